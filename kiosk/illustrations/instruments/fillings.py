"""What fills the broken bone, in any view: balloon, the space that it leaves, cement."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from random import Random

from kiosk.anatomy.cement import Cement
from kiosk.anatomy.leak import NO_LEAK, Leak
from kiosk.anatomy.plane import Point, Points, contains, edge_distance
from kiosk.anatomy.pocket import Pocket
from kiosk.illustrations.base.drawing import Command, Fill, Op, Path, Radial, Soft, Stop, Stroke
from kiosk.illustrations.base.palette import WHITE, Palette, mix
from kiosk.illustrations.base.shapes import blob, bounds, circle, polygon, smooth
from kiosk.illustrations.base.spongy import middle

Ops = tuple[Op, ...]

_PITCH = 1.9  # mm between the grains of leaked cement (D)
_LIGHT = math.radians(101.5)  # where the light comes from: the top, a little from the left (D)


def balloon(space: Pocket, palette: Palette) -> Ops:
    """The balloon with the catheter and the marker bands inside it."""
    free = space.stretch
    path = smooth(space.outline(), tension=0.34)
    lit = _shift(free.frame.place((0, 0)), -2.5, 0.42 * free.half_height)
    skin = (
        Stop(0, palette.balloon_light),
        Stop(0.42, mix(palette.balloon_light, palette.balloon, 0.7)),
        Stop(0.72, palette.balloon),
        Stop(1, palette.balloon_dark),
    )
    fullness = (free.half_height - 1) / 7

    def across(s: float) -> Path:
        return polygon(free.place(((s, 0.8 / free.half_height), (s, -0.8 / free.half_height))), closed=False)

    inside = 1 - 1.9 / max(free.half_height, 3.0)
    glint = smooth(_arc(space, _LIGHT, math.radians(21), inside), closed=False)
    return (
        Soft(path, palette.pressed, 1.7, 0.34, 4),
        Fill(path, Radial(lit, max(6.0, 1.25 * free.half_length), skin)),
        Stroke(path, palette.balloon_outline, 0.6),
        Stroke(polygon(free.place(((-0.9, 0), (0.9, 0))), closed=False), palette.balloon_outline, 0.85, 0.4),
        *(Stroke(across(s), palette.balloon_marker, 1.0, cap="butt", join="miter") for s in (-0.72, 0.72)),
        Stroke(glint, WHITE, 0.5 + 1.1 * fullness, 0.6),
    )


def _arc(space: Pocket, toward: float, half: float, share: float) -> Points:
    """A line at ``share`` of the rim, ``half`` rad to both sides of the direction ``toward`` (rad)."""
    free, turn = space.stretch, 2 * math.pi / len(space.radii)
    middle = free.frame.angle - toward
    along = range(round((middle - half) / turn), round((middle + half) / turn) + 1)
    radii = (share * space.radii[i % len(space.radii)] for i in along)
    return free.place(
        (r * math.cos(i * turn), r * math.sin(i * turn)) for i, r in zip(along, radii, strict=True)
    )


def cavity(space: Pocket, palette: Palette) -> Ops:
    """The hole that the balloon leaves, with its rim of pressed bone."""
    free = space.stretch
    path = smooth(space.outline(), tension=0.34)
    deep = _shift(free.frame.place((0, 0)), 2.5, -0.35 * free.half_height)
    tones = (
        Stop(0, mix(palette.cavity_light, palette.pore, 0.25)),
        Stop(0.5, palette.cavity_light),
        Stop(1, palette.cavity),
    )
    lit = _arc(space, _LIGHT + math.pi, math.radians(50), 0.8)
    return (
        Stroke(path, palette.strut, 2.0),
        Fill(path, Radial(deep, 1.35 * free.half_length, tones)),
        Stroke(path, mix(palette.cavity, palette.cortex_outline, 0.4), 0.5),
        Stroke(smooth(lit, closed=False), mix(palette.pore, palette.strut, 0.3), 0.8, 0.5),
    )


def cement(filling: Cement, palette: Palette, leak: Leak = NO_LEAK) -> Ops:
    """The cement with its specks of barium, which make it show on an X-ray; a ``leak`` is one with it."""
    points = filling.outline()
    if not points:
        return ()
    free = filling.stretch
    path = smooth(points, tension=0.33)
    lit = _shift(free.frame.place((0, 0)), -3.5, 0.5 * free.half_height)
    tones = (Stop(0, palette.cement_light), Stop(0.45, palette.cement), Stop(1, palette.cement_dark))
    paint = Radial(lit, (2.6 if leak.outline else 1.7) * free.half_length, tones)
    specks: list[Command] = []
    for speck in _SPECKS:
        if filling.covers(speck[:2], 0.14):
            specks += circle(free.place((speck[:2],))[0], speck[2])
    for part in _parts(leak):
        specks += _grains(part, points)
    leaks = tuple(smooth(part, tension=0.33) for part in _parts(leak))
    ops: Ops = (
        Soft(path, palette.pressed, 1.1, 0.26, 5),
        *(Stroke(each, palette.cement_outline, 0.8) for each in leaks),
        Fill(path, paint),
        Stroke(path, palette.cement_outline, 0.4),
        *(Fill(each, paint) for each in leaks),  # over the rim, which is open where the cement has come out
    )
    return (*ops, Fill(tuple(specks), palette.cement_outline, 0.35, apart=True)) if specks else ops


def cloud(filling: Cement, cells: Iterable[Points], palette: Palette, leak: Leak = NO_LEAK) -> Ops:
    """The cement in the pores ``cells`` (mm) of spongy bone, around its struts, and its ``leak``."""
    points = filling.outline()
    if not points:
        return ()
    path = smooth(points, tension=0.33)
    pores: Path = tuple(command for cell in cells if contains(points, middle(cell)) for command in blob(cell))
    leaks = tuple(smooth(part, tension=0.33) for part in _parts(leak))
    specks = tuple(command for part in _parts(leak) for command in _grains(part, points))
    ops: Ops = (
        Soft(path, palette.pressed, 1.1, 0.2, 5),
        *(Stroke(each, palette.cement_outline, 0.8) for each in leaks),
        *(Fill(each, palette.cement) for each in leaks),
        Fill(path, palette.cement_dark, 0.55),
        Stroke(pores, palette.cement, 0.9, 0.9),
        Fill(pores, palette.cement_light, apart=True),
        Stroke(pores, palette.cement_outline, 0.25, 0.35),
        Fill(specks, palette.cement_outline, 0.35, apart=True),
    )
    return tuple(op for op in ops if op.path)  # a small cloud holds no pore yet


def _parts(leak: Leak) -> tuple[Points, ...]:
    return tuple(part for part in (leak.outline, *leak.specks) if part)


def _grains(part: Points, cement: Points) -> Iterator[Command]:
    """The grains of barium in leaked cement, in rows; none where the ``cement`` has its own."""
    box = bounds(part)
    for row in range(round(box.height / _PITCH) + 1):
        for column in range(round(box.width / _PITCH) + 1):
            x, y, radius = _SPECKS[(5 * row + 3 * column) % len(_SPECKS)]
            at = (box.x + (column + 0.4 * x) * _PITCH, box.y + (row + 0.4 * y) * _PITCH)
            if contains(part, at) and edge_distance(part, at) > radius and not contains(cement, at):
                yield from circle(at, radius)


def _scattered(count: int, apart: float) -> tuple[tuple[float, float, float], ...]:
    """Specks x, y (stretched) and radius (mm), no two nearer than ``apart``; always the same."""
    random = Random(8)  # noqa: S311 - a fixed texture, not a secret
    specks: list[tuple[float, float, float]] = []
    while len(specks) < count:
        x, y = random.uniform(-1.1, 1.1), random.uniform(-1.1, 1.1)
        if all(math.hypot(x - a, y - b) > apart for a, b, _ in specks):
            specks.append((x, y, random.uniform(0.25, 0.55)))
    return tuple(specks)


_SPECKS = _scattered(36, 0.22)
"""Grains in the cement: x, y (stretched) and radius (mm)."""


def _shift(point: Point, dx: float, dy: float) -> Point:
    return (point[0] + dx, point[1] + dy)
