"""From the library, the session and the display to a screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from kiosk.model.library import Language, Library
from kiosk.model.screens import Screen, ScreenKind
from kiosk.visit.clinic import Clinic
from kiosk.visit.notes import notes
from kiosk.visit.panel import Display
from kiosk.visit.screens import (
    choices,
    closed,
    get_help,
    glossary,
    home,
    matters,
    my_list,
    page,
    pin,
    questions,
    risks,
    signs,
    table,
    topic,
)
from kiosk.visit.screens.closed import OPEN, Closing
from kiosk.visit.seen import Here, Screenful
from kiosk.visit.session import ATTRACT, HOME, PACKS, PIN, SOURCES, TABLE, TERM, TOPICS, Session
from kiosk.visit.staff import rooms, sheet
from kiosk.visit.staff.tasks import Room
from kiosk.visit.staff.upkeep import NO_UPKEEP, Upkeep
from kiosk.visit.view import Facts, PictureView, Tongue, View

SHOW: Mapping[ScreenKind, tuple[str, Callable[[Screenful, Here, Screen], Screenful]]] = {
    ScreenKind.PAGE: ("Page", page.show),
    ScreenKind.STEP: ("Page", page.show),
    ScreenKind.SIGNS: ("Signs", signs.show),
    ScreenKind.HELP: ("Help", get_help.show),
    ScreenKind.RISKS: ("Risks", risks.show),
    ScreenKind.CHOICES: ("Choices", choices.show),
    ScreenKind.MATTERS: ("Matters", matters.show),
    ScreenKind.QUESTIONS: ("Questions", questions.show),
    ScreenKind.LIST: ("List", my_list.show),
    ScreenKind.GLOSSARY: ("Glossary", glossary.show),
    ScreenKind.ABOUT: ("Page", page.show_about),
}
"""The QML form of each screen kind, and what it adds to the screen of a topic."""

FOR_STAFF: Mapping[str, Callable[[Screenful, Here], Screenful]] = {
    TABLE: table.show,
    PIN: pin.show,
    Room.CHOICE: rooms.show_choice,
    Room.SHEET: sheet.show,
    Room.HAPPENED: sheet.show,
    Room.HOURS: sheet.show,
    Room.COUNTS: sheet.show,
    Room.CLEANING: rooms.show_cleaning,
    Room.TOUCH: rooms.show_touch,
}
"""The screens that are none of the content."""

COLUMN = "Column"
"""The QML form of a single column."""

NOBODY = Screenful(View(), PictureView(), Facts(), page.Page())
"""The attract screen without its languages."""


def derive(
    library: Library,
    session: Session,
    display: Display,
    clinic: Clinic,
    upkeep: Upkeep = NO_UPKEEP,
    closing: Closing = OPEN,
) -> Screenful:
    """The screen of ``session``; ``library`` has all packs."""
    pack = library.pack(session.pack, session.language)
    choosing = session.place.screen in (ATTRACT, PACKS)
    tongues = tuple(
        _tongue(each, clinic) for each in (library.every_language if choosing else pack.languages)
    )
    view = View(languages=tongues)
    if session.place.screen == ATTRACT:
        headlines = tuple(dict.fromkeys(each.headline for each in tongues))
        promises = tuple(each.private for each in tongues)
        nobody = replace(NOBODY, view=replace(view, headlines=headlines, promises=promises))
        return closed.show(nobody, library.every_language, clinic, closing) if closing.closed else nobody
    language = pack.language(session.language)
    here = Here(pack, language, session, display, clinic, upkeep, library.packs)
    screen = _place(replace(NOBODY, view=_every(view, here), facts=_facts(here)), here)
    return _in_column(screen, here) if display.column else screen


def _tongue(language: Language, clinic: Clinic) -> Tongue:
    words = language.words
    return Tongue(
        language.code,
        language.endonym,
        clinic.headline(words),
        words.attract_private,
        words.touch_to_begin,
        words.hear_screen,
        words.pause,
    )


def _every(view: View, here: Here) -> View:
    """What stands on every screen of a visit."""
    words = here.words
    draft = words.draft_short if here.display.tablet else words.draft_banner
    return replace(view, language=here.language.code, draft="" if here.language.safety_reviewed else draft)


def _facts(here: Here) -> Facts:
    """The way back, and what is on the list."""
    session = here.session
    return Facts(
        can_go_back=bool(session.trail) and session.trail[-1].screen != ATTRACT,
        listed=len(notes(here.language, session)) + len(session.picks),
    )


def _place(screen: Screenful, here: Here) -> Screenful:
    """The screen where ``here`` is."""
    at = here.session.place.screen
    if at in FOR_STAFF:
        return FOR_STAFF[at](screen, here)
    if at in (HOME, TOPICS):
        return home.show(screen, here)
    if at == PACKS:
        return home.show_packs(screen, here)
    if at.startswith(TERM):
        return page.show_term(screen, here, at.removeprefix(TERM))
    if at.startswith(SOURCES):
        return page.show_sources(screen, here, at.removeprefix(SOURCES))
    shown = here.language.screens[at]
    form, show = SHOW[shown.kind]
    screen = topic.show(screen, here, shown)
    return show(replace(screen, view=replace(screen.view, form=form)), here, shown)


def _in_column(screen: Screenful, here: Here) -> Screenful:
    """``screen`` with all that it shows in its rows, where it does not keep its own form."""
    rows = screen.shown.column(screen, here.words)
    if rows is None:
        return screen
    whole = screen.view.whole and screen.view.whole + 1  # the title stands above
    return replace(screen, view=replace(screen.view, form=COLUMN, column=True, rows=rows, whole=whole))
