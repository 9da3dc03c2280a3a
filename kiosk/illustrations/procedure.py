"""The whole procedure as one picture that time moves, seen from where the camera never moves.

It shows the same moment from the side, from above, and as an X-ray from the side and from the front. Parts
of it may lie under controls: the bone stands in the middle of what is free.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, assert_never

from kiosk.anatomy import procedure as anatomy
from kiosk.anatomy.axial_leak import from_above
from kiosk.anatomy.body import Body
from kiosk.anatomy.frontal_leak import from_front
from kiosk.anatomy.leak import from_side
from kiosk.anatomy.levels import Level, vertebra
from kiosk.anatomy.plane import Point
from kiosk.anatomy.spine import Placed, Spine, spine
from kiosk.anatomy.treatment import Shape, Side, Treatment
from kiosk.illustrations.above.picture import axial
from kiosk.illustrations.base.drawing import WHOLE, Anchor, Box, Drawing, Free
from kiosk.illustrations.base.palette import LIGHT
from kiosk.illustrations.side.picture import lateral
from kiosk.illustrations.xray.film import Aperture
from kiosk.illustrations.xray.picture import Film, Projection, xray
from kiosk.model.complications import Complication


class Seen(StrEnum):
    """From where the procedure is seen."""

    SIDE = "side"
    ABOVE = "above"
    XRAY_SIDE = "xray-side"
    XRAY_FRONT = "xray-front"


SHOWN_IN: dict[Complication, tuple[Seen, ...]] = {
    Complication.DISC: (Seen.SIDE, Seen.XRAY_SIDE, Seen.XRAY_FRONT),
    Complication.FRONT: (Seen.SIDE, Seen.ABOVE, Seen.XRAY_SIDE),
    Complication.CANAL: (Seen.ABOVE, Seen.XRAY_SIDE),
    Complication.VEIN: (Seen.SIDE, Seen.ABOVE, Seen.XRAY_SIDE, Seen.XRAY_FRONT),
    Complication.NEXT_BONE: (Seen.SIDE, Seen.XRAY_SIDE, Seen.XRAY_FRONT),
}
"""The views that can show what has gone wrong, the best one first."""

LEVEL, NEIGHBOUR, HEIGHT = "level:", "neighbour:", "height"
"""How the ids of the anchors begin that name the treated bone and the next ones, and that of the endplate."""

_NEEDED = {
    Seen.SIDE: Box(-58, -38.5, 113.5, 77),
    Seen.ABOVE: Box(-48, -52, 96, 94),
}
"""What must be seen (mm): from the side three bones and the needle's way to the skin."""
_BESIDE_A_SHEET = Box(-52, -38.5, 60, 77)
"""The same from the side where something covers the back."""
_OF_THE_BONE = frozenset({"level", "collapse", "shape", "needles", "space", "complication"})
_COVERED = 0.3  # share of the width; so much at the end is a sheet, which covers the back
_WINDOWS = {Seen.XRAY_SIDE: Aperture((6, 0), 46), Seen.XRAY_FRONT: Aperture((0, 0), 46)}
_MOVED: dict[Complication, Point] = {
    Complication.FRONT: (-9, 0),
    Complication.VEIN: (-14, 0),
    Complication.NEXT_BONE: (-4, 15),
}
"""How far the camera looks aside for what goes wrong there (mm): forwards or upwards."""
_STRAIGHT: Point = (0, 0)
_SINKS_AT = {Shape.WEDGE: 1.0, Shape.BICONCAVE: 0.5, Shape.CRUSH: 0.7}  # where on the endplate height is read
_XRAY_INK, _BONE_INK = "#F3F7F9", "#5F4526"


@dataclass(frozen=True, slots=True)
class Procedure:
    """A bone and a time (0..1) of its treatment, seen from somewhere.

    ``labels``: the parts are named, too. The bone and its neighbours always are. ``space``: a balloon makes
    one for the cement.
    """

    level: Level = Level.L1
    collapse: float = 0.4
    shape: Shape = Shape.WEDGE
    needles: int = len(Side)
    time: float = 0.0
    seen: Seen = Seen.SIDE
    labels: bool = False
    complication: Complication | None = None
    space: bool = True


def procedure(moment: Procedure, aspect: float, free: Free = WHOLE) -> Drawing:
    """The picture of ``moment`` for a frame of ``aspect`` (width / height) of which ``free`` is not covered.

    Words aside are left out: at the edges of the picture they would lie under the controls.
    Its view depends on ``aspect``, ``free``, and on what is seen from where: no time and no bone moves it.
    """
    drawing = _drawn(moment, aspect, free)
    names = (*_names(moment), *_leak(moment))
    parts = drawing.pointing if moment.labels else ()
    return Drawing(drawing.view, drawing.layers, (*parts, *names), drawing.background)


def lost_at(level: Level, shape: Shape, y: float, heights: tuple[int, ...]) -> int:
    """Which of ``heights`` (percent) brings the endplate of a bone seen from the side closest to ``y`` mm."""
    return min(heights, key=lambda lost: abs(_height(Body(vertebra(level), shape, lost / 100))[1] - y))


