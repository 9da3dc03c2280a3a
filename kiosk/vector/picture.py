"""What a vector picture is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Command = tuple[str | float, ...]
"""A letter and its numbers, all absolute: M x y, L x y, Q cx cy x y, C c1x c1y c2x c2y x y, or Z."""
Path = tuple[Command, ...]

Cap = Literal["butt", "round", "square"]
Join = Literal["miter", "round", "bevel"]

CURRENT = "currentColor"
"""The colour of the words around a picture, which whoever paints it knows."""
SIDE = 100.0
"""The longer side of every vector picture; the other lengths are in the same unit."""


@dataclass(frozen=True, slots=True)
class Tone:
    """A colour, ``#rrggbb`` or :data:`CURRENT`, and its opacity 0..1."""

    color: str
    alpha: float = 1.0


@dataclass(frozen=True, slots=True)
class Line:
    """How a path is stroked."""

    tone: Tone
    width: float
    cap: Cap
    join: Join


@dataclass(frozen=True, slots=True)
class Shape:
    """A path, what fills it and what strokes it.

    ``nonzero``: runs that go round the same way fill what they share; otherwise that is a hole.
    """

    path: Path
    fill: Tone | None
    line: Line | None
    nonzero: bool


@dataclass(frozen=True, slots=True)
class VectorPicture:
    """Shapes, the first undermost; x from 0 to ``width``, y from 0 down to ``height``."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
