"""Uncut bones, discs and nerve roots from the left side, shaded with light from the top left."""

from __future__ import annotations

import math
from random import Random

from kiosk.anatomy import arch
from kiosk.anatomy.plane import Frame, Point, Points, between, lerp, unit
from kiosk.anatomy.spine import SACRUM_DEPTH, Placed
from kiosk.illustrations.base.drawing import Fill, Linear, Op, Path, Radial, Soft, Stop, Stroke
from kiosk.illustrations.base.palette import WHITE, Palette, mix
from kiosk.illustrations.base.shapes import bounds, ellipse, polygon, ribbon, smooth

Ops = tuple[Op, ...]

_EDGE = 1.7  # mm in front of the back wall that still counts as the wall
_PITS = ((0.44, 0.56, 0.75), (0.60, 0.46, 0.5), (0.70, 0.58, 0.35), (0.30, 0.45, 0.3))
# where the holes lie in a body and their radius (mm, D)
_FIBRES = ((0, 1), (2, 1), (3, 4), (6, 5), (7, 8), (9, 8), (9, 10))
# from which of the eleven points above to which below a fibre of the disc's ring runs (D)


def spinous(bone: Placed, palette: Palette) -> Ops:
    """The spinous process."""
    local = arch.spinous(bone.body.vertebra)
    points = bone.frame.place_all(local)
    path = smooth(points)
    lit = bone.frame.place_all((x + 0.3, y - 2.2) for x, y in local[1:5])
    under = [(x, y + 0.35) for x, y in local[-6:-1]]
    shade = [(x - 0.6, y + 3.4 - 0.5 * i) for i, (x, y) in enumerate(reversed(local[-5:-1]))]
    return (
        Soft(path, palette.shadow, 1.6, 0.12, 5),
        Fill(path, _lit(points, palette)),
        Stroke(path, palette.bone_outline, 0.5),
        Soft(smooth(lit, closed=False), palette.bone_light, 1.6, 0.8, 4),
        Fill(smooth(bone.frame.place_all((*under, *shade))), palette.bone_shade, 0.24),
    )


def pillar(bone: Placed, palette: Palette, *, stump: bool = True) -> Ops:
    """Pedicle and joint processes, with the ``stump`` of the transverse process where it is not cut away."""
    measures, frame = bone.body.vertebra, bone.frame

    def scaled(*points: Point) -> Points:
        return frame.place_all((x * measures.arch_x, y * measures.arch_y) for x, y in points)

    path = smooth(frame.place_all(arch.pillar(measures)))
    start, end = scaled((3, 16), (20, -14))
    tones = (Stop(0, palette.bone_light), Stop(0.5, palette.bone), Stop(1, palette.bone_dark))
    lit = scaled((8.9, 14.5), (10.2, 17.8), (11.6, 19.6))
    # fmt: off
    shade = scaled(
        (19.3, 3.2), (20.7, -5), (22, -12), (22.5, -18), (21, -22.2), (18.4, -22.4), (20.3, -18), (19.8, -11),
        (18.6, -4),
    )
    # fmt: on
    ops: Ops = (
        Soft(path, palette.shadow, 1.5, 0.16, 5),
        Fill(path, Linear(start, end, tones)),
        Stroke(path, palette.bone_outline, 0.5),
        Stroke(smooth(lit, closed=False), palette.bone_light, 1.6, 0.9),
        Fill(smooth(shade), palette.bone_shade, 0.26),
        *_joint(bone, palette),
    )
    return ops + _stump(bone, palette) if stump else ops


def _joint(bone: Placed, palette: Palette) -> Ops:
    """The cartilage of the facet joint, seen from its edge."""
    line = bone.frame.place_all(arch.joint(bone.body.vertebra))
    return (
        Fill(smooth(ribbon(line, 1.7, 0.5)), palette.disc_outline),
        Fill(smooth(ribbon(line, 1.1, 0.3)), palette.disc_light),
    )


def _stump(bone: Placed, palette: Palette) -> Ops:
    measures, frame = bone.body.vertebra, bone.frame
    local = arch.transverse(measures)
    path = smooth(frame.place_all(local))
    center = frame.place((10.6 * measures.arch_x, 7.4 * measures.arch_y))
    tones = (
        Stop(0, palette.bone_light),
        Stop(0.6, palette.bone),
        Stop(1, mix(palette.bone, palette.bone_dark, 0.6)),
    )
    shaded = (*local[7:], *local[:2])  # what is turned away from the light, at the lower right
    return (
        Soft(smooth(frame.place_all((x + 0.9, y - 1.3) for x, y in local)), palette.bone_shade, 1.4, 0.45, 5),
        Fill(path, Radial(center, 6.4 * measures.arch_x, tones)),
        Stroke(
            smooth(frame.place_all(shaded), closed=False),
            mix(palette.bone_outline, palette.bone, 0.25),
            0.36,
            0.7,
        ),
    )


