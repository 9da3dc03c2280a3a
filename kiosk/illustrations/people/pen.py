"""Drawing on a page of 160 x 110 units, y down, as drawing programs have it.

A contour is text that ``path_data`` reads, or a path. Every function gives ops, so that parts add up with
``+``; :func:`at` puts a part at its place, :func:`page` makes a picture of the whole.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

from kiosk.anatomy.plane import Point
from kiosk.illustrations.base import shapes
from kiosk.illustrations.base.drawing import (
    Anchor,
    Box,
    Drawing,
    Fill,
    Layer,
    Linear,
    Op,
    Paint,
    Path,
    Radial,
    Stop,
    Stroke,
)
from kiosk.illustrations.base.path_data import read
from kiosk.illustrations.base.placing import Placing

Ops = tuple[Op, ...]
Contour = str | Path

WIDTH, HEIGHT = 160.0, 110.0
TALL_PAGE = Box(25, -25, 110, 160)
"""A page that stands on its short side, around the same middle."""
_TALL = 0.9
"""Pictures of a smaller aspect (width / height) are laid out for the tall page."""
LINE = 0.5
"""Width of an outline, units."""
BEYOND = 260.0
"""How far grounds reach beyond the page, so that a wide or tall picture has no edge."""

_UP = Placing(dy=HEIGHT, flip=True)


def fill(contour: Contour, paint: Paint, alpha: float = 1.0) -> Ops:
    """An area."""
    return (Fill(_path(contour), paint, alpha),)


def trace(
    contour: Contour, color: str, width: float = LINE, alpha: float = 1.0, dash: tuple[float, ...] = ()
) -> Ops:
    """A line with round ends."""
    return (Stroke(_path(contour), color, width, alpha, dash),)


def shape(contour: Contour, paint: Paint, color: str, width: float = LINE) -> Ops:
    """An area with its outline."""
    return fill(contour, paint) + trace(contour, color, width)


def cased(contour: Contour, color: str, width: float, casing: str = "#FFFFFF") -> Ops:
    """A line on a wider one of ``casing``, to be seen on any ground."""
    return trace(contour, casing, 2.1 * width) + trace(contour, color, width)


def oval(x: float, y: float, rx: float, ry: float | None = None, degrees: float = 0.0) -> Path:
    """An ellipse, a circle where ``ry`` is left out, turned clockwise by ``degrees``."""
    return shapes.ellipse((x, y), rx, rx if ry is None else ry, math.radians(degrees))


def box(x: float, y: float, width: float, height: float, radius: float = 0.0) -> Path:
    """A rectangle with its upper left corner at ``x``, ``y`` and rounded corners."""
    if radius:
        return shapes.rounded((x, y), width, height, min(radius, width / 2, height / 2))
    return shapes.rectangle(Box(x, y, width, height))


def down(light: str, dark: str, top: float, bottom: float) -> Linear:
    """Light from above: a gradient between two heights."""
    return Linear((0, top), (0, bottom), (Stop(0, light), Stop(1, dark)))


def glow(x: float, y: float, radius: float, color: str, alpha: float) -> Ops:
    """A round glow that fades outwards."""
    stops = tuple(Stop(at, color, alpha * share) for at, share in ((0, 1), (0.5, 0.45), (1, 0)))
    return (Fill(oval(x, y, radius), Radial((x, y), radius, stops)),)


def ground_shadow(x: float, y: float, rx: float, ry: float) -> Ops:
    """What stands at ``x``, ``y`` throws on the ground."""
    return fill(oval(x, y, rx, ry), "#23474C", 0.07) + fill(oval(x, y, rx * 0.72, ry * 0.72), "#23474C", 0.08)


def at(
    ops: Iterable[Op],
    x: float = 0.0,
    y: float = 0.0,
    scale: float = 1.0,
    degrees: float = 0.0,
    *,
    mirror: bool = False,
) -> Ops:
    """``ops`` mirrored, scaled, turned clockwise by ``degrees`` and shifted, in this order."""
    return Placing(scale, x, y, mirror=mirror, turn=math.radians(degrees)).ops(ops)


def page(
    name: str,
    draw: Callable[[], Ops],
    aspect: float,
    ground: str,
    seen: Box,
    anchors: tuple[tuple[str, Point, str], ...] = (),
) -> Drawing:
    """The page as a picture of ``aspect`` (width / height) that has all of ``seen`` (page units) in view.

    Anchors are (key of the word, point, side).
    """
    width = max(seen.width, seen.height * aspect)
    height = width / aspect
    middle = (seen.x + seen.width / 2, HEIGHT - seen.y - seen.height / 2)
    view = Box(middle[0] - width / 2, middle[1] - height / 2, width, height)
    return Drawing(
        view,
        (Layer((name, seen), lambda: _UP.ops(draw())),),
        tuple(Anchor(word, _UP.point(point), side) for word, point, side in anchors),
        ground,
    )


def either_way(
    name: str,
    draw: Callable[[bool], Ops],
    aspect: float,
    ground: str,
    wide: Box,
    tall: Box = TALL_PAGE,
    anchors: tuple[tuple[str, Point, str], ...] = (),
    below: float = _TALL,
) -> Drawing:
    """The page laid out for its aspect: ``draw`` is told whether it is tall, and what it draws fills that box.

    It is tall where ``aspect`` is ``below`` this one: at which both layouts draw things equally large.
    """
    upright = aspect < below
    return page(name, lambda: draw(upright), aspect, ground, tall if upright else wide, anchors)


def _path(contour: Contour) -> Path:
    return read(contour) if isinstance(contour, str) else contour
