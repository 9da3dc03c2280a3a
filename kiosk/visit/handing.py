"""The way between the clinician's table and the patient's screens, and back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.visit.giving import Giving, Scope
from kiosk.visit.session import TABLE, Place, Session
from kiosk.visit.table import TableSheet
from kiosk.visit.targets import SheetName


@dataclass(frozen=True, slots=True)
class Habits:
    """What a clinic did last at the table, and does again: the topics by id, the side of the rail."""

    topics: tuple[str, ...] = ()
    rail_left: bool = False


def habits_after(session: Session, before: Habits) -> Habits:
    """What a clinic did last whose habits were ``before``: topics given one by one, the side of the rail."""
    given = session.given and session.table.giving.scope is Scope.THESE
    return Habits(session.table.giving.topics if given else before.topics, session.table.rail_left)


def open_table(session: Session, habits: Habits) -> Session:
    """Open the clinician's table, with the patient's list first; Back has nothing behind it.

    It is in the clinician's language again; what the patient has read stands beside it from now on.
    ``habits`` are those of this clinic, for a table that is opened for the first time.
    """
    listed = session.picks or session.matters or session.lean >= 0
    sheet = TableSheet.QUESTIONS if listed else TableSheet.NONE
    table, giving = session.table, session.table.giving
    if session.given:
        giving = replace(giving, language=session.language)
    elif habits.topics:
        giving = Giving(Scope.THESE, habits.topics)
    if not session.given:
        table = replace(table, rail_left=habits.rail_left)
    table, own = replace(table, sheet=sheet, page=0, giving=giving), session.clinician or session.language
    if own != session.language:
        table = replace(table, both=True, beside=session.language, own_large=False)
    elif session.given:
        table = replace(table, own_large=True)
    return _at_table(replace(session, table=table, language=own), Place(TABLE))


def give(session: Session, language: str) -> Session:
    """Hand the screen to a patient who reads ``language``: the home screen, with the bone as set.

    The patient stays in the pack that the clinician has opened, and is never handed what can go wrong.
    """
    left = _leave_table(session, language)
    table = replace(left.table, complication=None)
    return replace(left, table=table, given=True, several=False).go_home()


def show_page(session: Session, screen: str, language: str) -> Session:
    """Show the patient, who reads ``language``, what answers a question; Back returns to the table."""
    return replace(_leave_table(session, language), several=False).go(screen)


def comes_from_table(session: Session) -> bool:
    """Whether Back returns to the table."""
    return bool(session.trail) and session.trail[-1].screen == TABLE


def left_table(session: Session) -> bool:
    """Whether the clinician has left the table for a page, and is still there."""
    return any(place.screen == TABLE for place in session.trail)


def back_to_table(session: Session) -> Session:
    """Return from a page to the table as it was left, in the clinician's language."""
    place = next(place for place in session.trail if place.screen == TABLE)
    return _at_table(replace(session, language=session.clinician or session.language), place)


def _leave_table(session: Session, language: str) -> Session:
    """The patient's language, and the table as it stands, for the way back."""
    sheet = TableSheet.NONE if session.table.sheet is TableSheet.GIVE else session.table.sheet
    table = replace(session.table, sheet=sheet, time=session.handle)
    return replace(session, table=table, clinician=session.language, language=language)


def _at_table(session: Session, place: Place) -> Session:
    """At the table with nothing open over it; Back has nothing behind it."""
    seen = replace(session, look=0, front=False, handle=session.table.time)
    return replace(seen, place=place, trail=(), sheet=SheetName.NONE, term="", given=False)
