"""QR codes on the screen that carry words to a phone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from zlib import crc32

from kiosk.illustrations.symbols import qr
from kiosk.model.words import Words


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code: its rows of 0 and 1, its place among several in words, and a number for its address."""

    modules: tuple[str, ...]
    place: str
    number: int


def codes(words: Words, title: str, lines: Sequence[str]) -> tuple[Code, ...]:
    """As few codes as can be read that hold ``lines``, each under ``title`` and nothing else (rule P2)."""
    made = qr.codes(title, lines)
    if len(made) == 1:
        return (Code(made[0], "", _number(made[0])),)
    return tuple(
        Code(code, words.part_of.format(n=number, total=len(made)), _number(code))
        for number, code in enumerate(made, 1)
    )


def _number(modules: tuple[str, ...]) -> int:
    return crc32("".join(modules).encode()) >> 1
