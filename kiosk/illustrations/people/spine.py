"""The spine as it lies in a figure, seen from behind and from the left.

Heights follow the figure's own scale: T1 at 82.4, L1 at 64.4, a thoracic bone every 1.47 and a lumbar bone
every 2.05 units; L4 is level with the hip bones and the dimples of the back with S2.
"""

from __future__ import annotations

import math
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, pairwise

from kiosk.anatomy.levels import Level
from kiosk.anatomy.plane import Frame, Point, Points, between, distance, lerp, unit
from kiosk.illustrations.base.drawing import Fill, Op, Stroke
from kiosk.illustrations.base.palette import LIGHT, Palette
from kiosk.illustrations.base.shapes import circle, ellipse, smooth, spline
from kiosk.illustrations.people.figures import curve

L1 = 64.4
"""Height of the first lumbar bone."""


@dataclass(frozen=True, slots=True)
class Bone:
    """A bone's height in the figure, its width and height, and how far its side processes stand out."""

    y: float
    width: float
    height: float
    wing: float


BONES: tuple[Bone, ...] = (
    *(Bone(86.7 - i * 0.85, 1.3 + 0.06 * i, 0.6, 0.25) for i in range(5)),
    *(Bone(82.4 - i * 1.47, 1.55 + 0.05 * i, 1.12, 0.85 - 0.03 * i) for i in range(12)),
    *(Bone(L1 - i * 2.05, 2.3 + 0.1 * i, 1.55, 0.95) for i in range(5)),
)
"""C3 to L5."""

_SACRUM: Points = (
    (-2.1, 55.1), (-1.1, 54.85), (0, 54.7), (1.1, 54.85), (2.1, 55.1), (2.0, 53.6), (1.25, 51.6),
    (0.45, 49.9), (0, 49.2), (-0.45, 49.9), (-1.25, 51.6), (-2.0, 53.6),
)  # fmt: skip
_HOLES: Points = ((-0.85, 53.5), (0.85, 53.5), (-0.65, 52.2), (0.65, 52.2))


def spine_back(palette: Palette = LIGHT, alpha: float = 1.0) -> tuple[Op, ...]:
    """The bones as they lie under the skin of the back."""
    return tuple(_behind(palette, alpha))


def _behind(palette: Palette, alpha: float) -> Iterator[Op]:
    edge = palette.bone_outline
    sacrum, column = curve(_SACRUM), smooth(_scalloped(), tension=0.3)
    yield Fill(sacrum, palette.bone_light, alpha)
    yield Stroke(sacrum, edge, 0.2, alpha)
    yield Fill(
        tuple(command for hole in _HOLES for command in circle(hole, 0.17)), edge, alpha * 0.7, apart=True
    )
    yield Fill(column, palette.bone_light, alpha)
    yield Stroke(column, edge, 0.2, alpha)
    gaps = ((between((0, a.y), (0, b.y))[1], 0.42 * b.width) for a, b in pairwise(BONES))
    yield Stroke(tuple(c for y, w in gaps for c in (("M", -w, y), ("L", w, y))), palette.disc, 0.36, alpha)
    knobs = tuple(
        c
        for bone in BONES
        for c in ellipse((0, bone.y - 0.1 * bone.height), 0.16 * bone.width, 0.28 * bone.height)
    )
    yield Fill(knobs, palette.bone, alpha, apart=True)
    yield Stroke(knobs, edge, 0.14, alpha)


def _scalloped() -> Points:
    """The outline of the column from behind: it widens a little at every bone."""
    half: list[Point] = []
    for bone in BONES:
        wide, high = 0.5 * bone.width + 0.45 * bone.wing, 0.3 * bone.height
        half += ((wide, bone.y + high), (wide, bone.y - high), (0.5 * bone.width, bone.y - 1.7 * high))
    return (*half, *((-x, y) for x, y in reversed(half)))


