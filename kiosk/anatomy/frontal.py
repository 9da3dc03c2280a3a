"""The spine as X-rays from the front show it, everything on top of everything else.

+x is the patient's left, which is on the viewer's right; y is that of the view from the side, so that heights
agree between both views at the same moment; 0 is the midline. Outlines of the arch are drawn by eye (D) as
halves at L1 and fitted to each level's pedicle spacing and to ``arch_y``.
"""

from __future__ import annotations

import math
from functools import lru_cache

from kiosk.anatomy import axial, needle, pocket
from kiosk.anatomy.arch import spinous
from kiosk.anatomy.axial import BALLOON_MARGIN, MIDLINE
from kiosk.anatomy.body import CORTEX, Body
from kiosk.anatomy.cement import CEMENT_MARGIN, CEMENT_MIDLINE, Cement, filled, spreading, surface_at
from kiosk.anatomy.levels import TABLE, Level, Vertebra
from kiosk.anatomy.needle import Axis
from kiosk.anatomy.plane import Frame, Point, Points, lerp
from kiosk.anatomy.pocket import Pocket, Stretch, opened, rim
from kiosk.anatomy.spine import Placed
from kiosk.anatomy.treatment import Side

_L1 = TABLE[Level.L1]
_WAIST = 0.9  # width of the body's waist against its upper endplate (D)
_LOWER = 1.05  # width of the lower endplate against the upper one (Panjabi: 43.3 against 41.2 mm at L1)
_ACROSS = (-1.0, -0.8, -0.5, 0.0, 0.5, 0.8, 1.0)  # where an edge is followed, in half-widths

# fmt: off
_LAMINA: Points = (
    (0, 3.5), (5, 5.5), (10, 8.5), (12.6, 13), (13, 19), (15.4, 21.6), (18.4, 19.4), (18.8, 12), (17.4, 4),
    (15.4, -3), (15.6, -9), (16.4, -15.5), (14.6, -20.5), (10.8, -20.8), (8.6, -15.5), (6, -11), (0, -8.6),
)
_TRANSVERSE_LUMBAR: Points = (
    (17, 7.6), (24, 9.2), (32, 8.6), (38.4, 7), (39.6, 4.2), (36, 2.6), (27, 2), (17, .4),
)
_TRANSVERSE_THORACIC: Points = (
    (14.4, 8), (20, 10.6), (25.4, 13.6), (28.4, 12.4), (28, 8.6), (23, 4.6), (15, .6),
)
_RIB: Points = (
    (16, 9.6), (24, 10.6), (34, 7.6), (46, -.6), (62, -18), (80, -44), (76, -47), (58, -25), (43, -7.4),
    (32, .6), (24, 3.4), (16.4, 3),
)
# fmt: on


def edge(placed: Placed, v: int, u: float) -> Points:
    """The rim of the lower (``v`` 0) or upper (1) endplate at depth ``u``, from left to right.

    It bows towards the middle of the bone as the endplate does from side to side.
    """
    body, measures = placed.body, placed.body.vertebra
    half = measures.width / 2 * (1 if v else _LOWER)
    x, y = body.point(u, v)
    bow = measures.concavity * (-1 if v else 1)
    return tuple(
        (share * half, placed.frame.place((x, y + bow * (1 - share * share)))[1]) for share in _ACROSS
    )


def outline(placed: Placed, u: float) -> Points:
    """The body between both endplates' rims at depth ``u``: knots of a closed outline with a waist."""
    upper, lower = edge(placed, 1, u), edge(placed, 0, u)
    waist = placed.body.vertebra.width / 2 * _WAIST
    high, low = upper[0][1], lower[0][1]
    side = tuple((waist * wide, lerp(low, high, t)) for wide, t in ((1.04, 0.76), (1, 0.5), (1.05, 0.22)))
    return (*upper, *side, *reversed(lower), *((-x, y) for x, y in reversed(side)))


def _fitted(placed: Placed, points: Points, side: int) -> Points:
    measures = placed.body.vertebra
    kx, ky = measures.pedicle_spacing / _L1.pedicle_spacing, measures.arch_y
    depth = 12 * measures.arch_x  # behind the back wall, where these parts lie
    return tuple((side * x * kx, placed.frame.place((depth, y * ky))[1]) for x, y in points)


def lamina(placed: Placed) -> Points:
    """Both laminae with their joint processes, knots of a closed outline."""
    half = _fitted(placed, _LAMINA, 1)
    return (*half, *((-x, y) for x, y in reversed(half) if x > 0))


def transverse(placed: Placed, side: int) -> Points:
    """A transverse process, knots of a closed outline."""
    thoracic = placed.body.vertebra.thoracic
    return _fitted(placed, _TRANSVERSE_THORACIC if thoracic else _TRANSVERSE_LUMBAR, side)


