"""The layers of the X-ray from the side. What a finger drags decides them, as in the lateral picture."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from kiosk.anatomy import leak
from kiosk.anatomy.plane import Frame
from kiosk.anatomy.pocket import stretch
from kiosk.anatomy.spine import Placed
from kiosk.anatomy.treatment import Phase
from kiosk.illustrations.base.drawing import Anchor, Layer
from kiosk.illustrations.base.shapes import bounds
from kiosk.illustrations.instruments.layers import rod_end, sliding
from kiosk.illustrations.instruments.tools import LENGTH, TUBE
from kiosk.illustrations.side.stage import Stage, pose
from kiosk.illustrations.xray import fillings
from kiosk.illustrations.xray import side as bones
from kiosk.illustrations.xray.film import Ink

_SEEN = 2  # neighbours on either side that reach into the window


def layers(stage: Stage, ink: Ink) -> Iterator[Layer]:
    """All layers from back to front."""
    yield from _spine(stage, ink)
    yield from _instruments(stage, ink)


def anchor(stage: Stage) -> Anchor:
    """What the label of this phase points at."""
    palette, target, way = stage.palette, stage.now.target, stage.way
    ahead = stretch(target.vertebra, 1.0).place([(0.66, -0.05)])[0]
    match stage.treatment.phase:
        case Phase.HEALTHY:
            return Anchor("bone", target.point(0.9, 0.54), tint=palette.bone_dark)
        case Phase.BROKEN:
            return Anchor("fracture", target.point(0.975, 0.27), tint=palette.glow)
        case Phase.NEEDLE:
            return Anchor("needle", way.at(way.along(60.5), -0.6), "end", palette.handle)
        case Phase.BALLOON:
            return Anchor("balloon", ahead, tint=palette.balloon)
        case Phase.SPACE:
            return Anchor("space", ahead, tint=palette.cavity_light)
        case Phase.CEMENT | Phase.DONE:
            return Anchor("cement", ahead, tint=palette.handle_light)


def _key(stage: Stage, ink: Ink, name: str, *changing: Hashable) -> Hashable:
    return stage.key(f"xray side {name}", ink, *changing)


def _spine(stage: Stage, ink: Ink) -> Iterator[Layer]:
    still, now, crack = stage.still, stage.now, stage.treatment.crack
    target = Placed(now.target, Frame())

    def chain(placed: tuple[Placed, ...]) -> bones.Ops:
        return tuple(op for each in placed[:_SEEN] for op in _neighbour(each, ink))

    def body() -> bones.Ops:
        ops = bones.body(target, ink)
        return (*ops, *bones.fracture(target, ink, crack)) if crack else ops

    yield Layer(stage.stiff("xray side tissue", ink), lambda: bones.tissue(still, ink))
    yield Layer(
        stage.stiff("xray side above", ink),
        lambda: chain(still.above),
        pose(now.above[0].frame, still.above[0].frame),
    )
    if now.below:
        moved = pose(now.below[0].frame, still.below[0].frame)
        yield Layer(stage.stiff("xray side below", ink), lambda: chain(still.below), moved)
    yield Layer(_key(stage, ink, "arch"), lambda: bones.arch_behind(target, ink))
    extent = bounds(now.target.outline(), 2)
    yield Layer(_key(stage, ink, "body", now.target.collapse, crack), body, bounds=extent)


def _neighbour(placed: Placed, ink: Ink) -> bones.Ops:
    """A vertebra beside the treated one, which may have broken later."""
    whole = bones.bone(placed, ink)
    return (*whole, *bones.fracture(placed, ink, 1.0)) if placed.body.collapse else whole


def _instruments(stage: Stage, ink: Ink) -> Iterator[Layer]:
    moment, way, space, phase = stage.treatment, stage.way, stage.space, stage.treatment.phase
    filling = None if moment.cement is None else stage.cement(moment.cement)
    if space and phase in {Phase.SPACE, Phase.CEMENT}:
        extent = bounds(space.outline(), 2)
        yield Layer(_key(stage, ink, "space"), lambda: fillings.cavity(space, ink), bounds=extent)
    if space and phase in {Phase.BALLOON, Phase.CEMENT}:
        shift = rod_end(way, space, filling) - way.end
        yield sliding(_key(stage, ink, "rod"), way, shift, lambda: fillings.rod(way, LENGTH, ink))
    if filling:
        paint = fillings.cement if moment.space else fillings.cloud
        out, farthest = (leak.from_side(stage.now, fill, moment.leak) for fill in (moment.cement or 0.0, 1.0))
        yield Layer(
            _key(stage, ink, "cement", moment.cement, moment.leak),
            lambda: paint(filling.outline(), filling.stretch, ink, leak=out),
            bounds=bounds((*stage.cement(1.0).outline(), *farthest.points), 2),
        )
    if moment.needle is not None and phase is not Phase.DONE:
        stylet = phase is Phase.NEEDLE
        shift = way.tip(moment.needle) - way.end
        yield sliding(
            _key(stage, ink, "needle", stylet),
            way,
            shift,
            lambda: fillings.needle(way, TUBE, ink, stylet=stylet),
        )
    if space and phase is Phase.BALLOON:
        extent = bounds(space.outline(), 2)
        key = _key(stage, ink, "balloon", moment.balloon)
        yield Layer(key, lambda: fillings.balloon(space, ink, space.stretch), bounds=extent)
