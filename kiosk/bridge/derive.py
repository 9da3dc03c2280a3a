"""From the library, the session and the display to what is on the screen. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from kiosk.bridge.display import Display
from kiosk.bridge.rows import Row, markup, rows, source, spans
from kiosk.bridge.session import ATTRACT, HOME, MAX_PICKS, TOPICS, Session
from kiosk.bridge.view import Array, Card, Choice, Flag, Link, PickRow, Tab, Tongue, View
from kiosk.model import (
    Block,
    Bullets,
    Heading,
    Language,
    Layout,
    Library,
    Paragraph,
    Picture,
    Question,
    Risk,
    Screen,
    Section,
    Span,
    Style,
    Topic,
    Words,
    plain,
)


def sequence(language: Language) -> tuple[str, ...]:
    """All screens in reading order: Next walks them."""
    return tuple(screen for topic in language.topics for screen in topic.screens)


def derive(library: Library, session: Session, display: Display, clinic: str) -> View:
    """The view of ``session``. ``clinic`` is the clinic's name, or empty."""
    tongues = tuple(
        Tongue(each.code, each.endonym, each.words.touch_to_begin, each.words.hear_screen)
        for each in library.languages
    )
    if session.place.screen == ATTRACT:
        return View(languages=tongues)
    language = library.language(session.language)
    others = [each for each in tongues if each.code != session.language]
    view = View(
        languages=tongues,
        language=language.code,
        other_language=others[0].code if others else "",
        other_endonym=others[0].endonym if len(others) == 1 else "",
        pick_count=len(session.picks),
        my_list=language.words.my_list_count.format(n=len(session.picks)),
        can_go_back=bool(session.trail) and session.trail[-1].screen != ATTRACT,
        draft=not language.safety_reviewed,
        look=session.look,
        picture_only=session.picture_only,
    )
    if session.place.screen in (HOME, TOPICS):
        return _cards(view, language, session, display, clinic)
    screen = language.screens[session.place.screen]
    view = _page(view, language, screen, session)
    match screen.layout:
        case Layout.SIGNS:
            view = _signs(view, language, screen, session)
        case Layout.HELP:
            view = _help(view, screen)
        case Layout.CHOICES:
            view = _choices(view, language, screen, session, display)
        case Layout.QUESTIONS:
            view = _questions(view, language, session, display)
        case Layout.LIST:
            view = _list(view, language, session, display)
        case Layout.ABOUT:
            view = replace(view, rows=view.rows + _works(library, screen))
        case Layout.GLOSSARY:
            view = _glossary(view, language, session, display)
        case _:
            pass
    return view


def _cards(view: View, language: Language, session: Session, display: Display, clinic: str) -> View:
    home = session.place.screen == HOME
    cards = [
        Card(topic.screens[0], topic.title, source(topic.picture))
        for topic in language.topics
        if topic.on_home or not home
    ]
    if home and display.topics_tile:
        cards.append(Card(TOPICS, language.words.all_topics, "draw:icon?name=topics"))
    first = session.place.page * display.topic_cards
    shown = cards[first : first + display.topic_cards]
    return replace(
        view,
        layout="home" if home else "topics",
        screen=session.place.screen,
        section_name=clinic or language.words.home,
        title=language.words.home_title if home else language.words.all_topics,
        cards=tuple(shown),
        per_page=display.topic_cards,
        range_words=_range(language.words, first, len(shown), len(cards)),
        total=len(cards),
    )


def _page(view: View, language: Language, screen: Screen, session: Session) -> View:
    """Everything a screen has whatever its layout."""
    topic = next(each for each in language.topics if each.id == screen.topic)
    pictures = [block for block in screen.blocks if isinstance(block, Picture)]
    picture = pictures[0] if pictures else None
    scene = picture.scene if picture else None
    words = _words(language)
    order = sequence(language)
    at = order.index(screen.id)
    term = language.glossary.get(session.term)
    return replace(
        view,
        layout=screen.layout.value,
        screen=screen.id,
        section_name=topic.title,
        title=screen.title,
        picture=source(picture) if picture else "",
        picture_alt=picture.alt if picture else "",
        caption=markup(picture.caption) if picture else "",
        moving=scene.moving if scene else "",
        handle_caption=language.handles.get(scene.moving, "") if scene else "",
        has_looks=screen.layout is Layout.STEP and scene is not None and scene.name == "lateral",
        rows=rows((block for block in screen.blocks if block is not picture), words),
        risks=tuple(
            Array(plain(each.title), plain(each.event), plain(each.non_event), each.count, each.glyph)
            for each in screen.blocks
            if isinstance(each, Risk)
        ),
        terms=_terms(language, screen.blocks),
        term_name=term.name if term else "",
        term_text=markup(term.text) if term else "",
        **_step(language, topic, screen),
        sources=_sources(language.words, screen),
        question=screen.question,
        asked=screen.question in session.picks,
        next_screen=order[at + 1] if at + 1 < len(order) else "",
    )


