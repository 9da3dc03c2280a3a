"""What was found when the kiosk and its machine were looked at, as frozen records."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from kiosk.starts import Starts
from kiosk.upkeep.night import Night


class Part(StrEnum):
    """What is looked at; each part is a field of :class:`Found` and is asked apart from the others."""

    STARTS = "starts"
    DISK = "disk"
    CLOCK = "clock"
    PRINTER = "printer"
    SOUND = "sound"
    LIGHT = "light"
    POWER = "power"
    NIGHT = "night"
    COUNTS = "counts"


@dataclass(frozen=True, slots=True)
class Disk:
    """Free and whole size of the disk with the state folder, MB (millions of bytes)."""

    free: int
    whole: int


@dataclass(frozen=True, slots=True)
class ClockFound:
    """The machine's time, the day that counts, and what is wrong with the clock (empty: it can be right)."""

    now: datetime
    today: date
    fault: str = ""


class PrinterState(StrEnum):
    """How the printer stands."""

    NONE = "none"
    """The settings name no queue."""
    MISSING = "missing"
    """There is no such queue, or no print system."""
    PAPER = "paper"
    TROUBLE = "trouble"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class Level:
    """A level that staff can set, in percent; ``by`` names the program or file that sets it."""

    percent: int
    by: str


@dataclass(frozen=True, slots=True)
class Power:
    """``restarts``: a service starts the kiosk again. ``off``: the kiosk may switch the machine off."""

    restarts: bool = False
    off: bool = False


@dataclass(frozen=True, slots=True)
class Ending:
    """Reviews and rules that end within ``SOON``: how many, the first, and its day."""

    count: int = 0
    first: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What each part has answered; None: nothing yet, or the machine cannot do it.

    ``asked`` are the parts that have not answered, ``silent`` those that did not answer in time.
    """

    starts: Starts | None = None
    disk: Disk | None = None
    clock: ClockFound | None = None
    printer: PrinterState | None = None
    sound: Level | None = None
    light: Level | None = None
    power: Power | None = None
    night: Night | None = None
    counts: bytes | None = None
    asked: frozenset[Part] = frozenset()
    silent: frozenset[Part] = frozenset()