def _drawn(moment: Procedure, aspect: float, free: Free) -> Drawing:
    seen = moment.seen
    view = free.view(_needed(moment, free), aspect)
    match seen:
        case Seen.SIDE:
            return lateral(_treatment(moment), aspect, view=view)
        case Seen.ABOVE:
            return axial(_treatment(moment), aspect, view=view)
        case Seen.XRAY_SIDE | Seen.XRAY_FRONT:
            projection = Projection.FRONT if seen is Seen.XRAY_FRONT else Projection.SIDE
            film = Film(**_broken(moment), projection=projection)
            return xray(anatomy.along(film, moment.time), aspect, window=_window(moment), view=view)
        case _:
            assert_never(seen)


def _treatment(moment: Procedure) -> Treatment:
    return anatomy.along(Treatment(**_broken(moment)), moment.time)


def _standing(treatment: Treatment) -> Spine:
    lost, next_lost = treatment.remaining_collapse, treatment.next_collapse
    return spine(treatment.level, treatment.shape, lost, next_collapse=next_lost)


def _broken(moment: Procedure) -> dict[str, Any]:
    """The parameters of the bone before its treatment, and of what will go wrong."""
    return {each.name: getattr(moment, each.name) for each in fields(moment) if each.name in _OF_THE_BONE}


def _needed(moment: Procedure, free: Free) -> Box:
    """What must be seen."""
    if moment.seen in _WINDOWS:
        window = _window(moment)
        side = 2.09 * window.radius
        return Box(window.center[0] - side / 2, window.center[1] - side / 2, side, side)
    if moment.seen is Seen.ABOVE:
        return _NEEDED[moment.seen]
    dx, dy = _aside(moment)
    box = _BESIDE_A_SHEET if free.right > _COVERED else _NEEDED[moment.seen]
    return replace(box, x=box.x + dx, y=box.y + dy)


def _window(moment: Procedure) -> Aperture:
    """The round window of an X-ray."""
    window, (dx, dy) = _WINDOWS[moment.seen], _aside(moment)
    x, y = window.center
    return replace(window, center=(x + dx if moment.seen is Seen.XRAY_SIDE else x, y + dy))


def _aside(moment: Procedure) -> Point:
    """How far the camera looks aside."""
    return _MOVED.get(moment.complication, _STRAIGHT) if moment.complication else _STRAIGHT


def _names(moment: Procedure) -> Iterator[Anchor]:
    """The names of the bone and of the next ones that are seen; from the side where its height is read."""
    treatment = _treatment(moment)
    standing = _standing(treatment)
    name = f"{LEVEL}{moment.level}"
    body = standing.target
    width, back = body.vertebra.width, body.vertebra.back
    neighbours = (standing.above[0], *standing.below[:1])
    match moment.seen:
        case Seen.SIDE:
            yield Anchor(name, body.point(0.985, 0.16), tint="#FFFFFF")
            for each in neighbours:
                yield Anchor(f"{NEIGHBOUR}{each.body.vertebra.name}", _inside(each, 0.55), tint=_BONE_INK)
            yield Anchor(HEIGHT, _height(body))
        case Seen.XRAY_SIDE:
            yield Anchor(name, body.point(0.985, 0.16), tint="#FFFFFF")
            for each in neighbours:
                yield Anchor(f"{NEIGHBOUR}{each.body.vertebra.name}", _inside(each, 0.55), tint=_XRAY_INK)
        case Seen.XRAY_FRONT:
            yield Anchor(name, (-0.45 * width, -0.25 * back), tint="#FFFFFF")
            for each in neighbours:
                beside = (-0.5 * each.body.vertebra.width - 5, _inside(each, 0.5)[1])
                yield Anchor(f"{NEIGHBOUR}{each.body.vertebra.name}", beside, tint=_XRAY_INK)
        case Seen.ABOVE:
            yield Anchor(name, (-0.42 * width, 0.62 * body.vertebra.depth), tint="#FFFFFF")


def _leak(moment: Procedure) -> Iterator[Anchor]:
    """The name of the leak, where it is seen."""
    treatment = _treatment(moment)
    fill = treatment.cement or 0.0
    standing = _standing(treatment)
    match moment.seen:
        case Seen.SIDE | Seen.XRAY_SIDE:
            hidden = moment.seen is Seen.SIDE and treatment.leak is Complication.CANAL
            leak = from_side(standing, fill, None if hidden else treatment.leak)
            edge = "end" if treatment.leak is Complication.CANAL else "start"
        case Seen.ABOVE:
            leak = from_above(standing.target.vertebra, fill, treatment.leak)
            edge = "start" if treatment.leak is Complication.FRONT else "end"
        case Seen.XRAY_FRONT:
            leak, edge = from_front(standing, fill, treatment.leak), "end"
    if leak.outline:
        yield Anchor("leak", leak.mark, edge, LIGHT.handle_light)


def _inside(placed: Placed, u: float) -> Point:
    """A point of a neighbour at mid-height."""
    return placed.frame.place(placed.body.point(u, 0.42))


def _height(body: Body) -> Point:
    """The front corner of the upper endplate, as high as the endplate is where it sinks most."""
    return (body.point(1.0, 1.0)[0], body.top(_SINKS_AT[body.shape]))
