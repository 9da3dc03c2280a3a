"""What the single columns of the screen kinds are made of.

In big letters a tablet has no room beside anything: a screen is rows, one below the other, which are packed
into parts that Next walks. So a row is small: a sentence, a card, a button.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kiosk.visit.blocks import Row
from kiosk.visit.seen import Screenful
from kiosk.visit.styled import spoken
from kiosk.visit.targets import Sheet, SheetName, address

SPLIT = frozenset({"paragraph", "bullet", "step", "moment", "info", "warning", "small"})
"""Rows whose sentences may stand in different parts."""


def words_row(kind: str, text: str, *, icon: str = "", number: int = 0) -> Row:
    """A row of plain words."""
    return Row(kind, (html.escape(text, quote=False),), text, icon=icon, number=number)


def button_row(kind: str, text: str, target: str, *, icon: str = "", picture: str = "") -> Row:
    """A row that is a button."""
    return replace(words_row(kind, text, icon=icon), target=target, picture=picture)


def title_row(screen: Screenful) -> Row:
    """The title of ``screen``."""
    return words_row("title", screen.view.title)


def sentence_rows(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows with each sentence in a row of its own: the first keeps the title and the icon."""
    for row in rows:
        if row.kind == "card":
            yield from _card(row)
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


def _card(row: Row) -> Iterator[Row]:
    """A knowledge card: what the answer gets to hear, then the question and its answers."""
    if row.chosen >= 0:
        yield words_row("info", row.replies[row.chosen])
    yield words_row("heading2", row.plain)
    for at, (answer, target) in enumerate(zip(row.answers, row.targets, strict=True)):
        chosen = at == row.chosen
        yield replace(
            button_row("link", answer, target, icon="check" if chosen else ""),
            selected=chosen,
        )


def source_rows(screen: Screenful) -> Iterator[Row]:
    """The button that says how many works the facts come from."""
    if screen.view.sources:
        target = address(Sheet(SheetName.SOURCES))
        yield button_row("link", screen.view.sources, target, icon="info")


def scene_rows(screen: Screenful) -> Iterator[Row]:
    """The picture in a part of its own, with all that moves it."""
    picture = screen.picture
    if picture.address:
        caption = (picture.caption,) if picture.caption else ()
        yield Row("scene", caption, spoken(picture.caption), picture=picture.address, alt=picture.alt)


def link_rows(screen: Screenful) -> Iterator[Row]:
    """The words to explain and the screens to open, as buttons."""
    for link in screen.view.links:
        yield button_row("link", link.title, link.target, icon=link.icon_name)
