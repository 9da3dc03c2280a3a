"""What staff can ask of the kiosk and its machine; the words of a target."""

from __future__ import annotations

from enum import StrEnum


class Task(StrEnum):
    """What needs more than another screen."""

    SOFTER = "softer"
    LOUDER = "louder"
    DARKER = "darker"
    BRIGHTER = "brighter"
    PRINT = "print"
    VOICE = "voice"
    RESTART = "restart"
    LAST_GOOD = "last-good"
    NEWEST = "newest"
    OFF = "off"


class Room(StrEnum):
    """Where staff can go behind the PIN."""

    CHOICE = "staff"
    """The choice between the table and the sheet."""
    SHEET = "staff-sheet"
    HAPPENED = "staff-happened"
    """The sheet, with what has ended the kiosk in the place of its state."""
    HOURS = "staff-hours"
    """The sheet with the opening hours."""
    COUNTS = "staff-counts"
    """The sheet with what of the counts leaves the kiosk."""
    CLEANING = "cleaning"
    TOUCH = "touch-test"


class Told(StrEnum):
    """What came of a task, for staff; each is a word of :class:`~kiosk.visit.staff.words.StaffWords`."""

    NOTHING = ""
    PRINTING = "printing"
    NO_PRINTER = "no_printer"
    SPEAKING = "speaking"
    NO_VOICE = "no_voice"
    RESTARTING = "restarting"
    NO_RESTART = "no_restart"
    LAST_GOOD_COMES = "last_good_comes"
    NEWEST_COMES = "newest_comes"
    NO_LAST_GOOD = "no_last_good"
    GOING_OFF = "going_off"
    NO_OFF = "no_off"


ROOMS = frozenset(each.value for each in Room)
"""The ids of the places for staff."""
