"""The layers of the lateral picture, from back to front.

What a finger drags decides them: needle and filler only slide along their axis and the upper spine only tips
as a stiff body (new pose, same key), while the broken bone, the disc above it and the balloon are painted
again (new key). Everything else keeps key and pose.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.anatomy import arch, leak
from kiosk.anatomy.body import Body
from kiosk.anatomy.needle import SKIN
from kiosk.anatomy.plane import Frame, Point
from kiosk.anatomy.pocket import Pocket
from kiosk.anatomy.spine import Placed
from kiosk.anatomy.trabeculae import pores
from kiosk.anatomy.treatment import Phase
from kiosk.illustrations.base.drawing import Box, Fill, Layer, Linear, Pose, Stop
from kiosk.illustrations.base.shapes import bounds, rectangle
from kiosk.illustrations.base.spongy import GRIP, gripped
from kiosk.illustrations.instruments import fillings, tools
from kiosk.illustrations.instruments import layers as tool_layers
from kiosk.illustrations.side import bones, tissue
from kiosk.illustrations.side import cut as section
from kiosk.illustrations.side.spine import around
from kiosk.illustrations.side.stage import Ops, Stage
from kiosk.model.complications import Complication

_LATER = 0.24  # how strong the glow of the next bone is: it lies over the discs beside it (D)
_SUNK = 0.02  # share of the height; with less lost there is nothing to show


def painted(stage: Stage) -> tuple[Layer, ...]:
    """All layers from back to front."""
    return (*around(stage), *_next_bone(stage), *_target(stage), *_instruments(stage), *_fades(stage))


def _target(stage: Stage) -> tuple[Layer, ...]:
    """The treated bone."""
    treatment, palette, body, space = stage.treatment, stage.palette, stage.now.target, stage.space
    phase = treatment.phase
    if phase is Phase.HEALTHY:
        return (Layer(stage.key("body"), lambda: bones.body(Placed(body, Frame()), palette)),)
    alpha = treatment.crack

    def cut() -> Ops:
        ops = section.cut(body, palette, space=space)
        return (*ops, *section.crack(body, palette, alpha, space)) if alpha else ops

    extent = bounds((*body.outline(), *arch.pedicle(body.vertebra)), 3)
    bone = Layer(stage.key("bone", body.collapse, treatment.inflation), cut, bounds=extent)
    height = Layer(stage.key("former height"), lambda: section.former_height(body, palette))
    if phase is Phase.BALLOON:
        rising = bounds(
            (body.point(0.3, 1), body.point(1, 1), Body(body.vertebra, body.shape).point(1, 1)), 3
        )
        regained = Layer(
            stage.key("regained", body.collapse),
            lambda: section.regained(body, treatment.lift, palette),
            bounds=rising,
        )
        return (bone, height, regained)
    if phase in {Phase.CEMENT, Phase.DONE} and not treatment.space and not treatment.leak:
        return (bone, height)
    if phase is not Phase.BROKEN:
        return (bone,)
    halo = Layer(stage.key("halo"), lambda: section.halo(body, palette))
    if treatment.collapse < _SUNK:
        return (halo, bone)
    return (halo, bone, height, Layer(stage.key("sunk"), lambda: section.sunk(body, palette)))


def _instruments(stage: Stage) -> tuple[Layer, ...]:
    """Space, cement, filler, needle and balloon, in the order in which they cover each other."""
    treatment, palette, way, space = stage.treatment, stage.palette, stage.way, stage.space
    phase = treatment.phase
    layers: list[Layer] = []
    if space and phase in {Phase.SPACE, Phase.CEMENT}:
        layers.append(_space(stage, space))
    if treatment.cement is not None:
        layers.append(_cement(stage, treatment.cement))
    if space and phase in {Phase.BALLOON, Phase.CEMENT}:
        filling = None if treatment.cement is None else stage.cement(treatment.cement)
        layers.append(tool_layers.rod(stage.key("rod"), way, space, filling, palette))
    if treatment.needle is not None and phase is not Phase.DONE:
        stylet = phase is Phase.NEEDLE
        layers.append(tool_layers.needle(stage.key("needle"), way, treatment.needle, palette, stylet=stylet))
        layers.append(_way_in(stage, treatment.needle))
    if space and phase is Phase.BALLOON:
        layers.append(_balloon(stage, space))
    if phase is Phase.DONE:
        way_in = tissue.skin_at(stage.now, way.at(way.along(SKIN))[1])
        layers.append(Layer(stage.key("plaster"), lambda: tools.plaster(*way_in, palette)))
    return tuple(layers)


def plaster_point(stage: Stage) -> Point:
    """A point on the lower half of the plaster."""
    (x, y), (dx, dy) = tissue.skin_at(stage.now, stage.way.at(stage.way.along(SKIN))[1])
    return (x + 9 * dx + 2.5 * dy, y + 9 * dy - 2.5 * dx)


def _way_in(stage: Stage, needle: float) -> Layer:
    """Skin, flesh and bone around the tube, so that it goes in."""
    vertebra, way, palette = stage.now.target.vertebra, stage.way, stage.palette
    inside = way.tip(needle) > tools.into_bone(way, vertebra)
    return Layer(
        stage.key("way in", inside),
        lambda: tools.way_in(way, vertebra, palette, inside=inside),
        bounds=bounds((way.at(way.along(SKIN)), way.at(0)), 6),
    )


def _space(stage: Stage, space: Pocket) -> Layer:
    palette = stage.palette
    return Layer(
        stage.key("space"), lambda: fillings.cavity(space, palette), bounds=bounds(space.outline(), 3)
    )


def _cement(stage: Stage, fill: float) -> Layer:
    body, palette, space = stage.now.target, stage.palette, stage.space
    leaks = stage.treatment.leak
    if leaks is Complication.CANAL:  # the near pedicle lies before it
        leaks = None
    filling, out = stage.cement(fill), leak.from_side(stage.now, fill, leaks)

    def ops() -> Ops:
        cells = pores(body, space=space)
        filled = (
            fillings.cement(filling, palette, out) if space else fillings.cloud(filling, cells, palette, out)
        )
        return (*gripped(cells, filling, palette), *filled)

    farthest = leak.from_side(stage.now, 1.0, leaks)
    extent = bounds((*stage.cement(1.0).outline(), *farthest.points), GRIP + 1)
    return Layer(stage.key("cement", fill, leaks), ops, bounds=extent)


def _next_bone(stage: Stage) -> Iterator[Layer]:
    """The crack and the glow of the bone above where that has broken, too."""
    placed, palette = stage.now.above[0], stage.palette
    if not placed.body.collapse:
        return
    body, frame = placed.body, placed.frame
    yield Layer(
        stage.key("next bone", body.collapse),
        lambda: (*section.halo(body, palette, _LATER), *section.crack(body, palette)),
        Pose(frame.angle, frame.x, frame.y),
        bounds(body.outline(), 9),
    )


def _balloon(stage: Stage, space: Pocket) -> Layer:
    treatment, palette = stage.treatment, stage.palette
    return Layer(
        stage.key("balloon", treatment.balloon),
        lambda: fillings.balloon(space, palette),
        bounds=bounds(space.outline(), 3),
    )


def _fades(stage: Stage) -> tuple[Layer, Layer]:
    """The picture melts into the paper over its upper and lower eighth."""
    view, paper = stage.view, stage.palette.paper
    eighth, top = view.height / 8, view.y + view.height
    stops = (Stop(0, paper, 1), Stop(0.25, paper, 0.92), Stop(1, paper, 0))

    upper = Box(view.x, top - eighth, view.width, eighth)
    lower = Box(view.x, view.y, view.width, eighth)
    return (
        Layer(
            ("lateral upper fade", view, paper),
            lambda: (Fill(rectangle(upper), Linear((0, top), (0, top - eighth), stops)),),
        ),
        Layer(
            ("lateral lower fade", view, paper),
            lambda: (Fill(rectangle(lower), Linear((0, view.y), (0, view.y + eighth), stops)),),
        ),
    )
