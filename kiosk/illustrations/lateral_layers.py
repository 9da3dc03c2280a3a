"""The layers of the lateral picture.

What a finger drags decides them: needle and filler only slide along their axis and the upper spine only tips
as a stiff body (new pose, same key), while the broken bone, the disc above it and the balloon are painted
again (new key). Everything else keeps key and pose.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from itertools import pairwise

from kiosk.anatomy import arch
from kiosk.anatomy.cement import cement
from kiosk.anatomy.needle import SKIN, TIP, Axis, axis
from kiosk.anatomy.plane import Frame, Points, smoothstep
from kiosk.anatomy.pocket import Pocket, pocket
from kiosk.anatomy.spine import Placed, Spine, spine
from kiosk.anatomy.treatment import Phase, Shape, Treatment
from kiosk.illustrations import lateral_bones as bones
from kiosk.illustrations import lateral_cut as section
from kiosk.illustrations import lateral_tissue as tissue
from kiosk.illustrations import lateral_tools as tools
from kiosk.illustrations.drawing import Box, Fill, Layer, Linear, Op, Pose, Stop
from kiosk.illustrations.palette import Palette, receding
from kiosk.illustrations.shapes import bounds, rectangle

Ops = tuple[Op, ...]

_MIDWAY = 0.71  # share of the collapse at which the stiff parts of a balloon picture are drawn unmoved


@dataclass(frozen=True, slots=True)
class Stage:
    """What the layers of one picture share.

    ``still`` is the posture in which the stiff parts are drawn, ``now`` the one that they are moved to.
    """

    treatment: Treatment
    view: Box
    palette: Palette
    still: Spine
    now: Spine
    way: Axis
    space: Pocket | None

    @property
    def around(self) -> Palette:
        """The colours of what is not treated."""
        return self.palette if self.treatment.phase is Phase.HEALTHY else receding(self.palette)

    def key(self, name: str, *changing: Hashable) -> Hashable:
        """A layer's key: what is fixed while a finger drags, and what is ``changing``."""
        treatment = self.treatment
        fixed = (treatment.level, treatment.shape, self.still.target.collapse, self.palette)
        return (f"lateral {name}", treatment.phase is Phase.HEALTHY, fixed, changing)


def staged(treatment: Treatment, view: Box, palette: Palette) -> Stage:
    """The stage for ``treatment`` seen through ``view``."""
    level, shape, collapse = treatment.level, treatment.shape, treatment.remaining_collapse
    now = spine(level, shape, collapse)
    lifting = treatment.phase is Phase.BALLOON
    still = spine(level, shape, treatment.collapse * _MIDWAY) if lifting else now
    space = None if treatment.inflation is None else pocket(now.target, treatment.inflation)
    return Stage(treatment, view, palette, still, now, axis(now.target.vertebra), space)


def painted(stage: Stage) -> tuple[Layer, ...]:
    """All layers from back to front."""
    return (*_spine(stage), *_target(stage), *_instruments(stage), _fades(stage))


def _spine(stage: Stage) -> tuple[Layer, ...]:
    """Tissue, discs and neighbours: those above tip as one, those below are lifted by a crush fracture."""
    still, now, palette, view = stage.still, stage.now, stage.around, stage.view
    target = Placed(now.target, Frame())
    over = bones.endplate(now.above[0], 0), bones.endplate(target, 1)
    under = bones.endplate(target, 0), _lower_endplate(now)
    sinks = stage.treatment.shape is not Shape.WEDGE  # whether the lower endplate moves, too
    upper_half = Box(view.x - 10, -16, view.width + 20, view.y + view.height + 30)
    return (
        Layer(stage.key("tissue"), lambda: _tissue(still, stage.palette)),
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
            stage.key("above"),
            lambda: _above(still, stage.palette, palette),
            _pose(now.above[0].frame, still.above[0].frame),
            upper_half,
        ),
        Layer(stage.key("arch"), lambda: _arch(stage)),
        Layer(stage.key("below"), lambda: _below(still, palette), _pose(_foot(now), _foot(still))),
    )


def _foot(spine: Spine) -> Frame:
    """The frame of what stands below the target."""
    return spine.below[0].frame if spine.below else spine.sacrum or Frame()


def _lower_endplate(spine: Spine) -> Points:
    """The endplate below the target."""
    if spine.below:
        return bones.endplate(spine.below[0], 1)
    return bones.sacral_endplate(spine.sacrum or Frame())


def _tissue(spine: Spine, palette: Palette) -> Ops:
    lower = tissue.Part(spine, upper=False)
    return (*tissue.backdrop(spine, palette), *tissue.tissue(lower, palette), *tissue.canal(lower, palette))


def _above(spine: Spine, palette: Palette, around: Palette) -> Ops:
    upper = tissue.Part(spine, upper=True)
    chain = tuple(reversed(spine.above))
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


def _pose(now: Frame, still: Frame) -> Pose:
    """The motion that takes what was drawn at ``still`` to ``now``."""
    if now == still:
        return Pose()
    moved = now.after(still.inverse())
    return Pose(moved.angle, moved.x, moved.y)


