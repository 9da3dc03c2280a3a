"""Paints a sequence of drawings into one image and paints again only what has changed.

Each layer is kept as a sprite, an image cropped to what the layer touches. Runs of layers that stand still
are merged into one image, stiff layers that moved are drawn moved, and only the dirty rectangle is composed
anew.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from kiosk.bridge.painter import extent, paint_ops, posed, to_pixels
from kiosk.illustrations.drawing import Drawing, Layer, Pose

ROOM = 0.2
"""Share of the picture's size that a sprite may reach beyond it: what can be moved into view."""


@dataclass(frozen=True, slots=True)
class Sprite:
    """A layer's image, where its top left corner lies in px, and the pose it was painted in."""

    image: QImage
    corner: QPointF
    pose: Pose

    def rect(self) -> QRectF:
        """What the sprite covers where it was painted."""
        return QRectF(self.corner, self.image.size().toSizeF())


class LayerCache:
    """Keeps the picture of the last drawing. ``image`` is what to show; :meth:`show` brings it up to date."""

    def __init__(self, size: QSize) -> None:
        self.image = QImage(size, QImage.Format.Format_RGB32)
        self._drawing: Drawing | None = None
        self._sprites: dict[Hashable, Sprite] = {}
        self._runs: dict[tuple[Hashable, ...], Sprite] = {}

    @property
    def memory(self) -> int:
        """Bytes of all images."""
        kept = [*self._sprites.values(), *self._runs.values()]
        return self.image.sizeInBytes() + sum(each.image.sizeInBytes() for each in kept)

    def show(self, drawing: Drawing, *, crisp: bool = True) -> QRect:
        """Bring the image up to ``drawing``; give the rectangle that changed, in px.

        ``crisp`` paints moved layers where they are now; without it they are moved as images, which is fast
        and a little soft: for while the finger moves.
        """
        old = self._drawing
        base = to_pixels(drawing.view, self.image.width())
        if old is None or old.view != drawing.view or len(old.layers) != len(drawing.layers):
            old = None
            self._runs.clear()
        before = old.layers if old else drawing.layers
        changed = [old is None or _moved(a, b) for a, b in zip(before, drawing.layers, strict=True)]
        blurred = crisp and any(self._blurred(layer) for layer in drawing.layers)
        if not any(changed) and not blurred:
            self._drawing = drawing
            return QRect()
        dirty = QRectF(self.image.rect()) if old is None else QRectF()
        if old:
            for was, new in zip(before, changed, strict=True):
                if new:
                    dirty |= self._covered(was, base)
        sprites = {layer.key: self._sprite(layer, base, crisp=crisp) for layer in drawing.layers}
        self._sprites = sprites
        for layer, new in zip(drawing.layers, changed, strict=True):
            if new or blurred:
                dirty |= self._covered(layer, base)
        area = dirty.toAlignedRect().adjusted(-1, -1, 1, 1) & self.image.rect()
        self._compose(drawing, changed, base, area)
        self._drawing = drawing
        return area

    def _blurred(self, layer: Layer) -> bool:
        sprite = self._sprites.get(layer.key)
        return sprite is not None and sprite.pose != layer.pose

    def _sprite(self, layer: Layer, base: QTransform, *, crisp: bool) -> Sprite:
        """The layer's sprite, painted only when it must be."""
        kept = self._sprites.get(layer.key)
        if kept is not None and (not crisp or kept.pose == layer.pose):
            return kept
        ops = layer.ops()
        transform = posed(layer.pose) * base
        size = self.image.size().toSizeF()
        room = QRectF(
            -ROOM * size.width(),
            -ROOM * size.height(),
            (1 + 2 * ROOM) * size.width(),
            (1 + 2 * ROOM) * size.height(),
        )
        area = (extent(ops, transform) & room).toAlignedRect()
        image = QImage(area.size().expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ops(painter, ops, transform * QTransform.fromTranslate(-area.x(), -area.y()))
        painter.end()
        return Sprite(image, QPointF(area.topLeft()), layer.pose)

    def _covered(self, layer: Layer, base: QTransform) -> QRectF:
        """The px that ``layer`` touches."""
        sprite = self._sprites.get(layer.key)
        return _motion(sprite, layer.pose, base).mapRect(sprite.rect()) if sprite else QRectF()

    def _compose(self, drawing: Drawing, changed: list[bool], base: QTransform, area: QRect) -> None:
        painter = QPainter(self.image)
        painter.setClipRect(area)
        painter.fillRect(area, QColor(drawing.background))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        runs: dict[tuple[Hashable, ...], Sprite] = {}
        for still, layers in _grouped(drawing.layers, changed):
            if still and len(layers) > 1:
                keys = tuple((layer.key, layer.pose) for layer in layers)
                run = runs[keys] = self._runs.get(keys) or self._merged(layers, base)
                painter.drawImage(run.corner, run.image)
                continue
            for layer in layers:
                self._draw(painter, layer, base)
        painter.end()
        self._runs = runs

    def _merged(self, layers: list[Layer], base: QTransform) -> Sprite:
        """Several still layers as one sprite."""
        area = QRectF()
        for layer in layers:
            area |= self._covered(layer, base)
        whole = area.toAlignedRect() & self.image.rect()
        image = QImage(whole.size().expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.translate(-whole.x(), -whole.y())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for layer in layers:
            self._draw(painter, layer, base)
        painter.end()
        return Sprite(image, QPointF(whole.topLeft()), Pose())

    def _draw(self, painter: QPainter, layer: Layer, base: QTransform) -> None:
        sprite = self._sprites[layer.key]
        if sprite.pose == layer.pose:
            painter.drawImage(sprite.corner, sprite.image)
            return
        painter.save()
        painter.setTransform(_motion(sprite, layer.pose, base), True)
        painter.drawImage(sprite.corner, sprite.image)
        painter.restore()


def _moved(before: Layer, after: Layer) -> bool:
    return before.key != after.key or before.pose != after.pose


def _motion(sprite: Sprite, pose: Pose, base: QTransform) -> QTransform:
    """The motion in px from where ``sprite`` was painted to ``pose``."""
    if sprite.pose == pose:
        return QTransform()
    there, _ = (posed(sprite.pose) * base).inverted()
    return there * posed(pose) * base


def _grouped(layers: tuple[Layer, ...], changed: list[bool]) -> Iterator[tuple[bool, list[Layer]]]:
    """Runs of layers that all stand still or all change."""
    for new, run in groupby(zip(layers, changed, strict=True), key=lambda pair: pair[1]):
        yield not new, [layer for layer, _ in run]
