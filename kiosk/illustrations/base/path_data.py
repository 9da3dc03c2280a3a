"""Paths written as text: those of SVG, and two shapes of our own between them.

``O cx cy r`` is a circle, ``R x y w h r`` a rounded rectangle.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from functools import cache

from kiosk.illustrations.base.drawing import Command, Path
from kiosk.vector.numbers import numbers
from kiosk.vector.path_data import read_path

_ROUND = 4 * (math.sqrt(2) - 1) / 3  # handle of a quarter circle
_OWN = re.compile("([OR])([^A-Za-z]*)")
_MOST = 1000
"""No path of ours has more commands in one run."""


@cache
def read(text: str) -> Path:
    """The path that ``text`` describes. Raises ValueError where it is none."""
    return tuple(_commands(text))


def _commands(text: str) -> Iterator[Command]:
    first, *rest = _OWN.split(text)
    yield from read_path(first, _MOST)
    for letter, given, then in zip(rest[::3], rest[1::3], rest[2::3], strict=True):
        if letter == "O":
            x, y, r = numbers(given)
            yield from _rectangle(x - r, y - r, 2 * r, 2 * r, r)
        else:
            yield from _rectangle(*numbers(given))
        yield from read_path(then, _MOST)


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
