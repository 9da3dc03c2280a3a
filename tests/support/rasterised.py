"""SVG documents as pixels, through Qt's own reader."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer


def rasterised(document: str, size: QSize) -> QImage:
    """``document`` as ``size`` px on black; fails when Qt cannot read it."""
    renderer = QSvgRenderer(QByteArray(document.encode()))
    assert renderer.isValid()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image
