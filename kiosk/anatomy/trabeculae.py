"""The cut face of the bone: its marrow space and the pores between the struts (trabeculae).

The pores are the Voronoi cells of a jittered grid with a fixed seed, each shrunk about its seed. They are
made once for the whole bone, body and pedicle as one field, and then follow the bone: the same pore keeps its
place in the order whatever the collapse.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from random import Random

from kiosk.anatomy import arch
from kiosk.anatomy.body import CORTEX, SAMPLES, Body, Material, material, outline, resting_bottom, walls
from kiosk.anatomy.levels import Vertebra
from kiosk.anatomy.plane import Point, Points, between, clamp, contains, distance, lerp
from kiosk.anatomy.pocket import Pocket
from kiosk.anatomy.treatment import MOST_COLLAPSE, Shape


@dataclass(frozen=True, slots=True)
class Texture:
    """How spongy the bone is: ``pitch`` of the grid (mm) and the ``share`` of a cell that its pore takes.

    ``cortex`` is how thick the wall is drawn (mm), ``tall`` how much taller than wide its cells are: with age
    the struts that run across go first.
    """

    pitch: float
    share: float
    cortex: float = CORTEX
    tall: float = 1.0


class Quality(Enum):
    """Bone quality (D)."""

    STRONG = Texture(2.3, 0.62, cortex=1.5)
    USUAL = Texture(2.3, 0.77)
    WEAK = Texture(3.0, 0.91, cortex=0.7, tall=1.8)


_RIM = 0.25  # mm between the cortex as drawn and the marrow
_NECK = 0.6  # mm of back wall that rounds into the pedicle on either side
_SEAM = -3.0  # x (mm) behind which pores may meet the seam of body and pedicle
_CLEAR = 0.45  # mm between the marrow's rim and the seeds' own border


def marrow(body: Body, quality: Quality = Quality.USUAL) -> Points:
    """The inner face of the cortex around the body's and the pedicle's spongy bone, as one outline."""
    return body.follow_all(_marrow(body.vertebra, body.shape, quality.value.cortex + _RIM))


def pores(body: Body, quality: Quality = Quality.USUAL, space: Pocket | None = None) -> tuple[Points, ...]:
    """The pores (mm), pressed aside by ``space`` where there is one; their order never changes."""
    attached = _pores(body.vertebra, body.shape, quality)
    if space is None:
        return tuple(body.follow_all(cell) for cell in attached)
    flat = space.compact(body.follow_all(tuple(vertex for cell in attached for vertex in cell)))
    cut: list[Points] = []
    start = 0
    for cell in attached:
        cut.append(flat[start : start + len(cell)])
        start += len(cell)
    return tuple(cut)


@lru_cache(maxsize=32)
def _marrow(vertebra: Vertebra, shape: Shape, inset: float) -> tuple[Material, ...]:
    loop = arch.pedicle(vertebra)[1:-1]
    (_, high), (_, low) = loop[0], loop[-1]
    wall = outline(vertebra, shape, inset)
    ahead = 3 * (SAMPLES + 4)  # lower endplate, front wall, upper endplate and their corners
    upper = tuple(p for p in wall[ahead : ahead + SAMPLES + 1] if p[1] > high + _NECK)
    lower = tuple(p for p in wall[ahead:] if p[1] < low - _NECK)
    stay = tuple((x, y, 0.0, 0.0) for x, y in loop)
    return (*wall[:ahead], *upper, *stay, *lower)


@lru_cache(maxsize=16)
def _pores(vertebra: Vertebra, shape: Shape, quality: Quality) -> tuple[tuple[Material, ...], ...]:
    rim_inset, tall = quality.value.cortex + _RIM + 0.15, quality.value.tall
    face = tuple((x, y / tall) for x, y, _, _ in _marrow(vertebra, Shape.WEDGE, rim_inset))
    flattest = Body(vertebra, shape, MOST_COLLAPSE)
    rim = marrow(flattest, quality)
    return tuple(
        _kept(tuple(_attached(vertebra, shape, (x, y * tall)) for x, y in cell), flattest, rim)
        for cell in cells(face, quality.value)
    )


def _kept(cell: tuple[Material, ...], flattest: Body, rim: Points) -> tuple[Material, ...]:
    """``cell`` with vertices drawn in that would leave ``rim`` where the back wall rises past the pedicle."""
    if all(x < _SEAM for x, _, _, _ in cell):
        return cell
    middle = _mean(cell)
    return tuple(_drawn_in(middle, vertex, flattest, rim) for vertex in cell)


def _mean(cell: tuple[Material, ...]) -> Material:
    x, y, dx, dy = (sum(numbers) / len(cell) for numbers in zip(*cell, strict=True))
    return (x, y, dx, dy)


def _drawn_in(middle: Material, vertex: Material, flattest: Body, rim: Points) -> Material:
    """``vertex``, or the first of a few points on its way to ``middle`` that lies within ``rim``."""
    for share in (0.0, 0.25, 0.5, 0.75):
        x, y, dx, dy = (lerp(a, b, share) for a, b in zip(vertex, middle, strict=True))
        if contains(rim, flattest.follow((x, y, dx, dy))):
            return (x, y, dx, dy)
    return middle


def _attached(vertebra: Vertebra, shape: Shape, point: Point) -> Material:
    """A point of the whole bone as a material point; the pedicle, behind the back wall, stays put."""
    x, y = point
    u, v = 0.0, 0.5
    for _ in range(8):
        v = clamp((1 - y / resting_bottom(vertebra, u)) / 2)
        back, front = walls(vertebra, v)
        u = clamp((x - back) / (front - back))
    if u == 0:
        return (x, y, 0.0, 0.0)
    return (x, y, *material(vertebra, shape, u, v)[2:])


@lru_cache(maxsize=16)
def cells(face: Points, texture: Texture) -> tuple[Points, ...]:
    """The pores (mm) of a cut ``face``, a closed polygon."""
    feet = _seeds(face, texture.pitch)
    seeds, near = tuple(feet), 1.7 * texture.pitch
    mirrored = [between(seed, foot, 2) for seed, foot in feet.items() if distance(seed, foot) < near]
    # a seed's image beyond the wall lets its cell end at the wall
    around = [*seeds, *(image for image in mirrored if not contains(face, image))]
    return tuple(
        tuple(between(seed, _held(face, seed, vertex), texture.share) for vertex in cell)
        for seed, cell in ((seed, _cell(seed, around, 3 * texture.pitch)) for seed in seeds)
    )


def _held(face: Points, seed: Point, vertex: Point) -> Point:
    """``vertex``, or where the way to it from ``seed`` leaves ``face``."""
    if contains(face, vertex):
        return vertex
    low, high = 0.0, 1.0
    while high - low > 0.01:
        middle = (low + high) / 2
        low, high = (middle, high) if contains(face, between(seed, vertex, middle)) else (low, middle)
    return between(seed, vertex, low)


def _seeds(face: Points, pitch: float) -> dict[Point, Point]:
    """Seeds inside ``face``, each with the wall's nearest point: a jittered grid, every other row shifted."""
    random = Random(5)  # noqa: S311 - a fixed texture, not a secret
    xs, ys = [x for x, _ in face], [y for _, y in face]
    seeds: dict[Point, Point] = {}
    for row in range(math.ceil((max(ys) - min(ys)) / pitch) + 1):
        for column in range(math.ceil((max(xs) - min(xs)) / pitch) + 1):
            shift = 0.25 if row % 2 else -0.25
            seed = (
                min(xs) + pitch * (column + 0.5 + shift + random.uniform(-0.33, 0.33)),
                min(ys) + pitch * (row + 0.5 + random.uniform(-0.33, 0.33)),
            )
            if contains(face, seed) and distance(seed, foot := _nearest(face, seed)) > _CLEAR:
                seeds[seed] = foot
    return seeds


