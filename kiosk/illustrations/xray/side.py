"""Bones and soft tissue from the side as X-rays show them: all of it at once, what is dense brightest."""

from __future__ import annotations

from random import Random

from kiosk.anatomy import arch
from kiosk.anatomy.needle import SKIN
from kiosk.anatomy.plane import Frame, Point, Points, inwards, lerp
from kiosk.anatomy.spine import Placed, Spine
from kiosk.illustrations.base.drawing import Command, Fill, Linear, Op, Path, Stop, Stroke
from kiosk.illustrations.base.shapes import band, polygon, ribbon, smooth, spline
from kiosk.illustrations.xray.film import Ink

Ops = tuple[Op, ...]

_PARALLAX: Point = (1.3, -0.9)  # mm by which the far side is shifted (D)


def bone(placed: Placed, ink: Ink) -> Ops:
    """A vertebra: arch, far and near, and body."""
    return (*arch_behind(placed, ink), *body(placed, ink))


def arch_behind(placed: Placed, ink: Ink) -> Ops:
    """Rib, spinous process, both halves of the arch, and the upper and lower wall of the pedicle."""
    measures, frame, dense = placed.body.vertebra, placed.frame, ink.dense
    process = smooth(frame.place_all(arch.spinous(measures)))
    pillar = arch.pillar(measures)
    near = smooth(frame.place_all(pillar))
    dx, dy = _PARALLAX
    far = smooth(frame.place_all((x + dx, y + dy) for x, y in pillar))
    kx, ky = measures.arch_x, measures.arch_y
    pedicle = [smooth(frame.place_all((x * kx, y * ky) for x, y in line), closed=False) for line in _PEDICLE]
    stump = smooth(frame.place_all(arch.transverse(measures)))
    return (
        *_ribs(placed, ink),
        Fill(process, dense, 0.13),
        *_edge(process, dense, 0.20),
        Fill(far, dense, 0.08),
        Fill(near, dense, 0.15),
        *_edge(smooth(frame.place_all(pillar[1:-1]), closed=False), dense, 0.27),
        Fill(stump, dense, 0.07),
        *(
            Stroke(line, dense, width, alpha)
            for line in pedicle
            for width, alpha in ((1.7, 0.1), (0.7, 0.34))
        ),
    )


_PEDICLE: tuple[Points, ...] = (
    ((-0.6, 11.2), (2.6, 10.6), (5.8, 11.2), (8.4, 14.2)),
    ((-0.6, -4.0), (2.4, -3.0), (6.2, -2.4), (9.8, -3.2)),
)
# the walls of the pedicle, mm in the body's frame at L1 (D)


def _ribs(placed: Placed, ink: Ink) -> Ops:
    """The rib of either side, running back and down from a thoracic vertebra."""
    if not placed.body.vertebra.thoracic:
        return ()
    ops: list[Op] = []
    for dx, dy in ((0, 0), (2.6, -3.2)):
        upper, lower = (placed.frame.place_all((x + dx, y + dy) for x, y in line) for line in _RIB)
        for path, alpha in (
            (band(upper, lower), 0.06),
            (polygon(ribbon(upper, 0.6, 0.6)), 0.11),
            (polygon(ribbon(lower, 0.6, 0.6)), 0.15),
        ):
            fade = ((0, 0.0), (0.35, alpha), (1, 0.5 * alpha))
            ops.append(Fill(path, Linear(upper[0], upper[-1], tuple(Stop(o, ink.dense, a) for o, a in fade))))
    return tuple(ops)


_RIB = (
    spline(((6, 9), (16, 8), (28, 1), (42, -13), (66, -52))),
    spline(((4, 2), (14, 0.5), (25, -6), (37, -20), (58, -56))),
)


def body(placed: Placed, ink: Ink) -> Ops:
    """A vertebral body: dense walls and endplates around fine, mostly upright struts."""
    shape, frame, dense = placed.body, placed.frame, ink.dense
    depth = shape.vertebra.depth
    wall = frame.place_all(shape.outline())
    outline = polygon(wall)
    across = tuple(Stop(o, dense, a) for o, a in ((0, 0.36), (0.16, 0.25), (0.6, 0.22), (1, 0.34)))
    height = shape.vertebra.back / 2
    along = tuple(Stop(o, dense, a) for o, a in ((0, 0.16), (0.22, 0.02), (0.78, 0.02), (1, 0.16)))
    top = (shape.top(0.5) + shape.top(0.8)) / 2
    middle = -depth / 2
    struts: list[Command] = []
    for u, low, high in _STRUTS:
        strut = frame.place_all(shape.point(u, lerp(low, high, i / 3)) for i in range(4))
        struts += polygon(ribbon(strut, 0.42, 0.42))
    for v, start, end in _CROSS_STRUTS:
        strut = frame.place_all(shape.point(lerp(start, end, i / 3), v) for i in range(4))
        struts += polygon(ribbon(strut, 0.34, 0.34))
    near = (
        smooth(frame.place_all(shape.point(u, v) for u in (0.06, 0.35, 0.65, 0.94)), closed=False)
        for v in (0.025, 0.975)
    )
    far = (
        smooth(
            frame.place_all(_dipped(shape.point(u, v), u, side) for u in (0.1, 0.35, 0.65, 0.9)), closed=False
        )
        for v, side in ((0.03, 1), (0.97, -1))
    )
    return (
        Fill(outline, Linear(frame.place((-depth, 0)), frame.place((0, 0)), across)),
        Fill(outline, Linear(frame.place((middle, top)), frame.place((middle, -height)), along)),
        Fill(tuple(struts), dense, 0.085, apart=True),
        *(Fill(_rim(wall, width), dense, alpha) for width, alpha in ((2.2, 0.11), (0.7, 0.48))),
        *(Stroke(rim, dense, width, alpha) for rim in near for width, alpha in ((2.4, 0.10), (0.95, 0.42))),
        *(Stroke(rim, dense, 0.55, 0.22) for rim in far),
    )


