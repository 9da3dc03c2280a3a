"""What the layouts add to the view that every screen has. Pure."""

from __future__ import annotations

from dataclasses import replace

from kiosk.illustrations.symbols import qr
from kiosk.model.blocks import Bullets, Heading, Paragraph, Picture, Section
from kiosk.model.library import Language, Library, Question, Term, by_id
from kiosk.model.screens import Screen, ScreenKind
from kiosk.model.text import Span, plain
from kiosk.model.words import Words
from kiosk.visit.blocks import Row, rows, source
from kiosk.visit.panel import Display
from kiosk.visit.session import TAKE_ALONG, Session
from kiosk.visit.styled import marked_sentences, markup
from kiosk.visit.view import Choice, Code, Flag, Link, PickRow, Tab, View


def range_words(words: Words, first: int, shown: int, total: int) -> str:
    """The words "1 to 6 of 13" or "1 of 6", or nothing when all are in view."""
    if shown == 1 < total:
        return words.one_of.format(n=first + 1, total=total)
    return words.range_of.format(first=first + 1, last=first + shown, total=total) if shown < total else ""


def question_words(language: Language) -> dict[str, str]:
    """The words of every question by its id."""
    return {id_: question.text for id_, question in by_id(language.questions).items()}


def short_name(name: str) -> str:
    """A glossary name without the second name in brackets."""
    return name.partition(" (")[0]


def term(view: View, explained: Term, place: str) -> View:
    """A word and what it means, as a page."""
    return replace(
        view,
        kind=ScreenKind.PAGE.value,
        screen=place,
        title=explained.name,
        rows=(Row("paragraph", marked_sentences(explained.text), plain(explained.text)),),
    )


def glossary(view: View, language: Language, session: Session, display: Display) -> View:
    """A page of the words that explain themselves."""
    words = tuple(Link(f"term:{term.id}", short_name(term.name)) for term in language.glossary.values())
    first = session.place.page * display.glossary_words
    shown = words[first : first + display.glossary_words]
    return replace(
        view,
        terms=shown,
        per_page=display.glossary_words,
        range_words=range_words(language.words, first, len(shown), len(words)),
        total=len(words),
    )


def works(library: Library, screen: Screen) -> tuple[Row, ...]:
    """One row for each work of the about screen, with its number."""
    return tuple(
        Row("source", (f"<b>{each}</b>&nbsp; {markup((Span(work),))}",), f"{each}: {work}")
        for each in screen.sources
        for work in (library.sources[each].text,)
    )


def _sections(screen: Screen) -> list[Section]:
    return [block for block in screen.blocks if isinstance(block, Section)]


def _first_picture(section: Section) -> Picture | None:
    return next((block for block in section.body if isinstance(block, Picture)), None)


def signs(view: View, language: Language, screen: Screen, session: Session) -> View:
    """The signs as tabs, and the picture and words of the open one."""
    sections = _sections(screen)
    chosen = sections[session.place.section]
    picture = _first_picture(chosen)
    tabs = tuple(
        Tab(
            plain(each.title),
            each.icon,
            source(shown) if (shown := _first_picture(each)) else "",
            selected=each is chosen,
            count=0,
        )
        for each in sections
    )
    return replace(
        view,
        tabs=tabs,
        open_tab=plain(chosen.title),
        opened=session.place.opened,
        picture=source(picture) if picture else view.picture,
        picture_alt=picture.alt if picture else view.picture_alt,
        rows=rows((block for block in chosen.body if block is not picture), question_words(language)),
        link=chosen.link,
        link_title=_link_title(language, chosen.link),
    )


def _link_title(language: Language, screen: str) -> str:
    """What the button to ``screen`` says: the help screen's title is a banner, not a name."""
    if not screen:
        return ""
    target = language.screens[screen]
    return language.words.help if target.kind is ScreenKind.HELP else target.title


