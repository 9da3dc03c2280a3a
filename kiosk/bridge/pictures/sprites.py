"""Images of layers, kept by key so that nothing is painted twice while memory lasts."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Hashable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from kiosk.bridge.pictures.compressed import Compressed, compress
from kiosk.bridge.pictures.painter import Ink, posed, to_pixels
from kiosk.illustrations.base.drawing import Box, Layer, Pose

ROOM = 0.5
"""Share of the picture's size that a moving layer is painted beyond it: what can be moved into view."""

OPEN_PER_PIXEL = 28
"""Bytes for each pixel of a picture that its sprites take as they are shown: a side view 16, an X-ray 25."""
BYTES_PER_PIXEL = 56
"""Bytes for each pixel of a picture that all its sprites take.

The whole way of the handle and the other looks take 20 of them, compressed.
"""

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

    @property
    def memory(self) -> int:
        """How many bytes it takes."""
        return self.image.sizeInBytes()

    def motion(self, pose: Pose) -> QTransform:
        """The motion in px that brings the sprite to ``pose``."""
        if self.pose == pose:
            return QTransform()
        base = self.frame.base
        return (posed(self.pose) * base).inverted()[0] * posed(pose) * base

    def covered(self, pose: Pose) -> QRectF:
        """The px that it touches in ``pose``."""
        return self.motion(pose).mapRect(QRectF(QRect(self.corner, self.image.size())))


@dataclass(frozen=True, slots=True)
class CompressedSprite:
    """A sprite that is not shown: ``without_image`` is all of it but the image."""

    compressed: Compressed
    without_image: Sprite

    @property
    def memory(self) -> int:
        """How many bytes it takes."""
        return self.compressed.memory

    def opened(self) -> Sprite:
        """The sprite as it was."""
        return replace(self.without_image, image=self.compressed.image())


Key = tuple[Hashable, Frame]


class Sprites:
    """Keeps sprites of up to ``budget`` bytes; those not used for longest go first.

    Up to ``open_limit`` bytes (by default all) stay uncompressed; :meth:`compress` compresses others. The
    budget can grow to ``most``. What is shown is spared: never compressed, and dropped last.
    """

    def __init__(self, budget: int, most: int = 0, open_limit: int | None = None) -> None:
        self.budget = budget
        self._most = most
        self._open_limit = budget if open_limit is None else open_limit
        self._kept: OrderedDict[Key, Sprite | CompressedSprite] = OrderedDict()
        self._spared: frozenset[Key] = frozenset()
        self.memory = 0
        """Bytes of all sprites."""
        self._open = 0
        """Bytes of those that are not compressed."""
        self.painted = 0
        """How many have been painted so far."""
        self.freed = False
        """Whether memory has become free that nobody has given back to the system yet."""

    def make_room(self, pixels: int) -> None:
        """Let the budget grow, as far as it may, to what a picture of so many ``pixels`` needs."""
        self.budget = max(self.budget, min(BYTES_PER_PIXEL * pixels, self._most))
        self._open_limit = min(OPEN_PER_PIXEL * pixels, self.budget)

    def spare(self, keys: Iterable[Key]) -> None:
        """Spare the sprites with these ``keys``, and no others: they are shown."""
        self._spared = frozenset(keys)

    def forget(self) -> None:
        """Keep nothing of what there is."""
        self._kept.clear()
        self.memory = self._open = 0

    def keeps(self, keys: Collection[Key]) -> bool:
        """Whether the sprites with all these ``keys`` are kept."""
        return all(key in self._kept for key in keys)

    def held(self, keys: Iterable[Key]) -> int:
        """The bytes of the sprites with these ``keys`` that are kept."""
        return sum(kept.memory for key in keys if (kept := self._kept.get(key)))

    def has(self, layer: Layer, frame: Frame, *, crisp: bool = True) -> bool:
        """Whether :meth:`sprite` has nothing to paint."""
        return self._fit((layer.key, frame), layer.pose, crisp=crisp) is not None

    def sprite(self, layer: Layer, frame: Frame, *, crisp: bool) -> Sprite:
        """The sprite of ``layer``, painted only when it must be.

        ``crisp`` asks for one painted in the layer's own pose; otherwise any that can be moved will do.
        """
        key = (layer.key, frame)
        match self._fit(key, layer.pose, crisp=crisp):
            case Sprite() as sprite:
                pass
            case CompressedSprite() as compressed:
                sprite = compressed.opened()
            case None:
                kept = self._kept.get(key)
                moves = layer.pose != STILL or (kept is not None and _without_image(kept).roomy)
                sprite = _painted(layer, frame, roomy=moves)
                self.painted += 1
        self._put(key, sprite)
        self._kept.move_to_end(key)
        while self.memory > self.budget and (self.compress() or self._drop(key)):
            pass
        return sprite

    def compress(self) -> bool:
        """Compress the sprite not used for longest; False where none needs to be or can be."""
        if self._open <= self._open_limit:
            return False
        for key, kept in self._kept.items():
            if isinstance(kept, Sprite) and key not in self._spared:
                self._put(key, CompressedSprite(compress(kept.image), replace(kept, image=QImage())))
                self.freed = True
                return True
        return False

    def _fit(self, key: Key, pose: Pose, *, crisp: bool) -> Sprite | CompressedSprite | None:
        kept = self._kept.get(key)
        if kept is None:
            return None
        about = _without_image(kept)
        return kept if about.pose == pose or (about.roomy and not crisp) else None

    def _put(self, key: Key, new: Sprite | CompressedSprite) -> None:
        self._count(self._kept.get(key), -1)
        self._kept[key] = new
        self._count(new, 1)

    def _drop(self, newest: Key) -> bool:
        """Drop the sprite not used for longest, spared ones last. False where only the ``newest`` is left."""
        others = [key for key in self._kept if key != newest]
        key = next((key for key in others if key not in self._spared), others[0] if others else None)
        if key is None:
            return False
        self._count(self._kept.pop(key), -1)
        return True

    def _count(self, kept: Sprite | CompressedSprite | None, sign: int) -> None:
        if kept is not None:
            self.memory += sign * kept.memory
        if isinstance(kept, Sprite):
            self._open += sign * kept.memory


def _without_image(kept: Sprite | CompressedSprite) -> Sprite:
    """What a kept sprite is beside its image."""
    return kept if isinstance(kept, Sprite) else kept.without_image


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
