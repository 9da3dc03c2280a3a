"""The doctor's tools in any view: needle, catheter or filler, and the plaster at the end.

Needle, catheter and filler are drawn all the way in; a picture moves them back along the axis.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from kiosk.anatomy import arch
from kiosk.anatomy.levels import Vertebra
from kiosk.anatomy.needle import RADIUS, SKIN, TIP, Axis
from kiosk.anatomy.plane import Point, Points
from kiosk.illustrations.base.drawing import Fill, Linear, Op, Soft, Stop, Stroke
from kiosk.illustrations.base.palette import WHITE, Palette, mix
from kiosk.illustrations.base.shapes import ellipse, polygon, smooth

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
        return _placed(way, pairs)

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
            cap="butt",
            join="miter",
        )
        for s in marks
    )
    return (*ops, *_handle(way, back, palette))


def _handle(way: Axis, back: float, palette: Palette) -> Ops:
    def at(*pairs: Point) -> Points:
        return _placed(way, ((back + s, h) for s, h in pairs))

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


@lru_cache(maxsize=16)
def into_bone(way: Axis, vertebra: Vertebra) -> float:
    """How far along the axis the tube enters the bone, through the back of the arch."""
    rear = [
        along
        for a, b in pairwise((*arch.pillar(vertebra), arch.pillar(vertebra)[0]))
        if (along := _crossing(way, a, b)) is not None
    ]
    return min(rear)


def _crossing(way: Axis, a: Point, b: Point) -> float | None:
    """Where the axis crosses the stretch from ``a`` to ``b``, along it."""
    (ax, ay), (bx, by) = (_seen_along(way, point) for point in (a, b))
    return ax + (bx - ax) * ay / (ay - by) if ay * by < 0 else None


def _seen_along(way: Axis, point: Point) -> Point:
    """How far ``point`` lies along the axis and above it."""
    (x, y), (fx, fy) = (point[0] - way.origin[0], point[1] - way.origin[1]), way.forward
    return (x * fx + y * fy, x * fy - y * fx)


def way_in(way: Axis, vertebra: Vertebra, palette: Palette, *, inside: bool) -> Ops:
    """What lies over the tube: a veil of flesh and fat, the skin's lip, and bone once it is ``inside``."""
    skin, bone, r = way.along(SKIN), into_bone(way, vertebra), RADIUS
    fat = skin + 9.4

    def veil(start: float, end: float, color: str) -> Fill:
        return Fill(
            polygon(way.at(s, h) for s, h in ((start, r), (end, r), (end, -r), (start, -r))), color, 0.16
        )

    turn = math.atan2(way.forward[1], way.forward[0]) + math.pi / 2
    ops: Ops = (
        veil(fat, bone, palette.muscle_dark),
        veil(skin, fat, palette.fat_dark),
        Fill(ellipse(way.at(skin - 0.3), 2.6, 0.75, turn), palette.pressed, 0.75),
        Stroke(
            smooth((way.at(skin - 1.1, 2.6), way.at(skin - 1.5), way.at(skin - 1.1, -2.6)), closed=False),
            palette.skin,
            0.8,
        ),
    )
    if not inside:
        return ops
    lip = smooth(
        tuple(way.at(bone + s, h) for s, h in ((-0.5, 2.1), (0.3, 1.4), (1.0, 0), (0.3, -1.4), (-0.5, -2.1)))
    )
    edge = smooth(
        tuple(way.at(bone + s, h) for s, h in ((-0.5, 2.1), (0.3, 1.4), (1.0, 0), (0.3, -1.4), (-0.5, -2.1))),
        closed=False,
    )
    return (
        *ops,
        Fill(lip, mix(palette.bone, palette.bone_dark, 0.45)),
        Stroke(edge, palette.bone_outline, 0.45),
    )


def rod(way: Axis, palette: Palette, *, filler: bool) -> Ops:
    """The thin shaft through the tube: the balloon's catheter, or the steel ``filler`` of the cement."""
    back, tip = way.end - TUBE - _ROD_BEHIND, way.end
    path = polygon(way.at(s, h) for s, h in ((back, _ROD), (tip, _ROD), (tip, -_ROD), (back, -_ROD)))
    if filler:
        steel = _round(way, _ROD, palette.steel_light, palette.steel, palette.steel_dark)
        return (Fill(path, steel), Stroke(path, palette.steel_outline, 0.3))
    blue = _round(way, _ROD, palette.balloon_light, palette.balloon, palette.balloon_dark)
    return (Fill(path, blue), Stroke(path, palette.balloon_outline, 0.3))


def _round(way: Axis, radius: float, light: str, middle: str, dark: str) -> Linear:
    """The shading of a round rod along the axis."""
    stops = (Stop(0, middle), Stop(0.28, light), Stop(0.6, middle), Stop(1, dark))
    start, end = _placed(way, ((0, radius), (0, -radius)))
    return Linear(start, end, stops)


def _placed(way: Axis, pairs: Iterable[Point]) -> Points:
    """Points along and across the axis; across is positive on the side that faces the light (top left)."""
    fx, fy = way.forward
    side = 1 if 0.87 * fx + 0.5 * fy < 0 else -1
    return tuple(way.at(along, side * across) for along, across in pairs)


def plaster(skin: Point, down: Point, palette: Palette) -> Ops:
    """A small plaster over the way in, at ``skin``, which runs ``down`` there: seen from its edge.

    It lies on the outside of the skin, with its pad in the middle.
    """
    (dx, dy), (px, py) = down, skin

    def at(*pairs: Point) -> Points:
        return tuple((px + dx * s - dy * h, py + dy * s + dx * h) for s, h in pairs)

    # fmt: off
    strip = smooth(at(
        (-11, 0.1), (-5.6, 0.1), (0, 0.1), (5.6, 0.1), (11, 0.1), (11.3, 0.9), (10.6, 1.6), (5.8, 1.7),
        (3.2, 2.5), (0, 2.6), (-3.2, 2.5), (-5.8, 1.7), (-10.6, 1.6), (-11.3, 0.9),
    ), tension=0.3)
    # fmt: on
    pad = smooth(at((-4.2, 0.2), (4.2, 0.2), (3.4, 1.3), (0, 1.5), (-3.4, 1.3)), tension=0.2)
    return (
        Soft(strip, palette.shadow, 1.4, 0.25, 5),
        Fill(strip, palette.plaster),
        Fill(pad, mix(palette.handle_light, WHITE, 0.45)),
        Stroke(strip, palette.handle, 0.45),
    )
