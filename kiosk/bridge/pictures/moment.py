"""What a live picture shows."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF

from kiosk.illustrations.base.drawing import WHOLE, Drawing, Free, Point
from kiosk.illustrations.scenes import Look, draw
from kiosk.model.scene import Scene

NOTHING = Scene("")


@dataclass(frozen=True, slots=True)
class Moment:
    """A scene whose moving parameter stands at ``value`` (0..1), in a look.

    It fills ``size`` px, of which nothing covers ``free``; empty: all of it.
    """

    scene: Scene = NOTHING
    value: float = 0.0
    look: Look = Look.SIDE
    size: QSizeF = field(default_factory=QSizeF)
    free: QRectF = field(default_factory=QRectF)

    def at(self, value: float) -> Moment:
        """The same with the moving parameter at ``value``."""
        return replace(self, value=value)

    def seen(self, look: Look) -> Moment:
        """The same in another ``look``."""
        return replace(self, look=look)

    def drawing(self) -> Drawing:
        """Draw it. Raises :class:`~kiosk.illustrations.scenes.SceneError`."""
        width, height, free = self.size.width(), self.size.height(), self.free
        room = WHOLE
        if not free.isEmpty():
            right, bottom = 1 - free.right() / width, 1 - free.bottom() / height
            room = Free(free.left() / width, free.top() / height, right, bottom)
        return draw(self.scene, self.value, width / height, self.look, room)

    def to_world(self, px: QPointF) -> Point:
        """Where a place of the picture (px) lies in the scene, mm with y up."""
        view = self.drawing().view
        k = view.width / self.size.width()
        return (view.x + px.x() * k, view.y + view.height - px.y() * k)

    def to_px(self, point: Point) -> QPointF:
        """Where a point of the scene lies in the picture, px."""
        view = self.drawing().view
        k = self.size.width() / view.width
        return QPointF((point[0] - view.x) * k, (view.y + view.height - point[1]) * k)
