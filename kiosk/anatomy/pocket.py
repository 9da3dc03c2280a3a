"""The rounded space of the balloon: the balloon itself, the hole it leaves, what presses the bone aside.

It is kept as a radius for each of ``COUNT`` directions in a frame stretched so that the free balloon is
nearly a unit circle: first axis forward along the needle, second axis up across it. That makes staying inside
the wall, pressing bone aside and filling with cement the same small sums.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from kiosk.anatomy.body import CORTEX, Body
from kiosk.anatomy.levels import Vertebra
from kiosk.anatomy.needle import axis
from kiosk.anatomy.plane import Frame, Point, Points, lerp
from kiosk.anatomy.treatment import DRAG

COUNT = 96
BALLOON_MARGIN = 2.3
"""The balloon stays this far inside the outer face of the bone (mm)."""
REACH = 1.75
"""Bone moves aside out to this many balloon radii (D)."""

_STEP = 2 * math.pi / COUNT
_DIRECTIONS = tuple((math.cos(i * _STEP), math.sin(i * _STEP)) for i in range(COUNT))
_ROUND = 2.15  # superellipse exponent: slightly squarer than an ellipse (D)
_FREE = tuple((abs(c) ** _ROUND + abs(s) ** _ROUND) ** (-1 / _ROUND) for c, s in _DIRECTIONS)
_SOFT = 0.9  # mm over which the balloon gives way to the wall (D)
_PLACE = 0.57  # of the body's depth: where the balloon's middle lies (D)

Radii = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """The stretched frame: ``frame`` at the balloon's middle, then the free half-axes (mm)."""

    frame: Frame
    half_length: float
    half_height: float
    half_width: float

    def place(self, points: Iterable[Point]) -> Points:
        """Stretched points in the body's frame (mm)."""
        c, s = math.cos(self.frame.angle), math.sin(self.frame.angle)
        # the second axis points up while the first runs forward, to -x: a mirrored pair
        ax, ay = c * self.half_length, s * self.half_length
        bx, by = s * self.half_height, -c * self.half_height
        x0, y0 = self.frame.x, self.frame.y
        return tuple((x0 + p * ax + q * bx, y0 + p * ay + q * by) for p, q in points)

    def local(self, points: Iterable[Point]) -> Points:
        """Points of the body's frame (mm) as stretched points."""
        c, s = math.cos(self.frame.angle), math.sin(self.frame.angle)
        ax, ay = c / self.half_length, s / self.half_length
        bx, by = s / self.half_height, -c / self.half_height
        x0, y0 = self.frame.x, self.frame.y
        return tuple(((x - x0) * ax + (y - y0) * ay, (x - x0) * bx + (y - y0) * by) for x, y in points)

    def mm(self, direction: int) -> float:
        """How many mm one stretched unit is in a direction."""
        c, s = _DIRECTIONS[direction]
        return math.hypot(c * self.half_length, s * self.half_height)

    def volume(self, section: Points) -> float:
        """The volume (mm³) of the round body with this lengthwise section, a closed stretched polygon."""
        first_moment = 0.0
        ax, ay = section[-1] if section else (0.0, 0.0)
        for bx, by in section:
            first_moment += (ax - bx) * (ay * abs(ay) + by * abs(by)) / 4
            ax, ay = bx, by
        return math.pi * self.half_length * self.half_height * self.half_width * first_moment


