"""The treated vertebra from above: its arch, the nerves in its canal, and the face of the cut."""

from __future__ import annotations

from kiosk.anatomy import axial, axial_bone, axial_tissue
from kiosk.anatomy.levels import Vertebra
from kiosk.anatomy.plane import Point, Points, clamp, lerp
from kiosk.anatomy.treatment import Shape, Side, Treatment
from kiosk.illustrations.base.drawing import Fill, Linear, Op, Radial, Soft, Stop, Stroke
from kiosk.illustrations.base.palette import WHITE, Palette, mix
from kiosk.illustrations.base.shapes import bounds, ellipse, polygon, smooth
from kiosk.illustrations.base.spongy import cortex, hollows, spongy

Ops = tuple[Op, ...]


def arch(vertebra: Vertebra, palette: Palette) -> Ops:
    """The arch with its processes and upper joint surfaces; the canal is a hole in it."""
    outline, hole = smooth(axial_bone.arch(vertebra)), smooth(axial_bone.canal(vertebra))
    shadow = smooth(tuple((x + 0.5, y - 0.9) for x, y in axial_bone.arch(vertebra)))
    tones = (Stop(0, palette.bone_light), Stop(0.45, palette.bone), Stop(1, palette.bone_dark))
    tip = axial_bone.arch(vertebra)[len(axial_bone.arch(vertebra)) // 2][1]
    return (
        Soft(shadow, palette.shadow, 1.9, 0.2, 6),
        Fill((*outline, *hole), Linear((-22, 0), (16, tip), tones)),
        Stroke(outline, palette.bone_outline, 0.5),
        *_relief(vertebra, palette, tip),
    )


def _relief(vertebra: Vertebra, palette: Palette, tip: float) -> Ops:
    """Light and shade on the processes."""
    k = vertebra.arch_x

    def fitted(*points: Point) -> Points:
        return axial_bone.fitted(vertebra, points)

    crest = ((-0.9, lerp(-24 * k, tip, 0.14)), (-1.1, lerp(-24 * k, tip, 0.5)), (-1.0, tip + 5))
    shade = ((1.6, -25 * k), (2.1, lerp(-24 * k, tip, 0.5)), (2.4, tip + 4.5), (3.1, tip + 5), (2.4, -30 * k))
    ops: list[Op] = [
        Fill(smooth(shade), palette.bone_shade, 0.34),
        Stroke(smooth(crest, closed=False), palette.bone_light, 1.5, 0.85),
    ]
    # the laminae slope down and back from the canal
    for mirror in (False, True):
        roof = fitted((2.2, -19.2), (6.4, -17.2), (9.8, -13.8), (11.6, -10.6))
        eave = fitted((5.4, -22.4), (9.6, -20.0), (13, -19.6))
        roof, eave = (axial_bone.mirrored(roof), axial_bone.mirrored(eave)) if mirror else (roof, eave)
        ops += (
            Stroke(smooth(roof, closed=False), palette.bone_light, 1.3, 0.8 if mirror else 0.5),
            Stroke(smooth(eave, closed=False), palette.bone_shade, 1.2, 0.3),
        )
        ops += _joint(vertebra, palette, mirror=mirror)
    return tuple(ops)


def _joint(vertebra: Vertebra, palette: Palette, *, mirror: bool) -> Ops:
    """An upper joint process with its cartilage."""
    knob, face = axial_bone.joint(vertebra)
    if mirror:
        knob, face = axial_bone.mirrored(knob), axial_bone.mirrored(face)
    box = bounds(knob)
    lit = (box.x + 0.35 * box.width, box.y + 0.7 * box.height)
    tones = (
        Stop(0, palette.bone_light),
        Stop(0.6, palette.bone),
        Stop(1, mix(palette.bone, palette.bone_dark, 0.7)),
    )
    return (
        Soft(smooth([(x + 0.3, y - 0.5) for x, y in knob]), palette.shadow, 1.1, 0.2, 4),
        Fill(smooth(knob), Radial(lit, 0.75 * box.height, tones)),
        Stroke(smooth(knob), mix(palette.bone_outline, palette.bone, 0.2), 0.4),
        Fill(smooth(face), palette.disc_light),
        Stroke(smooth(face), palette.disc_outline, 0.3, 0.8),
    )


def nerves(vertebra: Vertebra, palette: Palette) -> Ops:
    """The canal's fat, the sac, and in it the cord or the loose nerve roots."""
    hole = smooth(axial_bone.canal(vertebra))
    sac, cord = axial_tissue.sac(vertebra), axial_tissue.cord(vertebra)
    (x, y), rx, ry = sac.center, sac.rx, sac.ry
    edge = mix(palette.canal_fat, palette.nerve_outline, 0.35)
    pale = mix(palette.canal_fat, palette.bone_light, 0.35)
    fat = (Stop(0, pale), Stop(0.7, pale), Stop(1, edge))
    fluid = mix(palette.canal_fat, WHITE, 0.45)
    around = ellipse((x, y), rx, ry)
    ops: list[Op] = [
        Fill(hole, Radial((0, y), 12.5, fat)),
        Stroke(hole, palette.bone_outline, 0.45),
        Soft(around, palette.nerve_outline, 0.8, 0.2, 4),
        Fill(around, fluid),
        Stroke(around, palette.nerve_outline, 0.4),
    ]
    tint = mix(palette.nerve, palette.canal_fat, 0.4)
    if cord:
        ops += _cord(cord, tint, palette)
    for root in axial_tissue.roots(vertebra):
        path = ellipse(root.center, root.rx, root.ry)
        ops += (Fill(path, tint), Stroke(path, palette.nerve_outline, 0.2, 0.8))
    return tuple(ops)


def _cord(oval: axial_tissue.Oval, tint: str, palette: Palette) -> Ops:
    """The cord: a bean with a groove in front."""
    (x, y), rx, ry = oval.center, oval.rx, oval.ry
    # fmt: off
    knots = (
        (0, 0.78), (0.45, 0.98), (0.95, 0.4), (0.9, -0.45), (0.45, -0.93), (0, -0.98), (-0.45, -0.93),
        (-0.9, -0.45), (-0.95, 0.4), (-0.45, 0.98),
    )
    # fmt: on
    path = smooth([(x + rx * u, y + ry * v) for u, v in knots])
    return (Fill(path, tint), Stroke(path, palette.nerve_outline, 0.4))


def cut(vertebra: Vertebra, palette: Palette) -> Ops:
    """The face of the cut without its pores: cortex and spongy bone of the body and both pedicles."""
    path, inside = smooth(axial_bone.cut(vertebra)), polygon(axial_bone.marrow(vertebra))
    depth, half = vertebra.depth, vertebra.width / 2
    return (
        Soft(path, palette.shadow, 2.0, 0.22, 7),
        Fill(path, Linear((-half, depth), (half * 0.8, 0), cortex(palette))),
        Stroke(path, palette.cortex_outline, 0.62),
        Stroke(inside, palette.cortex_outline, 0.9, 0.55),
        Fill(inside, Linear((-half * 0.9, depth), (half * 0.7, -8), spongy(palette))),
    )


def still_pores(vertebra: Vertebra, palette: Palette) -> Ops:
    """The pores that stay where they are."""
    return hollows(axial.still_pores(vertebra), palette)


def pores(vertebra: Vertebra, palette: Palette, inflation: float | None, sides: tuple[Side, ...]) -> Ops:
    """The pores in the body, pressed aside by the balloons on ``sides``."""
    return hollows(axial.pores(vertebra, inflation, sides), palette)


_CRACK: Points = (  # share of the half-width, mm off the arc (D)
    (-0.84, 0.2),
    (-0.71, 0.7),
    (-0.63, -0.5),
    (-0.5, 0.5),
    (-0.37, 0.9),
    (-0.29, -0.7),
    (-0.13, 0.1),
    (-0.02, 1.0),
    (0.07, -0.4),
    (0.24, 0.3),
    (0.33, 1.0),
    (0.45, -0.2),
    (0.6, 0.8),
    (0.68, -0.3),
    (0.83, 0.3),
)
_CRACK_AT = {Shape.WEDGE: 0.80, Shape.BICONCAVE: 0.52, Shape.CRUSH: 0.66}  # of the depth (D)


def crack_line(vertebra: Vertebra, shape: Shape) -> Points:
    """The crack across the front part of the body, from left to right."""
    half, middle = vertebra.width / 2, _CRACK_AT[shape] * vertebra.depth
    return tuple((x * half, middle - 0.19 * vertebra.depth * x * x + off) for x, off in _CRACK)


def crack(vertebra: Vertebra, palette: Palette, treatment: Treatment) -> Ops:
    """The crushed zone and the crack, as open as ``treatment`` says."""
    line = crack_line(vertebra, treatment.shape)
    strength, alpha = clamp(treatment.collapse / 0.4), treatment.crack
    half, (x, y) = vertebra.width / 2, line[len(line) // 2]
    shades = ((0, 0.42), (0.5, 0.26), (1, 0))
    glow = tuple(Stop(offset, palette.crush, shade * strength * alpha) for offset, shade in shades)
    wide = [0.1 + 0.34 * strength * (1 - share * share) for share, _ in _CRACK]
    over = [(px, py + w) for (px, py), w in zip(line, wide, strict=True)]
    under = [(px, py - w) for (px, py), w in zip(line, wide, strict=True)]
    gap = polygon((*over, *reversed(under)))
    bx, by = line[10]
    branch = ((bx, by), (bx + 0.9, by + 1.3), (bx + 0.5, by + 2.3), (bx + 1.3, by + 3.4))
    zone = tuple((px, py + 3.4 * (1 - (px / half) ** 2)) for px, py in line[::2])
    floor = tuple((px, py - 4.6 * (1 - (px / half) ** 2)) for px, py in line[::-2])
    return (
        Fill(smooth((*zone, *floor)), Radial((x, y), 0.86 * half, glow)),
        Fill(gap, palette.crack, alpha),
        Stroke(gap, palette.crack, 0.3, alpha),
        Stroke(polygon(branch, closed=False), palette.crack, 0.4, alpha),
    )
