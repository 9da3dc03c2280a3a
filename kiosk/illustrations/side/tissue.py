"""Skin, fat, muscle and the spinal canal from the left side.

They bend with the spine. The part above the broken bone is drawn apart from the rest, so that it can be moved
with the upper spine instead of being drawn again. The seams lie behind the target's spinous process (muscle)
and behind its pedicle (canal). Fat and skin are cut square, in line with the point in the pedicle about which
the spine tips: there the moving part slides along itself.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from kiosk.anatomy import arch
from kiosk.anatomy.needle import SKIN
from kiosk.anatomy.plane import Frame, Point, Points, between, unit
from kiosk.anatomy.spine import Placed, Spine
from kiosk.illustrations.base.drawing import Fill, Linear, Op, Path, Soft, Stop, Stroke
from kiosk.illustrations.base.palette import WHITE, Palette, mix
from kiosk.illustrations.base.shapes import band, polygon, smooth, spline

Ops = tuple[Op, ...]

_FAT = SKIN - 9.4  # mm behind the back wall where the layer begins (D)
_DERMIS = SKIN - 2.2
_MUSCLE = 16.5
_TIPS = 51.6  # mm behind the back wall; the ligament that joins the tips of the spinous processes (D)
_FAN: tuple[Points, ...] = tuple(
    ((48 - 4.2 * i, -16.5 + 0.5 * i), (43 - 4.0 * i, -27 - 0.2 * i), (33 - 2.6 * i, -38 - 0.5 * i))
    for i in range(6)
)
# the fibres that begin below a spinous process (mm in the bone's frame, D)
_OVERLAP = 7.0  # mm that the lower part runs on under the upper one
_HINGE: Point = (12.0, 6.0)
_SACRAL_SKIN: Points = ((52, -35), (48, -62), (46, -92), (48, -122))  # in the sacrum's frame (D)
_SACRAL_DEPTH = 22.0  # mm; behind the sacrum all layers are squeezed into this depth (D)
_SACRAL_CANAL: Points = ((0, -6), (5, -30), (10, -50))  # front of the canal in the sacrum's frame (D)


@dataclass(frozen=True, slots=True)
class Seam:
    """A straight cut that passes ``y`` at the hinge and rises by ``slope`` towards the skin."""

    y: float
    slope: float = 0.0

    def height(self, point: Point) -> float:
        """How far ``point`` lies above the cut (mm)."""
        return point[1] - self.y - self.slope * (point[0] - _HINGE[0])

    def up(self, line: Points) -> Points:
        """The part of a line that runs down, up to where it first meets the cut."""
        i = self._crossing(line)
        return (*line[:i], self._meeting(line[i - 1], line[i]))

    def down(self, line: Points) -> Points:
        """The part of a line that runs down, from where it first meets the cut."""
        i = self._crossing(line)
        return (self._meeting(line[i - 1], line[i]), *line[i:])

    def _crossing(self, line: Points) -> int:
        return next(i for i in range(1, len(line)) if self.height(line[i]) <= 0)

    def _meeting(self, a: Point, b: Point) -> Point:
        over, under = self.height(a), self.height(b)
        return between(a, b, over / (over - under))


_MUSCLE_SEAM, _CANAL_SEAM, _LEVEL = Seam(-11.0), Seam(_HINGE[1]), Seam(0.0)


@dataclass(frozen=True, slots=True)
class Part:
    """The tissue above (``upper``) or below the seams."""

    spine: Spine
    upper: bool

    def line(self, offset: float, seam: Seam) -> Points:
        """The line ``offset`` mm behind the back walls, from the top down, cut at ``seam``."""
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
        return self._cut(spline((_beyond(knots[0], knots[2]), *knots)), _CANAL_SEAM)

    def shading(self, start: float, end: float, tones: tuple[Stop, ...], seam: Seam) -> Linear:
        """A gradient across the layer from ``start`` to ``end`` that both parts share along ``seam``."""
        a, b = (seam.up(spline(_along(self.spine, offset)))[-1] for offset in (start, end))
        c, s = math.cos(self.lean), math.sin(self.lean)
        run = (b[0] - a[0]) * c + (b[1] - a[1]) * s
        return Linear(a, (a[0] + run * c, a[1] + run * s), tones)

    @property
    def lean(self) -> float:
        """How far the nearest neighbour on this side is turned (rad)."""
        side = self.spine.above if self.upper else self.spine.below
        return side[0].frame.angle if side else 0.0

    def _cut(self, points: Points, seam: Seam) -> Points:
        return seam.up(points) if self.upper else Seam(seam.y + _OVERLAP, seam.slope).down(points)


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
        cut = _LEVEL.up(back) if part.upper else _LEVEL.down(back)
        c, s = math.cos(part.lean), math.sin(part.lean)
        front = tuple((x - 110, y) for x, y in cut)
        ops.append(Fill(band(front, cut), Linear((-54, 0), (-54 + 16 * c * c, 16 * c * s), tones)))
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
    fibre = mix(palette.muscle_dark, palette.muscle, 0.35)
    hidden = max(x for x, _ in arch.spinous(part.spine.target.vertebra)) - 1  # where a seam does not show
    _, (dx, dy) = skin_at(part.spine, _HINGE[1])
    square = Seam(_HINGE[1], dx / -dy)
    fleshy = part.shading(_MUSCLE, _FAT, muscle, square)

    def layer(start: float, end: float, seam: Seam, paint: Linear) -> Fill:
        return Fill(band(part.line(start, seam), part.line(end, seam)), paint)

    def line(offset: float, seam: Seam) -> Path:
        return polygon(part.line(offset, seam), closed=False)

    return (
        layer(_MUSCLE, hidden, _MUSCLE_SEAM, fleshy),
        layer(hidden - 2, _FAT + 0.4, square, fleshy),
        *_fibres(part, fibre),
        Stroke(line(_TIPS, square), palette.ligament, 2.4),
        layer(_FAT, _DERMIS + 0.4, square, part.shading(_FAT, _DERMIS, fat, square)),
        Stroke(line(_FAT, square), WHITE, 0.7, 0.85),
        layer(_DERMIS, SKIN, square, part.shading(_DERMIS, SKIN, skin, square)),
        Stroke(line(SKIN, square), mix(palette.skin_dark, palette.ink, 0.35), 0.35),
    )


def _fibres(part: Part, color: str) -> Ops:
    """The muscle's fibres: from the underside of each spinous process they fan forward and down."""
    target = Placed(part.spine.target, Frame())
    chain = part.spine.above if part.upper else (target, *part.spine.below)
    return tuple(
        Stroke(smooth(bone.frame.place_all(fibre), closed=False), color, 0.45, 0.38)
        for bone in chain
        for fibre in _FAN
    )


