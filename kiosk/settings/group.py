"""Settings for many kiosks: a signed file below the own one of each, which wins key by key."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from kiosk.model.tables import Fault, Key, Notation, decode, each_of
from kiosk.settings.schema import Settings, Value
from kiosk.settings.toml_file import TomlFile
from kiosk.settings.values import value_faults

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
_PLACE = "it names something of one machine"
_PANEL = "it is of one panel, as it hangs"
OWN: Mapping[Key, str] = {
    ("content",): _PLACE,
    ("log",): _PLACE,
    ("clinic", "logo"): _PLACE,
    ("speech", "voices"): _PLACE,
    ("printer", "queue"): _PLACE,
    ("screen", "px_per_mm"): _PANEL,
    ("screen", "diagonal_inches"): _PANEL,
    ("screen", "width"): _PANEL,
    ("screen", "height"): _PANEL,
    ("screen", "reach_mm"): _PANEL,
    ("screen", "turned"): _PANEL,
    ("screen", "output"): _PLACE,
    ("fleet",): "whoever set it could lead every kiosk to another signer, for good",
    ("staff",): "everybody can fetch this file, and a PIN is found from its hash within minutes",
    ("windowed",): "a kiosk in a window lets people reach what is behind it",
    ("consult",): "it says what one machine is for",
    ("allow_drafts",): "words that nobody has reviewed are let in by each clinic itself",
    ("counts",): "counting is turned on by each clinic itself",
}
"""Keys and tables that only a kiosk's own file may set, and why."""


def group_faults(file: TomlFile) -> Iterator[str]:
    """What is wrong with the settings for many in ``file``, one ``file:line: message`` a fault."""
    decoded = decode(file.table, Settings, TOML)
    refused = [Fault(key, _refusal(key, why)) for key, why in OWN.items() if file.holds(key)]
    faults = [*decoded.faults, *value_faults(decoded.value), *refused]
    for fault in sorted(faults, key=lambda each: file.line(each.key)):
        yield f"{file.name}:{file.line(fault.key)}: {fault.message}"


def _refusal(key: Key, why: str) -> str:
    return f"{'.'.join(key)}: is not set for many: {why}; write it into each kiosk's own file"


def merged(
    below: Mapping[str, Any], above: Mapping[str, Any], kind: type[msgspec.Struct] = Settings
) -> dict[str, Any]:
    """The keys of two tables of ``kind``; where both have one, that of ``above`` counts.

    A clinic's rule is one value, with its words and who stands behind them: it is never mixed of two.
    """
    result = {**below, **above}
    for each in msgspec.structs.fields(kind):
        under, over = below.get(each.name), above.get(each.name)
        if not (isinstance(under, dict) and isinstance(over, dict)):
            continue
        if is_table(each.type):
            result[each.name] = merged(under, over, each.type)
        elif each_of(each.type):
            result[each.name] = {**under, **over}
    return result


def is_table(kind: object) -> bool:
    """Whether ``kind`` is a table whose keys count one by one."""
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct) and kind is not Value


def keys(kind: type[msgspec.Struct] = Settings, at: Key = ()) -> Iterator[Key]:
    """Every key that can be set in a table of ``kind``; a table whose names are free is one of them."""
    for each in msgspec.structs.fields(kind):
        if is_table(each.type):
            yield from keys(each.type, (*at, each.name))
        else:
            yield (*at, each.name)
