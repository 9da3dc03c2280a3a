"""Decodes the tables of settings and of front matter into structs and gathers every fault."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import EnumMeta
from functools import cache
from types import UnionType
from typing import Any, Generic, Literal, TypeVar, Union, get_args, get_origin

import msgspec

from kiosk.model.hints import near, nearest

Key = tuple[str, ...]
"""A key with the tables that it stands in, from the outermost: ``("idle", "warning")``."""

Struct = TypeVar("Struct", bound=msgspec.Struct)

MOST_UNKNOWN = 20
"""So many keys of a table that are not known are told; a search for each of thousands takes minutes."""

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_LONG_DASHES = re.compile("[\u2010-\u2015\u2212]")
"""The dashes of word processors, in a day."""
OFF = "off"
"""The name, in ``msgspec.Meta(extra=…)``, of the one value that is allowed outside the limits."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A key that is not known, or a value that does not fit. ``message`` begins with the dotted key."""

    key: Key
    message: str


@dataclass(frozen=True, slots=True)
class Decoded(Generic[Struct]):
    """The values that fit, defaults elsewhere, and what is wrong with the others."""

    value: Struct
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class Notation:
    """How a file format writes values: ``forms`` tell by type what to write.

    ``typed`` is whether the format itself tells numbers and truth values from text, as TOML does.
    """

    forms: Mapping[object, str]
    typed: bool


def decode(table: Mapping[str, Any], kind: type[Struct], notation: Notation) -> Decoded[Struct]:
    """Read ``table`` as a ``kind``. Every fault is gathered; a value with a fault keeps its default."""
    faults: list[Fault] = []
    return Decoded(_struct(table, kind, (), notation, faults), tuple(faults))


def _struct(
    table: Mapping[str, Any], kind: type[Struct], at: Key, notation: Notation, faults: list[Fault]
) -> Struct:
    types = _types(kind)
    values: dict[str, object] = {}
    if not notation.typed:
        table = {near(name, types): table[name] for name in table if name not in types} | dict(table)
    unknown = [name for name in table if name and name not in types]
    for name in unknown[:MOST_UNKNOWN]:
        key = (*at, name)
        faults.append(Fault(key, f"{'.'.join(key)} is not a known key; {nearest(name, types)}"))
    if rest := unknown[MOST_UNKNOWN:]:
        faults.append(Fault((*at, rest[0]), f"and {len(rest)} more keys that are not known"))
    for name, expected in types.items():
        if name not in table:
            continue
        given = table[name]
        key = (*at, name)
        dotted = ".".join(key)
        if isinstance(expected, EnumMeta) and given not in list(expected):
            faults.append(
                Fault(key, f"{dotted}: {given!r} is not known; {nearest(str(given), list(expected))}")
            )
        elif isinstance(given, dict) and isinstance(expected, type) and issubclass(expected, msgspec.Struct):
            values[name] = _struct(given, expected, key, notation, faults)
        elif isinstance(given, dict) and (each := each_of(expected)):
            values[name] = _structs(given, each, key, notation, faults)
        else:
            try:
                values[name] = _value(given, expected, notation)
            except msgspec.ValidationError:
                message = f"{dotted}: {_written(given)} does not fit; {_hint(expected, notation, given)}"
                faults.append(Fault(key, message))
    return kind(**values)


def _structs(
    table: Mapping[str, Any], kind: type[Struct], at: Key, notation: Notation, faults: list[Fault]
) -> dict[str, Struct]:
    """Read a table of tables, whose names are free."""
    values: dict[str, Struct] = {}
    for name, given in table.items():
        key = (*at, name)
        if isinstance(given, dict):
            values[name] = _struct(given, kind, key, notation, faults)
        else:
            wrong = f"{'.'.join(key)}: {_written(given)} does not fit; {_hint(kind, notation)}"
            faults.append(Fault(key, wrong))
    return values


def each_of(expected: object) -> type[msgspec.Struct] | None:
    """The kind of struct that a table of tables holds by name; None for every other type."""
    if get_origin(expected) is dict:
        kind = get_args(expected)[1]
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            return kind
    return None


@cache
def _types(kind: type[msgspec.Struct]) -> dict[str, Any]:
    return {field.name: field.type for field in msgspec.structs.fields(kind)}


def _value(given: object, expected: Any, notation: Notation) -> object:  # noqa: ANN401 - any type that msgspec knows
    """Give ``given`` as ``expected``. Empty text stands for nothing where nothing is possible.

    Raises ``msgspec.ValidationError``.
    """
    limits = _limits(expected)
    if limits and limits.extra and type(given) in {int, float} and given == limits.extra[OFF]:
        return given
    if not given and isinstance(given, str) and type(None) in get_args(expected):
        return None
    if isinstance(given, str) and dt.date in (expected, *get_args(expected)):
        given = _LONG_DASHES.sub("-", given)
    return msgspec.convert(given, expected, strict=notation.typed)


def _limits(expected: object) -> msgspec.Meta | None:
    return next((each for each in get_args(expected) if isinstance(each, msgspec.Meta)), None)


def _written(given: object) -> str:
    """A value as people write it, at most 60 characters."""
    if isinstance(given, bool):
        return str(given).lower()
    text = str(given) if isinstance(given, dt.date | dt.time) else repr(given)
    return text if len(text) <= 60 else f"{text[:59]}…"


def _hint(expected: object, notation: Notation, given: object = "") -> str:
    """What to write for a value of type ``expected``, with its limits, instead of the ``given`` one."""
    arguments = get_args(expected)
    origin = get_origin(expected)
    if expected is dt.date and _DAY.fullmatch(str(given)):
        return "there is no such day"
    if origin is Literal:
        return f"write {' or '.join(map(repr, arguments))}"
    if origin in {UnionType, Union}:
        return _hint(next(each for each in arguments if each is not type(None)), notation, given)
    if limits := _limits(expected):
        return f"{_hint(arguments[0], notation, given)} {_range(limits)}"
    if (isinstance(expected, type) and issubclass(expected, msgspec.Struct)) or each_of(expected):
        return notation.forms[msgspec.Struct]
    alone = origin is tuple and not notation.typed and isinstance(given, str | int) and given
    return f"write a list: [{given}]" if alone else notation.forms[origin or expected]


def _range(limits: msgspec.Meta) -> str:
    if limits.max_length is not None:
        return f"of at most {limits.max_length} letters"
    span = f"from {limits.ge} to {limits.le}" if limits.le is not None else f"of at least {limits.ge}"
    return f"{span}, or {limits.extra[OFF]}" if limits.extra else span
