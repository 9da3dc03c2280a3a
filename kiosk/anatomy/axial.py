"""The treated vertebra seen from above, cut through the middle of its pedicles.

The front is up (+y), the patient's left is -x; 0 is the middle of the back wall. So y here is -x of the view
from the side, and everything that moves keeps the same y at the same moment: the tube's end, the balloon's
middle, the cement's surface. A wedge or a crush changes heights, which this view does not show.

Outlines are drawn by eye (D) as right halves at L1 and fitted to each level's measures: the body to its width
and depth, the canal to its width, the pedicle to its spacing and width, what lies behind to ``arch_x``.
"""

from __future__ import annotations

import math
from dataclasses import replace
from enum import IntEnum
from functools import lru_cache

from kiosk.anatomy import needle, pocket
from kiosk.anatomy.arch import spinous
from kiosk.anatomy.body import CORTEX
from kiosk.anatomy.cement import CEMENT_MARGIN, Cement, filled
from kiosk.anatomy.levels import TABLE, Level, Vertebra
from kiosk.anatomy.needle import Axis
from kiosk.anatomy.plane import Frame, Point, Points, curve, inwards, lerp
from kiosk.anatomy.pocket import Pocket, Radii, Stretch, opened
from kiosk.anatomy.trabeculae import Quality, cells

BALLOON_MARGIN = 2.0
"""The balloon stays this far inside the outer face of the bone (mm)."""
MIDLINE = 0.9
"""Each balloon stays on its own side, this far from the midline (mm)."""

_L1 = TABLE[Level.L1]
_DEPTH, _WIDTH = 31.1, 41.0  # of the body as drawn below
_CANAL, _PEDICLE = 11.5, 19.9  # half-width of the canal and outer face of the pedicle as drawn below
_SPINOUS_ROOT = -24.0  # at L1
_BALLOON = 9.9  # from the midline to the balloon's middle at L1 (D)

# fmt: off
_BODY: Points = ((0, 31.1), (5.2, 30.9), (11.5, 29.4), (17.3, 25.2), (20.1, 19), (20.5, 12))
_WAIST = ((20, 6.2, .25), (19.2, .5, .7), (19.3, -5, 1))  # the last number: how much the pedicle shapes it
_CUT_END: Points = ((20.2, -9), (19.8, -12.2), (17.6, -14.2), (14.6, -12.8), (12.8, -9.4))
_INNER_WALL: Points = ((12, -6), (11.5, -2.8))
_BACK_WALL: Points = ((9.8, -.1), (5.5, .7), (0, 1.7))
_CANAL_WALL: Points = (
    (0, 1.2), (5.5, .4), (9.8, -.7), (11.5, -3.8), (11, -7.2), (7.8, -11.6), (3.6, -15.4), (0, -17),
)
_ARCH_LUMBAR: Points = (
    (12.5, 3.4), (17.2, 1.5), (18.8, -4), (20.4, -7.4), (23.6, -9.4), (29.5, -11.2), (35.2, -12.2),
    (38, -14.3), (35.8, -16.4), (29.5, -16.2), (25, -16.2), (22.6, -18.6), (20.7, -21.6), (17.2, -22.6),
    (13.4, -21), (9.6, -21.4), (5.8, -23.8), (3.6, -28), (3, -35), (3.4, -42), (4, -47.5),
    (2.8, -51), (0, -52),
)
_ARCH_THORACIC: Points = (
    (12.5, 3.4), (17.2, 1.5), (18.8, -4), (20.6, -8), (23.6, -11.8), (27.8, -15.4), (31, -18), (32, -21),
    (29.3, -23), (25, -21.6), (21.6, -20.8), (18.6, -22), (15, -21.8), (10.4, -22), (6, -24.6), (3.5, -29),
    (2.7, -35), (2.8, -40), (3.2, -44), (2.3, -46.6), (0, -47.4),
)
# fmt: on