def body(bone: Placed, palette: Palette) -> Ops:
    """The whole vertebral body."""
    shape, frame = bone.body, bone.frame
    depth, height = shape.vertebra.depth, shape.vertebra.back / 2
    path = smooth(frame.place_all(shape.outline()), tension=0.33)
    across = (
        Stop(0, mix(palette.bone, palette.bone_dark, 0.55)),
        Stop(0.16, palette.bone),
        Stop(0.36, palette.bone_light),
        Stop(0.66, palette.bone),
        Stop(1, palette.bone_dark),
    )
    alphas = ((0, 0.0), (0.22, 0.0), (0.5, 0.30), (0.78, 0.02), (1, 0.18))
    waist = tuple(Stop(offset, palette.bone_shade, alpha) for offset, alpha in alphas)
    rims = (
        (0.90, palette.bone_light, 0.9, 1.5),
        (0.10, palette.bone_light, 0.6, 1.4),
        (0.83, palette.bone_shade, 0.35, 0.5),
        (0.17, palette.bone_shade, 0.35, 0.5),
    )
    along = (0.07, 0.25, 0.5, 0.75, 0.93)
    return (
        Soft(path, palette.shadow, 1.6, 0.14, 5),
        Fill(path, Linear(frame.place((-depth, 2)), frame.place((0, -2)), across)),
        Soft(_turn(bone), palette.bone_shade, 2.2, 0.5, 6),
        Stroke(open_wall(bone), palette.bone_outline, 0.55),
        Fill(path, Linear(frame.place((-depth / 2, height)), frame.place((-depth / 2, -height)), waist)),
        *(
            Stroke(
                smooth(frame.place_all(shape.point(u, v) for u in along), closed=False), color, width, alpha
            )
            for v, color, alpha, width in rims
        ),
        *_pits(bone, palette),
    )


def open_wall(bone: Placed) -> Path:
    """The outline of a body without the stretch of its back wall from which the pedicle grows."""
    ky = bone.body.vertebra.arch_y
    local = bone.body.outline()
    grown = [x > -_EDGE and -2.6 * ky < y < 10.2 * ky for x, y in local]
    first = next(i for i, hidden in enumerate(grown) if grown[i - 1] and not hidden)
    around = [*range(first, len(local)), *range(first)]
    run = bone.frame.place_all(local[i] for i in around if not grown[i])
    return smooth(run, closed=False, tension=0.33)


def _turn(bone: Placed) -> Path:
    """Where the surface turns from the body into the pedicle."""
    back = (bone.body.point(0, v) for v in (0.40, 0.55, 0.7, 0.86))
    return smooth(bone.frame.place_all((x + 0.9, y) for x, y in back), closed=False)


def _pits(bone: Placed, palette: Palette) -> Ops:
    """The holes through which vessels enter the bone: a few, uneven, and others in each bone."""
    random = Random(bone.body.vertebra.name)  # noqa: S311 - a fixed texture, not a secret
    pits: list[Op] = []
    for u, v, radius in _PITS:
        place = bone.body.point(u + random.uniform(-0.06, 0.06), v + random.uniform(-0.08, 0.08))
        r = radius * random.uniform(0.75, 1.15)
        pit = ellipse(bone.frame.place(place), r, 0.58 * r, bone.frame.angle)
        pits.append(Fill(pit, palette.bone_shade, 0.3 + 0.35 * radius))
    return tuple(pits)


def endplate(bone: Placed, v: int) -> Points:
    """Eleven points of the lower (``v`` 0) or upper (1) endplate from back to front."""
    return bone.frame.place_all(bone.body.point(lerp(0.03, 0.97, i / 10), v) for i in range(11))


def disc(over: Points, under: Points, palette: Palette) -> Ops:
    """The disc that fills the room between two endplates."""
    front, back = between(over[-1], under[-1]), between(over[0], under[0])
    ahead = unit(back, front)
    bulges = (
        (front[0] + 1.5 * ahead[0], front[1] + 1.5 * ahead[1]),
        (back[0] - ahead[0], back[1] - ahead[1]),
    )
    path = smooth((*over, bulges[0], *reversed(under), bulges[1]))
    tones = (
        Stop(0, palette.disc),
        Stop(0.4, palette.disc_light),
        Stop(1, mix(palette.disc, palette.disc_outline, 0.25)),
    )
    fibres = tuple(
        command
        for i, j in _FIBRES
        for command in polygon(
            (between(over[i], under[i], 0.16), between(over[j], under[j], 0.84)), closed=False
        )
    )
    return (
        Fill(path, Linear(over[5], under[5], tones)),
        Stroke(path, palette.disc_outline, 0.42),
        Stroke(fibres, palette.disc_outline, 0.38, 0.22),
    )


