"""The bones of the spine on a page: those of the side view, plain and without halos."""

from __future__ import annotations

import math
from itertools import pairwise

from kiosk.anatomy import arch
from kiosk.anatomy.body import Body
from kiosk.anatomy.levels import Level, vertebra
from kiosk.anatomy.needle import axis
from kiosk.anatomy.plane import Frame, Points
from kiosk.anatomy.spine import Placed, spine
from kiosk.anatomy.trabeculae import pores
from kiosk.anatomy.treatment import Shape, Treatment
from kiosk.illustrations.base.drawing import Box, Fill, Op, Path, Soft, Stroke
from kiosk.illustrations.base.palette import LIGHT
from kiosk.illustrations.base.placing import Placing
from kiosk.illustrations.base.shapes import blob, polygon, smooth
from kiosk.illustrations.people.pen import Ops
from kiosk.illustrations.side import bones as lateral_bones
from kiosk.illustrations.side import cut as lateral_cut
from kiosk.illustrations.side.layers import painted
from kiosk.illustrations.side.stage import staged

_FILLED = {f"lateral {part}" for part in ("arch", "bone", "space", "cement", "balloon")}


def column(x: float, y: float, scale: float, collapse: float = 0.4, neighbours: int = 1) -> Ops:
    """A broken bone, cut open, between whole ones; the middle of its back wall at ``x``, ``y``.

    ``scale`` is units per mm; where ``collapse`` is 0 the bone is whole.
    """
    bones, middle = _chain(collapse, neighbours)
    ops: list[Op] = []
    for bone in bones:
        ops += lateral_bones.spinous(bone, LIGHT)
    for upper, lower in pairwise(bones):
        ops += lateral_bones.disc(lateral_bones.endplate(upper, 0), lateral_bones.endplate(lower, 1), LIGHT)
    for bone in bones:
        ops += lateral_bones.pillar(bone, LIGHT, stump=False)
        if bone is middle and collapse:
            ops += lateral_cut.cut(bone.body, LIGHT) + lateral_cut.crack(bone.body, LIGHT)
        else:
            ops += lateral_bones.body(bone, LIGHT)
    return _placed(ops, x, y, scale)


def bone(
    x: float, y: float, scale: float, collapse: float = 0.0, *, cut: bool = False, cracked: bool = False,
    whole: bool = True,
) -> Ops:  # fmt: skip
    """One bone from the left side, the middle of its back wall at ``x``, ``y``, uncut or ``cut`` open, with its arch where ``whole``."""
    placed = Placed(Body(vertebra(Level.L1), Shape.WEDGE, collapse), Frame())
    ops: list[Op] = []
    if whole:
        ops += lateral_bones.spinous(placed, LIGHT) + lateral_bones.pillar(placed, LIGHT, stump=False)
    ops += lateral_cut.cut(placed.body, LIGHT) if cut else lateral_bones.body(placed, LIGHT)
    if cracked:
        ops += lateral_cut.crack(placed.body, LIGHT)
    return _placed(ops, x, y, scale)


def treated(x: float, y: float, scale: float, treatment: Treatment) -> Ops:
    """The bone of the side view at a moment of the ``treatment``, with what fills it but without tools."""
    stage = staged(treatment, Box(-60, -40, 160, 80), LIGHT)
    ops: list[Op] = []
    for layer in painted(stage):
        if layer.key[0] in _FILLED:  # type: ignore[index]
            ops += Placing(1, layer.pose.dx, layer.pose.dy, turn=layer.pose.angle).ops(layer.ops())
    return _placed(ops, x, y, scale)


def cement_between(x: float, y: float, scale: float, collapse: float = 0.34) -> Ops:
    """Cement that has run between the struts of a broken bone, without a space."""
    body = Body(vertebra(Level.L1), Shape.WEDGE, collapse)
    cloud = tuple(cell for cell in pores(body) if _in_cloud(body, cell))
    filled = tuple(command for cell in cloud for command in blob(_grown(cell, 1.18)))
    ops = (Fill(filled, "#FCFDFB", apart=True), Stroke(filled, LIGHT.cement_outline, 0.3, 0.5))
    return bone(x, y, scale, collapse, cut=True) + _placed(list(ops), x, y, scale)


