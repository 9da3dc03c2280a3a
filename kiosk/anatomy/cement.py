"""Bone cement: in the space that a balloon left, or between the struts where no balloon was.

In a space it fills front to back and spreads a little. Without one it is a cloud that grows from the end of
the tube, uneven as the bone is.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from kiosk.anatomy.body import Body
from kiosk.anatomy.plane import Point, Points, lerp
from kiosk.anatomy.pocket import COUNT, Pocket, Radii, Stretch, pocket, rim, stretch, within
from kiosk.anatomy.treatment import DRAG

CEMENT_MARGIN = 1.7
"""The cement stays this far inside the outer face of the bone (mm)."""
CEMENT_MIDLINE = 0.7
"""So far off the midline cement stays, mm: a design value, less than a balloon does."""
SPREAD = 1.1
"""The cement goes at most this far beyond the rim of the space, into the spongy bone (mm, D)."""

_LOBES = 0.40  # mm; the height of the lobes (D; .66 looked too wide a spread)
_SOFT = 0.5
_MENISCUS = 0.26  # how far the free surface bulges back, in half-heights (D)


def _lobe(i: int) -> float:
    t = 2 * math.pi * i / COUNT
    height = 1.05 + 0.62 * math.sin(6 * t + 1.1) + 0.5 * math.sin(9 * t + 0.4) + 0.3 * math.sin(14 * t + 2.2)
    return _LOBES * (0.12 + math.log1p(math.exp(2.2 * height)) / 2.2)


_GROWTH = tuple(_lobe(i) for i in range(COUNT))


def _uneven(i: int) -> float:
    t = 2 * math.pi * i / COUNT
    waves = ((1, 0.1, 1.57), (3, 0.06, 0.6), (5, 0.05, 2.0), (9, 0.05, 1.0), (14, 0.04, 0.3))
    return 0.95 + sum(height * math.sin(count * t + start) for count, height, start in waves)


_CLOUD = tuple(_uneven(i) for i in range(COUNT))
"""The rim of all the cement of a cloud, in radii of a full balloon (D)."""


@dataclass(frozen=True, slots=True)
class Cement:
    """Cement that fills what lies forward of ``front``; its free surface bulges back by ``bulge``.

    Both are lengths in the stretched frame. A cloud has no free surface: its ``front`` is minus infinity.
    """

    stretch: Stretch
    radii: Radii
    front: float
    bulge: float

    def outline(self) -> Points:
        """Its rim (mm, the body's frame); empty while there is none."""
        return self.stretch.place(self._section())

    @property
    def volume(self) -> float:
        """How much there is (mm³), as a round body about the needle's axis."""
        return self.stretch.volume(self._section())

    @property
    def surface(self) -> Point:
        """The middle of its free surface (mm, the body's frame), where the filler ends."""
        return self.stretch.place([(self.front - self.bulge, 0.0)])[0]

    def covers(self, point: Point, margin: float) -> bool:
        """Whether a stretched point lies in the cement, ``margin`` units from its rim."""
        x, y = point
        return math.hypot(x, y) + margin < self.rim_towards(point) and x > self.front + margin

    def rim_towards(self, point: Point) -> float:
        """How far from the middle its rim would lie in the direction of a stretched point."""
        turn = math.atan2(point[1], point[0]) * COUNT / (2 * math.pi) % COUNT
        i = int(turn) % COUNT
        return lerp(self.radii[i], self.radii[(i + 1) % COUNT], turn % 1)

    def _section(self) -> Points:
        """The filled part of the rim and the free surface that closes it, in stretched points."""
        points = rim(self.radii)
        tip = max(range(-COUNT // 4, COUNT // 4), key=lambda i: points[i][0])
        turned = (*points[tip:], *points[:tip])
        upper = tuple(takewhile(self._filled, turned))
        if len(upper) == COUNT:
            return points
        if not upper:
            return ()
        lower = tuple(takewhile(self._filled, reversed(turned)))
        a = _crossing(upper[-1], turned[len(upper)], self.front)
        b = _crossing(lower[-1] if lower else upper[0], turned[-len(lower) - 1], self.front)
        surface = ((t, 4 * t * (1 - t)) for t in (i / 14 for i in range(15)))
        free = tuple((self.front - self.bulge * bow, lerp(a[1], b[1], t)) for t, bow in surface)
        return (*upper, *free, *reversed(lower))

    def _filled(self, point: Point) -> bool:
        return point[0] > self.front


def _crossing(inside: Point, outside: Point, front: float) -> Point:
    t = (inside[0] - front) / (inside[0] - outside[0])
    return (front, lerp(inside[1], outside[1], t))


@lru_cache(maxsize=DRAG)
def cement(body: Body, fill: float) -> Cement:
    """The cement in the settled ``body`` when the space is ``fill`` (0..1) full."""
    return filled(pocket(body, 1.0), body.walls(CEMENT_MARGIN), fill)


def filled(space: Pocket, walls: Points, fill: float) -> Cement:
    """The cement in ``space`` when that is ``fill`` (0..1) full; it stays inside ``walls`` (mm)."""
    spread = 0.45 + 0.55 * fill
    grown = tuple(
        r + g * spread / space.stretch.mm(i)
        for i, (r, g) in enumerate(zip(space.radii, _GROWTH, strict=True))
    )
    radii = within(walls, space.stretch, grown, _SOFT)
    s = surface_at(fill)
    xs = [x for x, _ in rim(radii)]
    front = s * (max(xs) if s > 0 else -min(xs)) * (1 + 1e-9)
    share = space.stretch.half_height / space.stretch.half_length
    return Cement(space.stretch, radii, front, _MENISCUS * share * min(1.0, 2.2 * (1 - abs(s))))


@lru_cache(maxsize=DRAG)
def cloud(body: Body, share: float) -> Cement:
    """The cement between the struts of ``body`` when ``share`` (0..1) of it is in and no balloon was."""
    return spreading(stretch(body.vertebra, 1.0), body.walls(CEMENT_MARGIN), share)


def spreading(free: Stretch, walls: Points, share: float) -> Cement:
    """A cloud of cement around the middle of ``free`` when ``share`` (0..1) is in, inside ``walls`` (mm)."""
    radii = tuple(r * share ** (1 / 3) for r in _CLOUD)
    return Cement(free, within(walls, free, radii, _SOFT), -math.inf if share else math.inf, 0.0)


def surface_at(fill: float) -> float:
    """How far forward (1 empty to -1 full) the surface in a ball of radius 1 lies at ``fill`` (0..1).

    The share of the ball that lies behind s is (2 + 3 s - s³) / 4 = 1 - fill.
    """
    return 2 * math.sin(math.asin(1 - 2 * fill) / 3)