@dataclass(frozen=True, slots=True)
class Pocket:
    """A balloon-shaped space: ``radii`` of its rim and ``reach``, out to which it moves bone aside."""

    stretch: Stretch
    radii: Radii
    reach: Radii

    def outline(self) -> Points:
        """The rim (mm, the body's frame)."""
        return self.stretch.place(rim(self.radii))

    @property
    def volume(self) -> float:
        """What it holds (mm³)."""
        return self.stretch.volume(rim(self.radii))

    def compact(self, points: Iterable[Point]) -> Points:
        """Where bone at ``points`` (mm) has moved to: outwards along rays, never past the wall.

        Along each ray the stretch 0..reach is squeezed into rim..reach, in order, so nothing folds.
        """
        radii, reach = self.radii, self.reach
        moved: list[Point] = []
        for x, y in self.stretch.local(points):
            r = math.hypot(x, y)
            if r >= REACH * 1.5:
                moved.append((x, y))
                continue
            turn = (math.atan2(y, x) / _STEP) % COUNT
            i = int(turn)
            f = turn - i
            i %= COUNT
            j = i + 1 if i + 1 < COUNT else 0
            outer = reach[i] + (reach[j] - reach[i]) * f
            if r >= outer:
                moved.append((x, y))
                continue
            inner = radii[i] + (radii[j] - radii[i]) * f
            scale = (inner + (outer - inner) * (r / outer) ** 1.15) / (r or 1e-9)
            moved.append((x * scale, y * scale))
        return self.stretch.place(moved)


def rim(radii: Radii) -> Points:
    """The stretched points at ``radii``, one a direction."""
    return tuple((r * c, r * s) for r, (c, s) in zip(radii, _DIRECTIONS, strict=True))


def stretch(vertebra: Vertebra, inflation: float) -> Stretch:
    """The free balloon in ``vertebra`` when it is ``inflation`` (0..1) full.

    It starts folded, 14.8 x 2.4 mm at L1, and grows to 17.6 x 15.4 x 14.8 mm, about 2 mL (D; a 15 mm
    balloon measured 18 x 16 mm at 2.4 mL).
    """
    kx, ky = vertebra.arch_x, vertebra.arch_y
    way = axis(vertebra)
    middle = way.at(way.along(-_PLACE * vertebra.depth))
    return Stretch(
        Frame(way.frame.angle, *middle),
        lerp(7.4, 8.8, min(1.0, 1.5 * inflation)) * kx,
        lerp(1.2, 7.7, inflation) * ky,
        lerp(1.2, 7.4, inflation) * kx,
    )


@lru_cache(maxsize=DRAG)
def pocket(body: Body, inflation: float) -> Pocket:
    """The space of a balloon ``inflation`` (0..1) full in ``body`` as it stands now."""
    return opened(stretch(body.vertebra, inflation), body.walls(BALLOON_MARGIN), body.walls(CORTEX + 0.2))


def opened(free: Stretch, balloon_walls: Points, bone_walls: Points) -> Pocket:
    """The space of a balloon that stays inside ``balloon_walls`` and moves bone within ``bone_walls``."""
    radii = within(balloon_walls, free, _FREE, _SOFT)
    wall = wall_radii(free, bone_walls)
    reach = tuple(max(1.02 * r, min(REACH, w)) for r, w in zip(radii, wall, strict=True))
    return Pocket(free, radii, reach)


def within(walls: Points, free: Stretch, radii: Radii, soft: float) -> Radii:
    """``radii`` held inside the closed polygon ``walls`` (mm), giving way over ``soft`` mm."""
    held: list[float] = []
    for i, (radius, wall) in enumerate(zip(radii, wall_radii(free, walls), strict=True)):
        give = soft / free.mm(i)
        room = (wall - radius) / give
        held.append(wall - give * math.log1p(math.exp(room)) if room < 30 else radius)
    return tuple(held)


def wall_radii(free: Stretch, walls: Points) -> Radii:
    """How far each ray from the middle runs until it first meets the closed polygon ``walls`` (mm)."""
    nearest = [math.inf] * COUNT
    points = free.local(walls)
    ax, ay = points[-1]
    start = math.atan2(ay, ax) / _STEP
    for bx, by in points:
        end = math.atan2(by, bx) / _STEP
        span = (end - start + COUNT / 2) % COUNT - COUNT / 2
        low, high = (start, start + span) if span > 0 else (start + span, start)
        cross, dx, dy = ax * by - ay * bx, bx - ax, by - ay
        for k in range(math.ceil(low), math.floor(high) + 1):
            c, s = _DIRECTIONS[k % COUNT]
            slant = c * dy - s * dx
            if slant:
                nearest[k % COUNT] = min(nearest[k % COUNT], cross / slant)
        ax, ay, start = bx, by, end
    return tuple(nearest)
