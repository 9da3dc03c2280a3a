"""What the doctor brings from the left side: needle, balloon, the space it leaves, cement, a plaster.

Needle and filler are drawn all the way in; a picture moves them back along the axis.
"""

from __future__ import annotations

import math
from random import Random

from kiosk.anatomy.cement import Cement
from kiosk.anatomy.needle import RADIUS, TIP, Axis
from kiosk.anatomy.plane import Point, Points
from kiosk.anatomy.pocket import Pocket
from kiosk.illustrations.drawing import Command, Fill, Linear, Op, Path, Radial, Soft, Stop, Stroke
from kiosk.illustrations.palette import WHITE, Palette, mix
from kiosk.illustrations.shapes import circle, polygon, smooth

Ops = tuple[Op, ...]

TUBE = 86.0
"""Length of the tube up to its handle (mm, D)."""
_ROD = 0.95  # radius of the balloon's catheter and of the cement filler (mm, D)
_ROD_BEHIND = 40.0  # how much longer they are than the tube (mm, D)
LENGTH = TUBE + _ROD_BEHIND
"""Length that covers every tool (mm)."""


def needle(way: Axis, palette: Palette, *, stylet: bool) -> Ops:
    """The tube with its T-handle, all the way in; with the pointed ``stylet`` inside or empty."""
    tip, back, r = way.end, way.end - TUBE, RADIUS

    def at(*pairs: Point) -> Points:
        return tuple(way.at(*pair) for pair in pairs)

    steel = _round(way, r, palette.steel_light, palette.steel, palette.steel_dark)
    point = at(
        (tip - 1, 0.92 * r),
        (tip + 1.2, 0.92 * r),
        (tip + TIP, -0.2),
        (tip + 1.2, -0.92 * r),
        (tip - 1, -0.92 * r),
    )
    tube = polygon(at((back, r), (tip, r), (tip, -r), (back, -r)))
    marks = (tip - 8 * i for i in range(2, 10))
    ops: list[Op] = [
        Soft(polygon(at((back, -0.6), (tip - 2, -0.6)), closed=False), palette.shadow, 3.0, 0.2, 6)
    ]
    if stylet:
        ops += (
            Fill(polygon(point), steel),
            Stroke(polygon(point), palette.steel_outline, 0.5),
            Stroke(polygon(point[1:3], closed=False), palette.steel_light, 0.4, 0.8),
        )
    ops += (Fill(tube, steel), Stroke(tube, palette.steel_outline, 0.5))
    ops += (
        Stroke(
            polygon(at((s, 0.98 * r), (s, -0.98 * r)), closed=False),
            palette.steel_outline,
            0.42,
            0.55,
            flat=True,
        )
        for s in marks
    )
    return (*ops, *_handle(way, back, palette))


def _handle(way: Axis, back: float, palette: Palette) -> Ops:
    def at(*pairs: Point) -> Points:
        return tuple(way.at(back + s, h) for s, h in pairs)

    hub = smooth(at((9, 2.6), (1, 4.6), (-5, 4.6), (-5, -4.6), (1, -4.6), (9, -2.6)), tension=0.2)
    # fmt: off
    grip = smooth(at(
        (-4, 4), (-4.5, 12), (-6.5, 16.5), (-10, 16.5), (-12, 12), (-12, 0), (-12, -12), (-10, -16.5),
        (-6.5, -16.5), (-4.5, -12), (-4, -4),
    ))
    # fmt: on
    shine = smooth(at((-10.2, 12), (-10.6, 4), (-10.6, -4)), closed=False)
    tones = (Stop(0, palette.handle_light), Stop(0.5, palette.handle), Stop(1, palette.handle_dark))
    start, end = at((-2, 16), (-12, -16))
    return (
        Fill(hub, _round(way, 4.6, palette.handle_light, palette.handle, palette.handle_dark)),
        Stroke(hub, palette.handle_dark, 0.45),
        Fill(grip, Linear(start, end, tones)),
        Stroke(grip, palette.handle_dark, 0.5),
        Stroke(shine, WHITE, 1.1, 0.35),
    )


def rod(way: Axis, palette: Palette) -> Ops:
    """The thin shaft through the tube: the balloon's catheter or the cement filler."""
    back, tip = way.end - TUBE - _ROD_BEHIND, way.end
    path = polygon(way.at(s, h) for s, h in ((back, _ROD), (tip, _ROD), (tip, -_ROD), (back, -_ROD)))
    blue = _round(way, _ROD, palette.balloon_light, palette.balloon, palette.balloon_dark)
    return (Fill(path, blue), Stroke(path, palette.balloon_outline, 0.3))


