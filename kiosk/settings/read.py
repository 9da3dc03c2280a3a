"""Reads ``kiosk.toml``: the settings, or every fault with its file, line, key and what to do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from kiosk.model.tables import Fault, Key, decode
from kiosk.settings.group import TOML, group_faults, merged
from kiosk.settings.places import group_file, settings_file
from kiosk.settings.schema import Fleet, Settings
<<<<<<< HEAD
from kiosk.settings.toml_file import SettingsError, TomlFile, read_toml
=======
from kiosk.settings.unreadable import unreadable
>>>>>>> 30c7db1 (More kinds of what people type and programs leave are told once with what to do, or mended; guides and README say what there is)
from kiosk.settings.values import value_faults, without

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
    ("counts",),
)
"""A fault in one of these keys or tables costs what it stands for, not the kiosk."""
<<<<<<< HEAD
=======
_ENCODING = "is not UTF-8 text; save it as UTF-8 in the editor"
LARGEST = 1_000_000
"""Bytes of a settings file; a real one has a few thousand."""
_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_TWICE = ("Cannot overwrite", "Cannot declare", "Cannot mutate", "Duplicate")
"""How the messages of ``tomllib`` about a key that is written twice begin."""


class SettingsError(KioskError):
    """The settings cannot be used. Its text holds every fault, one ``file:line: message`` a line."""
>>>>>>> 30c7db1 (More kinds of what people type and programs leave are told once with what to do, or mended; guides and README say what there is)


@dataclass(frozen=True, slots=True)
class Reading:
    """What the kiosk's own settings file gives, with the settings for many below it.

    Faults are lines of the form ``file:line: message``.

    ``slight`` faults cost one function of the kiosk, whose keys then keep their defaults; with a ``grave``
    one the settings are not what the clinic meant, and nobody may be shown a kiosk made of them. ``group``
    faults stand in the settings for many and cost these. ``files`` are those that count, the strongest first.
    """

    settings: Settings
    grave: tuple[str, ...] = ()
    slight: tuple[str, ...] = ()
    group: tuple[str, ...] = ()
    files: tuple[TomlFile, ...] = ()


def load(named: Path | None) -> Settings:
    """Give the settings of the file ``named``, or of ``kiosk.toml`` here, or the defaults without it.

    Relative paths in the file are relative to its folder. Raises :class:`SettingsError` for any fault in it.
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
    own = read_toml(path)
    many = group_file()
    if not _follows(own) or not many.exists():
        return _read(path, own, None)
    try:
        group = read_toml(many)
        told = tuple(group_faults(group))
    except SettingsError as error:
        return replace(_read(path, own, None), group=tuple(str(error).splitlines()))
    return replace(_read(path, own, None), group=told) if told else _read(path, own, group)


def read_above(path: Path, group: TomlFile) -> Reading:
    """The own file ``path`` above a ``group`` file without faults of its own. Raises SettingsError."""
    return _read(path, read_toml(path), group)


def _follows(own: TomlFile) -> bool:
    """Whether the kiosk of this file has asked for what is fetched."""
    return own.holds(("fleet", "source")) and bool(own.table["fleet"]["source"])


def _read(path: Path, own: TomlFile, group: TomlFile | None) -> Reading:
    """The settings of ``own`` in the place ``path``, above those of the ``group``."""
    table = merged(group.table, own.table) if group else own.table
    decoded = decode(table, Settings, TOML)
    settings = _placed(decoded.value, path.absolute().parent)
    faults = (*decoded.faults, *value_faults(settings))
    grave: list[str] = []
    slight: list[str] = []
    many: list[str] = []
    for file, fault in sorted(((_file(own, group, each), each) for each in faults), key=_place):
        told = f"{file.name}:{file.line(fault.key)}: {fault.message}"
        optional = any(fault.key[: len(key)] == key for key in OPTIONAL)
        (many if file is group else slight if optional else grave).append(told)
        if optional or file is group:
            settings = without(settings, fault.key)
    files = (own, group) if group else (own,)
    return Reading(settings, tuple(grave), tuple(slight), tuple(many), files)


def _file(own: TomlFile, group: TomlFile | None, fault: Fault) -> TomlFile:
    """The file that a ``fault`` stands in."""
    return group if group and group.holds(fault.key) and not own.holds(fault.key) else own


def _place(found: tuple[TomlFile, Fault]) -> int:
    file, fault = found
    return file.line(fault.key)


def without_own_files(reading: Reading) -> Reading:
    """``reading`` with the built-in content and no logo: no file the clinic wrote or fetched is shown."""
    settings = reading.settings
    clinic = msgspec.structs.replace(settings.clinic, logo="")
    own = msgspec.structs.replace(settings, content="", clinic=clinic, fleet=Fleet())
    return replace(reading, settings=own)


<<<<<<< HEAD
=======
def text_of(path: Path) -> str:
    """The text of the settings file ``path`` without a byte-order mark. Raises :class:`SettingsError`."""
    try:
        if path.exists() and not path.is_file():
            raise SettingsError(f"{path}: is not a file; name the file itself")
        if path.is_file() and path.stat().st_size > LARGEST:
            raise SettingsError(f"{path}: is larger than {LARGEST:,} bytes; this is no settings file")
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read ({error.strerror}); check the path") from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise SettingsError(f"{path}:{line}: {_ENCODING}") from error
    if "\0" in text:
        raise SettingsError(f"{path}:1: {_ENCODING}")
    return text


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
        raise SettingsError(f"{path}:{number}: {unreadable(lines[number - 1], twice=twice)}") from error
    except ValueError as error:  # of int(), which reads no number of more than 4300 digits
        raise SettingsError(f"{path}:1: holds a number of thousands of digits; take it out") from error


>>>>>>> 30c7db1 (More kinds of what people type and programs leave are told once with what to do, or mended; guides and README say what there is)
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
