"""Frozen records as plain values of msgpack, and back, by the types of their fields."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import msgspec

Change = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Codec:
    """``write`` gives a value of one type as plain values, ``read`` gives it back. ``shape`` names the type.

    ``read`` raises TypeError, ValueError or LookupError where the plain values do not fit.
    """

    write: Change
    read: Change
    shape: str


def _same(value: Any) -> Any:  # noqa: ANN401 - any plain value
    return value


_SIMPLE: dict[object, Codec] = {
    **{each: Codec(_same, _same, each.__name__) for each in (str, int, float, bool)},
    Path: Codec(str, Path, "path"),
    dt.date: Codec(dt.date.isoformat, dt.date.fromisoformat, "day"),
}


@cache
def codec(kind: Any) -> Codec:  # noqa: ANN401 - a type as annotations write it
    """The codec of ``kind``. Raises TypeError for a type that no record of the library has."""
    arguments = get_args(kind)
    origin = get_origin(kind)
    if kind in _SIMPLE:
        return _SIMPLE[kind]
    if isinstance(kind, type) and issubclass(kind, Enum):
        return Codec(lambda value: value.value, kind, f"{kind.__name__}{[each.value for each in kind]}")
    if isinstance(kind, type) and is_dataclass(kind):
        return _record(kind)
    if origin is tuple:
        return _sequence(arguments)
    if origin is Mapping:
        return _mapping(codec(arguments[1]))
    if origin in {UnionType, Union}:
        return _choice(arguments)
    raise TypeError(f"a library holds no {kind}")


def _record(kind: type) -> Codec:
    """A record as the list of its fields. Its codecs are made at first use: sections hold blocks again."""
    writers: list[tuple[str, Change]] = []
    readers: list[Change] = []

    def prepare() -> None:
        hints = get_type_hints(kind)
        for field in fields(kind):
            writers.append((field.name, codec(hints[field.name]).write))
            readers.append(codec(hints[field.name]).read)

    def write(value: Any) -> list[Any]:  # noqa: ANN401 - a record of ``kind``
        if not writers:
            prepare()
        return [change(getattr(value, name)) for name, change in writers]

    def read(plain: Any) -> Any:  # noqa: ANN401 - as above
        if not readers:
            prepare()
        return kind(
            *[each if change is _same else change(each) for each, change in zip(plain, readers, strict=True)]
        )

    return Codec(write, read, kind.__name__)


def _sequence(arguments: tuple[Any, ...]) -> Codec:
    if arguments[-1] is Ellipsis:
        each = codec(arguments[0])
        return Codec(
            lambda values: [each.write(value) for value in values],
            lambda plain: tuple([each.read(value) for value in plain]),
            f"{each.shape}*",
        )
    parts = [codec(argument) for argument in arguments]
    return Codec(
        lambda values: [part.write(value) for part, value in zip(parts, values, strict=True)],
        lambda plain: tuple(part.read(value) for part, value in zip(parts, plain, strict=True)),
        f"({', '.join(part.shape for part in parts)})",
    )


class Unread(Mapping[str, Any]):
    """A mapping whose values are msgpack until somebody asks for them; each is read once."""

    def __init__(self, packed: dict[str, bytes], read: Change) -> None:
        self._packed = packed
        self._read = read
        self._values: dict[str, Any] = {}

    def __getitem__(self, key: str) -> Any:  # noqa: ANN401 - what the codec gives
        if key not in self._values:
            self._values[key] = self._read(msgspec.msgpack.decode(self._packed[key]))
        return self._values[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Mapping) and dict(self.items()) == dict(other.items())

    __hash__ = None  # type: ignore[assignment] # equal to a dict, which has none


def _mapping(value: Codec) -> Codec:
    """A mapping of words as it is, one of records with each of them packed for itself."""
    if value.read is _same:
        return Codec(dict, _same, f"{{{value.shape}}}")
    return Codec(
        lambda values: {key: msgspec.msgpack.encode(value.write(each)) for key, each in values.items()},
        lambda plain: Unread(plain, value.read),
        f"{{packed {value.shape}}}",
    )


def _choice(kinds: tuple[Any, ...]) -> Codec:
    """One of several records, by its name, or nothing."""
    known = {kind.__name__: codec(kind) for kind in kinds if kind is not NoneType}

    def write(value: Any) -> list[Any] | None:  # noqa: ANN401 - one of ``kinds``
        name = type(value).__name__
        if value is None:
            return None
        return [name, known[name].write(value)] if name in known else ["Path", known["Path"].write(value)]

    def read(plain: Any) -> Any:  # noqa: ANN401 - as above
        return None if plain is None else known[plain[0]].read(plain[1])

    return Codec(write, read, " or ".join(each.shape for each in known.values()))


def shape(kind: type) -> str:
    """All records that ``kind`` holds, with the names and types of their fields."""
    found: dict[str, str] = {}

    def look(at: Any) -> None:  # noqa: ANN401 - a type as annotations write it
        if isinstance(at, type) and is_dataclass(at):
            if at.__name__ not in found:
                hints = get_type_hints(at)
                found[at.__name__] = ", ".join(f"{name}: {codec(hint).shape}" for name, hint in hints.items())
                for hint in hints.values():
                    look(hint)
            return
        for argument in get_args(at):
            look(argument)

    look(kind)
    return "\n".join(f"{name}({parts})" for name, parts in sorted(found.items()))
