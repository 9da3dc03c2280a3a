"""Whether a polygon crosses itself."""

from __future__ import annotations

from itertools import combinations

from kiosk.anatomy.plane import Point, Points


def crosses(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether the open stretches ab and cd cross."""

    def side(p: Point, q: Point, r: Point) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


def is_simple(polygon: Points) -> bool:
    edges = list(zip(polygon, (*polygon[1:], polygon[0]), strict=True))
    return not any(crosses(*one, *other) for one, other in combinations(edges, 2))
