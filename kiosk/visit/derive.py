"""From the library, the session and the display to what is on the screen. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from kiosk.model.blocks import Block, Picture, Risk
from kiosk.model.library import Language, Library
from kiosk.model.scene import Scene
from kiosk.model.screens import Screen, ScreenKind, Topic
from kiosk.model.text import Style, plain
from kiosk.model.words import Words
from kiosk.visit import layouts
from kiosk.visit.blocks import Row, rows, source, spans
from kiosk.visit.flow import flow
from kiosk.visit.panel import Display
from kiosk.visit.session import ATTRACT, HOME, TERM, TOPICS, Session
from kiosk.visit.styled import marked_sentences, markup
from kiosk.visit.view import Array, Card, Link, Tongue, View


def derive(library: Library, session: Session, display: Display, clinic: str, logo: str = "") -> View:
    """The view of ``session``. ``clinic`` is the clinic's name and ``logo`` its file's URL, or empty."""
    tongues = tuple(
        Tongue(each.code, each.endonym, each.words.touch_to_begin, each.words.hear_screen, each.words.pause)
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
        list_full=session.full,
        my_list=language.words.my_list_count.format(n=len(session.picks)),
        can_go_back=bool(session.trail) and session.trail[-1].screen != ATTRACT,
        draft=not language.safety_reviewed,
        look=session.look,
        picture_only=session.picture_only,
    )
    view = _place(view, library, language, session, display, clinic, logo)
    return flow(view, language.words) if display.flow else view


def _place(
    view: View,
    library: Library,
    language: Language,
    session: Session,
    display: Display,
    clinic: str,
    logo: str,
) -> View:
    """What the place of ``session`` adds to ``view``."""
    at = session.place.screen
    if at in (HOME, TOPICS):
        return replace(_cards(view, language, session, display, clinic), logo=logo)
    if at.startswith(TERM):
        return layouts.term(view, language.glossary[at.removeprefix(TERM)], at)
    screen = language.screens[at]
    view = _page(view, language, screen, session)
    match screen.kind:
        case ScreenKind.SIGNS:
            view = layouts.signs(view, language, screen, session)
        case ScreenKind.HELP:
            view = layouts.help_(view, screen)
        case ScreenKind.CHOICES:
            view = layouts.choices(view, language, screen, session, display)
        case ScreenKind.QUESTIONS:
            view = layouts.questions(view, language, session, display)
        case ScreenKind.LIST:
            view = layouts.my_list(view, language, session, display)
        case ScreenKind.ABOUT:
            view = replace(view, rows=view.rows + layouts.works(library, screen))
        case ScreenKind.GLOSSARY:
            view = layouts.glossary(view, language, session, display)
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
        cards.append(Card(TOPICS, language.words.all_topics, Scene("icon", (("name", "topics"),)).address))
    first = session.place.page * display.topic_cards
    shown = cards[first : first + display.topic_cards]
    return replace(
        view,
        kind="home" if home else "topics",
        screen=session.place.screen,
        section_name=clinic or language.words.home,
        title=language.words.home_title if home else language.words.all_topics,
        cards=tuple(shown),
        per_page=display.topic_cards,
        range_words=layouts.range_words(language.words, first, len(shown), len(cards)),
        total=len(cards),
    )


def _page(view: View, language: Language, screen: Screen, session: Session) -> View:
    """Everything a screen has whatever its layout."""
    topic = language.topic_of(screen.id)
    pictures = [block for block in screen.blocks if isinstance(block, Picture)]
    picture = pictures[0] if pictures else None
    scene = picture.scene if picture else None
    words = layouts.question_words(language)
    order = language.sequence
    at = order.index(screen.id)
    term = language.glossary.get(session.term)
    return replace(
        view,
        kind=screen.kind.value,
        screen=screen.id,
        section_name=topic.title,
        title=screen.title,
        summary=screen.summary,
        narration=str(screen.narration or ""),
        picture=source(picture) if picture else "",
        picture_alt=picture.alt if picture else "",
        caption=markup(picture.caption) if picture else "",
        moving=scene.moving if scene else "",
        handle_caption=language.handles.get(scene.moving, "") if scene else "",
        has_looks=screen.kind is ScreenKind.STEP and scene is not None and scene.name == "lateral",
        rows=_answered(rows((block for block in screen.blocks if block is not picture), words), session),
        risks=tuple(
            Array(plain(each.title), plain(each.event), plain(each.non_event), each.count, each.glyph)
            for each in screen.blocks
            if isinstance(each, Risk)
        ),
        terms=_terms(language, screen.blocks),
        term_name=term.name if term else "",
        term_sentences=marked_sentences(term.text) if term else (),
        **_step(language, topic, screen),
        sources=_sources(language.words, screen),
        question=screen.question,
        asked=screen.question in session.picks,
        next_screen=order[at + 1] if at + 1 < len(order) else "",
    )


def _answered(shown: tuple[Row, ...], session: Session) -> tuple[Row, ...]:
    """The rows with the answer that was tapped."""
    at, answer = session.place.answer
    return tuple(replace(row, chosen=answer) if index == at else row for index, row in enumerate(shown))


def _sources(words: Words, screen: Screen) -> str:
    """The numbers of the works that the screen's facts come from; the about screen lists the works."""
    if not screen.sources or screen.kind is ScreenKind.ABOUT:
        return ""
    return words.sources_line.format(ids=", ".join(runs(screen.sources)))


def runs(ids: Sequence[str]) -> tuple[str, ...]:
    """``ids`` with three or more numbers in a row as "45\u201350"."""
    found: list[list[str]] = []
    for each in ids:
        if found and each.isdecimal() and found[-1][-1].isdecimal() and int(each) == int(found[-1][-1]) + 1:
            found[-1].append(each)
        else:
            found.append([each])
    return tuple(word for run in found for word in ([f"{run[0]}\u2013{run[-1]}"] if len(run) > 2 else run))


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


def _terms(language: Language, blocks: Sequence[Block]) -> tuple[Link, ...]:
    """The terms and linked screens that stand in ``blocks``, each once."""
    found: dict[str, str] = {}
    for span in spans(blocks):
        if span.style is Style.TERM:
            found.setdefault(f"term:{span.target}", layouts.short_name(language.glossary[span.target].name))
        elif span.style is Style.LINK:
            found.setdefault(f"screen:{span.target}", language.screens[span.target].title)
    return tuple(Link(target, title) for target, title in found.items())
