"""What ``kiosk settings explain`` does."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import reduce
from pathlib import Path

import msgspec

from kiosk.model.tables import Key
from kiosk.settings.group import keys
from kiosk.settings.read import Reading, read
from kiosk.settings.schema import Settings

SECRET: Key = ("staff", "pin")
"""Its value is never printed: whoever knows the hash finds the PIN."""
RULES: Key = ("aftercare",)
"""The table of the clinic's own rules, whose names are free."""
OWN, GROUP, DEFAULT = "own", "group", "default"


def explain(named: Path | None) -> int:
    """Print every key; 1 where the settings have faults, which go to standard error."""
    reading = read(named)
    rows = list(explained(reading))
    name, value = (max(len(row[column]) for row in rows) for column in (0, 1))
    for row in rows:
        print(f"{row[0]:<{name}}  {row[1]:<{value}}  {row[2]}")
    faults = (*reading.grave, *reading.slight, *reading.group)
    for fault in faults:
        print(fault, file=sys.stderr)
    if reading.group:
        print("the settings for many are not used as they are", file=sys.stderr)
    return 1 if faults else 0


def explained(reading: Reading) -> Iterator[tuple[str, str, str]]:
    """Each key, its value as TOML writes it, and what gave it: default, group or own with file and line."""
    for key in _keys(reading.settings):
        yield ".".join(key), _value(reading.settings, key), _giver(reading, key)


def _keys(settings: Settings) -> Iterator[Key]:
    """Every key; the clinic's rules one by one, where there are any."""
    for key in keys():
        found = _at(settings, key)
        if key == RULES and isinstance(found, dict) and found:
            yield from ((*key, name) for name in found)
        else:
            yield key


def _at(settings: Settings, key: Key) -> object:
    """What stands at ``key``."""
    rule = key[: len(RULES)] == RULES and len(key) > len(RULES)
    return settings.aftercare[key[-1]] if rule else reduce(getattr, key, settings)


def _giver(reading: Reading, key: Key) -> str:
    for name, file in zip((OWN, GROUP), reading.files, strict=False):
        if file.holds(key):
            return f"{name}: {file.name}:{file.line(key)}"
    return DEFAULT


def _value(settings: Settings, key: Key) -> str:
    value = _at(settings, key)
    if key == SECRET:
        return "set" if value else "not set"
    return msgspec.json.encode(value).decode()
