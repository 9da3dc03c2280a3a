"""Reads ``kiosk.toml``: the settings, or every fault with its file, line, key and what to do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from kiosk.model.tables import Fault, Key, decode
from kiosk.settings.group import TOML, group_faults, merged
from kiosk.settings.places import group_file, settings_file
from kiosk.settings.schema import BUILT_IN, Fleet, Settings
from kiosk.settings.toml_file import SettingsError, TomlFile, read_toml
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
SETTINGS_S = 1.0
"""How long a start waits for the settings, s; reading them takes some ms unless a disk or share hangs."""


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


def _placed(settings: Settings, folder: Path) -> Settings:
    """``settings`` with the paths in it relative to ``folder``."""

    def place(path: str) -> str:
        return str(folder / path) if path else ""

    def pack(folder: str) -> str:
        return folder if folder.startswith(BUILT_IN) else place(folder)

    named = settings.content
    clinic = msgspec.structs.replace(settings.clinic, logo=place(settings.clinic.logo))
    voices = {code: place(path) for code, path in settings.speech.voices.items()}
    return msgspec.structs.replace(
        settings,
        content=pack(named) if isinstance(named, str) else tuple(map(pack, named)),
        log=place(settings.log),
        clinic=clinic,
        fleet=msgspec.structs.replace(settings.fleet, root=place(settings.fleet.root)),
        speech=msgspec.structs.replace(settings.speech, voices=voices),
    )
