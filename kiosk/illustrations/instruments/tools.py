"""The doctor's tools in any view: needle, catheter or filler, and the plaster at the end.

Needle, catheter and filler are drawn all the way in; a picture moves them back along the axis.
"""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.anatomy.needle import RADIUS, TIP, Axis
from kiosk.anatomy.plane import Point, Points
from kiosk.illustrations.base.drawing import Fill, Linear, Op, Soft, Stop, Stroke
from kiosk.illustrations.base.palette import WHITE, Palette, mix
from kiosk.illustrations.base.shapes import circle, polygon, smooth

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
            flat=True,
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
    """A small plaster over the way in, at ``skin``, which runs ``down`` there.

    It lies beside the midline, on the side that is turned to the viewer, so its face is seen foreshortened.
    """
    (dx, dy), (px, py) = down, skin

    def at(*pairs: Point) -> Points:
        return tuple((px + dx * s - dy * h, py + dy * s + dx * h) for s, h in pairs)

    # fmt: off
    strip = smooth(at(
        (-13, -2), (-12.3, 0.4), (-10, 0.9), (0, 1.5), (10, 0.9), (12.3, 0.4), (13, -2), (13, -5),
        (12.2, -6.9), (10, -7.3), (0, -7.5), (-10, -7.3), (-12.2, -6.9), (-13, -5),
    ), tension=0.3)
    # fmt: on
    pad = smooth(at((-5, 1.2), (0, 1.4), (5, 1.2), (5, -7.3), (0, -7.5), (-5, -7.3)), tension=0.12)
    start, end = at((0, 1.5), (0, -7.5))
    white = (Stop(0, palette.cement_dark), Stop(0.3, WHITE), Stop(1, palette.cement))
    tint = mix(palette.handle_light, WHITE, 0.45)
    gauze = (Stop(0, mix(tint, palette.handle, 0.3)), Stop(0.35, tint), Stop(1, tint))
    dots = at(*((s, h) for s in (-10.4, -7.6, 7.6, 10.4) for h in (-0.9, -3, -5.1)))
    return (
        Soft(strip, palette.shadow, 1.4, 0.25, 5),
        Fill(strip, Linear(start, end, white)),
        Fill(pad, Linear(start, end, gauze)),
        Stroke(pad, palette.handle, 0.35, 0.7),
        Stroke(strip, palette.handle_dark, 0.55),
        *(Fill(circle(dot, 0.42), palette.handle, 0.55) for dot in dots),
    )
