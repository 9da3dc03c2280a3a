"""Where it hurts: a person from behind, with signs that differ by their shape and not only by colour."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.anatomy.plane import Point, Points
from kiosk.illustrations.base.drawing import Box, Drawing, Fill, Layer, Op, Soft, Stroke
from kiosk.illustrations.base.palette import LIGHT, Palette
from kiosk.illustrations.base.placing import Placing
from kiosk.illustrations.base.shapes import circle, polygon, smooth
from kiosk.illustrations.people.back import BODY, LEG, back_view
from kiosk.illustrations.people.figures import TALL, glow
from kiosk.illustrations.people.marks import numb_dots
from kiosk.illustrations.people.spine import L1, spine_back
from kiosk.illustrations.people.tones import WALL


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
    Sign.SPOT: ((0, L1), 24),
    Sign.LEG: ((4.2, 32), 54),
    Sign.NUMB: ((4.2, 18), 38),
    Sign.STIFF: ((0, 64), 24),
    Sign.RED: ((0, 40), 34),
}
"""Centre and height of the thumbnail of each sign."""

_MIDDLE: dict[Sign, float] = {
    Sign.NONE: 74,
    Sign.SPOT: 74,
    Sign.LEG: 29,
    Sign.NUMB: 27,
    Sign.STIFF: 74,
    Sign.RED: 28,
}
"""Height on the figure that a wide picture is centred on."""

_MARGIN = 5.0
_WHOLE = TALL + 2 * _MARGIN
_TALLEST = 0.8  # aspect up to which the whole figure is in view
_CLOSEST = 62.0  # units of height that a wide picture keeps in view
_NARROWEST = 46.0  # units of width that the figure needs


def body_map(picture: BodyMap, aspect: float, palette: Palette = LIGHT) -> Drawing:
    """The figure with its sign, in a picture of ``aspect`` (width / height).

    Tall pictures show the whole figure; the wider one is, the closer it comes to the sign.
    """
    return Drawing(
        _view(picture, aspect),
        (
            Layer(("figure", palette), lambda: (*back_view(), *spine_back(palette))),
            Layer(("sign", picture.sign, palette), lambda: _SIGNS[picture.sign](palette)),
        ),
        background=WALL,
    )


def _view(picture: BodyMap, aspect: float) -> Box:
    if picture.zoom is Zoom.SIGN:
        (x, y), side = _CLOSE_UP[picture.sign]
        width, height = side * max(1.0, aspect), side * max(1.0, 1 / aspect)
        return Box(x - width / 2, y - height / 2, width, height)
    height = max(_NARROWEST / aspect, _CLOSEST, _WHOLE * min(1.0, _TALLEST / aspect))
    low = min(max(_MIDDLE[picture.sign] - height / 2, -_MARGIN), TALL + _MARGIN - height)
    if height > _WHOLE:
        low = (TALL - height) / 2
    return Box(-height * aspect / 2, low, height * aspect, height)


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
        Fill(circle(at, 0.9), palette.mark),
    )


_PAIN_DOWN: Points = (
    (1.3, 57.2), (3.2, 53.4), (5.0, 48.4), (5.7, 42), (5.5, 35), (5.2, 28), (5.2, 21), (4.9, 14), (4.8, 8.6),
)  # fmt: skip


def _leg(palette: Palette) -> tuple[Op, ...]:
    """A line with an arrow from the back down one leg."""
    way = smooth(_PAIN_DOWN, closed=False)
    x, y = _PAIN_DOWN[-1]
    head = polygon(((x - 2.1, y + 2.2), (x, y - 0.6), (x + 2.1, y + 2.2)), closed=False)
    start = _PAIN_DOWN[0]
    return (
        Soft(way, palette.glow, 2.6, 0.55, 8),
        Stroke(way, palette.pill, 2.3),
        Stroke(head, palette.pill, 2.3),
        Stroke(way, palette.mark, 1.5),
        Stroke(head, palette.mark, 1.5),
        Fill(circle(start, 1.9), palette.pill),
        Fill(circle(start, 1.5), palette.mark),
        Fill(circle(start, 0.6), palette.pill),
    )


def _numb(_palette: Palette) -> tuple[Op, ...]:
    """A field of dots on one leg."""
    return numb_dots(LEG, 1.6, 0.46)


def _stiff(palette: Palette) -> tuple[Op, ...]:
    """Tight bands of muscle on both sides of the spine."""
    bands = tuple(
        smooth(tuple((side * (x + bow), y) for y, bow in run), closed=False)
        for side in (1, -1)
        for x, run in (
            (3.0, ((72.5, -0.3), (68, 0.2), (63, 0.35), (58.6, 0))),
            (4.8, ((71, -0.4), (67, 0.3), (62.5, 0.4), (58.8, -0.2))),
            (6.6, ((69, -0.5), (65.6, 0.3), (62, 0.3), (59.4, -0.3))),
        )
    )
    return (
        *(Soft(band, palette.mark, 1.2, 0.28, 4) for band in bands),
        *(Stroke(band, palette.cortex_outline, 1.15) for band in bands),
        *(Stroke(band, palette.fat_dark, 0.62) for band in bands),
    )


# The part of the body that touches a saddle: seat and inner thighs.
_HIP = 50.4
"""Height on the figure up to which it is dashed."""
_SADDLE: Points = (
    (0, 50.0), (2.0, 49.9), (4.6, 49.0), (6.8, 46.9), (6.9, 44.6), (5.5, 42.8), (4.2, 41.2), (3.5, 39.6),
    (2.6, 38.7), (1.75, 39.1), (1.35, 40.8), (0.9, 43.2), (0.42, 45.5), (0, 46.1),
)  # fmt: skip


def _red(palette: Palette) -> tuple[Op, ...]:
    """The saddle and both legs are numb: a dashed line around them says that it cannot wait."""
    one = (*numb_dots(LEG, 1.6, 0.46), *numb_dots(_SADDLE, 1.6, 0.46))
    run = tuple(point for point in BODY if point[1] <= _HIP)
    around = smooth(run, tension=0.34, corners=(0, len(run) - 1))
    return (
        *one,
        *Placing(mirror=True).ops(one),
        Stroke(around, palette.pill, 1.2),
        Stroke(around, palette.mark, 0.65, dash=(1.4, 1.3)),
    )


_SIGNS = {
    Sign.NONE: _nothing,
    Sign.SPOT: _spot,
    Sign.LEG: _leg,
    Sign.NUMB: _numb,
    Sign.STIFF: _stiff,
    Sign.RED: _red,
}