def _sources(words: Words, screen: Screen) -> str:
    """The numbers of the works that the screen's facts come from; the about screen lists the works."""
    if not screen.sources or screen.layout is Layout.ABOUT:
        return ""
    return words.sources_line.format(ids=", ".join(screen.sources))


def _works(library: Library, screen: Screen) -> tuple[Row, ...]:
    """One row for each work of the about screen, with its number."""
    return tuple(
        Row("source", f"<b>{each}</b>&nbsp; {markup((Span(work),))}", f"{each}: {work}")
        for each in screen.sources
        for work in (library.sources[each].text,)
    )


def _step(language: Language, topic: Topic, screen: Screen) -> dict[str, Any]:
    """The fields that say "Step 4 of 7", on the screens of a numbered topic only."""
    if not topic.numbered:
        return {}
    number, total = topic.screens.index(screen.id) + 1, len(topic.screens)
    return {
        "step": number,
        "steps": total,
        "step_words": language.words.step_of.format(n=number, total=total),
        "step_titles": tuple(language.screens[each].title for each in topic.screens),
    }


def _range(words: Words, first: int, shown: int, total: int) -> str:
    """The words "1 to 6 of 13", or nothing when all are in view."""
    return words.range_of.format(first=first + 1, last=first + shown, total=total) if shown < total else ""


def _words(language: Language) -> dict[str, str]:
    return {question.id: question.text for group in language.questions for question in group.questions}


def _terms(language: Language, blocks: Sequence[Block]) -> tuple[Link, ...]:
    """The terms and linked screens that stand in ``blocks``, each once."""
    found: dict[str, str] = {}
    for span in spans(blocks):
        if span.style is Style.TERM:
            found.setdefault(f"term:{span.target}", _short(language.glossary[span.target].name))
        elif span.style is Style.LINK:
            found.setdefault(f"screen:{span.target}", language.screens[span.target].title)
    return tuple(Link(target, title) for target, title in found.items())


def _short(name: str) -> str:
    """A glossary name without the second name in brackets."""
    return name.partition(" (")[0]


def _glossary(view: View, language: Language, session: Session, display: Display) -> View:
    words = tuple(Link(f"term:{term.id}", _short(term.name)) for term in language.glossary.values())
    first = session.place.page * display.glossary_words
    shown = words[first : first + display.glossary_words]
    return replace(
        view,
        terms=shown,
        per_page=display.glossary_words,
        range_words=_range(language.words, first, len(shown), len(words)),
        total=len(words),
    )


def _sections(screen: Screen) -> list[Section]:
    return [block for block in screen.blocks if isinstance(block, Section)]


def _first_picture(section: Section) -> Picture | None:
    return next((block for block in section.body if isinstance(block, Picture)), None)


def _signs(view: View, language: Language, screen: Screen, session: Session) -> View:
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
        picture=source(picture) if picture else view.picture,
        picture_alt=picture.alt if picture else view.picture_alt,
        rows=rows((block for block in chosen.body if block is not picture), _words(language)),
        link=chosen.link,
        link_title=_link_title(language, chosen.link),
    )


def _link_title(language: Language, screen: str) -> str:
    """What the button to ``screen`` says: the help screen's title is a banner, not a name."""
    if not screen:
        return ""
    target = language.screens[screen]
    return language.words.help if target.layout is Layout.HELP else target.title


def _help(view: View, screen: Screen) -> View:
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


def _choices(view: View, language: Language, screen: Screen, session: Session, display: Display) -> View:
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
        range_words=_range(language.words, first, len(shown), len(sections)),
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


def _questions(view: View, language: Language, session: Session, display: Display) -> View:
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
        questions=tuple(_pick(each, session) for each in shown),
        list_full=len(session.picks) >= MAX_PICKS,
        per_page=display.question_cards,
        range_words=_range(language.words, first, len(shown), len(group.questions)),
        total=len(group.questions),
    )


def _list(view: View, language: Language, session: Session, display: Display) -> View:
    known = {question.id: question for group in language.questions for question in group.questions}
    picks = [_pick(known[each], session) for each in session.picks]
    first = min(session.place.page, max(0, len(picks) - 1) // display.list_entries) * display.list_entries
    shown = picks[first : first + display.list_entries]
    return replace(
        view,
        picks=tuple(shown),
        per_page=display.list_entries,
        range_words=_range(language.words, first, len(shown), len(picks)),
        total=len(picks),
    )


def _pick(question: Question, session: Session) -> PickRow:
    picked = question.id in session.picks
    return PickRow(question.id, question.text, picked, session.picks.index(question.id) + 1 if picked else 0)
