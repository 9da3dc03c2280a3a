"""Skin, fat, muscle and the spinal canal from the left side.

They bend with the spine. The part above the broken bone is drawn apart from the rest, so that it can be moved
with the upper spine instead of being drawn again: the seams lie behind the target's spinous process (muscle),
behind its pedicle (canal) and, for fat and skin, at the height of the point in the pedicle about which the
spine tips, where moving parts hardly shift.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from kiosk.anatomy import arch
from kiosk.anatomy.needle import SKIN
from kiosk.anatomy.plane import Frame, Point, Points, between
from kiosk.anatomy.spine import Placed, Spine
from kiosk.illustrations.drawing import Fill, Linear, Op, Path, Soft, Stop, Stroke
from kiosk.illustrations.palette import WHITE, Palette, mix
from kiosk.illustrations.shapes import band, polygon, smooth, spline

Ops = tuple[Op, ...]

_FAT = SKIN - 9.4  # mm behind the back wall where the layer begins (D)
_DERMIS = SKIN - 2.2
_MUSCLE = 16.5
_OVERLAP = 7.0  # mm that the lower part runs on under the upper one
_MUSCLE_SEAM, _HINGE = -11.0, 6.0
_SACRAL_SKIN: Points = ((52, -35), (48, -62), (46, -92), (48, -122))  # in the sacrum's frame (D)
_SACRAL_DEPTH = 20.0  # mm; behind the sacrum all layers lie within this depth (D)
_SACRAL_CANAL: Points = ((0, -6), (5, -30), (10, -50))  # front of the canal in the sacrum's frame (D)


@dataclass(frozen=True, slots=True)
class Part:
    """The tissue above (``upper``) or below the seams."""

    spine: Spine
    upper: bool

    def line(self, offset: float, seam: float) -> Points:
        """The line ``offset`` mm behind the back walls, from the top down, cut at height ``seam``."""
        return self._cut(spline(_along(self.spine, offset)), seam)

    def canal_line(self, offset: float) -> Points:
        """The line ``offset`` mm (at L1) behind the back walls that follows the canal."""
        knots: list[Point] = []
        for bone in _bones(self.spine):
            measures = bone.body.vertebra
            knots += (bone.frame.place((offset * measures.arch_x, y * measures.arch_y)) for y in (9, -9))
        if self.spine.sacrum:
            knots += self.spine.sacrum.place_all((x + 0.5 * offset, y) for x, y in _SACRAL_CANAL)
        else:
            knots.append(_beyond(knots[-1], knots[-3]))
        return self._cut(spline((_beyond(knots[0], knots[2]), *knots)), _HINGE)

    def shading(self, start: float, end: float, tones: tuple[Stop, ...], *, at: float) -> Linear:
        """A gradient across the layer from ``start`` to ``end`` that both parts share at height ``at``."""
        a, b = (_down_to(spline(_along(self.spine, offset)), at)[-1] for offset in (start, end))
        run = (b[0] - a[0]) * math.cos(self.lean)
        return Linear(a, (a[0] + run * math.cos(self.lean), a[1] + run * math.sin(self.lean)), tones)

    @property
    def lean(self) -> float:
        """How far the nearest neighbour on this side is turned (rad)."""
        side = self.spine.above if self.upper else self.spine.below
        return side[0].frame.angle if side else 0.0

    def _cut(self, points: Points, seam: float) -> Points:
        return _down_to(points, seam) if self.upper else _down_from(points, seam + _OVERLAP)


def backdrop(spine: Spine, palette: Palette) -> Ops:
    """The tissue in front of and behind the spine, fading forwards, and the shadow of the back."""
    back = spline(_along(spine, 30))
    tones = (
        Stop(0, palette.paper),
        Stop(0.55, mix(palette.paper, palette.tissue, 0.72)),
        Stop(1, palette.tissue),
    )
    ops: list[Op] = []
    for part in (Part(spine, upper=True), Part(spine, upper=False)):
        cut = _down_to(back, 0) if part.upper else _down_from(back, 0)
        c, s = math.cos(part.lean), math.sin(part.lean)
        front = tuple((x - 110, y) for x, y in cut)
        ops.append(Fill(band(front, cut), Linear((-60, 0), (-60 + 40 * c * c, 40 * c * s), tones)))
    skin = smooth(_along(spine, SKIN), closed=False)
    return (*ops, Soft(skin, palette.shadow, 2.6, 0.16, 8))


def tissue(part: Part, palette: Palette) -> Ops:
    """Muscle with its fibres, fat and skin."""
    muscle = (
        Stop(0, mix(palette.muscle_dark, palette.tissue, 0.25)),
        Stop(0.35, mix(palette.muscle, palette.tissue, 0.30)),
        Stop(1, mix(palette.muscle, palette.fat, 0.45)),
    )
    fat = (Stop(0, palette.fat_dark), Stop(0.5, palette.fat), Stop(1, palette.fat))
    skin = (Stop(0, palette.skin), Stop(1, palette.skin_dark))
    fibre, fascia = (
        mix(palette.muscle_dark, palette.muscle, 0.35),
        mix(palette.muscle_dark, palette.fat_dark, 0.3),
    )
    hidden = (
        max(x for x, _ in arch.spinous(part.spine.target.vertebra)) - 1
    )  # the process hides a seam up to here
    fleshy = part.shading(_MUSCLE, _FAT, muscle, at=_HINGE)

    def layer(start: float, end: float, seam: float, paint: Linear) -> Fill:
        return Fill(band(part.line(start, seam), part.line(end, seam)), paint)

    def line(offset: float, seam: float) -> Path:
        return polygon(part.line(offset, seam), closed=False)

    return (
        layer(_MUSCLE, hidden, _MUSCLE_SEAM, fleshy),
        layer(hidden - 2, _FAT + 0.4, _HINGE, fleshy),
        *(
            Stroke(line(offset + 0.6 * math.sin(2.1 * i), _MUSCLE_SEAM), fibre, 0.4, 0.32)
            for i, offset in enumerate((22, 28, 34, 40, 46))
            if offset < hidden - 1
        ),
        layer(_FAT, _DERMIS + 0.4, _HINGE, part.shading(_FAT, _DERMIS, fat, at=_HINGE)),
        Stroke(line(_FAT, _HINGE), fascia, 0.5, 0.6),
        layer(_DERMIS, SKIN, _HINGE, part.shading(_DERMIS, SKIN, skin, at=_HINGE)),
        Stroke(line(SKIN, _HINGE), mix(palette.skin_dark, palette.ink, 0.35), 0.35),
    )


def canal(part: Part, palette: Palette) -> Ops:
    """The canal: fat around the sac that holds the nerves."""
    edge = mix(palette.canal_fat, palette.nerve_outline, 0.3)
    fat = (Stop(0, edge), Stop(0.3, palette.canal_fat), Stop(0.8, palette.canal_fat), Stop(1, edge))
    sac = (
        Stop(0, palette.nerve),
        Stop(0.3, mix(palette.nerve, WHITE, 0.28)),
        Stop(0.75, palette.nerve),
        Stop(1, palette.nerve_outline),
    )

    kx = part.spine.target.vertebra.arch_x

    def layer(extent: tuple[float, float], tones: tuple[Stop, ...]) -> Fill:
        shading = part.shading(extent[0] * kx, extent[1] * kx, tones, at=_HINGE)
        return Fill(band(part.canal_line(extent[0]), part.canal_line(extent[1])), shading)

    return (
        layer(arch.CANAL, fat),
        layer(arch.SAC, sac),
        *(
            Stroke(polygon(part.canal_line(offset), closed=False), palette.nerve_outline, 0.3, 0.32)
            for offset in (5.2, 7.2, 9.2, 11.2)
        ),
    )


def skin_at(spine: Spine, y: float) -> tuple[Point, Point]:
    """The point of the skin at height ``y`` and the direction in which the skin runs down there."""
    points = spline(_along(spine, SKIN))
    i = next(i for i in range(1, len(points)) if points[i][1] <= y)
    (ax, ay), (bx, by) = points[i - 1], points[i]
    length = math.hypot(bx - ax, by - ay)
    return between(points[i - 1], points[i], (ay - y) / (ay - by)), ((bx - ax) / length, (by - ay) / length)


def _bones(spine: Spine) -> tuple[Placed, ...]:
    return (*reversed(spine.above), Placed(spine.target, Frame()), *spine.below)


def _along(spine: Spine, offset: float) -> Points:
    """Knots ``offset`` mm behind the back walls, from the top down and beyond both ends."""
    knots = [bone.frame.place((offset, -6)) for bone in _bones(spine)]
    if spine.sacrum:
        depth = min(SKIN - offset, _SACRAL_DEPTH)
        knots += spine.sacrum.place_all((x - depth, y) for x, y in _SACRAL_SKIN)
    return (_beyond(knots[0], knots[1]), *knots, _beyond(knots[-1], knots[-2]))


def _beyond(end: Point, inner: Point) -> Point:
    """One more knot after ``end``, in the direction that it has from ``inner``."""
    return between(inner, end, 2.2)


def _down_to(points: Points, y: float) -> Points:
    """The part of a line that runs down until it first reaches height ``y``."""
    i = next(i for i in range(1, len(points)) if points[i][1] <= y)
    return (*points[:i], _level(points[i - 1], points[i], y))


def _down_from(points: Points, y: float) -> Points:
    """The part of a line that runs down, from where it first reaches height ``y``."""
    i = next(i for i in range(1, len(points)) if points[i][1] <= y)
    return (_level(points[i - 1], points[i], y), *points[i:])


def _level(a: Point, b: Point, y: float) -> Point:
    return between(a, b, (a[1] - y) / (a[1] - b[1]))