def root(bone: Placed, palette: Palette) -> Ops:
    """The nerve root below ``bone``: it swells, runs forward and down, and fades at both ends."""
    measures = bone.body.vertebra
    kx, ky, half, gap = measures.arch_x, measures.arch_y, measures.back / 2, measures.disc_below
    near = ((10.6, -5.2), (7.6, -6.0), (4.2, -8.0), (1.4, -11.4))
    far = ((-0.6, -half - 0.25 * gap), (-2.0, -half - 0.8 * gap), (-2.8, -half - 1.35 * gap))
    course = bone.frame.place_all((*((x * kx, y * ky) for x, y in near), *far))

    def strand(shift: Point, widths: tuple[float, float], color: str, alpha: float = 1) -> Fill:
        path = smooth(ribbon([(x + shift[0], y + shift[1]) for x, y in course], *widths), tension=0.33)
        stops = (Stop(0, color, 0), Stop(0.28, color, alpha), Stop(0.82, color, alpha), Stop(1, color, 0))
        return Fill(path, Linear(course[0], course[-1], stops))

    pale = mix(palette.nerve, palette.canal_fat, 0.45)
    swelling, angle = between(course[1], course[3]), _direction(course[1], course[3])
    return (
        strand((0.6, -0.8), (4.6, 2.8), palette.shadow, 0.2),
        strand((0, 0), (4.6, 2.6), palette.nerve_outline),
        Fill(ellipse(swelling, 4.2, 2.7, angle), palette.nerve_outline),
        strand((0, 0), (3.8, 1.9), pale),
        Fill(ellipse(swelling, 3.8, 2.3, angle), pale),
        strand((-0.5, 0.3), (0.7, 0.4), mix(palette.nerve, WHITE, 0.7), 0.9),
        strand((0.6, -0.4), (0.45, 0.3), palette.nerve_outline, 0.45),
    )


def _direction(start: Point, end: Point) -> float:
    """The direction (rad) from ``start`` to ``end``."""
    return math.atan2(end[1] - start[1], end[0] - start[0])


# fmt: off
_SACRUM: Points = (
    (1, -1), (-SACRUM_DEPTH, -1), (-32, -6), (-27, -22), (-20, -40), (-10, -57), (3, -72), (12, -86),
    (19, -84), (20, -72), (15, -56), (9, -38), (4, -20),
)
_CREST: Points = (
    (-1, -3), (4, -2), (8.5, 2), (11.5, 6.5), (15, 7.5), (17, 4), (18, -1), (21, -7), (28, -10), (33, -15),
    (32, -23), (28, -29), (33, -35), (31, -43), (26, -50), (28, -58), (24, -70), (18, -78), (13, -70),
    (11, -52), (7, -34), (3, -18),
)
_CREST_SHADE: Points = (
    (31, -16), (31, -22), (26.5, -29), (31.5, -35), (29.5, -42), (24.5, -50), (26.5, -58), (22.5, -70),
    (18, -76), (17, -70), (19, -54), (18, -40), (21, -30), (23, -20),
)
# fmt: on


def sacral_endplate(sacrum: Frame) -> Points:
    """Eleven points of the sacral endplate from back to front."""
    return sacrum.place_all((-SACRUM_DEPTH * lerp(0.03, 0.97, i / 10), 0.0) for i in range(11))


def sacrum_bone(sacrum: Frame, palette: Palette) -> Ops:
    """The sacrum: the fused bodies and, behind the canal, joint process and crest (drawn by eye)."""
    ops: list[Op] = []
    for points in (sacrum.place_all(_SACRUM), sacrum.place_all(_CREST)):
        path = smooth(points, tension=0.3)
        ops += (
            Soft(path, palette.shadow, 1.6, 0.14, 5),
            Fill(path, _lit(points, palette)),
            Stroke(path, palette.bone_outline, 0.55),
        )

    def line(points: Points, color: str, width: float, alpha: float) -> Stroke:
        return Stroke(smooth(sacrum.place_all(points), closed=False), color, width, alpha)

    ops += (
        line(((-30, -4), (-16, -3.2), (-2, -4)), palette.bone_light, 1.5, 0.9),
        line(((-29.5, -7), (-24, -23), (-17.5, -39), (-8, -54)), palette.bone_light, 1.4, 0.8),
        Fill(smooth(sacrum.place_all(_CREST_SHADE)), palette.bone_shade, 0.26),
        line(((11, 2), (13, 5), (14.5, 5.8)), palette.bone_light, 1.5, 0.9),
    )
    # where the five bodies have grown together
    for front, back in (((-25, -26), (4, -24)), ((-15.5, -47), (11, -45)), ((-3, -65), (15, -62))):
        middle = between(front, back)
        seam = (front, (middle[0], middle[1] + 1.2), back)
        ops += (
            line(seam, palette.bone_shade, 1.0, 0.55),
            line(tuple((x + 0.3, y - 1.3) for x, y in seam), palette.bone_light, 0.9, 0.7),
        )
    return tuple(ops)


def _lit(points: Points, palette: Palette) -> Linear:
    """Light from the top left over the extent of ``points``."""
    box = bounds(points)
    tones = (Stop(0, palette.bone_light), Stop(0.45, palette.bone), Stop(1, palette.bone_dark))
    return Linear((box.x, box.y + box.height), (box.x + 0.75 * box.width, box.y), tones)
