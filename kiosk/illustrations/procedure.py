"""The whole procedure as one picture that time moves, seen from where the camera never moves.

It shows the same moment from the side, from above, and as an X-ray from the side and from the front. Parts
of it may lie under controls: the bone stands in the middle of what is free.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from kiosk.anatomy import procedure as anatomy
from kiosk.anatomy.body import Body
from kiosk.anatomy.levels import Level, vertebra
from kiosk.anatomy.plane import Point
from kiosk.anatomy.spine import Placed, spine
from kiosk.anatomy.treatment import Shape, Side, Treatment
from kiosk.illustrations.above.picture import axial
from kiosk.illustrations.base.drawing import WHOLE, Anchor, Box, Drawing, Free
from kiosk.illustrations.side.picture import lateral
from kiosk.illustrations.xray.film import Aperture
from kiosk.illustrations.xray.picture import Film, Projection, xray


class Seen(StrEnum):
    """From where the procedure is seen."""

    SIDE = "side"
    ABOVE = "above"
    XRAY_SIDE = "xray-side"
    XRAY_FRONT = "xray-front"


LEVEL, NEIGHBOUR, HEIGHT = "level:", "neighbour:", "height"
"""How the ids of the anchors begin that name the treated bone and the next ones, and that of the endplate."""

_NEEDED = {
    Seen.SIDE: Box(-58, -38.5, 113.5, 77),
    Seen.ABOVE: Box(-48, -52, 96, 94),
}
"""What must be seen (mm): from the side three bones and the needle's way to the skin."""
_BESIDE_A_SHEET = Box(-52, -38.5, 60, 77)
"""The same from the side where something covers the back."""
_COVERED = 0.3  # share of the width; so much at the end is a sheet, which covers the back
_WINDOWS = {Seen.XRAY_SIDE: Aperture((6, 0), 46), Seen.XRAY_FRONT: Aperture((0, 0), 46)}
_SINKS_AT = {Shape.WEDGE: 1.0, Shape.BICONCAVE: 0.5, Shape.CRUSH: 0.7}  # where on the endplate height is read
_XRAY_INK, _BONE_INK = "#F3F7F9", "#5F4526"


@dataclass(frozen=True, slots=True)
class Procedure:
    """A bone and a time (0..1) of its treatment, seen from somewhere.

    ``labels``: the parts are named, too. The bone and its neighbours always are.
    """

    level: Level = Level.L1
    collapse: float = 0.4
    shape: Shape = Shape.WEDGE
    needles: int = len(Side)
    time: float = 0.0
    seen: Seen = Seen.SIDE
    labels: bool = False


def procedure(moment: Procedure, aspect: float, free: Free = WHOLE) -> Drawing:
    """The picture of ``moment`` for a frame of ``aspect`` (width / height) of which ``free`` is not covered.

    Words aside are left out: at the edges of the picture they would lie under the controls.
    Its view depends on where it is seen from, ``aspect`` and ``free`` alone: no time and no bone moves it.
    """
    drawing = _drawn(moment, aspect, free)
    names = tuple(_names(moment))
    parts = drawing.pointing if moment.labels else ()
    return Drawing(drawing.view, drawing.layers, (*parts, *names), drawing.background)


def lost_at(level: Level, shape: Shape, y: float, heights: tuple[int, ...]) -> int:
    """Which of ``heights`` (percent) brings the endplate of a bone seen from the side closest to ``y`` mm."""
    return min(heights, key=lambda lost: abs(_height(Body(vertebra(level), shape, lost / 100))[1] - y))


def _drawn(moment: Procedure, aspect: float, free: Free) -> Drawing:
    seen = moment.seen
    match seen:
        case Seen.SIDE:
            return lateral(_treatment(moment), aspect, view=_view(seen, aspect, free))
        case Seen.ABOVE:
            return axial(_treatment(moment), aspect, view=_view(seen, aspect, free))
        case Seen.XRAY_SIDE | Seen.XRAY_FRONT:
            window = _WINDOWS[seen]
            projection = Projection.FRONT if seen is Seen.XRAY_FRONT else Projection.SIDE
            parts = moment.level, moment.collapse, moment.shape
            film = anatomy.along(Film(*parts, needles=moment.needles, projection=projection), moment.time)
            return xray(film, aspect, window=window, view=_view(seen, aspect, free))
        case _:
            assert_never(seen)


def _treatment(moment: Procedure) -> Treatment:
    broken = Treatment(moment.level, moment.collapse, moment.shape, needles=moment.needles)
    return anatomy.along(broken, moment.time)


def _view(seen: Seen, aspect: float, free: Free) -> Box:
    """What is in view, so that what is needed fills what is free."""
    if window := _WINDOWS.get(seen):
        side = 2.09 * window.radius
        needed = Box(window.center[0] - side / 2, window.center[1] - side / 2, side, side)
    elif seen is Seen.SIDE and free.right > _COVERED:
        needed = _BESIDE_A_SHEET
    else:
        needed = _NEEDED[seen]
    return free.view(needed, aspect)


def _names(moment: Procedure) -> Iterator[Anchor]:
    """The names of the bone and of the next ones that are seen; from the side where its height is read."""
    treatment = _treatment(moment)
    standing = spine(moment.level, moment.shape, treatment.remaining_collapse)
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


def _inside(placed: Placed, u: float) -> Point:
    """A point of a neighbour at mid-height."""
    return placed.frame.place(placed.body.point(u, 0.42))


def _height(body: Body) -> Point:
    """The front corner of the upper endplate, as high as the endplate is where it sinks most."""
    return (body.point(1.0, 1.0)[0], body.top(_SINKS_AT[body.shape]))