def _nearest(face: Points, point: Point) -> Point:
    """The point of the closed polygon ``face`` nearest to ``point``."""
    best, found = math.inf, point
    x, y = point
    ax, ay = face[-1]
    for bx, by in face:
        dx, dy = bx - ax, by - ay
        t = clamp(((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy or 1.0))
        on_edge = (ax + dx * t, ay + dy * t)
        if (gap := distance(on_edge, point)) < best:
            best, found = gap, on_edge
        ax, ay = bx, by
    return found


def _cell(seed: Point, around: list[Point], near: float) -> Points:
    """The Voronoi cell of ``seed``."""
    x, y = seed
    r = near / 2
    cell: list[Point] = [(x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)]
    for other in around:
        if abs(other[0] - x) < near and other != seed and distance(other, seed) < near:
            cell = _half(cell, seed, other)
    return tuple(cell)


def _half(cell: list[Point], seed: Point, other: Point) -> list[Point]:
    """The part of ``cell`` that is nearer to ``seed`` than to ``other``."""
    dx, dy = other[0] - seed[0], other[1] - seed[1]
    level = ((other[0] + seed[0]) * dx + (other[1] + seed[1]) * dy) / 2
    kept: list[Point] = []
    for a, b in zip(cell, (*cell[1:], cell[0]), strict=True):
        side_a, side_b = a[0] * dx + a[1] * dy - level, b[0] * dx + b[1] * dy - level
        if side_a <= 0:
            kept.append(a)
        if side_a * side_b < 0:
            kept.append(between(a, b, side_a / (side_a - side_b)))
    return kept
