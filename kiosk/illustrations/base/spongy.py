"""Bone in any cut: its tones, its pores as holes, and the cement that has run into some of them."""

from __future__ import annotations

import math
from collections.abc import Iterable

from kiosk.anatomy.cement import Cement
from kiosk.anatomy.plane import Point, Points
from kiosk.illustrations.base.drawing import Command, Fill, Op, Path, Stop
from kiosk.illustrations.base.palette import WHITE, Palette, mix
from kiosk.illustrations.base.shapes import blob

Ops = tuple[Op, ...]

_RIM, _WALL = (0.2, -0.25), (-0.14, 0.18)
"""How far the lit rim and the dark wall of a pore lie beside its floor (mm, D)."""
GRIP = 2.2
"""How far beyond its rim cement is seen in the pores (mm, D)."""
_STRENGTHS = (0.8, 0.45, 0.18)
"""How white those pores are, from the rim outwards (D)."""


def cortex(palette: Palette) -> tuple[Stop, ...]:
    """The tones of the hard wall in a cut, away from the light."""
    return (
        Stop(0, palette.cortex),
        Stop(0.5, palette.bone_light),
        Stop(1, mix(palette.cortex, palette.bone_dark, 0.5)),
    )


def spongy(palette: Palette) -> tuple[Stop, ...]:
    """The tones of what lies between the pores in a cut, away from the light."""
    return (
        Stop(0, mix(palette.strut, palette.pore_deep, 0.12)),
        Stop(0.35, palette.strut),
        Stop(1, mix(palette.strut, palette.bone_light, 0.35)),
    )


def hollows(cells: Iterable[Points], palette: Palette) -> Ops:
    """The pores as holes: a lit lower rim, a dark wall below the upper rim, and a floor in half light."""
    path: Path = tuple(command for cell in cells for command in blob(cell))
    if not path:
        return ()
    return (
        Fill(path, mix(palette.strut, WHITE, 0.72), apart=True, shift=_RIM),
        Fill(path, palette.pore_deep, apart=True, shift=_WALL),
        Fill(path, palette.pore, apart=True),
    )


def gripped(cells: Iterable[Points], filling: Cement, palette: Palette) -> Ops:
    """The cement in the pores around ``filling``, which fades over a short way: it grips the bone."""
    bands: list[list[Command]] = [[] for _ in _STRENGTHS]
    free = filling.stretch
    for cell in cells:
        ((x, y),) = free.local((middle(cell),))
        beyond = (math.hypot(x, y) - filling.rim_towards((x, y))) * min(free.half_length, free.half_height)
        if x > filling.front and 0 <= beyond < GRIP:
            bands[int(beyond / GRIP * len(bands))] += blob(cell)
    return tuple(
        Fill(tuple(band), palette.cement, alpha, apart=True)
        for band, alpha in zip(bands, _STRENGTHS, strict=True)
        if band
    )


def middle(cell: Points) -> Point:
    """The middle of a pore."""
    return sum(x for x, _ in cell) / len(cell), sum(y for _, y in cell) / len(cell)
