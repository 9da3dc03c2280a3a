"""Cement that has left the bone: the shapes that every view draws, and the leaks seen from the side.

A leak is one outline. It begins inside the cement, goes through the wall or endplate as a narrow neck, and
spreads outside. Its way and widths are drawn by eye (D): pictures show where cement can go, not how much.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from kiosk.anatomy.arch import CANAL, SAC
from kiosk.anatomy.body import Body
from kiosk.anatomy.cement import Cement, cement
from kiosk.anatomy.plane import Frame, Point, Points, between, clamp, curve, distance, lerp, unit
from kiosk.anatomy.spine import Placed, Spine
from kiosk.model.complications import Complication

NECK = 1.5
"""Half the width of the neck (mm, D)."""
WALL = 1.4
"""A leak in front of the bone stays this far off its wall (mm, D)."""
_ROOT = 0.45  # of the way from the middle of the cement to its rim, where the neck begins
_THROUGH = 0.35  # of all that leaks is out when the neck has passed the wall (D)
_CAP = 5  # points around a round end
_SEEPS = 0.85  # how full the space is when cement begins to leak (D)

_MOUTHS = {Complication.FRONT: (1.0, 0.6), Complication.VEIN: (1.0, 0.52), Complication.CANAL: (0.0, 0.6)}
# where the neck passes the wall (u, v; D)
_DISC_AT = 0.62  # u; where it passes the endplate (D)
_LEAST_REACH, _DISC_REACH = 0.13, 0.3  # of the depth; how far it spreads to both sides (D)
_FLOOR, _ROOF = (0.16, 0.12, 0.2, 0.1, 0.14), (0.84, 0.9, 0.8, 0.9, 0.82)  # shares of the disc's height (D)
_BEYOND = 80  # mm by which the large vein runs on beyond the last bones: out of every picture
VESSEL_GAP, VESSEL_RADIUS = 8.6, 4.2
"""How far the middle of the large vein lies before the front wall, and half its width (mm, D)."""


@dataclass(frozen=True, slots=True)
class Leak:
    """Leaked cement: the ``outline`` that hangs together with the rest, and ``specks`` carried away (mm)."""

    outline: Points = ()
    specks: tuple[Points, ...] = ()

    @property
    def mark(self) -> Point:
        """A point in it that shows where it has gone: a speck, else the middle of its far end."""
        part = (
            self.specks[0] if self.specks else self.outline[len(self.outline) // 3 : -len(self.outline) // 3]
        )
        return sum(x for x, _ in part) / len(part), sum(y for _, y in part) / len(part)

    @property
    def points(self) -> Points:
        """All points of its outlines."""
        return (*self.outline, *(point for speck in self.specks for point in speck))


NO_LEAK = Leak()


def leaked(fill: float) -> float:
    """How far a leak has come (0..1) when the space is ``fill`` (0..1) full."""
    return clamp((fill - _SEEPS) / (1 - _SEEPS))


@lru_cache(maxsize=64)
def from_side(spine: Spine, fill: float, complication: Complication | None) -> Leak:
    """The leak of the treated bone seen from the side when the space is ``fill`` (0..1) full."""
    body, amount = spine.target, leaked(fill)
    if not amount:
        return NO_LEAK
    filling = cement(body, fill)
    match complication:
        case Complication.DISC:
            return Leak(_into_disc(body, spine.above[0], filling, amount))
        case Complication.FRONT:
            mouth = body.point(*_MOUTHS[complication])
            off = WALL + 3.4
            ahead = tuple((x - off, y) for x, y in (body.point(1, v) for v in (0.6, 0.4, 0.2, 0.04)))
            return Leak(run((root(filling, mouth), mouth, *ahead), (NECK, NECK, 2.6, 3.3, 3.0, 1.7), amount))
        case Complication.CANAL:
            mouth = body.point(*_MOUTHS[complication])
            k = body.vertebra.arch_x
            middle, half = (CANAL[0] + SAC[0]) / 2 * k + 0.4, (SAC[0] - CANAL[0]) / 2 * k + 0.3
            behind = tuple((middle, mouth[1] + dy) for dy in (-1.0, -6.0, -10.5))
            return Leak(run((root(filling, mouth), mouth, *behind), (NECK, NECK, half, half, 1.0), amount))
        case Complication.VEIN:
            return _into_vein(spine, filling, amount)
        case Complication.NEXT_BONE | None:
            return NO_LEAK


def _into_disc(body: Body, above: Placed, filling: Cement, amount: float) -> Points:
    """Through the upper endplate, then flat under the bone above."""
    reach = lerp(_LEAST_REACH, _DISC_REACH, spread(amount))
    across = [lerp(_DISC_AT + reach, _DISC_AT - reach, i / 8) for i in range(9)]
    lower = [body.point(u, 1) for u in across]
    upper = [above.frame.place(above.body.point(u, 0)) for u in across]
    return pool(root(filling, lower[4]), lower, upper, amount)


def _into_vein(spine: Spine, filling: Cement, amount: float) -> Leak:
    """Through the front wall into a small vein; specks rise in the large one before the spine."""
    body = spine.target
    mouth, trunk = body.point(*_MOUTHS[Complication.VEIN]), vein(spine)[len(spine.below[:2]) + 1]
    end = between(mouth, trunk, 0.8)
    outline = run((root(filling, mouth), mouth, between(mouth, end), end), (NECK, 1.2, 1.2, 0.9), amount)
    upwards = vein(spine)[len(spine.below[:2]) + 2]
    return Leak(outline, specks(trunk, upwards, amount))


def vein(spine: Spine) -> Points:
    """The middle line of the large vein before the spine, from below upwards."""
    bones = (*reversed(spine.below[:2]), Placed(spine.target, Frame()), *spine.above[:2])
    points = [_before(each) for each in bones]
    first, last = points[0], points[-1]
    return ((first[0], first[1] - _BEYOND), *points, (last[0], last[1] + _BEYOND))


def branch(spine: Spine) -> Points:
    """The middle line of the small vein from the treated bone to the large one."""
    mouth = spine.target.point(*_MOUTHS[Complication.VEIN])
    return (spine.target.point(0.95, 0.52), mouth, vein(spine)[len(spine.below[:2]) + 1])


def _before(placed: Placed) -> Point:
    """A point of the large vein at mid-height of a bone."""
    x, y = placed.body.point(1.0, 0.5)
    return placed.frame.place((min(x, -placed.body.vertebra.depth) - VESSEL_GAP, y))


def root(filling: Cement, mouth: Point) -> Point:
    """Where in the cement the neck to ``mouth`` begins."""
    (local,) = filling.stretch.local((mouth,))
    share = _ROOT * filling.rim_towards(local) / math.hypot(*local)
    return filling.stretch.place([(local[0] * share, local[1] * share)])[0]


def spread(amount: float) -> float:
    """How much of its room outside a leak fills (0..1) when ``amount`` (0..1) of it has come."""
    return clamp((amount - _THROUGH) / (1 - _THROUGH))


def run(way: Sequence[Point], halves: Sequence[float], amount: float) -> Points:
    """The outline of cement that has run ``amount`` (0..1) of a ``way``.

    It is ``halves`` wide to both sides at the points of the way, and round at its end.
    """
    knots, wide = _first(way, halves, amount)
    last = len(knots) - 1
    left: list[Point] = []
    right: list[Point] = []
    for i, (x, y) in enumerate(knots):
        dx, dy = unit(knots[max(0, i - 1)], knots[min(last, i + 1)])
        left.append((x - dy * wide[i], y + dx * wide[i]))
        right.append((x + dy * wide[i], y - dx * wide[i]))
    dx, dy = unit(knots[-2], knots[-1])
    turns = (math.pi / 2 - math.pi * i / (_CAP + 1) for i in range(1, _CAP + 1))
    (x, y), r = knots[-1], wide[-1]
    cap = tuple(
        (x + r * (dx * math.cos(t) - dy * math.sin(t)), y + r * (dy * math.cos(t) + dx * math.sin(t)))
        for t in turns
    )
    return (*left, *cap, *reversed(right))


def _first(way: Sequence[Point], halves: Sequence[float], amount: float) -> tuple[list[Point], list[float]]:
    """The first part of a way and its widths."""
    lengths = [distance(a, b) for a, b in pairwise(way)]
    left = max(amount, 0.05) * sum(lengths)
    knots, wide = [way[0]], [halves[0]]
    for i, length in enumerate(lengths):
        if i and left < halves[i]:  # too short to be drawn
            break
        share = min(1.0, left / length)
        knots.append(between(way[i], way[i + 1], share))
        wide.append(lerp(halves[i], halves[i + 1], share))
        left -= length
    return knots, wide


def pool(foot: Point, lower: Sequence[Point], upper: Sequence[Point], amount: float) -> Points:
    """The outline of cement that comes from ``foot`` and lies flat between two lines.

    The lines run the same way, an odd number of points each; the neck comes through the middle of ``lower``.
    """
    middle = len(lower) // 2
    dx, dy = unit(foot, lower[middle])
    near = ((foot[0] - dy * NECK, foot[1] + dx * NECK), (foot[0] + dy * NECK, foot[1] - dx * NECK))
    if amount <= _THROUGH:
        return run((foot, between(lower[middle], upper[middle], 0.4)), (NECK, NECK), amount / _THROUGH)
    (mx, my) = between(lower[middle], upper[middle], _FLOOR[0])
    neck = ((mx - dy * NECK, my + dx * NECK), (mx + dy * NECK, my - dx * NECK))
    first = neck[0] if distance(neck[0], lower[0]) < distance(neck[1], lower[0]) else neck[1]
    a, b = (0, 1) if first is neck[0] else (1, 0)
    last = len(lower) - 1
    floor = [between(lower[i], upper[i], _FLOOR[i % len(_FLOOR)]) for i in range(last + 1)]
    roof = [between(lower[i], upper[i], _ROOF[i % len(_ROOF)]) for i in range(last + 1)]
    beside = 1.8 * NECK
    ends = tuple(between(lower[i], upper[i], 0.5) for i in (0, last))
    return (
        near[a],
        neck[a],
        *(floor[i] for i in range(middle - 1, 0, -1) if distance(floor[i], (mx, my)) > beside),
        ends[0],
        *roof[1:-1],
        ends[1],
        *(floor[i] for i in range(last - 1, middle, -1) if distance(floor[i], (mx, my)) > beside),
        neck[b],
        near[b],
    )


def specks(start: Point, end: Point, amount: float) -> tuple[Points, ...]:
    """What the blood has carried from ``start`` towards ``end``: up to three longish specks."""
    dx, dy = unit(start, end)

    def speck(share: float, length: float, half: float) -> Points:
        x, y = between(start, end, share)
        ring = [(length * math.cos(t), half * math.sin(t)) for t in (i * math.pi / 4 for i in range(8))]
        return curve(tuple((x + a * dx - b * dy, y + a * dy + b * dx) for a, b in ring), 2)

    found = ((0.18, 2.3, 1.5, 0.5), (0.42, 1.8, 1.3, 0.7), (0.68, 1.3, 1.0, 0.9))
    return tuple(speck(share, length, half) for share, length, half, due in found if amount >= due)