def canal(part: Part, palette: Palette) -> Ops:
    """The canal: fat around the sac that holds the nerves."""
    edge = mix(palette.canal_fat, palette.nerve_outline, 0.3)
    fat = (Stop(0, edge), Stop(0.3, palette.canal_fat), Stop(0.8, palette.canal_fat), Stop(1, edge))
    pale = mix(palette.nerve, palette.canal_fat, 0.6)
    sac = (
        Stop(0, pale),
        Stop(0.3, mix(pale, WHITE, 0.28)),
        Stop(0.75, pale),
        Stop(1, mix(pale, palette.nerve_outline, 0.6)),
    )

    kx = part.spine.target.vertebra.arch_x

    def layer(extent: tuple[float, float], tones: tuple[Stop, ...]) -> Fill:
        shading = part.shading(extent[0] * kx, extent[1] * kx, tones, _CANAL_SEAM)
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
    *_, above, point = Seam(y).up(spline(_along(spine, SKIN)))
    return point, unit(above, point)


def _bones(spine: Spine) -> tuple[Placed, ...]:
    return (*reversed(spine.above), Placed(spine.target, Frame()), *spine.below)


def _along(spine: Spine, offset: float) -> Points:
    """Knots ``offset`` mm behind the back walls, from the top down and beyond both ends."""
    knots = [bone.frame.place((offset, -6)) for bone in _bones(spine)]
    if spine.sacrum:
        depth = _SACRAL_DEPTH * -math.expm1((offset - SKIN) / _SACRAL_DEPTH)
        knots += spine.sacrum.place_all((x - depth, y) for x, y in _SACRAL_SKIN)
    return (_beyond(knots[0], knots[1]), *knots, _beyond(knots[-1], knots[-2]))


def _beyond(end: Point, inner: Point) -> Point:
    """One more knot after ``end``, in the direction that it has from ``inner``."""
    return between(inner, end, 2.2)
