"""The treatment seen from above: both needles, their balloons and the cement.

The frame is that of :mod:`kiosk.anatomy.axial_bone`. Everything that moves keeps the same y at the same
moment as seen from the side: the tube's end, the balloon's middle, the cement's surface.
"""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache

from kiosk.anatomy import needle, pocket
from kiosk.anatomy.axial_bone import body, cut
from kiosk.anatomy.body import CORTEX
from kiosk.anatomy.cement import CEMENT_MARGIN, CEMENT_MIDLINE, Cement, filled, spreading
from kiosk.anatomy.levels import TABLE, Level, Vertebra
from kiosk.anatomy.needle import Axis
from kiosk.anatomy.plane import Frame, Point, Points, curve, inwards
from kiosk.anatomy.pocket import REACH, Pocket, Radii, Stretch, opened
from kiosk.anatomy.trabeculae import Quality, cells
from kiosk.anatomy.treatment import DRAG, Side

BALLOON_MARGIN = 2.0
"""The balloon stays this far inside the outer face of the bone (mm)."""
MIDLINE = 0.9
"""Each balloon stays on its own side, this far from the midline (mm)."""

_L1 = TABLE[Level.L1]
_BALLOON = 9.9  # from the midline to the balloon's middle at L1 (D)


@lru_cache(maxsize=32)
def axis(vertebra: Vertebra, side: Side = Side.RIGHT, *, deep: bool = False) -> Axis:
    """The axis of a needle, from the middle of the pedicle to the middle of the balloon.

    Its lengths are those of :func:`kiosk.anatomy.needle.axis` as seen from above, so that the same progress
    puts the tube's end equally far forward in both views.
    """
    lateral = needle.axis(vertebra, deep=deep)
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


@lru_cache(maxsize=DRAG)
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


@lru_cache(maxsize=DRAG)
def cement(vertebra: Vertebra, fill: float, side: Side = Side.RIGHT) -> Cement:
    """The cement in a space that is ``fill`` (0..1) full."""
    if side is Side.LEFT:
        return _mirrored(cement(vertebra, fill))
    return filled(space(vertebra, 1.0), _half_body(vertebra, CEMENT_MARGIN, CEMENT_MIDLINE), fill)


@lru_cache(maxsize=DRAG)
def cloud(vertebra: Vertebra, share: float, side: Side = Side.RIGHT) -> Cement:
    """The cement between the struts when ``share`` (0..1) of it is in and no balloon was."""
    if side is Side.LEFT:
        return _mirrored(cloud(vertebra, share))
    free = space(vertebra, 1.0).stretch
    return spreading(free, _half_body(vertebra, CEMENT_MARGIN, CEMENT_MIDLINE), share)


def _mirrored(right: Cement) -> Cement:
    return replace(right, stretch=_left(right.stretch), radii=_turned(right.radii))


def _left(right: Stretch) -> Stretch:
    frame = right.frame
    return replace(right, frame=Frame(math.pi - frame.angle, -frame.x, frame.y))


def _turned(radii: Radii) -> Radii:
    """``radii`` counted the other way round."""
    return (radii[0], *radii[:0:-1])


def pores(
    vertebra: Vertebra, inflation: float | None = None, sides: tuple[Side, ...] = tuple(Side)
) -> tuple[Points, ...]:
    """The pores of the cut body (mm), pressed aside by balloons on ``sides``; their order never changes."""
    resting, _ = _resting_pores(vertebra)
    if inflation is None:
        return resting
    pressed = space(vertebra, inflation)
    flat = [vertex for pore in resting for vertex in pore]
    moved = pressed.compact([(abs(x), y) for x, y in flat])
    beside = (Side.RIGHT if x >= 0 else Side.LEFT for x, _ in flat)
    placed = (
        (side * x, y) if side in sides else before
        for side, before, (x, y) in zip(beside, flat, moved, strict=True)
    )
    return tuple(tuple(next(placed) for _ in pore) for pore in resting)


def still_pores(vertebra: Vertebra) -> tuple[Points, ...]:
    """The pores that no balloon reaches (mm): those of both pedicles and along the back wall."""
    return _resting_pores(vertebra)[1]


@lru_cache(maxsize=16)
def _resting_pores(vertebra: Vertebra) -> tuple[tuple[Points, ...], tuple[Points, ...]]:
    """The pores in reach of the balloons, and the others."""
    full = space(vertebra, 1.0).stretch
    border = full.frame.y - REACH * full.half_length
    all_pores = cells(inwards(curve(cut(vertebra), 2), CORTEX + 0.5), Quality.USUAL.value)
    still = frozenset(pore for pore in all_pores if max(y for _, y in pore) < border)
    return tuple(pore for pore in all_pores if pore not in still), tuple(still)
