"""The layers of the lateral picture that stand around the treated bone: tissue, discs, neighbours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from kiosk.anatomy import leak
from kiosk.anatomy.plane import Frame, Points
from kiosk.anatomy.spine import Placed, Spine
from kiosk.anatomy.treatment import Phase, Shape
from kiosk.illustrations.base.drawing import Box, Layer
from kiosk.illustrations.base.palette import Palette
from kiosk.illustrations.base.shapes import bounds
from kiosk.illustrations.instruments import vessels
from kiosk.illustrations.side import bones, tissue
from kiosk.illustrations.side.stage import Ops, Stage, pose
from kiosk.model.complications import Complication

_BEYOND = 14.0  # mm; no motion of a layer brings into the picture what lies farther beyond it
_HANGS, _RISES = 46.0, 30.0  # mm; no bone with its nerve reaches farther below and above its middle


def around(stage: Stage) -> tuple[Layer, ...]:
    """Tissue, discs and neighbours: those above tip as one, those below are lifted by a crush fracture."""
    now, palette, view = stage.now, stage.around, stage.view
    still = _in_view(stage.still, view)
    target = Placed(now.target, Frame())
    over = bones.endplate(now.above[0], 0), bones.endplate(target, 1)
    under = bones.endplate(target, 0), lower_endplate(now)
    sinks = stage.treatment.shape is not Shape.WEDGE  # whether the lower endplate moves, too
    upper_half = Box(view.x - 10, -16, view.width + 20, view.y + view.height + 16 + _BEYOND)
    return (
        Layer(stage.stiff("tissue"), lambda: _tissue(stage.still, stage.palette)),
        *_vein(stage),
        Layer(
            stage.key("disc above", now.target.collapse),
            lambda: bones.disc(*over, palette),
            bounds=bounds((*over[0], *over[1]), 3),
        ),
        Layer(
            stage.key("disc below", now.target.collapse if sinks else None),
            lambda: bones.disc(*under, palette),
            bounds=bounds((*under[0], *under[1]), 3),
        ),
        Layer(
            stage.stiff("above", len(still.above)),
            lambda: _above(stage.still, still.above, stage.palette, palette),
            pose(now.above[0].frame, still.above[0].frame),
            upper_half,
        ),
        Layer(stage.stiff("arch"), lambda: _arch(stage)),
        Layer(
            stage.stiff("below", len(still.below)),
            lambda: _below(still, palette),
            pose(_foot(now), _foot(stage.still)),
        ),
    )


def _in_view(spine: Spine, view: Box) -> Spine:
    """``spine`` without the bones that lie beyond ``view``."""
    top, foot = view.y + view.height + _BEYOND + _HANGS, view.y - _BEYOND - _RISES
    above = tuple(bone for bone in spine.above if bone.frame.y < top)
    below = tuple(bone for bone in spine.below if bone.frame.y > foot)
    return replace(spine, above=above, below=below, sacrum=spine.sacrum if below == spine.below else None)


def _vein(stage: Stage) -> Iterator[Layer]:
    """The veins before the spine, where cement has gone into one."""
    now = stage.now
    if stage.treatment.leak is Complication.VEIN and stage.treatment.cement is not None:
        yield Layer(
            stage.key("vein", now.target.collapse),
            lambda: vessels.along(leak.branch(now), leak.vein(now), leak.VESSEL_RADIUS, stage.palette),
        )


def _foot(spine: Spine) -> Frame:
    """The frame of what stands below the target."""
    return spine.below[0].frame if spine.below else spine.sacrum or Frame()


def lower_endplate(spine: Spine) -> Points:
    """The endplate below the target."""
    if spine.below:
        return bones.endplate(spine.below[0], 1)
    return bones.sacral_endplate(spine.sacrum or Frame())


def _tissue(spine: Spine, palette: Palette) -> Ops:
    lower = tissue.Part(spine, upper=False)
    return (*tissue.backdrop(spine, palette), *tissue.tissue(lower, palette), *tissue.canal(lower, palette))


def _above(spine: Spine, seen: tuple[Placed, ...], palette: Palette, around: Palette) -> Ops:
    upper = tissue.Part(spine, upper=True)
    chain = tuple(reversed(seen))
    return (
        *tissue.tissue(upper, palette),
        *(op for bone in chain for op in bones.spinous(bone, around)),
        *tissue.canal(upper, palette),
        *_discs(chain, around),
        *(op for bone in chain for op in (*bones.pillar(bone, around), *bones.body(bone, around))),
        *(op for bone in chain for op in bones.root(bone, around)),
    )


def _below(spine: Spine, around: Palette) -> Ops:
    chain, sacrum = spine.below, spine.sacrum
    target = Placed(spine.target, Frame())
    return (
        *(op for bone in chain for op in bones.spinous(bone, around)),
        *_discs(chain, around),
        *(
            bones.disc(bones.endplate(chain[-1], 0), bones.sacral_endplate(sacrum), around)
            if chain and sacrum
            else ()
        ),
        *(op for bone in chain for op in (*bones.pillar(bone, around), *bones.body(bone, around))),
        *(bones.sacrum_bone(sacrum, around) if sacrum else ()),
        *(op for bone in (target, *chain) for op in bones.root(bone, around)),
    )


def _discs(chain: tuple[Placed, ...], around: Palette) -> Ops:
    return tuple(
        op
        for upper, lower in pairwise(chain)
        for op in bones.disc(bones.endplate(upper, 0), bones.endplate(lower, 1), around)
    )


def _arch(stage: Stage) -> Ops:
    target = Placed(stage.still.target, Frame())
    whole = stage.treatment.phase is Phase.HEALTHY
    return (*bones.spinous(target, stage.palette), *bones.pillar(target, stage.palette, stump=whole))