def _texture() -> tuple[tuple[tuple[float, float, float], ...], ...]:
    """Upright struts (u, lowest v, highest v) and those near the endplates that run across (v, u, u)."""
    random = Random(4)  # noqa: S311 - a fixed texture, not a secret
    upright: list[tuple[float, float, float]] = []
    for i in range(13):
        u = lerp(0.05, 0.95, (i + random.uniform(-0.4, 0.4)) / 12)
        length = random.uniform(0.40, 0.88)
        low = random.uniform(0.06, 0.94 - length)
        upright.append((min(0.96, max(0.04, u)), low, low + length))
    across = (
        (v, start, start + random.uniform(0.2, 0.45))
        for v in (0.09, 0.15, 0.86, 0.92)
        for start in (random.uniform(0.06, 0.2), random.uniform(0.45, 0.5))
    )
    return tuple(upright), tuple(across)


_STRUTS, _CROSS_STRUTS = _texture()


def _rim(wall: Points, width: float) -> Path:
    """A line ``width`` mm thick along a closed outline, as an area: painted faster than as a stroke."""
    return (*polygon(inwards(wall, -width / 2)), *polygon(inwards(wall, width / 2)))


def _dipped(point: Point, u: float, side: int) -> Point:
    """The endplate's far rim, which dips a little deeper into the body."""
    return (point[0], point[1] + side * (0.5 + 1.5 * 4 * u * (1 - u)))


def _edge(path: Path, dense: str, alpha: float) -> Ops:
    return (Stroke(path, dense, 1.5, 0.25 * alpha), Stroke(path, dense, 0.55, alpha))


def fracture(placed: Placed, ink: Ink, open_: float) -> Ops:
    """Crushed struts overlap to a dense band under the sunken endplate; the front wall has a step."""
    shape, frame = placed.body, placed.frame
    over = tuple(shape.point(u, 0.93) for u in (0.965, 0.85, 0.65, 0.45, 0.25))
    under = tuple(
        shape.point(u, v) for u, v in ((0.25, 0.86), (0.45, 0.7), (0.65, 0.6), (0.85, 0.56), (0.965, 0.56))
    )
    front, back = frame.place(shape.point(1.0, 0.7)), frame.place(shape.point(0.2, 0.8))
    fade = (Stop(0, ink.dense, 0.40 * open_), Stop(0.5, ink.dense, 0.24 * open_), Stop(1, ink.dense, 0))
    bands = (frame.place_all(shape.point(u, v + shift) for u, v in _FISSURE) for shift in (0.0, 0.11))
    return (
        Fill(smooth(frame.place_all((*over, *under))), Linear(front, back, fade)),
        *(Fill(polygon(ribbon(line, 1.5, 0.5)), ink.dense, 0.34 * open_) for line in bands),
    )


_FISSURE = ((0.97, 0.60), (0.88, 0.615), (0.78, 0.63), (0.66, 0.66), (0.54, 0.70), (0.42, 0.75))
# the lower of the two dense lines of crushed struts, from the front wall backwards (u, v; D)


def tissue(spine: Spine, ink: Ink) -> Ops:
    """Air behind the back, and the soft tissue as a faint veil."""

    def line(offset: float) -> Points:
        bones = (*reversed(spine.above), Placed(spine.target, Frame()), *spine.below)
        knots = [each.frame.place((offset, -6)) for each in bones]
        first, last = knots[0], knots[-1]
        return spline(((first[0] - 6, first[1] + 60), *knots, (last[0] + 14, last[1] - 60)))

    skin = line(SKIN)
    outside = tuple((x + 160, y) for x, y in skin)
    return (
        Fill(band(line(17), line(52)), ink.dense, 0.045),
        Fill(band(line(SKIN - 2), skin), ink.dense, 0.08),
        Fill(band(skin, outside), ink.air, 0.9),
    )
