"""What a clinic can set: frozen structs with the limits of their values. Every key is optional."""

from __future__ import annotations

import datetime as dt
import math
from typing import Annotated, Literal, get_args

import msgspec

from kiosk.model.tables import OFF

Paper = Literal["a4", "letter"]
PAPERS: tuple[Paper, ...] = get_args(Paper)
"""What handouts can be printed on."""

Turned = Literal["no", "right", "over", "left"]
TURNS: tuple[Turned, ...] = get_args(Turned)
"""How the picture is turned, each a quarter clockwise further than the one before."""

DAY_S = 86_400
"""The longest wait that can be set; a timer cannot run without end."""
Seconds = Annotated[float, msgspec.Meta(ge=10, le=DAY_S)]
WarningSeconds = Annotated[float, msgspec.Meta(ge=20, le=DAY_S)]
"""Rule M1: people have at least 20 s to answer."""
InviteSeconds = Annotated[float, msgspec.Meta(ge=20, le=DAY_S, extra={OFF: 0})]
"""Invitations closer together would be a nuisance to a waiting room."""
HoldMs = Annotated[int, msgspec.Meta(ge=0, le=3000)]
Reach = Annotated[float, msgspec.Meta(ge=160, le=10_000, extra={OFF: 0})]
"""The least is the height of the smallest tablet that the screens are laid out for, mm."""
PxPerMm = Annotated[float, msgspec.Meta(ge=1, le=40, extra={OFF: 0})]
"""From a wall of 25 dots an inch to twice the finest telephone."""
Inches = Annotated[float, msgspec.Meta(ge=5, le=200, extra={OFF: 0})]
Px = Annotated[int, msgspec.Meta(ge=0, le=100_000)]
Headline = Annotated[str, msgspec.Meta(min_length=1, max_length=26)]
"""As many letters as are seen across a waiting room."""


class Value(msgspec.Struct, frozen=True, repr_omit_defaults=True):
    """A clinic's own rule, per language, with who stands behind it.

    Without it people read "ask your care team".
    """

    text: dict[str, str] = {}
    reviewer: str = ""
    date: dt.date | None = None
    expires: dt.date | None = None

    def valid(self, today: dt.date) -> bool:
        """Whether it has words that have not expired."""
        return bool(self.text) and (self.expires is None or self.expires >= today)


class Clinic(msgspec.Struct, frozen=True, repr_omit_defaults=True):
    """What the clinic says of itself. ``emergency`` is the number to call, ``logo`` an image file.

    Without a number the screens say to call for help.
    ``bone`` is the code of the bone that pictures are drawn for; empty: as content writes it.
    ``attract`` is what the kiosk says while nobody is there: ``visit`` (get ready for your visit), ``back``
    (learn about back pain) or the clinic's own words, which are read from four metres away.
    """

    name: str = ""
    phone: str = ""
    emergency: str = ""
    logo: str = ""
    bone: str = ""
    attract: Headline = "visit"


class Panel(msgspec.Struct, frozen=True, repr_omit_defaults=True):
    """The panel. ``px_per_mm`` wins; else it follows from ``width`` (px) and ``diagonal_inches``.

    ``reach_mm`` is how far up from the panel's lower edge hands reach; 0: all the way. ``turned`` tells how
    the picture is turned, ``output`` which screen of several shows the kiosk, such as ``HDMI-A-1``.
    """

    px_per_mm: PxPerMm = 0.0
    diagonal_inches: Inches = 0.0
    width: Px = 0
    height: Px = 0
    reduced_motion: bool = False
    high_contrast: bool = False
    reach_mm: Reach = 0.0
    turned: Turned = "no"
    output: str = ""

    def density(self, width: int, height: int) -> float:
        """Pixels per millimetre of a panel of ``width`` x ``height`` px; 0 when nothing is configured."""
        if self.px_per_mm:
            return self.px_per_mm
        if self.diagonal_inches:
            return math.hypot(width, height) / (self.diagonal_inches * 25.4)
        return 0.0


