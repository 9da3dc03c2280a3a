"""The screens for staff around the sheet: the choice behind the PIN, cleaning, and the test of touch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.model.words import Words
from kiosk.visit.blocks import Row
from kiosk.visit.seen import Here, Screenful, Seen
from kiosk.visit.sentence import Region, Sentence
from kiosk.visit.staff.languages import STAFF_WORDS, staff_words
from kiosk.visit.staff.sheet import HOLD_MS
from kiosk.visit.staff.tasks import Room
from kiosk.visit.staff.upkeep import CLEANING_S
from kiosk.visit.targets import Do, Enter, Take, address

FIELDS = (8, 5)
"""Columns and rows of the fields that a finger wipes over, turned where the screen is upright."""


@dataclass(frozen=True, slots=True)
class Door:
    """A large card: what it opens, its words and its icon."""

    target: str
    text: str
    purpose: str
    icon_name: str


@dataclass(frozen=True, slots=True)
class StaffRoom:
    """A screen for staff with little on it; what a room does not have is empty.

    ``others`` are its words in other languages. ``fields`` counts the ``columns`` times rows of fields to
    wipe over, ``ended`` is said when each has felt a finger. ``back`` leads back, by a hold of ``hold_ms``.
    """

    doors: tuple[Door, ...] = ()
    words: str = ""
    others: tuple[str, ...] = ()
    back: str = ""
    to_back: str = ""
    hold_ms: int = 0
    remaining: int = 0
    total: int = CLEANING_S
    unit: str = ""
    fields: int = 0
    columns: int = 1
    ended: str = ""

    def column(self, screen: Screenful, words: Words) -> tuple[Row, ...] | None:  # noqa: ARG002 - as every kind
        """None: staff read what patients need not."""
        return None

    def said(self, seen: Seen) -> Iterator[Sentence]:  # noqa: ARG002 - as every kind
        """Its words."""
        if self.words:
            yield Sentence(self.words, Region.NOTE)

    def controls(self, seen: Seen) -> Iterator[str]:  # noqa: ARG002 - as every kind
        """The doors and the way back."""
        yield from (each.text for each in self.doors)
        yield self.back


def show_choice(screen: Screenful, here: Here) -> Screenful:
    """What staff came for: the table, of each pack where there are several, or the sheet."""
    words = staff_words(here.language.code)
    tables = [(address(Do.TABLE), words.to_table)]
    if len(here.packs_read) > 1:
        tables = [
            (address(Take(pack.id)), pack.language(here.language.code).cover.title)
            for pack in here.packs_read
        ]
    doors = [Door(target, text, words.to_table_for, "bone") for target, text in tables]
    doors.append(Door(address(Enter(Room.SHEET)), words.to_sheet, words.to_sheet_for, "staff"))
    if here.upkeep.counts:
        doors.append(Door(address(Enter(Room.COUNTS)), words.counts, words.counts_for, "list"))
    shown = StaffRoom(tuple(doors), back=words.close, to_back=address(Do.START_OVER))
    return _room(screen, Room.CHOICE, words.choose, shown)


def show_cleaning(screen: Screenful, here: Here) -> Screenful:
    """Touch rests; patients who come by read it in their language, too."""
    words = staff_words(here.language.code)
    others = tuple(each.wipe_now for each in STAFF_WORDS.values() if each is not words)
    shown = StaffRoom(
        words=words.touch_rests,
        others=others,
        back=words.hold_to_end,
        to_back=address(Enter(Room.SHEET)),
        hold_ms=HOLD_MS,
        remaining=here.upkeep.cleaning,
        unit=words.seconds,
    )
    return _room(screen, Room.CLEANING, words.wipe_now, shown)


def show_touch(screen: Screenful, here: Here) -> Screenful:
    """Fields to wipe over, as many across as the screen is wide."""
    words = staff_words(here.language.code)
    columns, rows = reversed(FIELDS) if here.display.tall else FIELDS
    shown = StaffRoom(
        words=words.touch_fields,
        back=words.back,
        to_back=address(Enter(Room.SHEET)),
        fields=columns * rows,
        columns=columns,
        ended=words.touch_done,
    )
    return _room(screen, Room.TOUCH, words.test_touch, shown)


def _room(screen: Screenful, room: Room, title: str, shown: StaffRoom) -> Screenful:
    view = replace(screen.view, kind=room.value, screen=room.value, title=title)
    return replace(screen, view=view, shown=shown)
