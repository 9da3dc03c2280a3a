"""Photos of a page, upright and as large as paper needs them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader


def upright(file: Path, room: QSize) -> QImage:
    """The photo in ``file`` as its camera was held, at most as large as ``room`` (px); null when damaged."""
    reader = QImageReader(str(file))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    size, box = reader.size(), room.transposed() if turned else room
    if size.width() > box.width() or size.height() > box.height():
        reader.setScaledSize(size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