def _target(stage: Stage) -> tuple[Layer, ...]:
    """The treated bone."""
    treatment, palette, body, space = stage.treatment, stage.palette, stage.now.target, stage.space
    phase = treatment.phase
    if phase is Phase.HEALTHY:
        return (Layer(stage.key("body"), lambda: bones.body(Placed(body, Frame()), palette)),)
    alpha = _crack_alpha(treatment)

    def cut() -> Ops:
        ops = section.cut(body, palette, space=space)
        return (*ops, *section.crack(body, palette, alpha, space)) if alpha else ops

    extent = bounds((*body.outline(), *arch.pedicle(body.vertebra)), 3)
    bone = Layer(stage.key("bone", body.collapse, treatment.inflation), cut, bounds=extent)
    if phase is not Phase.BROKEN:
        return (bone,)
    return (
        Layer(stage.key("halo"), lambda: section.halo(body, palette)),
        bone,
        Layer(stage.key("former height"), lambda: section.former_height(body, palette)),
    )


def _crack_alpha(treatment: Treatment) -> float:
    """The crack closes as the balloon fills."""
    match treatment.phase:
        case Phase.BROKEN | Phase.NEEDLE:
            return 1.0
        case Phase.BALLOON:
            return 0.5 * (1 - smoothstep(0.05, 0.75, treatment.balloon or 0))
        case _:
            return 0.0


def _instruments(stage: Stage) -> tuple[Layer, ...]:
    """Space, cement, filler, needle and balloon, in the order in which they cover each other."""
    treatment, palette, way, space = stage.treatment, stage.palette, stage.way, stage.space
    phase = treatment.phase
    layers: list[Layer] = []
    if space and phase in {Phase.SPACE, Phase.CEMENT}:
        layers.append(Layer(stage.key("space"), lambda: tools.cavity(space, palette), bounds=_around(space)))
    if treatment.cement is not None:
        layers.append(_cement(stage, treatment.cement))
    if phase in {Phase.BALLOON, Phase.CEMENT}:
        layers.append(_rod(stage))
    if treatment.needle is not None and phase is not Phase.DONE:
        layers.append(_needle(stage, treatment.needle))
    if space and phase is Phase.BALLOON:
        layers.append(_balloon(stage, space))
    if phase is Phase.DONE:
        skin, down = tissue.skin_at(stage.now, way.at(way.along(SKIN))[1])
        layers.append(Layer(stage.key("plaster"), lambda: tools.plaster(skin, down, palette)))
    return tuple(layers)


def _cement(stage: Stage, fill: float) -> Layer:
    filling, palette = cement(stage.now.target, fill), stage.palette
    whole = cement(stage.now.target, 1.0)
    return Layer(
        stage.key("cement", fill), lambda: tools.cement(filling, palette), bounds=bounds(whole.outline(), 2)
    )


def _rod(stage: Stage) -> Layer:
    """The catheter that ends in the balloon, or the filler that ends in the cement."""
    palette, way = stage.palette, stage.way
    if stage.treatment.cement is not None:
        surface = cement(stage.now.target, stage.treatment.cement).surface
        reach = way.along(surface[0]) + 0.5
    else:
        assert stage.space is not None
        free = stage.space.stretch
        reach = way.along(free.frame.x) - free.half_length + 1.2
    return _sliding(stage, "rod", reach - way.end, lambda: tools.rod(way, palette))


def _needle(stage: Stage, needle: float) -> Layer:
    palette, way = stage.palette, stage.way
    stylet = stage.treatment.phase is Phase.NEEDLE
    shift = way.tip(needle) - way.end
    return _sliding(stage, f"needle {stylet}", shift, lambda: tools.needle(way, palette, stylet=stylet))


def _sliding(stage: Stage, name: str, shift: float, ops: Callable[[], Ops]) -> Layer:
    """A tool drawn all the way in and pushed ``shift`` mm further along the axis."""
    way = stage.way
    fx, fy = way.forward
    back = way.end - tools.LENGTH
    extent = bounds(
        (way.at(back, 17), way.at(back, -17), way.at(way.end + TIP, 2), way.at(way.end + TIP, -2)), 4
    )
    return Layer(stage.key(name), ops, Pose(0.0, fx * shift, fy * shift), extent)


def _balloon(stage: Stage, space: Pocket) -> Layer:
    treatment, palette = stage.treatment, stage.palette
    full = treatment.balloon or 0

    def ops() -> Ops:
        filled = tools.balloon(space, palette)
        return (*filled, *tools.lift_arrow(space, palette)) if full >= 0.3 else filled

    return Layer(stage.key("balloon", full), ops, bounds=_around(space))


def _around(space: Pocket) -> Box:
    return bounds(space.outline(), 3)


def _fades(stage: Stage) -> Layer:
    """The picture melts into the paper over its upper and lower eighth."""
    view, paper = stage.view, stage.palette.paper
    eighth, top = view.height / 8, view.y + view.height
    stops = (Stop(0, paper, 1), Stop(0.25, paper, 0.92), Stop(1, paper, 0))

    def ops() -> Ops:
        upper = Box(view.x, top - eighth, view.width, eighth)
        lower = Box(view.x, view.y, view.width, eighth)
        return (
            Fill(rectangle(upper), Linear((0, top), (0, top - eighth), stops)),
            Fill(rectangle(lower), Linear((0, view.y), (0, view.y + eighth), stops)),
        )

    return Layer(("lateral fades", view, paper), ops)
