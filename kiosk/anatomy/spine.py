"""How the vertebrae stand on each other: collapse tips everything above the broken bone forward.

The target never moves: the pedicle that the needle goes through is the fixed point of the picture. A crush
fracture therefore brings the lower neighbours up rather than the target down.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from kiosk.anatomy.body import Body, rest
from kiosk.anatomy.levels import Level, vertebra, vertebrae_above, vertebrae_below
from kiosk.anatomy.plane import Frame, Point
from kiosk.anatomy.treatment import DRAG, Shape

_TURN, _LEAN = 0.62, 0.80  # shares of the wedge angle that a neighbour and the disc between take up (D)
SACRUM_DEPTH = 33.0
"""Depth of the sacral endplate (mm, D: a little less than L5's)."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A whole vertebra and where it stands."""

    body: Body
    frame: Frame


@dataclass(frozen=True, slots=True)
class Spine:
    """The target body in its own frame and its neighbours, nearest first.

    ``sacrum`` places the back rim of the sacral endplate, which runs towards -x; None where the chain does
    not reach it.
    """

    target: Body
    above: tuple[Placed, ...]
    below: tuple[Placed, ...]
    sacrum: Frame | None


@lru_cache(maxsize=DRAG)
def spine(
    level: Level, shape: Shape, collapse: float, above: int = 5, below: int = 4, next_collapse: float = 0.0
) -> Spine:
    """The spine around ``level`` whose body has lost ``collapse`` (0..0.5) of its height.

    The front of the bone above has lost ``next_collapse`` (0..0.5) of its own.
    """
    target = Body(vertebra(level), shape, collapse)
    lower = _downwards(target, level, below)
    last = lower[-1] if lower else Placed(target, Frame())
    reaches_sacrum = last.body.vertebra.name == Level.L5
    return Spine(
        target,
        _upwards(target, level, above, next_collapse),
        lower,
        _sacrum(last) if reaches_sacrum else None,
    )


def _upwards(target: Body, level: Level, count: int, next_collapse: float) -> tuple[Placed, ...]:
    placed: list[Placed] = []
    lower = Placed(target, Frame())
    for each in vertebrae_above(level, count):
        seat, tilt = lower.body.upper_seat
        opens = math.radians(each.lordosis_below)
        angle = lower.frame.angle + _TURN * tilt - opens
        up = lower.frame.angle + _LEAN * tilt - opens / 2
        gap = each.disc_below + 1.2 * each.concavity
        foot = _step(lower.frame.place(seat), up + math.pi / 2, gap)
        collapse = 0.0 if placed else next_collapse
        body = Body(each, Shape.WEDGE, collapse)
        lower = Placed(body, _standing(foot, angle, rest(each, 0.5, 0)))
        placed.append(lower)
    return tuple(placed)


def _downwards(target: Body, level: Level, count: int) -> tuple[Placed, ...]:
    placed: list[Placed] = []
    upper = Placed(target, Frame())
    for each in vertebrae_below(level, count):
        head, angle = _below(upper)
        upper = Placed(Body(each), _standing(head, angle, rest(each, 0.5, 1)))
        placed.append(upper)
    return tuple(placed)


def _sacrum(last: Placed) -> Frame:
    head, angle = _below(last)
    return _standing(head, angle, (-SACRUM_DEPTH / 2, 0))


def _below(upper: Placed) -> tuple[Point, float]:
    """The middle of the next endplate below ``upper`` and how far it is turned."""
    seat, tilt = upper.body.lower_seat
    measures = upper.body.vertebra
    opens = math.radians(measures.lordosis_below)
    down = upper.frame.angle + _LEAN * tilt + opens / 2 - math.pi / 2
    gap = measures.disc_below + 1.2 * measures.concavity
    return _step(upper.frame.place(seat), down, gap), upper.frame.angle + _TURN * tilt + opens


def _step(start: Point, direction: float, length: float) -> Point:
    return (start[0] + length * math.cos(direction), start[1] + length * math.sin(direction))


def _standing(point: Point, angle: float, local: Point) -> Frame:
    """The frame turned by ``angle`` whose ``local`` point lies at ``point``."""
    x, y = Frame(angle).place(local)
    return Frame(angle, point[0] - x, point[1] - y)
