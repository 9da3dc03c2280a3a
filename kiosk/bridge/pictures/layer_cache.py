"""Shows a sequence of drawings as one image and composes only the rectangle that has changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.bridge.pictures.sprites import Frame, Sprite, Sprites
from kiosk.illustrations.base.drawing import Drawing, Pose


@dataclass(frozen=True, slots=True)
class Placed:
    """A sprite where it is shown. Equal ones are equal pixels."""

    sprite: Sprite
    pose: Pose

    @property
    def covered(self) -> QRectF:
        """The px that it touches."""
        return self.sprite.covered(self.pose)


@dataclass(frozen=True, slots=True)
class Shown:
    """What an image shows."""

    frame: Frame
    background: str
    placed: tuple[Placed, ...]


class LayerCache:
    """The picture of the last drawing. ``image`` is what to show; :meth:`show` brings it up to date."""

    def __init__(self, size: QSize, sprites: Sprites) -> None:
        self.image = QImage(size, QImage.Format.Format_RGB32)
        self._sprites = sprites
        self._shown: Shown | None = None

    def show(self, drawing: Drawing, *, crisp: bool = True) -> QRect:
        """Bring the image up to ``drawing``; give the rectangle that changed, in px.

        ``crisp`` paints moved layers where they are now; without it they are moved as images, which is fast
        and a little soft: for while the finger moves.
        """
        frame = self._frame(drawing)
        placed = tuple(
            Placed(self._sprites.sprite(layer, frame, crisp=crisp), layer.pose) for layer in drawing.layers
        )
        shown = Shown(frame, drawing.background, placed)
        dirty = self._changed(shown) & self.image.rect()
        self._shown = shown
        if not dirty.isEmpty():
            self._compose(dirty)
        return dirty

    def blank(self, background: str) -> None:
        """Show nothing but paper."""
        self.image.fill(QColor(background))
        self._shown = None

    def ready(self, drawing: Drawing) -> bool:
        """Whether every layer of ``drawing`` has been painted."""
        frame = self._frame(drawing)
        return all(self._sprites.has(layer, frame) for layer in drawing.layers)

    def prepare(self, drawing: Drawing, *, crisp: bool = True) -> Iterator[None]:
        """Paint what :meth:`show` would have to paint, a layer a step, without showing it.

        What has been painted is kept as if it were shown.
        """
        frame = self._frame(drawing)
        for layer in drawing.layers:
            new = not self._sprites.has(layer, frame, crisp=crisp)
            self._sprites.sprite(layer, frame, crisp=crisp)
            if new:
                yield

    def _frame(self, drawing: Drawing) -> Frame:
        return Frame(drawing.view, self.image.width(), self.image.height())

    def _changed(self, new: Shown) -> QRect:
        old = self._shown
        if (
            old is None
            or (old.frame, old.background) != (new.frame, new.background)
            or len(old.placed) != len(new.placed)
        ):
            return self.image.rect()
        area = QRectF()
        for before, after in zip(old.placed, new.placed, strict=True):
            if before != after:
                area |= before.covered | after.covered
        return area.toAlignedRect()

    def _compose(self, area: QRect) -> None:
        shown = self._shown
        if shown is None:
            return
        painter = QPainter(self.image)
        painter.setClipRect(area)
        painter.fillRect(area, QColor(shown.background))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for each in shown.placed:
            painter.setTransform(each.sprite.motion(each.pose))
            painter.drawImage(each.sprite.corner, each.sprite.image)
        painter.end()
