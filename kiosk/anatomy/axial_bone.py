"""Outlines of a vertebra seen from above, cut through the middle of its pedicles.

The front is up (+y), the patient's left is -x; 0 is the middle of the back wall. So y here is -x of the view
from the side. A wedge or a crush changes heights, which this view does not show.

Outlines are drawn by eye (D) as right halves at L1 and fitted to each level's measures: the body to its width
and depth, the canal to its width, the pedicle to its spacing and width, what lies behind to ``arch_x``.
"""

from __future__ import annotations

import math
from functools import lru_cache

from kiosk.anatomy.arch import spinous
from kiosk.anatomy.body import CORTEX
from kiosk.anatomy.levels import Vertebra
from kiosk.anatomy.plane import Frame, Point, Points, curve, inwards, lerp

_DEPTH, _WIDTH = 30.6, 43.0  # of the body as drawn below
_CANAL, _PEDICLE = 11.5, 19.9  # half-width of the canal and outer face of the pedicle as drawn below
_SPINOUS_ROOT = -24.0  # at L1

# fmt: off
_BODY: Points = (
    (0, 30.6), (5.6, 30.6), (12, 30.4), (17.6, 26.4), (20.9, 21), (21.5, 16.6), (20.2, 10.6),
)
_WAIST = ((17.8, 4.6, .25), (17.9, -.2, .75), (19.2, -4.4, 1))  # x, y, how much the pedicle shapes it
_CUT_END: Points = ((20.1, -7.8), (19.6, -10.6), (17.4, -12.2), (14.6, -11.2), (12.8, -8.6))
_INNER_WALL: Points = ((12, -6), (11.5, -2.8))
_BACK_WALL: Points = ((9.8, -.1), (5.5, .7), (0, 1.7))
_CANAL_WALL: Points = (
    (0, 1.2), (5.5, .4), (9.8, -.7), (11.5, -3.8), (11, -7.2), (7.8, -11.6), (3.6, -15.4), (0, -17),
)
_ARCH_LUMBAR: Points = (
    (11, 3.4), (15.4, .5), (18.4, -5), (20.4, -7.4), (23.6, -9.4), (29.5, -11.2), (35.2, -12.2),
    (38, -14.3), (35.8, -16.4), (29.5, -16.2), (25, -16.2), (22.6, -18.6), (20.7, -21.6), (17.2, -22.6),
    (13.4, -21), (9.6, -21.4), (5.8, -23.8), (3.6, -28), (3, -35), (3.4, -42), (4, -47.5),
    (2.8, -51), (0, -52),
)
_ARCH_THORACIC: Points = (
    (11, 3.4), (15.4, .5), (18.4, -5), (20.6, -8), (23.6, -11.8), (27.8, -15.4), (31, -18), (32, -21),
    (29.3, -23), (25, -21.6), (21.6, -20.8), (18.6, -22), (15, -21.8), (10.4, -22), (6, -24.6), (3.5, -29),
    (2.7, -35), (2.8, -40), (3.2, -44), (2.3, -46.6), (0, -47.4),
)
_JOINT: Point = (15.6, -15.4)  # the middle of the upper joint processes, drawn about it
_TURN = {False: math.radians(42), True: 0.0}  # how far they are turned in the lumbar and thoracic spine (D)
_JOINT_LUMBAR: tuple[Points, Points] = (
    (
        (-.2, 5.2), (2, 4.2), (3, 1.6), (2.4, -1.6), (.4, -3.8), (-1.9, -3.8), (-2.6, -1.8), (-2, 1.8),
    ),
    (
        (-1.4, 3.6), (-.4, 1.2), (-.4, -1.2), (-1.4, -3.6), (-2.4, -3.2), (-2.7, -1.6), (-2.3, 1), (-2, 3.2),
    ),
)
_JOINT_THORACIC: tuple[Points, Points] = (
    (
        (-5.2, .2), (-3.6, 2.8), (-.6, 3.8), (2.4, 2.8), (3.8, 0), (2.6, -2.2), (-.6, -2.4), (-3.8, -2),
    ),
    (
        (-5, -.4), (-3, -.4), (-.6, -.9), (1.8, -.6), (3.6, -.6), (2.4, -2.4), (-.6, -2.7), (-3.8, -2.2),
    ),
)
# fmt: on


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
    return curve(whole((*_body_half(vertebra, (*_BODY, (15.6, 1.6))), *fitted(vertebra, _BACK_WALL))))


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


@lru_cache(maxsize=16)
def joint(vertebra: Vertebra) -> tuple[Points, Points]:
    """The right upper joint process and its cartilage-covered face, knots of two closed outlines.

    The faces look back in the thoracic spine, back and inwards in the lumbar spine.
    """
    process, face = _JOINT_THORACIC if vertebra.thoracic else _JOINT_LUMBAR
    k, turn = vertebra.arch_x, _TURN[vertebra.thoracic]
    frame = Frame(turn, *_arch_point(vertebra, _JOINT))
    return (
        frame.place_all((x * k, y * k) for x, y in process),
        frame.place_all((x * k, y * k) for x, y in face),
    )
