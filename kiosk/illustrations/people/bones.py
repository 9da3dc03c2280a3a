"""The bones of the spine on a page: those of the side view, plain and without halos."""

from __future__ import annotations

from itertools import pairwise

from kiosk.anatomy.levels import Level
from kiosk.anatomy.plane import Frame
from kiosk.anatomy.spine import Placed, spine
from kiosk.anatomy.treatment import Shape
from kiosk.illustrations import lateral_bones, lateral_cut
from kiosk.illustrations.drawing import Op, Soft
from kiosk.illustrations.palette import LIGHT
from kiosk.illustrations.people.pen import Ops
from kiosk.illustrations.placing import Placing


def column(x: float, y: float, scale: float, collapse: float = 0.4, neighbours: int = 1) -> Ops:
    """A broken bone, cut open, between whole ones; the middle of its back wall at ``x``, ``y``.

    ``scale`` is units per mm; where ``collapse`` is 0 the bone is whole.
    """
    chain = spine(Level.L1, Shape.WEDGE, collapse, neighbours, neighbours)
    middle = Placed(chain.target, Frame())
    bones = (*reversed(chain.above), middle, *chain.below)
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


def _placed(ops: list[Op], x: float, y: float, scale: float) -> Ops:
    plain = (op for op in ops if not isinstance(op, Soft))
    return Placing(scale, x, y, flip=True).ops(plain)