def rib(placed: Placed, side: int) -> Points:
    """A rib, knots of a closed outline; empty where there is none."""
    return _fitted(placed, _RIB, side) if placed.body.vertebra.thoracic else ()


def pedicle(placed: Placed, side: int) -> tuple[Point, float, float]:
    """The ring of a pedicle, which looks like an owl's eye: its middle and half-axes."""
    measures = placed.body.vertebra
    x, y = needle.axis(measures).origin
    center = (side * measures.pedicle_spacing / 2, placed.frame.place((x, y))[1])
    return center, min(measures.pedicle_width, 11) / 2, measures.pedicle_height / 2


def spinous_drop(placed: Placed) -> Points:
    """The spinous process end on: a drop, knots of a closed outline."""
    points = placed.frame.place_all(spinous(placed.body.vertebra))
    tip = max(points)
    low = min(y for x, y in points if x > tip[0] - 8)
    high = points[1][1]
    half = 3.4 * placed.body.vertebra.arch_x
    tall = high - low
    right = (
        (half * 0.42, high - 0.18 * tall),
        (half * 0.62, high - 0.5 * tall),
        (half, low + 0.2 * tall),
        (half * 0.62, low + 0.03 * tall),
    )
    return ((0, high), *right, (0, low), *((-x, y) for x, y in reversed(right)))


@lru_cache(maxsize=32)
def axis(vertebra: Vertebra, side: Side, *, deep: bool = False) -> Axis:
    """The axis of a needle, seen from the front almost end on."""
    lateral, above = needle.axis(vertebra, deep=deep), axial.axis(vertebra, side, deep=deep)
    inwards_per_mm = above.forward[0] / above.forward[1] * -lateral.forward[0]
    down_per_mm = lateral.forward[1]
    seen = math.hypot(inwards_per_mm, down_per_mm)
    origin = (above.origin[0], lateral.origin[1])
    return Axis(origin, (inwards_per_mm / seen, down_per_mm / seen), lateral.start * seen, lateral.end * seen)


def seen_length(vertebra: Vertebra, length: float) -> float:
    """How long ``length`` mm of a needle look from the front."""
    return length * axis(vertebra, Side.LEFT).end / needle.axis(vertebra).end


@lru_cache(maxsize=32)
def space(body: Body, inflation: float, side: Side) -> Pocket:
    """The space of a balloon that is ``inflation`` (0..1) full."""
    lateral = pocket.stretch(body.vertebra, inflation)
    x = abs(axial.space(body.vertebra, inflation).stretch.frame.x)
    frame = Frame(math.pi, side * x, lateral.frame.y)
    free = Stretch(frame, lateral.half_width, lateral.half_height, lateral.half_length)
    return opened(free, _room(body, BALLOON_MARGIN, MIDLINE, side), _room(body, CORTEX + 0.2, 0.2, side))


@lru_cache(maxsize=16)
def whole_cement(body: Body, side: Side) -> Cement:
    """The cement in a space that is full."""
    return filled(space(body, 1.0, side), _room(body, CEMENT_MARGIN, CEMENT_MIDLINE, side), 1.0)


@lru_cache(maxsize=16)
def cement(body: Body, fill: float, side: Side) -> Points:
    """The outline of the cement in a space that is ``fill`` (0..1) full; empty while there is none.

    It fills front to back, along the rays: while less than half full, its widest section is what shows.
    """
    whole = whole_cement(body, side)
    share = math.sqrt(1 - max(0.0, surface_at(fill)) ** 2)
    return whole.stretch.place(rim(tuple(share * r for r in whole.radii))) if fill else ()


@lru_cache(maxsize=16)
def cloud(body: Body, share: float, side: Side) -> Cement:
    """The cement between the struts when ``share`` (0..1) of it is in and no balloon was."""
    free = space(body, 1.0, side).stretch
    return spreading(free, _room(body, CEMENT_MARGIN, CEMENT_MIDLINE, side), share)


def _room(body: Body, margin: float, midline: float, side: Side) -> Points:
    """One half of the body at the depth of the balloons, ``margin`` mm inside its walls."""
    u = -pocket.stretch(body.vertebra, 0).frame.x / body.vertebra.depth
    inner, outer = midline, body.vertebra.width / 2 * _WAIST - margin
    top, bottom = body.top(u) - margin, body.bottom(u) + margin
    cut = 0.2 * (outer - inner)
    # fmt: off
    corners = (
        (inner, bottom + cut), (inner, top - cut), (inner + cut, top), (outer - cut, top), (outer, top - cut),
        (outer, bottom + cut), (outer - cut, bottom), (inner + cut, bottom),
    )
    # fmt: on
    return tuple((side * x, y) for x, y in corners)