_FACETS = {
    True: ((13.2, -16.9), 0.20),
    False: ((14.6, -16.6), 1.05),
}  # thoracic: facing back; lumbar: inwards


def mirrored(points: Points) -> Points:
    """The other side."""
    return tuple((-x, y) for x, y in points)


def whole(half: Points) -> Points:
    """A clockwise outline from its right half, which starts and ends on the midline."""
    return (*half, *((-x, y) for x, y in reversed(half) if x > 0))


def _arch_point(vertebra: Vertebra, point: Point) -> Point:
    x, y = point
    k = vertebra.arch_x
    canal, pedicle = vertebra.canal_width / 2, (vertebra.pedicle_spacing + vertebra.pedicle_width) / 2
    if x <= _CANAL:
        x = x * canal / _CANAL
    elif x <= _PEDICLE:
        x = lerp(canal, pedicle, (x - _CANAL) / (_PEDICLE - _CANAL))
    else:
        x = pedicle + (x - _PEDICLE) * k
    return (x, y * k)


def fitted(vertebra: Vertebra, points: Points) -> Points:
    """Points drawn beside and behind the canal of L1, moved to where they lie at ``vertebra``."""
    return tuple(_arch_point(vertebra, point) for point in points)


def _body_half(vertebra: Vertebra, points: Points) -> Points:
    return tuple((x * vertebra.width / _WIDTH, y * vertebra.depth / _DEPTH) for x, y in points)


def _waist(vertebra: Vertebra) -> Points:
    """Where the body's side wall becomes the pedicle's."""
    return tuple(
        (lerp(x * vertebra.width / _WIDTH, _arch_point(vertebra, (x, y))[0], share), y * vertebra.arch_x)
        for x, y, share in _WAIST
    )


@lru_cache(maxsize=16)
def cut(vertebra: Vertebra) -> Points:
    """The outer face of the cut bone: the body and both pedicles as one clockwise outline of knots."""
    return whole(
        (
            *_body_half(vertebra, _BODY),
            *_waist(vertebra),
            *fitted(vertebra, (*_CUT_END, *_INNER_WALL, *_BACK_WALL)),
        )
    )


@lru_cache(maxsize=16)
def marrow(vertebra: Vertebra) -> Points:
    """The inner face of the cortex, a dense clockwise outline."""
    return inwards(curve(cut(vertebra)), CORTEX)


@lru_cache(maxsize=16)
def body(vertebra: Vertebra) -> Points:
    """The outer face of the body alone, a dense clockwise outline."""
    return curve(
        whole((*_body_half(vertebra, (*_BODY, (18.7, 5.6), (15.2, 1.3))), *fitted(vertebra, _BACK_WALL)))
    )


@lru_cache(maxsize=16)
def arch(vertebra: Vertebra) -> Points:
    """The arch behind the body with its processes, one outline of knots.

    The spinous process ends as far back as it does seen from the side.
    """
    half = fitted(vertebra, _ARCH_THORACIC if vertebra.thoracic else _ARCH_LUMBAR)
    root, tip = _SPINOUS_ROOT * vertebra.arch_x, half[-1][1]
    longer = (max(x for x, _ in spinous(vertebra)) + root) / (root - tip)
    return whole(tuple((x, root + (y - root) * longer) if y < root else (x, y) for x, y in half))


@lru_cache(maxsize=16)
def canal(vertebra: Vertebra) -> Points:
    """The wall of the spinal canal, clockwise knots."""
    return whole(fitted(vertebra, _CANAL_WALL))


class Side(IntEnum):
    """Which of the two needles: on the patient's left or right. Its value is the sign of x."""

    LEFT = -1
    RIGHT = 1


def facet(vertebra: Vertebra) -> Frame:
    """The right upper joint surface: its middle, and the way it faces (along the frame's -y)."""
    centre, turn = _FACETS[vertebra.thoracic]
    x, y = _arch_point(vertebra, centre)
    return Frame(turn, x, y)


