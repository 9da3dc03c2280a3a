"""Reads ``kiosk.toml``: the settings, or every fault with its file, line, key and what to do."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec

from kiosk.errors import KioskError
from kiosk.model.tables import Key, Notation, decode
from kiosk.settings.places import settings_file
from kiosk.settings.schema import Fleet, Settings
from kiosk.settings.values import value_faults, without

TOML = Notation(
    {
        str: "write words in quotes",
        bool: "write true or false",
        int: "write a whole number",
        float: "write a number",
        dt.date: "write a day such as 2027-01-31",
        tuple: 'write a list of words: ["en", "es"]',
        dict: 'write words for each language: { en = "1 day" }',
        msgspec.Struct: "write a line with its name in [brackets], and its keys below",
    },
    typed=True,
)
OPTIONAL: tuple[Key, ...] = (
    ("log",),
    ("clinic", "logo"),
    ("clinic", "bone"),
    ("keypad",),
    ("printer",),
    ("speech",),
    ("staff",),
    ("fleet",),
    ("consult",),
    ("hours",),
)
"""A fault in one of these keys or tables costs what it stands for, not the kiosk."""
LARGEST = 1_000_000
"""Bytes of a settings file; a real one has a few thousand."""
_CURLY = re.compile(r"[\u2018-\u201f\u00ab\u00bb]")
_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_TWICE = ("Cannot overwrite", "Cannot declare", "Cannot mutate", "Duplicate")
"""How the messages of ``tomllib`` about a key that is written twice begin."""


class SettingsError(KioskError):
    """The settings cannot be used. Its text holds every fault, one ``file:line: message`` a line."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a settings file gives. Faults are lines of the form ``file:line: message``.

    ``slight`` faults cost one function of the kiosk, whose keys then keep their defaults; with a ``grave``
    one the settings are not what the clinic meant, and nobody may be shown a kiosk made of them.
    """

    settings: Settings
    grave: tuple[str, ...] = ()
    slight: tuple[str, ...] = ()


def load(named: Path | None) -> Settings:
    """Give the settings of the file ``named``, or of ``kiosk.toml`` here, or the defaults without it.

    Relative paths in the file are relative to its folder. Raises :class:`SettingsError` for any fault.
    """
    reading = read(named)
    if faults := (*reading.grave, *reading.slight):
        raise SettingsError("\n".join(faults))
    return reading.settings


def read(named: Path | None) -> Reading:
    """Read as :func:`load` does and sort the faults. Raises :class:`SettingsError` when there is no TOML."""
    path = settings_file(named)
    if named is None and not path.exists():
        return Reading(Settings())
    text = text_of(path)
    decoded = decode(_table(path, text), Settings, TOML)
    settings = _placed(decoded.value, path.absolute().parent)
    lines = _lines(text)
    faults = [(_line(lines, each.key), each) for each in (*decoded.faults, *value_faults(settings))]
    told: dict[bool, list[str]] = {True: [], False: []}
    for line, fault in sorted(faults, key=lambda each: each[0]):
        slight = any(fault.key[: len(key)] == key for key in OPTIONAL)
        told[slight].append(f"{path}:{line}: {fault.message}")
        if slight:
            settings = without(settings, fault.key)
    return Reading(settings, tuple(told[False]), tuple(told[True]))


def without_own_files(reading: Reading) -> Reading:
    """``reading`` with the built-in content and no logo: no file the clinic wrote or fetched is shown."""
    settings = reading.settings
    clinic = msgspec.structs.replace(settings.clinic, logo="")
    own = msgspec.structs.replace(settings, content="", clinic=clinic, fleet=Fleet())
    return replace(reading, settings=own)


def text_of(path: Path) -> str:
    """The text of the settings file ``path`` without a byte-order mark. Raises :class:`SettingsError`."""
    try:
        if path.exists() and not path.is_file():
            raise SettingsError(f"{path}: is not a file; name the file itself")
        if path.is_file() and path.stat().st_size > LARGEST:
            raise SettingsError(f"{path}: is larger than {LARGEST:,} bytes; this is no settings file")
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read ({error.strerror}); check the path") from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise SettingsError(f"{path}:{line}: is not UTF-8 text; save it as UTF-8 in the editor") from error


def line_of(text: str, key: Key) -> int:
    """The line of TOML ``text`` on which ``key`` stands, or else the table that it belongs to, or 1."""
    return _line(_lines(text), key)


def _line(lines: dict[Key, int], key: Key) -> int:
    return next(lines[key[:length]] for length in range(len(key), -1, -1) if key[:length] in lines)


def _lines(text: str) -> dict[Key, int]:
    """The line on which each key and table of TOML ``text`` stands first."""
    lines: dict[Key, int] = {(): 1}
    table: Key = ()
    for number, line in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*\[([\w.\- ]+)\]", line):
            table = tuple(part.strip() for part in header[1].split("."))
            lines.setdefault(table, number)
        elif entry := re.match(r"\s*([\w.\-]+)\s*=", line):
            lines.setdefault((*table, *entry[1].split(".")), number)
    return lines


def _table(path: Path, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise SettingsError(f"{path}:1: has brackets in brackets without end; take them out") from error
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        lines = text.splitlines() or [""]
        number = min(int(found[1]), len(lines)) if found else len(lines)
        twice = str(error).startswith(_TWICE)
        raise SettingsError(f"{path}:{number}: {_unreadable(lines[number - 1], twice=twice)}") from error
    except ValueError as error:  # of int(), which reads no number of more than 4300 digits
        raise SettingsError(f"{path}:1: holds a number of thousands of digits; take it out") from error


def _unreadable(line: str, *, twice: bool) -> str:
    """Why ``line`` is no TOML, and what to do."""
    if twice:
        return f"{line.strip()!r} is written twice in this file; keep one"
    if curly := _CURLY.search(line):
        straight = "'" if curly[0] in "\u2018\u2019\u201a\u201b" else '"'
        return f"the quotation mark {curly[0]} cannot be used here; type a straight one: {straight}"
    if "\\" in line:
        return f"{line.strip()!r} cannot be read; write / instead of \\ in the name of a file"
    return f'{line.strip()!r} cannot be read; write a name, = and a value: name = "Riverside Spine Clinic"'


def _placed(settings: Settings, folder: Path) -> Settings:
    """``settings`` with the paths in it relative to ``folder``."""

    def place(path: str) -> str:
        return str(folder / path) if path else ""

    clinic = msgspec.structs.replace(settings.clinic, logo=place(settings.clinic.logo))
    voices = {code: place(path) for code, path in settings.speech.voices.items()}
    return msgspec.structs.replace(
        settings,
        content=place(settings.content),
        log=place(settings.log),
        clinic=clinic,
        fleet=msgspec.structs.replace(settings.fleet, root=place(settings.fleet.root)),
        speech=msgspec.structs.replace(settings.speech, voices=voices),
    )