class Idle(msgspec.Struct, frozen=True, repr_omit_defaults=True):
    """Seconds without a touch until the warning, and seconds the warning stays (rule M1: at least 20)."""

    seconds: Seconds = 180.0
    warning: WarningSeconds = 60.0


class Keypad(msgspec.Struct, frozen=True, repr_omit_defaults=True):
    """The keys of an audio keypad, in Qt's names; the arrow and Enter keys always work, too."""

    previous: str = "F13"
    next: str = "F14"
    less: str = "F15"
    more: str = "F16"
    select: str = "F17"


class Speech(msgspec.Struct, frozen=True, repr_omit_defaults=True):
    """Speech mode: seconds between two invitations on the first screen (0: none), and a black screen.

    ``voices`` are the files of natural voices (Piper's ``.onnx``), by the code of their language.
    """

    invite_seconds: InviteSeconds = 0.0
    curtain: bool = False
    voices: dict[str, str] = {}


class Touch(msgspec.Struct, frozen=True, repr_omit_defaults=True):
    """How long a finger must stay on a button for it to count, in ms; 0: a tap is enough."""

    hold_ms: HoldMs = 0


class Printer(msgspec.Struct, frozen=True, repr_omit_defaults=True):
    """The system's print queue for lists that patients take along, and its paper. No queue: no printing."""

    queue: str = ""
    paper: Paper = "a4"


class Fleet(msgspec.Struct, frozen=True, repr_omit_defaults=True):
    """Where signed content comes from: an address, the root's metadata, and what this kiosk is called.

    Without ``name`` it is called as its machine is.
    """

    source: str = ""
    root: str = ""
    name: str = ""


class Staff(msgspec.Struct, frozen=True, repr_omit_defaults=True):
    """``pin`` is what ``kiosk pin`` wrote; without one there is nothing for staff on the screen."""

    pin: str = ""


class Consult(msgspec.Struct, frozen=True, repr_omit_defaults=True):
    """``start``: the kiosk starts at the pad for the PIN, as a tablet does that belongs to a clinician."""

    start: bool = False


WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class Hours(msgspec.Struct, frozen=True, repr_omit_defaults=True):
    """When the clinic is open, by weekday: ``"8:00-17:00"`` or ``"closed"``; empty: all day.

    On ``holidays`` it is closed. Each night at ``restart``, such as ``"3:30"``, the kiosk starts anew.
    """

    monday: str = ""
    tuesday: str = ""
    wednesday: str = ""
    thursday: str = ""
    friday: str = ""
    saturday: str = ""
    sunday: str = ""
    holidays: tuple[dt.date, ...] = ()
    restart: str = ""


class Counts(msgspec.Struct, frozen=True, repr_omit_defaults=True):
    """``on``: the kiosk counts how often each screen was shown on a day, and keeps nothing of who saw it."""

    on: bool = False


BUILT_IN = "built-in:"
"""Before the name of a pack that came with the program, in the place of a folder."""


class Settings(msgspec.Struct, frozen=True, repr_omit_defaults=True):
    """Everything a clinic can set. Every key is optional.

    ``content`` is the folder of a pack, or several of them, the main one first. One that begins with
    ``BUILT_IN`` came with the program. ``aftercare`` are the clinic's rules, by the names that its packs use.
    """

    content: str | tuple[str, ...] = ""
    languages: tuple[str, ...] = ()
    language: str = ""
    allow_drafts: bool = False
    windowed: bool = False
    log: str = ""
    clinic: Clinic = Clinic()
    screen: Panel = Panel()
    idle: Idle = Idle()
    keypad: Keypad = Keypad()
    speech: Speech = Speech()
    touch: Touch = Touch()
    printer: Printer = Printer()
    staff: Staff = Staff()
    fleet: Fleet = Fleet()
    consult: Consult = Consult()
    hours: Hours = Hours()
    counts: Counts = Counts()
    aftercare: dict[str, Value] = {}

    @property
    def packs(self) -> tuple[str, ...]:
        """The folders of ``content``; none stands for the built-in one."""
        if isinstance(self.content, str):
            return (self.content,) if self.content else ()
        return self.content
