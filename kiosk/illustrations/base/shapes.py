"""Paths from points (mm)."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from kiosk.anatomy.plane import Point, Points, cubic, lerp, unit
from kiosk.illustrations.base.drawing import Box, Command, Path

_CLOSE: Command = ("Z",)
_KAPPA = 0.5522847498  # handle of a cubic that draws a quarter circle


def smooth(
    points: Sequence[Point], *, closed: bool = True, tension: float = 0.36, corners: Collection[int] = ()
) -> Path:
    """A cubic through ``points``: the tangent at each is parallel to the chord of its neighbours.

    ``tension`` is the handle's share of the stretch; the points at the indices ``corners`` have no handle.
    """
    count = len(points)
    tangents = _tangents(points, closed=closed)
    for i in corners:
        tangents[i] = (0.0, 0.0)
    commands: list[Command] = [("M", *points[0])]
    for i in range(count if closed else count - 1):
        j = i + 1 if i + 1 < count else 0
        (px, py), (qx, qy) = points[i], points[j]
        handle = math.hypot(qx - px, qy - py) * tension
        (ax, ay), (bx, by) = tangents[i], tangents[j]
        commands.append(("C", px + ax * handle, py + ay * handle, qx - bx * handle, qy - by * handle, qx, qy))
    if closed:
        commands.append(_CLOSE)
    return tuple(commands)


def spline(points: Sequence[Point], steps: int = 8, tension: float = 0.36) -> Points:
    """Points along the open curve that :func:`smooth` draws, ``steps`` a stretch."""
    tangents = _tangents(points, closed=False)
    along: list[Point] = []
    for (p, q), (a, b) in zip(pairwise(points), pairwise(tangents), strict=True):
        handle = math.hypot(q[0] - p[0], q[1] - p[1]) * tension
        c1, c2 = (p[0] + a[0] * handle, p[1] + a[1] * handle), (q[0] - b[0] * handle, q[1] - b[1] * handle)
        along += cubic(p, c1, c2, q, steps)
    return (*along, points[-1])


def polygon(points: Iterable[Point], *, closed: bool = True) -> Path:
    """Straight lines through ``points``."""
    commands: list[Command] = [("L", *point) for point in points]
    commands[0] = ("M", *commands[0][1:])
    if closed:
        commands.append(_CLOSE)
    return tuple(commands)


def blob(points: Sequence[Point]) -> Path:
    """A round cell: each vertex bends the outline, which passes the middles of the edges."""
    ax, ay = points[-1]
    bx, by = points[0]
    commands: list[Command] = [("M", (ax + bx) / 2, (ay + by) / 2)]
    for cx, cy in (*points[1:], points[0]):
        commands.append(("Q", bx, by, (bx + cx) / 2, (by + cy) / 2))
        bx, by = cx, cy
    commands.append(_CLOSE)
    return tuple(commands)


def band(one: Sequence[Point], other: Sequence[Point]) -> Path:
    """The area between two open polylines that run the same way."""
    return polygon((*one, *reversed(other)))


def ribbon(points: Sequence[Point], start: float, end: float) -> Points:
    """The outline of a line through ``points`` whose width goes from ``start`` to ``end`` mm."""
    last = len(points) - 1
    left: list[Point] = []
    right: list[Point] = []
    for i, (x, y) in enumerate(points):
        dx, dy = unit(points[max(0, i - 1)], points[min(last, i + 1)])
        half = lerp(start, end, i / last) / 2
        left.append((x - dy * half, y + dx * half))
        right.append((x + dy * half, y - dx * half))
    return (*left, *reversed(right))


def ellipse(center: Point, rx: float, ry: float, angle: float = 0.0) -> Path:
    """An ellipse whose first half-axis is turned by ``angle`` (rad, counter-clockwise)."""
    c, s = math.cos(angle), math.sin(angle)

    def at(x: float, y: float) -> Point:
        return (center[0] + x * rx * c - y * ry * s, center[1] + x * rx * s + y * ry * c)

    quarters = ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))
    commands: list[Command] = [("M", *at(1, 0))]
    for x, y in quarters:
        k = _KAPPA
        commands.append(("C", *at(x - k * y, y + k * x), *at(-y + k * x, x + k * y), *at(-y, x)))
    return (*commands, _CLOSE)


def circle(center: Point, radius: float) -> Path:
    """A circle."""
    return ellipse(center, radius, radius)


def rectangle(box: Box) -> Path:
    """The outline of ``box``."""
    x, y, right, top = box.x, box.y, box.x + box.width, box.y + box.height
    return polygon(((x, y), (right, y), (right, top), (x, top)))


def bounds(points: Iterable[Point], margin: float = 0.0) -> Box:
    """The smallest box around ``points``, grown by ``margin`` mm on each side."""
    listed = tuple(points)
    xs, ys = [x for x, _ in listed], [y for _, y in listed]
    x, y = min(xs) - margin, min(ys) - margin
    return Box(x, y, max(xs) + margin - x, max(ys) + margin - y)


def _tangents(points: Sequence[Point], *, closed: bool) -> list[Point]:
    if closed:
        return [unit(a, b) for a, b in zip((points[-1], *points[:-1]), (*points[1:], points[0]), strict=True)]
    before, after = (points[0], *points[:-1]), (*points[1:], points[-1])
    return [unit(a, b) for a, b in zip(before, after, strict=True)]


def rounded(corner: Point, width: float, height: float, radius: float) -> Path:
    """A rectangle with its lower start ``corner`` and rounded corners."""
    x, y = corner
    c = radius * (1 - _KAPPA)
    return (
        ("M", x + radius, y),
        ("L", x + width - radius, y),
        ("C", x + width - c, y, x + width, y + c, x + width, y + radius),
        ("L", x + width, y + height - radius),
        ("C", x + width, y + height - c, x + width - c, y + height, x + width - radius, y + height),
        ("L", x + radius, y + height),
        ("C", x + c, y + height, x, y + height - c, x, y + height - radius),
        ("L", x, y + radius),
        ("C", x, y + c, x + c, y, x + radius, y),
        _CLOSE,
    )
