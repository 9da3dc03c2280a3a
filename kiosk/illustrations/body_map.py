"""Where it hurts: a person from behind, with signs that differ by their shape and not only by colour."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from kiosk.illustrations.drawing import Box, Drawing, Fill, Layer, Linear, Op, Point, Soft, Stop, Stroke
from kiosk.illustrations.figures import L1, LEG, TALL, back_view, glow, spine
from kiosk.illustrations.palette import LIGHT, Palette
from kiosk.illustrations.shapes import circle, ellipse, smooth


class Sign(StrEnum):
    """What the figure shows."""

    NONE = "none"
    SPOT = "spot"
    LEG = "leg"
    NUMB = "numb"
    STIFF = "stiff"
    RED = "red"


class Zoom(StrEnum):
    """How much of the figure is in view."""

    WHOLE = "whole"
    SIGN = "sign"


@dataclass(frozen=True, slots=True)
class BodyMap:
    """Parameters of the scene ``body_map``."""

    sign: Sign = Sign.NONE
    zoom: Zoom = Zoom.WHOLE


_CLOSE_UP: dict[Sign, tuple[Point, float]] = {
    Sign.NONE: ((0, 66), 34),
    Sign.SPOT: ((0, 66), 30),
    Sign.LEG: ((4.5, 38), 34),
    Sign.NUMB: ((2, 18), 34),
    Sign.STIFF: ((0, 65), 30),
    Sign.RED: ((0, 44), 36),
}
"""Centre and height of the thumbnail of each sign."""

_PAIN_DOWN: tuple[Point, ...] = (
    (1.2, 56.4), (3.6, 52), (5.3, 47), (6.0, 40), (5.8, 32), (5.6, 25), (5.7, 18), (5.3, 12), (5.0, 8),
)  # fmt: skip
_MARGIN = 5.0


def body_map(picture: BodyMap, aspect: float, palette: Palette = LIGHT) -> Drawing:
    """The figure with its sign, in a picture of ``aspect``."""
    return Drawing(
        _view(picture, aspect),
        (
            Layer(("figure", palette), lambda: (*back_view(palette), *spine(palette))),
            Layer(("sign", picture.sign, palette), lambda: _SIGNS[picture.sign](palette)),
        ),
        background=palette.card,
    )


def _view(picture: BodyMap, aspect: float) -> Box:
    """The whole figure, or as much of it as a wide picture can hold well; or the close-up of its sign."""
    if picture.zoom is Zoom.SIGN:
        (x, y), side = _CLOSE_UP[picture.sign]
        width, height = side * max(1.0, aspect), side * max(1.0, 1 / aspect)
        return Box(x - width / 2, y - height / 2, width, height)
    height = TALL + 2 * _MARGIN
    if height * aspect < 48:
        height = 48 / aspect
    return Box(-height * aspect / 2, (TALL - height) / 2, height * aspect, height)


def _nothing(_palette: Palette) -> tuple[Op, ...]:
    return ()


def _spot(palette: Palette) -> tuple[Op, ...]:
    """Rings around one level of the spine."""
    at = (0.0, L1)
    rings = tuple(
        Stroke(circle(at, radius), palette.glow, 0.42, alpha)
        for radius, alpha in ((5.6, 0.45), (4.0, 0.7), (2.5, 1.0))
    )
    return (
        glow(at, 8.6, palette.glow, 0.85),
        *rings,
        Fill(circle(at, 1.35), palette.mark),
        Fill(circle((-0.4, L1 + 0.4), 0.4), palette.pill, 0.7),
    )


def _leg(palette: Palette) -> tuple[Op, ...]:
    """A line with an arrow from the back down one leg."""
    way = smooth(_PAIN_DOWN, closed=False)
    x, y = _PAIN_DOWN[-1]
    head = (("M", x - 1.9, y + 1.6), ("L", x - 0.1, y - 0.7), ("L", x + 1.9, y + 1.6))
    start = _PAIN_DOWN[0]
    return (
        Soft(way, palette.glow, 2.7, 0.62, 12),
        Stroke(way, palette.mark, 1.5, 0.95),
        Stroke(way, palette.pill, 0.42, 0.95, (0.1, 1.9)),
        Stroke(head, palette.mark, 1.3),
        Fill(circle(start, 1.5), palette.mark),
        Fill(circle(start, 0.6), palette.pill),
    )


def _numb(palette: Palette) -> tuple[Op, ...]:
    """A field of dots on one leg."""
    shade = Linear((0, 38), (0, 24), (Stop(0, palette.numb, 0), Stop(1, palette.numb, 0.72)))
    dots = tuple(
        Fill(circle((x, y), 0.16 + 0.2 * min(1.0, (34 - y) / 12)), palette.numb_dot, 0.95)
        for row in range(21)
        for column in range(7)
        for x, y in ((1.7 + column * 1.15 + (0.57 if row % 2 else 0), 33 - row * 1.5),)
        if _inside_leg(x, y)
    )
    return (Fill(smooth(LEG, corners=(0, len(LEG) - 1)), shade), *dots)


def _inside_leg(x: float, y: float) -> bool:
    """Whether a dot at this place lies within the leg, clear of its outline."""
    crossings = [
        a[0] + (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1])
        for a, b in pairwise(LEG)
        if min(a[1], b[1]) <= y < max(a[1], b[1])
    ]
    return len(crossings) >= 2 and min(crossings) + 0.8 < x < max(crossings) - 0.8


def _stiff(palette: Palette) -> tuple[Op, ...]:
    """Tight bands of muscle on both sides of the spine."""
    bands = tuple(
        smooth(
            tuple((side * (x + bow), y) for y, bow in ((71, -0.5), (66, 0.3), (61, 0.2), (57, -0.6))),
            closed=False,
        )
        for side in (1, -1)
        for x in (2.9, 4.5, 6.1)
    )
    return (
        *(Soft(band, palette.mark, 1.3, 0.3, 6) for band in bands),
        *(Stroke(band, palette.cortex_outline, 1.05) for band in bands),
        *(Stroke(band, palette.fat_dark, 0.55) for band in bands),
    )


def _red(palette: Palette) -> tuple[Op, ...]:
    """The saddle and both legs: where numbness or weakness cannot wait."""
    saddle = ellipse((0, 47.4), 5.2, 3.4)
    legs = tuple(smooth(tuple((side * x, y) for x, y in LEG), corners=(0, len(LEG) - 1)) for side in (1, -1))
    shade = Linear((0, 38), (0, 26), (Stop(0, palette.mark, 0), Stop(1, palette.mark, 0.45)))
    return (
        *(Fill(leg, shade) for leg in legs),
        Soft(saddle, palette.glow, 1.6, 0.4, 8),
        Fill(saddle, palette.mark, 0.8),
        Stroke(saddle, palette.pill, 0.4, 0.9, (0.9, 1.1)),
    )


_SIGNS = {
    Sign.NONE: _nothing,
    Sign.SPOT: _spot,
    Sign.LEG: _leg,
    Sign.NUMB: _numb,
    Sign.STIFF: _stiff,
    Sign.RED: _red,
}
