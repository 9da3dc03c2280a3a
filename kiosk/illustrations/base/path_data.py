"""Paths written as text: absolute SVG commands, and two of our own.

``M L H V C Q Z`` are as in SVG; ``O cx cy r`` is a circle, ``R x y w h r`` a rounded rectangle.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from functools import cache

from kiosk.illustrations.base.drawing import Command, Path

_ROUND = 4 * (math.sqrt(2) - 1) / 3  # handle of a quarter circle
_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "Q": 4, "Z": 0, "O": 3, "R": 5}
_TOKEN = re.compile(r"[A-Z]|-?(?:\d+\.?\d*|\.\d+)")


@cache
def read(text: str) -> Path:
    """The path that ``text`` describes. Raises KeyError for any other letter."""
    return tuple(_commands(text))


def _commands(text: str) -> Iterator[Command]:
    words = _TOKEN.findall(text)
    at = 0.0, 0.0
    i = 0
    while i < len(words):
        letter = words[i]
        count = _ARGUMENTS[letter]
        numbers = [float(word) for word in words[i + 1 : i + 1 + count]]
        i += 1 + count
        match letter:
            case "O":
                x, y, r = numbers
                yield from _rectangle(x - r, y - r, 2 * r, 2 * r, r)
            case "R":
                yield from _rectangle(*numbers)
            case "H":
                at = (numbers[0], at[1])
                yield ("L", *at)
            case "V":
                at = (at[0], numbers[0])
                yield ("L", *at)
            case "Z":
                yield ("Z",)
            case _:
                at = (numbers[-2], numbers[-1])
                yield (letter, *numbers)


def _rectangle(x: float, y: float, w: float, h: float, r: float) -> Iterator[Command]:
    c = r * (1 - _ROUND)
    yield ("M", x + r, y)
    yield ("L", x + w - r, y)
    yield ("C", x + w - c, y, x + w, y + c, x + w, y + r)
    yield ("L", x + w, y + h - r)
    yield ("C", x + w, y + h - c, x + w - c, y + h, x + w - r, y + h)
    yield ("L", x + r, y + h)
    yield ("C", x + c, y + h, x, y + h - c, x, y + h - r)
    yield ("L", x, y + r)
    yield ("C", x, y + c, x + c, y, x + r, y)
    yield ("Z",)
