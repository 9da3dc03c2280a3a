"""A screen as rows, one below the other: in big letters a tablet has no room beside anything. Pure.

The rows are packed into parts that Next walks, so a row is small: a sentence, a card, a button.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator
from dataclasses import replace

from kiosk.model.words import Words
from kiosk.visit.blocks import Row
from kiosk.visit.session import TAKE_ALONG
from kiosk.visit.styled import spoken
from kiosk.visit.view import View

SPLIT = frozenset({"paragraph", "bullet", "step", "moment", "info", "warning", "source"})
"""Rows whose sentences may stand in different parts."""


def flow(view: View, words: Words) -> View:
    """``view`` with all that it shows in its rows."""
    if view.taking_along or view.large:
        return view
    return replace(view, flow=True, rows=tuple(_content(view, words)))


def _content(view: View, words: Words) -> Iterator[Row]:
    rows: dict[str, Callable[[], Iterator[Row]]] = {
        "home": lambda: _cards(view),
        "topics": lambda: _cards(view),
        "signs": lambda: _signs(view),
        "help": lambda: _help(view),
        "choices": lambda: _choices(view),
        "questions": lambda: _questions(view, words),
        "list": lambda: _list(view, words),
    }
    return rows.get(view.kind, lambda: _page(view))()


def _words(kind: str, text: str, *, icon: str = "", number: int = 0) -> Row:
    return Row(kind, (html.escape(text, quote=False),), text, icon=icon, number=number)


def _button(kind: str, text: str, target: str = "", *, icon: str = "", source: str = "") -> Row:
    return replace(_words(kind, text, icon=icon), target=target, source=source)


def _title(view: View) -> Row:
    return _words("title", view.title)


def _sentences(rows: tuple[Row, ...]) -> Iterator[Row]:
    """The rows with each sentence in a row of its own: the first keeps the title and the icon."""
    for index, row in enumerate(rows):
        if row.kind == "card":
            yield from _card(index, row)
            continue
        if row.kind not in SPLIT or len(row.sentences) < 2:
            yield row
            continue
        framed = row.kind in ("info", "warning")
        for at, sentence in enumerate(row.sentences):
            part = replace(row, sentences=(sentence.removeprefix("<br>"),), plain=spoken(sentence))
            if at:
                part = replace(part, kind=row.kind if framed else "paragraph", title="", icon="", number=0)
            yield part


def _card(index: int, row: Row) -> Iterator[Row]:
    """A knowledge card: what the answer gets to hear, then the question and its answers."""
    if row.chosen >= 0:
        yield _words("info", row.replies[row.chosen])
    yield _words("heading2", row.plain)
    for at, answer in enumerate(row.answers):
        chosen = at == row.chosen
        button = _button("link", answer, f"answer:{index}:{at}", icon="check" if chosen else "")
        yield replace(button, selected=chosen)


def _page(view: View) -> Iterator[Row]:
    yield _title(view)
    yield from _sentences(view.rows)
    for risk in view.risks:
        yield _words("heading2", risk.title)
        told = (html.escape(risk.event, quote=False), html.escape(risk.non_event, quote=False))
        yield Row("array", told, risk.glyph, amount=risk.count)
    yield from _sources(view)
    yield from _scene(view)
    yield from (_button("link", term.title, term.target) for term in view.terms)


def _scene(view: View) -> Iterator[Row]:
    """The picture in a part of its own, with all that moves it."""
    if view.picture:
        caption = (view.caption,) if view.caption else ()
        yield Row("scene", caption, spoken(view.caption), source=view.picture, alt=view.picture_alt)


def _cards(view: View) -> Iterator[Row]:
    yield _title(view)
    yield from (_button("topic", card.title, card.target, source=card.source) for card in view.cards)


def _signs(view: View) -> Iterator[Row]:
    if not view.opened:
        yield _title(view)
        for at, tab in enumerate(view.tabs):
            yield _button("topic", tab.title, f"section:{at}", source=f"{tab.source}&zoom=sign")
        return
    yield _words("title", view.open_tab)
    yield from _sentences(view.rows)
    if view.link:
        yield _button("link", view.link_title, f"screen:{view.link}")
    yield from _sources(view)
    yield from _scene(view)


def _help(view: View) -> Iterator[Row]:
    yield _words("banner", view.title, icon="staff")
    for group, tab in enumerate(view.tabs):
        urgency = "urgent" if group == 0 else "soon"
        yield _words(f"{urgency}_band", tab.title, icon=tab.icon)
        for flag in view.flags:
            if flag.group == group:
                yield Row(f"{urgency}_flag", (flag.text,), spoken(flag.text), icon=flag.icon)
    yield from _sources(view)


def _choices(view: View) -> Iterator[Row]:
    yield _title(view)
    for choice in view.choices:
        yield _words("heading2", choice.title, icon=choice.icon)
        for field, cell in zip(view.choice_fields, choice.cells, strict=True):
            yield Row("paragraph", (f"<b>{html.escape(field)}:</b> {cell}",), f"{field}: {spoken(cell)}")
    yield from _sources(view)
    yield _button("more", view.more_choices)


def _questions(view: View, words: Words) -> Iterator[Row]:
    if not view.opened:
        yield _title(view)
        if view.pick_count == 0:
            yield _button("three", words.pick_three, icon="list")
        for at, tab in enumerate(view.tabs):
            name = f"{tab.title} ({tab.count})" if tab.count else tab.title
            yield _button("link", name, f"section:{at}")
        return
    yield _words("title", next(tab.title for tab in view.tabs if tab.selected))
    for question in view.questions:
        yield replace(_button("check", question.words, question.question), selected=question.picked)


def _list(view: View, words: Words) -> Iterator[Row]:
    yield _words("title", words.list_title)
    if not view.picks:
        yield _words("paragraph", words.list_empty)
        return
    for pick in view.picks:
        yield replace(_words("pick", pick.words, number=pick.number), target=pick.question)
    yield _button("link", words.show_large, "section:1", icon="text-size")
    yield _button("link", words.scan_title, f"section:{TAKE_ALONG}", icon="scan")
    yield Row("print")
    yield _words("paragraph", words.keeps_nothing)


def _sources(view: View) -> Iterator[Row]:
    if view.sources:
        yield _words("sources", view.sources)
