"""Looks at the pixels of images."""

from __future__ import annotations

from PIL import Image, ImageChops
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from kiosk.bridge.pictures.painter import render
from kiosk.illustrations.base.drawing import Box, Drawing, Layer, Op, Pose

PAPER = "#000000"
ROUNDING = 8
"""The largest difference that blending in another order may leave (of 255)."""


def one_layer(*ops: Op, key: str = "only", pose: Pose = Pose(), view: Box = Box(0, 0, 40, 30)) -> Drawing:  # noqa: B008 - frozen
    """A drawing of ``ops`` on black."""
    return Drawing(view, (Layer(key, lambda: ops, pose),), background=PAPER)


def painted(*ops: Op, width: int = 40) -> QImage:
    """``ops`` on black: 40 x 30 mm in ``width`` px."""
    return render(one_layer(*ops), QSize(width, width * 3 // 4))


def rgb(image: QImage, x: int, y: int) -> tuple[int, int, int]:
    """The colour of one pixel."""
    color = image.pixelColor(x, y)
    return (color.red(), color.green(), color.blue())


def difference(one: QImage, other: QImage) -> int:
    """The largest difference in any channel of any pixel (0..255)."""
    assert one.size() == other.size()
    return max(ImageChops.difference(as_pillow(one), as_pillow(other)).tobytes())


def coarse(image: QImage, grain: int = 8) -> QImage:
    """What is left of ``image`` when ``grain`` px make one."""
    size = QSize(image.width() // grain, image.height() // grain)
    return image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def outside(image: QImage, hole: QRect) -> QImage:
    """``image`` with ``hole`` blotted out."""
    result = image.copy()
    painter = QPainter(result)
    painter.fillRect(hole, Qt.GlobalColor.black)
    painter.end()
    return result


def as_pillow(image: QImage) -> Image.Image:
    """A copy of ``image`` for Pillow, which looks at all pixels at once."""
    converted = image.convertToFormat(QImage.Format.Format_RGBX8888)  # its bits live no longer than it does
    return Image.frombytes("RGBX", (image.width(), image.height()), bytes(converted.constBits()))