# The middle of the bodies in a figure seen from the left, from the top of C3 to the bottom of L5.
SPINE_BESIDE: Points = (
    (0.6, 88.0), (0.55, 86.4), (1.05, 84.6), (2.0, 82.4), (3.0, 79.2), (3.5, 75.6), (3.3, 71.8), (2.4, 68.0),
    (1.2, 64.4), (0.4, 61.0), (0.35, 58.2), (1.2, 55.2),
)  # fmt: skip
_SACRUM_SIDE: Points = (
    (0.6, 54.4), (1.5, 55.3), (3.0, 55.2), (4.4, 53.6), (5.0, 51.4), (4.85, 49.8), (4.3, 48.9), (4.15, 50.3),
    (3.5, 51.8), (2.1, 52.9),
)  # fmt: skip


def spine_side(palette: Palette = LIGHT, highest: float = BONES[0].y) -> tuple[Op, ...]:
    """The bones up to the height ``highest`` from the left, in a figure that faces the start."""
    return tuple(_beside(palette, highest))


def height_of(level: Level) -> float:
    """The height of ``level`` in the figure; T10 to L5 are the last of ``BONES``."""
    return BONES[tuple(Level).index(level) - len(Level)].y


def at_side(y: float) -> Point:
    """The middle of the column at height ``y``. Raises ValueError above C3 and below L5."""
    for (ax, ay), (bx, by) in pairwise(SPINE_BESIDE):
        if by <= y <= ay:
            return lerp(ax, bx, (ay - y) / (ay - by)), y
    raise ValueError(f"no bone stands at {y}")


def _beside(palette: Palette, highest: float) -> Iterator[Op]:
    edge = palette.bone_outline
    pairs = [(_SACRUM_SIDE, 0.3, palette.bone)]
    stations = tuple(station for station in _stations() if station[0].y <= highest)
    pairs += [(_process(*station), 0.3, palette.bone) for station in stations]
    pairs += [(_body(*station), 0.2, palette.bone_light) for station in stations]
    for points, tension, color in pairs:
        path = smooth(points, tension=tension)
        yield Fill(path, color)
        yield Stroke(path, edge, 0.16)


def _stations() -> Iterator[tuple[Bone, float, Frame]]:
    """Each bone with its stretch of the column, which is its share of all heights, and its place there."""
    line = spline(SPINE_BESIDE, 16)
    reached = (0.0, *accumulate(distance(a, b) for a, b in pairwise(line)))
    unit_length = reached[-1] / sum(bone.height for bone in BONES)
    top = 0.0
    for bone in BONES:
        stretch = bone.height * unit_length
        middle, top = top + 0.5 * stretch, top + stretch
        i = bisect(reached, middle) - 1
        (ax, ay), (bx, by) = line[i], line[i + 1]
        share = (middle - reached[i]) / (reached[i + 1] - reached[i])
        dx, dy = unit((ax, ay), (bx, by))
        yield bone, stretch, Frame(math.atan2(dy, dx) + math.pi / 2, lerp(ax, bx, share), lerp(ay, by, share))


def _body(bone: Bone, stretch: float, frame: Frame) -> Points:
    """A body from the side, a little waisted (front is -x)."""
    depth, half = _depth(bone), 0.43 * stretch
    return frame.place_all(
        ((-depth, half), (0, 0.96 * half), (depth, half), (0.92 * depth, 0), (depth, -half),
         (0, -0.96 * half), (-depth, -half), (-0.92 * depth, 0))
    )  # fmt: skip


def _process(bone: Bone, stretch: float, frame: Frame) -> Points:
    """A spinous process from the side: those of the chest lean down, those of the low back are broad."""
    depth, half, low_back = _depth(bone), 0.5 * stretch, bone.height > 1.5
    reach, lean, tall = depth + 0.5 * bone.width + 0.45, 0.35 if low_back else 0.9, 0.5 if low_back else 0.33
    return frame.place_all(
        ((0.7 * depth, 0.45 * half), (0.55 * (depth + reach), (0.2 - 0.4 * lean) * half),
         (reach, (0.2 - lean) * half), (0.98 * reach, (0.2 - lean - tall) * half),
         (0.55 * (depth + reach), (0.1 - 0.6 * lean - tall) * half), (0.7 * depth, -0.35 * half))
    )  # fmt: skip


def _depth(bone: Bone) -> float:
    """Half the depth of a body from front to back."""
    return 0.4 + 0.27 * bone.width
