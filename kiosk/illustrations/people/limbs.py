"""Arms and legs: tapered tubes through joints, bent softly, with a shaded side."""

from __future__ import annotations

import math
from itertools import pairwise

from kiosk.anatomy.plane import Point, Points, between, distance, lerp, unit
from kiosk.illustrations.base.drawing import Path
from kiosk.illustrations.base.shapes import smooth
from kiosk.illustrations.people.pen import LINE, Ops, fill, trace
from kiosk.illustrations.people.tones import Tones

_BEND = 0.42
"""Share of each bone that rounds the joint."""
_STEPS = 7
_LIT = 0.3
"""Where across the tube the shaded side begins, of its half-width."""

Station = tuple[Point, float]
"""A point of the middle line and the half-width there."""


def reach(start: Point, degrees: float, length: float) -> Point:
    """``length`` from ``start``: 0 degrees is down the page, 90 to the right, 180 up."""
    a = math.radians(degrees)
    return (start[0] + length * math.sin(a), start[1] + length * math.cos(a))


def limb(
    joints: Points,
    widths: tuple[float, ...],
    tones: Tones,
    *,
    root: float | tuple[float, float] = 0.2,
    width: float = LINE,
) -> Ops:
    """A limb through ``joints`` with half-``widths`` there; its outline begins after the share ``root``.

    So it grows out of the body without a line across. Two shares are for its two edges: of a limb that hangs
    down the left edge in the picture first.
    """
    line = _middle(joints, widths)
    left, right = _edge(line, 1), _edge(line, -1)
    roots = root if isinstance(root, tuple) else (root, root)
    outlines = _after(left, roots[0]), _after(right, roots[1])
    dx, dy = unit(joints[0], joints[-1])
    side = 1 if 0.8 * dx - 0.6 * dy > 0 else -1
    dark = _after(left if side > 0 else right, 0.06)
    inner = _after(_edge(line, side * _LIT), 0.14)
    shaded = (*smooth(dark, closed=False), ("L", *inner[-1]), *smooth(inner[::-1], closed=False)[1:], ("Z",))
    edges = tuple(command for edge in outlines for command in smooth(edge, closed=False))
    body = _closed(left, right, joints[0], widths[0])
    return fill(body, tones.light) + fill(shaded, tones.shade, 0.7) + trace(edges, tones.line, width)


def tube(joints: Points, widths: tuple[float, ...]) -> Points:
    """The outline of a limb as a polygon."""
    line = _middle(joints, widths)
    return (*_edge(line, 1), *_edge(line, -1)[::-1])


def _middle(joints: Points, widths: tuple[float, ...]) -> list[Station]:
    """Stations along the middle line, dense at the joints."""
    line: list[Station] = [(joints[0], widths[0])]
    for i in range(1, len(joints) - 1):
        before, here, after = joints[i - 1], joints[i], joints[i + 1]
        a, b = between(here, before, _BEND), between(here, after, _BEND)
        wa, wb = lerp(widths[i], widths[i - 1], _BEND), lerp(widths[i], widths[i + 1], _BEND)
        for step in range(_STEPS + 1):
            t = step / _STEPS
            point = between(between(a, here, t), between(here, b, t), t)
            line.append((point, lerp(lerp(wa, widths[i], t), lerp(widths[i], wb, t), t)))
    return [*line, (joints[-1], widths[-1])]


def _edge(line: list[Station], side: float) -> Points:
    """The line ``side`` half-widths beside the middle, without what folds over in a bend."""
    points: list[Point] = []
    for i, ((x, y), half) in enumerate(line):
        dx, dy = unit(line[max(0, i - 1)][0], line[min(len(line) - 1, i + 1)][0])
        point = (x - dy * half * side, y + dx * half * side)
        if all(distance(point, middle) > 0.93 * abs(side) * reach for middle, reach in line):
            points.append(point)
    return tuple(points)


def _closed(left: Points, right: Points, start: Point, half: float) -> Path:
    """Both edges and a round cap over the start."""
    angle = math.atan2(right[0][1] - start[1], right[0][0] - start[0])
    cap = tuple(
        (start[0] + half * math.cos(angle + sign * step), start[1] + half * math.sin(angle + sign * step))
        for sign in (_turn(left[0], right[0], start, left[1]),)
        for step in (math.pi * i / 6 for i in range(1, 6))
    )
    back = smooth((*right[::-1], *cap, left[0]), closed=False)
    return (*smooth(left, closed=False), ("L", *right[-1]), *back[1:], ("Z",))


def _turn(left: Point, right: Point, start: Point, ahead: Point) -> int:
    """Which way round the start the cap runs, so that it lies behind it."""
    cross = (right[0] - start[0]) * (ahead[1] - left[1]) - (right[1] - start[1]) * (ahead[0] - left[0])
    return -1 if cross > 0 else 1


def _after(edge: Points, share: float) -> Points:
    """The edge without its first ``share``."""
    lengths = [distance(a, b) for a, b in pairwise(edge)]
    skip = share * sum(lengths)
    for i, length in enumerate(lengths):
        if skip < length:
            return (between(edge[i], edge[i + 1], skip / length), *edge[i + 1 :])
        skip -= length
    return edge[-2:]