def help_(view: View, screen: Screen) -> View:
    """The red flags under their groups."""
    sections = _sections(screen)
    flags = tuple(
        Flag(markup(item.text), item.icon, group)
        for group, section in enumerate(sections)
        for block in section.body
        if isinstance(block, Bullets)
        for item in block.items
    )
    tabs = tuple(
        Tab(plain(each.title), each.icon, "", selected=False, count=sum(flag.group == i for flag in flags))
        for i, each in enumerate(sections)
    )
    return replace(view, tabs=tabs, flags=flags, next_screen="")


def choices(view: View, language: Language, screen: Screen, session: Session, display: Display) -> View:
    """As many choices side by side as the display can show."""
    sections = _sections(screen)
    columns = display.choice_columns
    first = session.place.page * columns
    shown = sections[first : first + columns]
    following = (first + columns) % len(sections)
    heads = [plain(block.text) for block in sections[0].body if isinstance(block, Heading)]
    return replace(
        view,
        choice_fields=tuple(heads),
        choices=tuple(Choice(plain(each.title), each.icon, _cells(each)) for each in shown),
        columns=columns,
        per_page=columns,
        range_words=range_words(language.words, first, len(shown), len(sections)),
        more_choices=_more_choices(language.words, sections, following, columns),
        total=len(sections),
    )


def _more_choices(words: Words, sections: list[Section], first: int, columns: int) -> str:
    """The words of the button to the next columns: the choice itself where there is one."""
    if columns == 1:
        return plain(sections[first].title)
    return words.see_choices.format(first=first + 1, last=min(first + columns, len(sections)))


def _cells(section: Section) -> tuple[str, ...]:
    """The words under each heading of ``section``, in order."""
    cells: list[str] = []
    for block in section.body:
        if isinstance(block, Heading):
            cells.append("")
        elif isinstance(block, Paragraph) and cells:
            cells[-1] = f"{cells[-1]} {markup(block.text)}".strip()
    return tuple(cells)


def questions(view: View, language: Language, session: Session, display: Display) -> View:
    """The groups as tabs, and a page of the open group's questions."""
    groups = language.questions
    group = groups[session.place.section]
    first = session.place.page * display.question_cards
    shown = group.questions[first : first + display.question_cards]
    tabs = tuple(
        Tab(
            each.title,
            "",
            "",
            selected=each is group,
            count=sum(q.id in session.picks for q in each.questions),
        )
        for each in groups
    )
    return replace(
        view,
        tabs=tabs,
        opened=session.place.opened,
        questions=tuple(_pick(each, session) for each in shown),
        per_page=display.question_cards,
        range_words=range_words(language.words, first, len(shown), len(group.questions)),
        total=len(group.questions),
    )


def my_list(view: View, language: Language, session: Session, display: Display) -> View:
    """A page of the patient's own list, the same words as codes to scan, or one question in large."""
    picks = [_pick(language.question(each), session) for each in session.picks]
    first = min(session.place.page, max(0, len(picks) - 1) // display.list_entries) * display.list_entries
    shown = picks[first : first + display.list_entries]
    section = min(session.place.section, len(picks))
    return replace(
        view,
        picks=tuple(shown),
        codes=_codes(language.words, picks),
        taking_along=section == TAKE_ALONG and bool(picks),
        large=max(0, section),
        large_place=language.words.question_of.format(n=section, total=len(picks)),
        large_words=picks[section - 1].words if section > 0 else "",
        turned=session.turned,
        per_page=display.list_entries,
        range_words=range_words(language.words, first, len(shown), len(picks)),
        total=len(picks),
    )


def _codes(words: Words, picks: list[PickRow]) -> tuple[Code, ...]:
    """The whole list as codes, under its title and nothing else (rule P2)."""
    made = qr.codes(words.list_title, [f"{pick.number}. {pick.words}" for pick in picks])
    if len(made) == 1:
        return (Code(made[0], ""),)
    return tuple(
        Code(code, words.part_of.format(n=number, total=len(made))) for number, code in enumerate(made, 1)
    )


def _pick(question: Question, session: Session) -> PickRow:
    picked = question.id in session.picks
    return PickRow(question.id, question.text, picked, session.picks.index(question.id) + 1 if picked else 0)
