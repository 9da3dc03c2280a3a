"""Layers of the tools, the same in every view: needle and filler only slide along their axis."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from kiosk.anatomy.cement import Cement
from kiosk.anatomy.needle import TIP, Axis
from kiosk.anatomy.pocket import Pocket
from kiosk.illustrations.base.drawing import Layer, Op, Pose
from kiosk.illustrations.base.palette import Palette
from kiosk.illustrations.base.shapes import bounds
from kiosk.illustrations.instruments import tools


def needle(key: Hashable, way: Axis, progress: float, palette: Palette, *, stylet: bool) -> Layer:
    """The needle ``progress`` (0..1) of its way in."""
    shift = way.tip(progress) - way.end
    return sliding((key, stylet), way, shift, lambda: tools.needle(way, palette, stylet=stylet))


def rod(key: Hashable, way: Axis, space: Pocket, filling: Cement | None, palette: Palette) -> Layer:
    """The catheter that ends in the balloon, or the filler that ends in the cement."""
    shift, filler = rod_end(way, space, filling) - way.end, filling is not None
    return sliding((key, filler), way, shift, lambda: tools.rod(way, palette, filler=filler))


def rod_end(way: Axis, space: Pocket, filling: Cement | None) -> float:
    """How far along the axis the catheter or, once there is a ``filling``, the filler ends."""
    free = space.stretch
    middle = way.along(free.frame.x)
    if filling:
        return min(way.along(filling.surface[0]) + 0.5, middle + 0.6 * free.half_length)
    return middle - free.half_length + 1.2


def sliding(key: Hashable, way: Axis, shift: float, ops: Callable[[], tuple[Op, ...]]) -> Layer:
    """A tool drawn all the way in and pushed ``shift`` mm further along the axis."""
    fx, fy = way.forward
    back, front = way.end - tools.LENGTH, way.end + TIP
    corners = (way.at(back, 17), way.at(back, -17), way.at(front, 2), way.at(front, -2))
    return Layer(key, ops, Pose(0.0, fx * shift, fy * shift), bounds(corners, 4))
