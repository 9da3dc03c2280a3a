"""What a press does to the session. Pure: the navigator keeps what comes of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import assert_never

from kiosk.anatomy.bone import Bone
from kiosk.model.library import Language, Library
from kiosk.model.screens import ScreenKind
from kiosk.visit.fitting import fitted
from kiosk.visit.giving import Scope, short_path
from kiosk.visit.handing import back_to_table, comes_from_table, give, left_table, show_page
from kiosk.visit.screens.my_list import MyList
from kiosk.visit.screens.questions import Questions
from kiosk.visit.screens.signs import Signs
from kiosk.visit.seen import Seen
from kiosk.visit.session import HOME, PIN, SOURCES, TABLE, TERM, TOPICS, Session, TextSize
from kiosk.visit.staff.tasks import ROOMS
from kiosk.visit.targets import (
    Answer,
    Choose,
    Do,
    Enter,
    Explain,
    Follow,
    Key,
    Lean,
    Matter,
    MoveUp,
    Open,
    Pick,
    Resize,
    Say,
    Sheet,
    SheetName,
    Show,
    Speak,
    Take,
    Target,
    Tend,
)
from kiosk.visit.tongues import patients
from kiosk.visit.works import SHEET_HOLDS


@dataclass(frozen=True, slots=True)
class Act:
    """What came of a press: the session, and whether another screen has opened."""

    session: Session
    opened: bool = False


def act(seen: Seen, library: Library, target: Target) -> Act:  # noqa: C901, PLR0911, PLR0912 - flat
    """What pressing ``target`` does to the session of ``seen``; ``library`` has all packs.

    What belongs to the voice or the printer leaves the session as it is.
    """
    session = seen.session
    if not session.language:
        return Act(session)
    pack = library.pack(session.pack, session.language)
    language = pack.language(session.language)
    match target:
        case Do.GIVE:
            return _give(session, pack)
        case Open(screen=screen) if session.place.screen == TABLE:
            return _show_page(session, patients(pack, session), screen)
        case Do():
            return _do(seen, language, target)
        case Open(screen=screen):
            return _open(session, language, screen)
        case Take(pack=id_):
            return _take(session, library, id_)
        case Follow(way=name, at=at):
            way = language.way(name)
            return _open(session, language, way.screens[at], way.id) if way else Act(session)
        case Explain(term=term):
            if seen.view.column:
                return Act(session.go(f"{TERM}{term}"), opened=True)
            return Act(session.explain(term))
        case Show(section=section):
            return Act(seen.session.show(section=section))
        case Answer(row=row, answer=answer):
            replied = session.reply(row, answer)
            return Act(replied.show(part=0) if seen.view.column else replied)
        case Pick(question=question):
            return Act(session.pick(question))
        case Matter(card=card):
            return Act(session.touch_card(card))
        case Lean(answer=answer):
            return Act(session.lean_to(answer))
        case MoveUp(question=question):
            return Act(session.move_up(question))
        case Sheet(name=SheetName.SOURCES):
            return _sources(seen)
        case Sheet(name=name):
            return Act(replace(session, sheet=name))
        case Speak(language=code):
            return _speak(session, library, code)
        case Choose(what=what, value=value):
            at_table = session.place.screen == TABLE
            return Act(session.choose(seen.bone or Bone(), what, value) if at_table else session)
        case Enter(room=room):
            inside = session.place.screen in ROOMS
            return Act(session.enter(room) if inside else session, opened=inside)
        case Key() | Say() | Tend():
            return Act(session)
        case Resize(text_size=size):
            return Act(_resized(session, TextSize(size)))
        case _:
            assert_never(target)


def _do(seen: Seen, language: Language, target: Do) -> Act:  # noqa: C901, PLR0911, PLR0912 - as above
    session = seen.session
    match target:
        case Do.HOME:
            home = back_to_table(session) if left_table(session) else session.go_home()
            return Act(home, opened=True)
        case Do.TOPICS:
            return Act(session.go(TOPICS), opened=True)
        case Do.HELP:
            return Act(session.go(language.first(ScreenKind.HELP).id), opened=True)
        case Do.LIST:
            return Act(session.go(language.first(ScreenKind.LIST).id), opened=True)
        case Do.BACK:
            return _back(seen)
        case Do.NEXT:
            return _next(seen)
        case Do.START_OVER:
            return Act(Session())
        case Do.ASK:
            question = seen.screen.facts.question
            return Act(session.pick(question) if question else session)
        case Do.NEXT_TEXT_SIZE:
            return Act(_resized(session, TextSize((session.text_size + 1) % len(TextSize))))
        case Do.CONTRAST:
            return Act(replace(session, high_contrast=not seen.display.high_contrast))
        case Do.MORE:
            return Act(turned(seen, 1))
        case Do.PICK_THREE:
            return Act(_three(session, language))
        case Do.TURN_AROUND:
            return Act(replace(session, turned=not session.turned))
        case Do.TOUCH_AND_HEAR:
            return Act(replace(session.close_sheet(), speech_mode=not session.speech_mode))
        case Do.CLOSE:
            return Act(session.close_sheet())
        case Do.STAFF:
            return Act(session.go(PIN), opened=True)
        case Do.HEAR_KEYS:
            return Act(replace(session, hear_keys=not session.hear_keys))
        case Do.TABLE | Do.GIVE | Do.PRINT:
            return Act(session)
        case Do.LISTEN | Do.REPEAT | Do.SLOWER | Do.FASTER | Do.QUIETER | Do.LOUDER:
            return Act(session)
        case _:
            assert_never(target)


def _open(session: Session, language: Language, screen: str, way: str = "") -> Act:
    """Opens ``screen``, as one of the ``way`` if there is one, where the person may see it."""
    offered = session.offers(language, screen)
    return Act(session.go(screen, way) if offered else session, opened=offered)


def _take(session: Session, library: Library, id_: str) -> Act:
    """Opens the pack ``id_`` where the person may choose."""
    known = session.several and any(pack.id == id_ for pack in library.packs_in(session.language))
    return Act(fitted(session.take(id_), library) if known else session, opened=known)


def _speak(session: Session, library: Library, code: str) -> Act:
    """Shows this place in the language ``code``; the choice of a pack has as many as there are in it."""
    return Act(fitted(replace(session, language=code), library))


def _give(session: Session, library: Library) -> Act:
    """Hands the screen over where there is something to give; the short path begins at once."""
    giving = session.table.giving
    language = patients(library, session)
    if session.place.screen != TABLE or not giving.possible(language):
        return Act(session)
    given = give(session, language.code)
    way = short_path(language) if giving.scope is Scope.SHORT else None
    return Act(given.go(way.screens[0], way.id) if way else given, opened=True)


def _show_page(session: Session, language: Language, screen: str) -> Act:
    """Shows the patient the page that answers a question, if it can be read in the patient's ``language``."""
    there = screen in language.screens
    return Act(show_page(session, screen, language.code) if there else session, opened=there)