def _round(way: Axis, radius: float, light: str, middle: str, dark: str) -> Linear:
    """The shading of a round rod along the axis."""
    stops = (Stop(0, middle), Stop(0.28, light), Stop(0.6, middle), Stop(1, dark))
    return Linear(way.at(0, radius), way.at(0, -radius), stops)


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

    glint = smooth(free.place(_glint(space)), closed=False)
    return (
        Soft(path, palette.pressed, 1.7, 0.34, 6),
        Fill(path, Radial(lit, max(6.0, 1.25 * free.half_length), skin)),
        Stroke(path, palette.balloon_outline, 0.6),
        Stroke(polygon(free.place(((-0.9, 0), (0.9, 0))), closed=False), palette.balloon_outline, 0.85, 0.4),
        *(Stroke(across(s), palette.balloon_outline, 1.0, 0.75, flat=True) for s in (-0.72, 0.72)),
        Stroke(glint, WHITE, 0.5 + 1.1 * fullness, 0.6),
    )


def _glint(space: Pocket) -> Points:
    """A highlight along the upper rim, in the stretched frame."""
    count = len(space.radii)
    first, last = round(count * 70 / 360), round(count * 112 / 360)
    inner = 1 - 1.9 / max(space.stretch.half_height, 3.0)
    turn = 2 * math.pi / count
    return tuple(
        (inner * space.radii[i] * math.cos(i * turn), inner * space.radii[i] * math.sin(i * turn))
        for i in range(first, last)
    )


def lift_arrow(space: Pocket, palette: Palette) -> Ops:
    """A white arrow on the balloon: it lifts."""
    free = space.stretch
    x, y = free.frame.place((0, 0))
    size = free.half_height
    x, low, high, half = x + 0.2, y - 0.3 * size, y + 0.46 * size, 0.3 * size
    shaft = polygon(((x, low), (x, high)), closed=False)
    head = polygon(((x - half, high - half), (x, high), (x + half, high - half)), closed=False)
    return tuple(
        Stroke(part, color, size * width, alpha)
        for color, width, alpha in ((palette.balloon_outline, 0.44, 0.35), (WHITE, 0.24, 1.0))
        for part in (shaft, head)
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
    count = len(space.radii)
    turn = 2 * math.pi / count
    lit = (
        (0.8 * space.radii[i] * math.cos(i * turn), 0.8 * space.radii[i] * math.sin(i * turn))
        for i in range(round(count * 220 / 360), round(count * 320 / 360))
    )
    return (
        Stroke(path, palette.strut, 2.0),
        Fill(path, Radial(deep, 1.35 * free.half_length, tones)),
        Stroke(path, mix(palette.cavity, palette.cortex_outline, 0.4), 0.5),
        Stroke(smooth(free.place(lit), closed=False), mix(palette.pore, palette.strut, 0.3), 0.8, 0.5),
    )


def cement(filling: Cement, palette: Palette) -> Ops:
    """The cement with its specks of barium, which make it show on an X-ray."""
    points = filling.outline()
    if not points:
        return ()
    free = filling.stretch
    path = smooth(points, tension=0.33)
    lit = _shift(free.frame.place((0, 0)), -3.5, 0.5 * free.half_height)
    tones = (Stop(0, palette.cement_light), Stop(0.45, palette.cement), Stop(1, palette.cement_dark))
    specks: list[Command] = []
    for speck in _SPECKS:
        if filling.covers(speck[:2], 0.14):
            specks += circle(free.place((speck[:2],))[0], speck[2])
    return (
        Soft(path, palette.pressed, 1.1, 0.26, 5),
        Fill(path, Radial(lit, 1.7 * free.half_length, tones)),
        Stroke(path, palette.cement_outline, 0.6),
        Fill(tuple(specks), palette.cement_outline, 0.38),
    )


def _speck(random: Random) -> tuple[float, float, float]:
    return random.uniform(-1.1, 1.1), random.uniform(-1.1, 1.1), random.uniform(0.16, 0.34)


_SPECKS = tuple(_speck(random) for random in [Random(8)] for _ in range(180))  # noqa: S311 - a fixed texture


def plaster(skin: Point, down: Point, palette: Palette) -> Ops:
    """A small plaster on the skin at ``skin``, which runs ``down`` there."""
    (dx, dy), (px, py) = down, skin

    def at(*pairs: Point) -> Points:
        return tuple((px + dx * s - dy * h, py + dy * s + dx * h) for s, h in pairs)

    strip = smooth(
        at((-11, -0.3), (-10, 1), (-5, 2), (0, 2.3), (5, 2), (10, 1), (11, -0.3), (0, -0.6)), tension=0.3
    )
    pad = smooth(at((-4, 0.4), (-4, 1.5), (0, 1.9), (4, 1.5), (4, 0.4), (0, 0.4)), tension=0.2)
    start, end = at((-10, 0), (10, 0))
    return (
        Soft(strip, palette.shadow, 1.3, 0.25, 5),
        Fill(strip, Linear(start, end, (Stop(0, WHITE), Stop(1, "#DDE9EA")))),
        Stroke(strip, palette.handle_dark, 0.55),
        Fill(pad, palette.handle_light),
    )


def _shift(point: Point, dx: float, dy: float) -> Point:
    return (point[0] + dx, point[1] + dy)