def needle(x: float, y: float, scale: float, tip: float, back: float) -> Ops:
    """The tube through the pedicle, its tip ``tip`` mm and its handle ``back`` mm from the back wall."""
    way = axis(vertebra(Level.L1))
    tube = polygon((way.at(way.along(tip)), way.at(way.along(back))), closed=False)
    grip = polygon((way.at(way.along(back), 9), way.at(way.along(back), -9)), closed=False)
    ops = [Stroke(tube, LIGHT.steel_outline, 4.4), Stroke(tube, LIGHT.steel, 3.2)]
    ops += [Stroke(grip, LIGHT.handle_dark, 7), Stroke(grip, LIGHT.handle, 5.6)]
    return _placed([*ops], x, y, scale)


def _in_cloud(body: Body, cell: Points) -> bool:
    """Whether a pore lies in the uneven region that cement reaches when there is no balloon."""
    x, y = sum(px for px, _ in cell) / len(cell), sum(py for _, py in cell) / len(cell)
    middle = body.point(0.52, 0.46)
    u, v = (x - middle[0]) / (0.38 * body.vertebra.depth), (y - middle[1]) / (0.34 * body.vertebra.back)
    angle = math.atan2(v, u)
    return math.hypot(u, v) < 0.86 + 0.16 * math.sin(3 * angle + 0.6) + 0.12 * math.sin(5 * angle + 2)


def _grown(cell: Points, share: float) -> Points:
    x, y = sum(px for px, _ in cell) / len(cell), sum(py for _, py in cell) / len(cell)
    return tuple((x + (px - x) * share, y + (py - y) * share) for px, py in cell)


def scan(x: float, y: float, scale: float, *, fresh: bool, neighbours: int = 1, collapse: float = 0.4) -> Ops:
    """The same column as an MRI shows it: fluid makes a fresh break bright, an old one is as grey as the rest."""
    bones, middle = _chain(collapse, neighbours)
    ends = bones[0].frame.place((9, 20)), bones[-1].frame.place((9, -20))
    canal = smooth((ends[0], *(each.frame.place((9, 0)) for each in bones), ends[1]), closed=False)
    ops: list[Op] = [Stroke(canal, "#A9B8BE", 13), Stroke(canal, "#5D6D74", 6)]
    for each in bones:
        bright = fresh and each is middle
        wall = smooth(each.frame.place_all(each.body.outline()), tension=0.33)
        ops += (
            Fill(_process(each), "#4A585E"),
            Fill(wall, "#F3F8FA" if bright else "#7B8A91"),
            Stroke(wall, "#39464C", 0.8),
        )
    return _placed(ops, x, y, scale)


def radiograph(x: float, y: float, scale: float, *, neighbours: int = 1, collapse: float = 0.4) -> Ops:
    """The same column as an X-ray shows it: every bone alike, brightest at its edges, and no fluid."""
    ops: list[Op] = []
    for each in _chain(collapse, neighbours)[0]:
        wall = smooth(each.frame.place_all(each.body.outline()), tension=0.33)
        ops += (
            Fill(_process(each), "#AEBCC1", 0.3),
            Fill(wall, "#C5D0D4", 0.42),
            Stroke(wall, "#EDF3F5", 1.3, 0.75),
        )
    return _placed(ops, x, y, scale)


def _chain(collapse: float, neighbours: int) -> tuple[tuple[Placed, ...], Placed]:
    """The broken bone between its neighbours, from the top, and the broken one of them."""
    chain = spine(Level.L1, Shape.WEDGE, collapse, neighbours, neighbours)
    middle = Placed(chain.target, Frame())
    return (*reversed(chain.above), middle, *chain.below), middle


def _process(each: Placed) -> Path:
    """The spinous process a little nearer to the body, as the dark film has it."""
    points = ((x * 0.86 + 5, y) for x, y in arch.spinous(each.body.vertebra))
    return smooth(each.frame.place_all(points))


def _placed(ops: list[Op], x: float, y: float, scale: float) -> Ops:
    plain = (op for op in ops if not isinstance(op, Soft))
    return Placing(scale, x, y, flip=True).ops(plain)