@lru_cache(maxsize=32)
def axis(vertebra: Vertebra, side: Side = Side.RIGHT) -> Axis:
    """The axis of a needle, from the middle of the pedicle to the middle of the balloon.

    Its lengths are those of :func:`kiosk.anatomy.needle.axis` as seen from above, so that the same progress
    puts the tube's end equally far forward in both views.
    """
    lateral = needle.axis(vertebra)
    start = (vertebra.pedicle_spacing / 2, -lateral.origin[0])
    x, y = _balloon_middle(vertebra)
    converge = math.atan2(start[0] - x, y - start[1])
    seen = -lateral.forward[0] / math.cos(converge)
    forward = (-side * math.sin(converge), math.cos(converge))
    return Axis((side * start[0], start[1]), forward, lateral.start * seen, lateral.end * seen)


def _balloon_middle(vertebra: Vertebra) -> Point:
    return (_BALLOON * vertebra.width / _L1.width, -pocket.stretch(vertebra, 0).frame.x)


@lru_cache(maxsize=16)
def _half_body(vertebra: Vertebra, margin: float, midline: float) -> Points:
    """The right half of the body, ``margin`` mm inside the wall and ``midline`` mm off the middle."""
    right = [(x, y) for x, y in inwards(body(vertebra), margin) if x > midline]
    first = max(range(len(right)), key=lambda i: right[i][1])
    around = (*right[first:], *right[:first])
    return ((midline, around[0][1]), *around, (midline, around[-1][1]))


@lru_cache(maxsize=32)
def space(vertebra: Vertebra, inflation: float, side: Side = Side.RIGHT) -> Pocket:
    """The space of a balloon that is ``inflation`` (0..1) full."""
    if side is Side.LEFT:
        right = space(vertebra, inflation)
        return Pocket(_left(right.stretch), _turned(right.radii), _turned(right.reach))
    lateral = pocket.stretch(vertebra, inflation)
    frame = Frame(axis(vertebra).frame.angle, *_balloon_middle(vertebra))
    free = Stretch(frame, lateral.half_length, lateral.half_width, lateral.half_height)
    return opened(
        free, _half_body(vertebra, BALLOON_MARGIN, MIDLINE), _half_body(vertebra, CORTEX + 0.2, 0.2)
    )


@lru_cache(maxsize=32)
def cement(vertebra: Vertebra, fill: float, side: Side = Side.RIGHT) -> Cement:
    """The cement in a space that is ``fill`` (0..1) full."""
    if side is Side.LEFT:
        right = cement(vertebra, fill)
        return Cement(_left(right.stretch), _turned(right.radii), right.front)
    return filled(space(vertebra, 1.0), _half_body(vertebra, CEMENT_MARGIN, 0.7), fill)


def _left(right: Stretch) -> Stretch:
    frame = right.frame
    return replace(right, frame=Frame(math.pi - frame.angle, -frame.x, frame.y))


def _turned(radii: Radii) -> Radii:
    """``radii`` counted the other way round."""
    return (radii[0], *radii[:0:-1])


def pores(vertebra: Vertebra, inflation: float | None = None) -> tuple[Points, ...]:
    """The pores of the cut face (mm), pressed aside by both balloons; their order never changes."""
    resting = _resting_pores(vertebra)
    if inflation is None:
        return resting
    pressed = space(vertebra, inflation)
    flat = [vertex for pore in resting for vertex in pore]
    moved = iter(pressed.compact([(abs(x), y) for x, y in flat]))
    placed = ((x if left >= 0 else -x, y) for (left, _), (x, y) in zip(flat, moved, strict=True))
    return tuple(tuple(next(placed) for _ in pore) for pore in resting)


@lru_cache(maxsize=16)
def _resting_pores(vertebra: Vertebra) -> tuple[Points, ...]:
    return cells(inwards(curve(cut(vertebra)), CORTEX + 0.4), Quality.USUAL.value)
