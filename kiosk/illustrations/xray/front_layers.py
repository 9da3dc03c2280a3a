"""The layers of the X-ray from the front. Bones above the broken one only rise and sink as a whole."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterator
from dataclasses import replace

from kiosk.anatomy import frontal, frontal_leak, pocket
from kiosk.anatomy.needle import Axis
from kiosk.anatomy.plane import Frame, Point, Points
from kiosk.anatomy.pocket import Pocket, Stretch
from kiosk.anatomy.spine import Placed
from kiosk.anatomy.treatment import Phase, Side
from kiosk.illustrations.base.drawing import Anchor, Layer, Pose
from kiosk.illustrations.base.shapes import bounds
from kiosk.illustrations.instruments.layers import sliding
from kiosk.illustrations.instruments.tools import TUBE
from kiosk.illustrations.side.stage import Stage
from kiosk.illustrations.xray import fillings
from kiosk.illustrations.xray import front as bones
from kiosk.illustrations.xray.film import Ink

_SEEN = 2  # neighbours on either side that reach into the window


def layers(stage: Stage, ink: Ink) -> Iterator[Layer]:
    """All layers from back to front."""
    yield from _spine(stage, ink)
    for side in stage.treatment.sides:
        yield from _instruments(stage, ink, side)


def anchor(stage: Stage) -> Anchor:
    """What the label of this phase points at."""
    palette, target = stage.palette, Placed(stage.now.target, Frame())
    bone = target.body.vertebra
    one = stage.treatment.needles == 1
    match stage.treatment.phase:
        case Phase.HEALTHY:
            return Anchor("bone", (-0.4 * bone.width, -0.25 * bone.back), tint=palette.bone_dark)
        case Phase.BROKEN:
            return Anchor("fracture", frontal.edge(target, 1, bones.FRONT)[1], tint=palette.glow)
        case Phase.NEEDLE:
            way = frontal.axis(bone, Side.RIGHT)
            return Anchor("needle" if one else "needles", way.at(way.tip(0.22)), "end", palette.handle)
        case Phase.BALLOON:
            return Anchor("balloon" if one else "balloons", _middle(stage), "end", palette.balloon)
        case Phase.SPACE:
            return Anchor("space", _middle(stage), "end", palette.cavity_light)
        case Phase.CEMENT | Phase.DONE:
            return Anchor("cement", _middle(stage), "end", palette.handle_light)


def _middle(stage: Stage) -> Point:
    """A point beside the middle of the balloon, the space or the cement on the right of the picture."""
    return frontal.space(stage.now.target, 1.0, Side.RIGHT).stretch.place([(-0.1, -0.1)])[0]


def _key(stage: Stage, ink: Ink, name: str, *changing: Hashable) -> Hashable:
    return stage.key(f"xray front {name}", ink, *changing)


def _spine(stage: Stage, ink: Ink) -> Iterator[Layer]:
    still, now = stage.still, stage.now
    target = Placed(now.target, Frame())

    def chain(placed: tuple[Placed, ...]) -> bones.Ops:
        return tuple(op for each in placed[:_SEEN] for op in bones.bone(each, ink))

    yield Layer(stage.stiff("xray front tissue", ink), lambda: bones.tissue(still, ink))
    yield Layer(
        stage.stiff("xray front above", ink), lambda: chain(still.above), _risen(now.above[0], still.above[0])
    )
    if now.below:
        moved = _risen(now.below[0], still.below[0])
        yield Layer(stage.stiff("xray front below", ink), lambda: chain(still.below), moved)
    yield Layer(_key(stage, ink, "behind"), lambda: bones.behind(target, ink))
    extent = bounds((*frontal.outline(target, 0), *frontal.outline(target, bones.FRONT)), 3)
    key = _key(stage, ink, "body", now.target.collapse)
    yield Layer(key, lambda: bones.body(target, ink), bounds=extent)
    yield Layer(_key(stage, ink, "pedicles"), lambda: bones.pedicles(target, ink))


def _risen(now: Placed, still: Placed) -> Pose:
    middle = (-now.body.vertebra.depth / 2, 0.0)
    return Pose(dy=now.frame.place(middle)[1] - still.frame.place(middle)[1])


def _instruments(stage: Stage, ink: Ink, side: Side) -> Iterator[Layer]:
    moment, body, phase = stage.treatment, stage.now.target, stage.treatment.phase
    bone = body.vertebra
    way = frontal.axis(bone, side, deep=not moment.space)

    def key(name: str, *changing: Hashable) -> Hashable:
        return _key(stage, ink, f"{side.name} {name}", *changing)

    space = None if moment.inflation is None else frontal.space(body, moment.inflation, side)
    if space and phase in {Phase.SPACE, Phase.CEMENT}:
        extent = bounds(space.outline(), 2)
        yield Layer(key("space"), lambda: fillings.cavity(space, ink), bounds=extent)
    if moment.cement is not None:
        outline, strength = _cement(stage, moment.cement, side), 0.45 + 0.55 * moment.cement
        paint = fillings.cement if moment.space else fillings.cloud
        free = frontal.space(body, 1.0, side).stretch
        leaks = moment.leak if side is Side.RIGHT else None
        out, farthest = (frontal_leak.from_front(stage.now, fill, leaks) for fill in (moment.cement, 1.0))
        yield Layer(
            key("cement", moment.cement, leaks),
            lambda: paint(outline, free, ink, strength, out),
            bounds=bounds((*_cement(stage, 1.0, side), *farthest.points), 2),
        )
    if moment.needle is not None and phase is not Phase.DONE:
        stylet = phase is Phase.NEEDLE
        length = frontal.seen_length(bone, TUBE)
        yield sliding(
            key("needle", stylet),
            way,
            way.tip(moment.needle) - way.end,
            lambda: (*fillings.hub(way, length, ink), *fillings.needle(way, length, ink, stylet=stylet)),
        )
    if space and phase is Phase.BALLOON:
        catheter = _catheter(stage, way, space)
        yield Layer(
            key("balloon", moment.balloon),
            lambda: fillings.balloon(space, ink, catheter),
            bounds=bounds(space.outline(), 2),
        )


def _cement(stage: Stage, share: float, side: Side) -> Points:
    """The outline of the cement when ``share`` (0..1) of it is in."""
    body = stage.now.target
    if stage.treatment.space:
        return frontal.cement(body, share, side)
    return frontal.cloud(body, share, side).outline()


def _catheter(stage: Stage, way: Axis, space: Pocket) -> Stretch:
    """What lies in the balloon, along the needle: almost end on, so that its bands stand close together."""
    body, free = stage.now.target, space.stretch
    fx, fy = way.forward
    half = frontal.seen_length(body.vertebra, pocket.stretch(body.vertebra, 1.0).half_length)
    return replace(free, frame=Frame(math.atan2(fy, fx), free.frame.x, free.frame.y), half_length=half)
