"""``kiosk.toml`` as frozen, typed settings, and where content and assets live."""

from __future__ import annotations

import datetime as dt
import difflib
import math
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from kiosk.errors import KioskError

PACKAGE = Path(__file__).resolve().parent

PAPERS = ("a4", "letter")
"""What the pages of handouts can be printed on."""


INVITE_S = 20
"""Invitations closer together would be a nuisance to a waiting room."""
HOLD_MS = 3000
REACH_MM = 160
"""The height of the smallest tablet that the screens are laid out for."""


class SettingsError(KioskError):
    """The settings cannot be used. Its text holds every problem, one ``file: message`` a line."""


class Value(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A clinic's own rule, per language, with who stands behind it. Dates are ISO 8601 days."""

    text: dict[str, str] = {}
    reviewer: str = ""
    date: str = ""
    expires: str = ""

    def valid(self, today: dt.date) -> bool:
        """Whether it has words that have not expired."""
        return bool(self.text) and (not self.expires or dt.date.fromisoformat(self.expires) >= today)


class Clinic(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the clinic says of itself. ``emergency`` is the number to call, ``logo`` an image file."""

    name: str = ""
    phone: str = ""
    emergency: str = "911"
    logo: str = ""


class Screen(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The panel. ``px_per_mm`` wins; else it follows from ``width`` (px) and ``diagonal_inches``.

    ``reach_mm`` is how far up from the panel's lower edge hands reach; 0: all the way.
    """

    px_per_mm: float = 0.0
    diagonal_inches: float = 0.0
    width: int = 0
    height: int = 0
    reduced_motion: bool = False
    high_contrast: bool = False
    reach_mm: float = 0.0

    def density(self, width: int, height: int) -> float:
        """Pixels per millimetre of a panel of ``width`` x ``height`` px; 0 when nothing is configured."""
        if self.px_per_mm:
            return self.px_per_mm
        if self.diagonal_inches:
            return math.hypot(width, height) / (self.diagonal_inches * 25.4)
        return 0.0


class Idle(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Seconds without a touch until the warning, and seconds the warning stays (rule M1: at least 20)."""

    seconds: float = 180.0
    warning: float = 60.0


class Keypad(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The keys of an audio keypad, in Qt's names; the arrow and Enter keys always work, too."""

    previous: str = "F13"
    next: str = "F14"
    less: str = "F15"
    more: str = "F16"
    select: str = "F17"


class Speech(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Speech mode: seconds between two invitations on the first screen (0: none), and a black screen."""

    invite_seconds: float = 0.0
    curtain: bool = False


class Touch(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How long a finger must stay on a button for it to count, in ms; 0: a tap is enough."""

    hold_ms: int = 0


class Printer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The system's print queue for lists that patients take along, and its paper. No queue: no printing."""

    queue: str = ""
    paper: str = "a4"


class Aftercare(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The clinic's own rules after the procedure; what is missing reads "ask your care team"."""

    lying_flat: Value = Value()
    driving: Value = Value()
    lifting: Value = Value()
    shower: Value = Value()
    bandage: Value = Value()


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything a clinic can set. Every key is optional."""

    content: str = ""
    languages: tuple[str, ...] = ()
    language: str = ""
    allow_drafts: bool = False
    windowed: bool = False
    log: str = ""
    clinic: Clinic = Clinic()
    screen: Screen = Screen()
    idle: Idle = Idle()
    keypad: Keypad = Keypad()
    speech: Speech = Speech()
    touch: Touch = Touch()
    printer: Printer = Printer()
    aftercare: Aftercare = Aftercare()


@dataclass(frozen=True, slots=True)
class Places:
    """Where the words and the fonts are."""

    content: Path
    assets: Path


def places(settings: Settings) -> Places:
    """The content and assets folders: beside the package in a checkout, inside it in a wheel."""
    inside = (PACKAGE / "content").is_dir()
    base = PACKAGE if inside else PACKAGE.parent
    return Places(Path(settings.content) if settings.content else base / "content", base / "assets")


def load(path: Path | None) -> Settings:
    """The settings of ``path``, or the defaults when ``path`` is None and no ``kiosk.toml`` is here.

    Raises :class:`SettingsError` that names the file, the key and the remedy.
    """
    if path is None and not file_of(path).exists():
        return Settings()
    path = file_of(path)
    try:
        text = path.read_text(encoding="utf-8")
        table = tomllib.loads(text)
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read ({error.strerror}); check the path") from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path}: is not UTF-8 text; save it as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path}: is not valid TOML: {error}") from error
    problems = _problems(table, Settings, ())
    if not problems:
        settings = msgspec.convert(table, Settings)
        problems = _out_of_range(settings)
    if problems:
        raise SettingsError(
            "\n".join(f"{path}:{line_of(text, key)}: {'.'.join(key)}: {message}" for key, message in problems)
        )
    return settings


def file_of(path: Path | None) -> Path:
    """The settings file: ``path``, or ``kiosk.toml`` here."""
    return path or Path("kiosk.toml")


Key = tuple[str, ...]
"""A key of the settings with the tables it stands in."""


def line_of(text: str, key: Key) -> int:
    """The line on which ``key`` stands in TOML ``text``; 1 when it is written in another form."""
    table: Key = ()
    for number, line in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*\[([\w.\- ]+)\]", line):
            table = tuple(part.strip() for part in header[1].split("."))
            if table == key:
                return number
        elif entry := re.match(r"\s*([\w.\-]+)\s*=", line):
            written = (*table, *entry[1].split("."))
            if written == key:
                return number
    return 1


def _problems(table: dict[str, Any], kind: type[msgspec.Struct], prefix: Key) -> list[tuple[Key, str]]:
    """Unknown keys with the nearest known one, and values of the wrong type, all of them."""
    fields = {field.name: field.type for field in msgspec.structs.fields(kind)}
    found: list[tuple[Key, str]] = []
    for name, value in table.items():
        key = (*prefix, name)
        expected = fields.get(name)
        if expected is None:
            near = difflib.get_close_matches(name, fields, 1)
            hint = f"did you mean {near[0]!r}?" if near else f"known keys: {', '.join(sorted(fields))}"
            found.append((key, f"is not a known key; {hint}"))
        elif isinstance(value, dict) and isinstance(expected, type) and issubclass(expected, msgspec.Struct):
            found += _problems(value, expected, key)
        else:
            try:
                msgspec.convert(value, expected)
            except msgspec.ValidationError as error:
                found.append((key, f"{str(error).lower()} ({value!r})"))
    return found


def _out_of_range(settings: Settings) -> list[tuple[Key, str]]:
    checks: tuple[tuple[bool, Key, str], ...] = (
        (settings.idle.seconds >= 10, ("idle", "seconds"), "must be at least 10"),
        (settings.idle.warning >= 20, ("idle", "warning"), "must be at least 20 seconds"),
        (
            not settings.clinic.logo or Path(settings.clinic.logo).is_file(),
            ("clinic", "logo"),
            f"there is no file {settings.clinic.logo!r}",
        ),
        *(
            (_is_date(getattr(value, key)), ("aftercare", name, key), "must be a day such as 2027-01-31")
            for name in settings.aftercare.__struct_fields__
            for value in (getattr(settings.aftercare, name),)
            for key in ("date", "expires")
        ),
        (settings.printer.paper in PAPERS, ("printer", "paper"), f"is {' or '.join(PAPERS)}"),
        (
            settings.speech.invite_seconds == 0 or settings.speech.invite_seconds >= INVITE_S,
            ("speech", "invite_seconds"),
            f"must be 0 or at least {INVITE_S}",
        ),
        (0 <= settings.touch.hold_ms <= HOLD_MS, ("touch", "hold_ms"), f"must be 0 to {HOLD_MS}"),
        (settings.screen.px_per_mm >= 0, ("screen", "px_per_mm"), "must not be negative"),
        (
            settings.screen.reach_mm == 0 or settings.screen.reach_mm >= REACH_MM,
            ("screen", "reach_mm"),
            f"must be 0 or at least {REACH_MM}",
        ),
        (settings.screen.diagonal_inches >= 0, ("screen", "diagonal_inches"), "must not be negative"),
    )
    return [(key, message) for fine, key, message in checks if not fine]


def _is_date(text: str) -> bool:
    """Whether ``text`` is empty or an ISO 8601 day."""
    try:
        return not text or bool(dt.date.fromisoformat(text))
    except ValueError:
        return False
