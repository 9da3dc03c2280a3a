"""The vertebral body as a map from material coordinates, so that all inside it deforms with it.

``u`` runs 0 (back wall) to 1 (front wall), ``v`` 0 (lower endplate) to 1 (upper endplate). A material point
lies at *rest + collapse x sink*: the map is affine in the collapse, so whatever is made of many points keeps
two pairs of numbers a point and follows the bone for two multiplications.

Crushing concentrates at mid-height and leaves the cortex its thickness; the map has no fold up to a
collapse of 0.5 (the tests prove it). The curves are drawn by eye (D).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from kiosk.anatomy.levels import Vertebra
from kiosk.anatomy.plane import Point, Points, clamp, inwards, lerp, smoothstep
from kiosk.anatomy.treatment import Shape

Material = tuple[float, float, float, float]
"""A point that follows the bone: x and y at rest, then their change per unit of collapse (mm)."""

CORTEX = 1.35
"""Drawn thickness of the cortical wall (mm)."""

_SEAT = 0.46  # how far a neighbour follows the front rim rather than the back rim (D)
SAMPLES = 14  # stretches per side of an outline


@dataclass(frozen=True, slots=True)
class Body:
    """A vertebral body that has lost ``collapse`` (0..0.5) of its height in the manner of ``shape``."""

    vertebra: Vertebra
    shape: Shape = Shape.WEDGE
    collapse: float = 0.0

    def point(self, u: float, v: float) -> Point:
        """Where the material point (u, v) lies now."""
        return self.follow(material(self.vertebra, self.shape, u, v))

    def top(self, u: float) -> float:
        """The height of the upper endplate at ``u``."""
        return self.point(u, 1)[1]

    def bottom(self, u: float) -> float:
        """The height of the lower endplate at ``u``."""
        return self.point(u, 0)[1]

    def follow(self, point: Material) -> Point:
        """Where a material point lies now."""
        x, y, dx, dy = point
        return (x + self.collapse * dx, y + self.collapse * dy)

    def follow_all(self, points: tuple[Material, ...]) -> Points:
        """Where material points lie now."""
        c = self.collapse
        return tuple((x + c * dx, y + c * dy) for x, y, dx, dy in points)

    def outline(self, inset: float = 0.0) -> Points:
        """The wall, counter-clockwise seen with front at -x, ``inset`` mm inside the outer face at rest."""
        return self.follow_all(outline(self.vertebra, self.shape, inset))

    def walls(self, margin: float) -> Points:
        """A polygon ``margin`` mm inside the outer face as it is now.

        Where a corner is tighter than ``margin`` it crosses itself; take the innermost run.
        """
        return inwards(self.outline(), margin)

    @property
    def upper_seat(self) -> tuple[Point, float]:
        """Where the upper neighbour rests and how far that seat has tipped forward (mm, rad)."""
        back, front = (self.collapse * sink(self.vertebra, self.shape, u)[0] for u in (0, 1))
        y = rest(self.vertebra, 0.5, 1)[1] - lerp(back, front, _SEAT)
        return (-self.vertebra.depth / 2, y), math.atan2(front - back, self.vertebra.depth)

    @property
    def lower_seat(self) -> tuple[Point, float]:
        """Where the lower neighbour rests and how far that seat has tipped backward (mm, rad)."""
        back, front = (self.collapse * sink(self.vertebra, self.shape, u)[1] for u in (0, 1))
        y = rest(self.vertebra, 0.5, 0)[1] + lerp(back, front, _SEAT)
        return (-self.vertebra.depth / 2, y), math.atan2(back - front, self.vertebra.depth)


def rest(vertebra: Vertebra, u: float, v: float) -> Point:
    """Where the material point (u, v) of the whole bone lies."""
    return (lerp(*walls(vertebra, v), u), resting_bottom(vertebra, u) * (1 - 2 * v))


def walls(vertebra: Vertebra, v: float) -> tuple[float, float]:
    """The x of the back and the front wall of the whole bone at ``v``."""
    waist = 4 * v * (1 - v)
    return -0.9 * waist, -vertebra.depth + 1.9 * waist


def resting_bottom(vertebra: Vertebra, u: float) -> float:
    """The y of the lower endplate of the whole bone at ``u``."""
    dip = vertebra.concavity * 4 * u * (1 - u)
    return -lerp(vertebra.back, vertebra.front, u) / 2 + dip


def sink(vertebra: Vertebra, shape: Shape, u: float) -> tuple[float, float]:
    """How far the upper endplate sinks and the lower one rises at ``u`` per unit of collapse (mm)."""
    match shape:
        case Shape.WEDGE:
            t = clamp((u - 0.04) / 0.96)
            return vertebra.front * (t**1.1 + 0.15 * math.sin(math.pi * t)), 0.0
        case Shape.BICONCAVE:
            middle = (vertebra.back + vertebra.front) / 2 * math.sin(math.pi * u) ** 2
            return 0.55 * middle, 0.45 * middle
        case Shape.CRUSH:
            t = smoothstep(0, 1, u)
            return (
                lerp(0.06 * vertebra.back, 0.75 * vertebra.front, t),
                lerp(0.42 * vertebra.back, 0.25 * vertebra.front, t),
            )


_BULGE = {Shape.WEDGE: 1.0, Shape.BICONCAVE: 0.25, Shape.CRUSH: 0.8}  # of the front wall (D)
_LOWER_CRUSH_TOP = {Shape.WEDGE: 0.88, Shape.BICONCAVE: 0.88, Shape.CRUSH: 0.5}  # v; crush spares the pedicle


@lru_cache(maxsize=4096)
def material(vertebra: Vertebra, shape: Shape, u: float, v: float) -> Material:
    """The material point (u, v) of a bone that collapses in the manner of ``shape``."""
    x, y = rest(vertebra, u, v)
    upper, lower = sink(vertebra, shape, u)
    buckle = max(0.0, math.exp(-(((v - 0.62) / 0.20) ** 2)) - 1e-4)  # none at the lower endplate
    bulge = 5.5 * buckle + 2.2 * smoothstep(0.72, 1, v)
    bulge += 1.6 * 1.9 * 4 * v * (1 - v)  # the waist of the front wall fills out
    down = upper * smoothstep(0.12, 0.97, v)
    up = lower * (1 - smoothstep(0.03, _LOWER_CRUSH_TOP[shape], v))
    return (x, y, -u * bulge * _BULGE[shape], up - down)


@lru_cache(maxsize=64)
def outline(vertebra: Vertebra, shape: Shape, inset: float = 0.0) -> tuple[Material, ...]:
    """The wall as material points: lower endplate to the front, up, back along the upper one, down.

    ``inset`` mm inside the outer face at rest; the corners are rounded by quadratic cuts.
    """
    iu, iv = inset / vertebra.depth, inset / min(vertebra.back, vertebra.front)
    low_u, high_u, low_v, high_v = iu, 1 - iu, iv, 1 - iv
    cut_u, cut_v = 0.075 * (high_u - low_u), 0.086 * (high_v - low_v)
    u0, u1, v0, v1 = low_u + cut_u, high_u - cut_u, low_v + cut_v, high_v - cut_v
    corners = ((high_u, low_v), (high_u, high_v), (low_u, high_v), (low_u, low_v))
    sides = (
        ((u0, low_v), (u1, low_v)),
        ((high_u, v0), (high_u, v1)),
        ((u1, high_v), (u0, high_v)),
        ((low_u, v1), (low_u, v0)),
    )
    points: list[Material] = []
    for (start, end), corner, (after, _) in zip(sides, corners, (*sides[1:], sides[0]), strict=True):
        points += (
            material(
                vertebra, shape, lerp(start[0], end[0], i / SAMPLES), lerp(start[1], end[1], i / SAMPLES)
            )
            for i in range(SAMPLES + 1)
        )
        a, b, c = (material(vertebra, shape, *each) for each in (end, corner, after))
        points += (_quadratic(a, b, c, t) for t in (0.25, 0.5, 0.75))
    return tuple(points)


def _quadratic(a: Material, b: Material, c: Material, t: float) -> Material:
    wa, wb, wc = (1 - t) ** 2, 2 * t * (1 - t), t * t
    x, y, dx, dy = (wa * i + wb * j + wc * k for i, j, k in zip(a, b, c, strict=True))
    return (x, y, dx, dy)
