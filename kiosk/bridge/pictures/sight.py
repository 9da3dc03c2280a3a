"""What a live picture shows."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, QRectF

from kiosk.illustrations.base.drawing import WHOLE, Drawing, Free, Point
from kiosk.illustrations.scenes import Look, draw
from kiosk.model.scene import Scene

NOTHING = Scene("")


@dataclass(frozen=True, slots=True)
class Sight:
    """A scene whose moving parameter stands at ``value`` (0..1), seen in a look.

    It fills ``width`` x ``height`` px, both more than 0 when it is drawn. Nothing covers ``free`` of it (px);
    where that is empty, nothing covers any of it.
    """

    scene: Scene = NOTHING
    value: float = 0.0
    look: Look = Look.SIDE
    width: float = 0.0
    height: float = 0.0
    free: QRectF = field(default_factory=QRectF)

    def at(self, value: float) -> Sight:
        """The same with the moving parameter at ``value``."""
        return replace(self, value=value)

    def from_look(self, look: Look) -> Sight:
        """The same in another ``look``."""
        return replace(self, look=look)

    def drawing(self) -> Drawing:
        """Draw it. Raises :class:`~kiosk.illustrations.scenes.SceneError`."""
        room, free = WHOLE, self.free
        if not free.isEmpty():
            right, bottom = 1 - free.right() / self.width, 1 - free.bottom() / self.height
            room = Free(free.left() / self.width, free.top() / self.height, right, bottom)
        return draw(self.scene, self.value, self.width / self.height, self.look, room)

    def to_world(self, px: QPointF) -> Point:
        """Where a place of the picture (px) lies in the scene, mm with y up."""
        view = self.drawing().view
        k = view.width / self.width
        return (view.x + px.x() * k, view.y + view.height - px.y() * k)

    def to_px(self, point: Point) -> QPointF:
        """Where a point of the scene lies in the picture, px."""
        view = self.drawing().view
        k = self.width / view.width
        return QPointF((point[0] - view.x) * k, (view.y + view.height - point[1]) * k)
