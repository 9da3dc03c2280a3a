"""Images of layers, kept by key so that nothing is painted twice while memory lasts."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from kiosk.bridge.pictures.painter import Ink, posed, to_pixels
from kiosk.illustrations.base.drawing import Box, Layer, Pose

ROOM = 0.5
"""Share of the picture's size that a moving layer is painted beyond it: what can be moved into view."""

STILL = Pose()


@dataclass(frozen=True, slots=True)
class Frame:
    """What of the world a picture shows, and at how many px."""

    view: Box
    width: int
    height: int

    @property
    def base(self) -> QTransform:
        """The transform from mm to px."""
        return to_pixels(self.view, self.width)

    def room(self, share: float) -> QRectF:
        """The picture in px, grown by ``share`` of its size on each side."""
        dx, dy = share * self.width, share * self.height
        return QRectF(0, 0, self.width, self.height).adjusted(-dx, -dy, dx, dy)


@dataclass(frozen=True, slots=True, eq=False)
class Sprite:
    """A layer's image, where its top left corner lies in ``frame`` (px), and the pose it was painted in.

    ``roomy`` sprites can be moved; the others end where the picture ends.
    """

    image: QImage
    corner: QPoint
    frame: Frame
    pose: Pose
    roomy: bool

    def motion(self, pose: Pose) -> QTransform:
        """The motion in px that brings the sprite to ``pose``."""
        if self.pose == pose:
            return QTransform()
        base = self.frame.base
        return (posed(self.pose) * base).inverted()[0] * posed(pose) * base

    def covered(self, pose: Pose) -> QRectF:
        """The px that it touches in ``pose``."""
        return self.motion(pose).mapRect(QRectF(QRect(self.corner, self.image.size())))


class Sprites:
    """Keeps sprites of up to ``budget`` bytes; those not used for longest go first.

    The budget can grow to ``most``.
    """

    def __init__(self, budget: int, most: int = 0) -> None:
        self.budget = budget
        self._most = most
        self._kept: OrderedDict[tuple[Hashable, Frame], Sprite] = OrderedDict()
        self.memory = 0
        """Bytes of all sprites."""

    def make_room(self, needed: int) -> None:
        """Let the budget grow to the ``needed`` bytes as far as it may."""
        self.budget = max(self.budget, min(needed, self._most))

    def forget(self) -> None:
        """Keep nothing of what there is."""
        self._kept.clear()
        self.memory = 0

    def size(self, layer: Layer, frame: Frame) -> int:
        """The bytes of the sprite of ``layer``; 0 where none is kept."""
        kept = self._kept.get((layer.key, frame))
        return kept.image.sizeInBytes() if kept else 0

    def has(self, layer: Layer, frame: Frame, *, crisp: bool = True) -> bool:
        """Whether :meth:`sprite` has nothing to paint."""
        return self._fit((layer.key, frame), layer.pose, crisp=crisp) is not None

    def sprite(self, layer: Layer, frame: Frame, *, crisp: bool) -> Sprite:
        """The sprite of ``layer``, painted only when it must be.

        ``crisp`` asks for one painted in the layer's own pose; otherwise any that can be moved will do.
        """
        key = (layer.key, frame)
        if fit := self._fit(key, layer.pose, crisp=crisp):
            self._kept.move_to_end(key)
            return fit
        kept = self._kept.get(key)
        moves = layer.pose != STILL or (kept is not None and kept.roomy)
        sprite = self._kept[key] = _painted(layer, frame, roomy=moves)
        self._kept.move_to_end(key)
        self.memory += sprite.image.sizeInBytes() - (kept.image.sizeInBytes() if kept else 0)
        while self.memory > self.budget and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            self.memory -= dropped.image.sizeInBytes()
        return sprite

    def _fit(self, key: tuple[Hashable, Frame], pose: Pose, *, crisp: bool) -> Sprite | None:
        kept = self._kept.get(key)
        return kept if kept and (kept.pose == pose or (kept.roomy and not crisp)) else None


def _painted(layer: Layer, frame: Frame, *, roomy: bool) -> Sprite:
    transform = posed(layer.pose) * frame.base
    ink = Ink(layer.ops(), transform)
    area = ink.extent & frame.room(ROOM if roomy else 0)
    if layer.bounds:
        box = layer.bounds
        area &= transform.mapRect(QRectF(box.x, box.y, box.width, box.height))
    whole = area.toAlignedRect()
    image = QImage(whole.size().expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-whole.x(), -whole.y())
    ink.paint(painter)
    painter.end()
    return Sprite(image, whole.topLeft(), frame, layer.pose, roomy)
