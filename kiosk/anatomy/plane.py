"""Points, curves of one variable and rigid motions in the plane (mm, rad)."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

Point = tuple[float, float]
Points = tuple[Point, ...]


def lerp(start: float, end: float, t: float) -> float:
    """The value ``t`` (0..1) of the way from ``start`` to ``end``."""
    return start + (end - start) * t


def clamp(value: float, low: float = 0.0, high: float = 1.0) -> float:
    """``value`` kept within ``low`` and ``high``."""
    return low if value < low else min(value, high)


def smoothstep(low: float, high: float, value: float) -> float:
    """0 up to ``low``, 1 from ``high`` on, an S in between (slope 0 at both ends)."""
    t = clamp((value - low) / (high - low))
    return t * t * (3 - 2 * t)


def between(a: Point, b: Point, t: float = 0.5) -> Point:
    """The point ``t`` (0..1) of the way from ``a`` to ``b``."""
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)


def distance(a: Point, b: Point) -> float:
    """How far ``a`` is from ``b``."""
    return math.hypot(b[0] - a[0], b[1] - a[1])


def unit(a: Point, b: Point) -> Point:
    """The direction from ``a`` to ``b``; (0, 0) where they coincide."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = math.hypot(dx, dy) or 1.0
    return (dx / length, dy / length)


@dataclass(frozen=True, slots=True)
class Frame:
    """A rigid motion: turn by ``angle`` (rad, counter-clockwise) about the origin, then shift (mm)."""

    angle: float = 0.0
    x: float = 0.0
    y: float = 0.0

    def place(self, point: Point) -> Point:
        """Where a point of this frame lies in the world."""
        c, s = math.cos(self.angle), math.sin(self.angle)
        return (point[0] * c - point[1] * s + self.x, point[0] * s + point[1] * c + self.y)

    def place_all(self, points: Iterable[Point]) -> Points:
        """Where points of this frame lie in the world."""
        c, s = math.cos(self.angle), math.sin(self.angle)
        return tuple((x * c - y * s + self.x, x * s + y * c + self.y) for x, y in points)

    def after(self, other: Frame) -> Frame:
        """The motion that does ``other`` first and this one then."""
        x, y = self.place((other.x, other.y))
        return Frame(self.angle + other.angle, x, y)

    def inverse(self) -> Frame:
        """The motion that undoes this one."""
        c, s = math.cos(self.angle), math.sin(self.angle)
        return Frame(-self.angle, -self.x * c - self.y * s, self.x * s - self.y * c)


def signed_area(polygon: Points) -> float:
    """The area (mm²) that a closed polygon encloses, positive when it runs counter-clockwise."""
    return (
        sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(polygon, (*polygon[1:], polygon[0]), strict=True)) / 2
    )


def inwards(polygon: Points, margin: float) -> Points:
    """A closed polygon that runs clockwise, moved ``margin`` mm inwards (outwards where it is negative).

    Where a corner is tighter than ``margin`` the result crosses itself; take the innermost run.
    """
    count = len(polygon)
    moved: list[Point] = []
    for i, (x, y) in enumerate(polygon):
        ax, ay = polygon[i - 1]
        bx, by = polygon[(i + 1) % count]
        dx, dy = bx - ax, by - ay
        scale = margin / math.hypot(dx, dy)
        moved.append((x + dy * scale, y - dx * scale))
    return tuple(moved)


def curve(knots: Points, steps: int = 6) -> Points:
    """``steps`` points a stretch of the closed curve through ``knots``.

    Cubic, with a tangent at each knot parallel to the line between its neighbours and handles .36 of the
    stretch long: the curve that the pictures draw.
    """
    count = len(knots)
    slopes = [unit(knots[i - 1], knots[(i + 1) % count]) for i in range(count)]
    points: list[Point] = []
    for i, a in enumerate(knots):
        b = knots[(i + 1) % count]
        (tx, ty), (ux, uy) = slopes[i], slopes[(i + 1) % count]
        handle = 0.36 * distance(a, b)
        c, d = (a[0] + tx * handle, a[1] + ty * handle), (b[0] - ux * handle, b[1] - uy * handle)
        points += cubic(a, c, d, b, steps)
    return tuple(points)


def cubic(a: Point, c: Point, d: Point, b: Point, steps: int) -> list[Point]:
    """``steps`` points of the cubic from ``a`` to ``b`` with the handles ``c`` and ``d``, without ``b``."""
    (ax, ay), (cx, cy), (dx, dy), (bx, by) = a, c, d, b
    return [
        (wa * ax + wc * cx + wd * dx + wb * bx, wa * ay + wc * cy + wd * dy + wb * by)
        for wa, wc, wd, wb in _weights(steps)
    ]


@cache
def _weights(steps: int) -> tuple[tuple[float, float, float, float], ...]:
    """The weights of start, handles and end of a cubic at ``steps`` points."""
    shares = (step / steps for step in range(steps))
    return tuple(((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3) for t in shares)


def contains(polygon: Points, point: Point) -> bool:
    """Whether ``point`` lies inside a closed polygon (even-odd)."""
    x, y = point
    ax, ay = polygon[-1]
    inside = False
    for bx, by in polygon:
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            inside = not inside
        ax, ay = bx, by
    return inside


def edge_distance(polygon: Points, point: Point) -> float:
    """How far ``point`` is from the nearest edge of a closed polygon (mm)."""
    return math.sqrt(
        min(
            _edge_distance_squared(a, b, point)
            for a, b in zip(polygon, (*polygon[1:], polygon[0]), strict=True)
        )
    )


def _edge_distance_squared(a: Point, b: Point, point: Point) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy or 1.0
    t = clamp(((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length)
    return (point[0] - a[0] - dx * t) ** 2 + (point[1] - a[1] - dy * t) ** 2