def _sources(seen: Seen) -> Act:
    """Opens the works that the screen comes from, as a sheet or as a screen; nothing where there are none."""
    session, count = seen.session, seen.screen.facts.works
    if not count:
        return Act(session)
    if seen.display.column or count > SHEET_HOLDS:
        return Act(session.go(f"{SOURCES}{session.place.screen}"), opened=True)
    return Act(replace(session, sheet=SheetName.SOURCES))


def turned(seen: Seen, pages: int) -> Session:
    """The session with another page of cards; past the ends they wrap round."""
    page = (seen.session.place.page + pages) % seen.screen.facts.pages
    return seen.session.show(part=0, page=page)


def _resized(session: Session, size: TextSize) -> Session:
    return replace(session.show(part=0), text_size=size)


def _next(seen: Seen) -> Act:
    """The next large question, the next part of this screen, or the next screen.

    At the table the words of a moment begin again after their last part.
    """
    session, shown = seen.session, seen.screen.shown
    if session.place.screen == TABLE:
        return Act(session.show(part=(session.place.part + 1) % seen.progress.part_count))
    if isinstance(shown, MyList) and 0 < shown.large < shown.count:
        return Act(session.show(section=shown.large + 1))
    if session.place.part < seen.progress.part_count - 1:
        return Act(session.show(part=session.place.part + 1))
    following = seen.screen.facts.next_screen
    if following == HOME:
        return Act(session.go_home(), opened=True)
    if following:
        return Act(session.go(following, seen.view.way), opened=True)
    return Act(session)


def _back(seen: Seen) -> Act:
    """The question or part before, the list of all sections, or the last place."""
    session, shown = seen.session, seen.screen.shown
    if isinstance(shown, MyList) and (shown.large or shown.taking_along):
        return Act(session.show(section=max(0, shown.large - 1)))
    if session.place.part > 0:
        return Act(session.show(part=session.place.part - 1))
    if seen.view.column and isinstance(shown, Signs | Questions) and shown.opened:
        return Act(session.close_section())
    back = back_to_table(session) if comes_from_table(session) else session.go_back()
    return Act(back, opened=True)


def _three(session: Session, language: Language) -> Session:
    """The list started with the first question of the first three groups."""
    for group in language.questions[:3]:
        session = session.pick(group.questions[0].id)
    return session
