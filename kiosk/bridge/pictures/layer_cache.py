"""Shows a sequence of drawings as one image and composes only the rectangle that has changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import takewhile

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.bridge.pictures.sprites import Frame, Key, Sprite, Sprites
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
        self._ground: tuple[Shown, QImage] | None = None

    def show(self, drawing: Drawing, *, crisp: bool = True) -> QRect:
        """Bring the image up to ``drawing``; give the rectangle that changed, in px.

        ``crisp`` paints moved layers where they are now; without it they are moved as images, which is fast
        and a little soft: for while the finger moves.
        """
        frame = self._frame(drawing)
        self._sprites.spare(self.keys(drawing))
        placed = tuple(
            Placed(self._sprites.sprite(layer, frame, crisp=crisp), layer.pose) for layer in drawing.layers
        )
        shown = Shown(frame, drawing.background, placed)
        dirty = self._changed(shown) & self.image.rect()
        resting = 0 if crisp else _resting(self._shown, shown)
        self._shown = shown
        if not dirty.isEmpty():
            painter = QPainter(self.image)
            painter.setClipRect(dirty)
            if resting:
                painter.drawImage(dirty, self._undermost(shown, resting), dirty)
            else:
                painter.fillRect(dirty, QColor(shown.background))
            _place(painter, shown.placed[resting:], crisp=crisp)
            painter.end()
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

        What has been painted already stays as it is, also compressed.
        """
        frame = self._frame(drawing)
        for layer in drawing.layers:
            if not self._sprites.has(layer, frame, crisp=crisp):
                self._sprites.sprite(layer, frame, crisp=crisp)
                yield

    def keys(self, drawing: Drawing) -> set[Key]:
        """The keys under which the layers of ``drawing`` are kept."""
        frame = self._frame(drawing)
        return {(layer.key, frame) for layer in drawing.layers}

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

    def _undermost(self, shown: Shown, count: int) -> QImage:
        """The paper with the ``count`` undermost layers, which rest while a finger moves others."""
        still = replace(shown, placed=shown.placed[:count])
        if self._ground is None or self._ground[0] != still:
            image = QImage(self.image.size(), self.image.format())
            image.fill(QColor(still.background))
            painter = QPainter(image)
            _place(painter, still.placed, crisp=True)
            painter.end()
            self._ground = (still, image)
        return self._ground[1]


def _resting(before: Shown | None, after: Shown) -> int:
    """How many of the undermost layers are where they were."""
    if before is None or (before.frame, before.background) != (after.frame, after.background):
        return 0
    pairs = zip(before.placed, after.placed, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _place(painter: QPainter, placed: Iterable[Placed], *, crisp: bool) -> None:
    """Draw sprites, the first undermost; those that are turned soft only when ``crisp``, for it is slow."""
    for each in placed:
        turned = each.sprite.pose.angle != each.pose.angle
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, crisp or not turned)
        painter.setTransform(each.sprite.motion(each.pose))
        painter.drawImage(each.sprite.corner, each.sprite.image)
