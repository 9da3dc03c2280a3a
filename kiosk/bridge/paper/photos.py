"""Photos and vector pictures of a page, upright and as large as paper needs them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from kiosk.bridge.pictures.vector import vector_image
from kiosk.model.vector_file import is_vector


def upright(file: Path, room: QSize) -> QImage:
    """The picture in ``file``, a photo as its camera was held, within ``room`` (px); null when damaged."""
    if is_vector(file):
        return vector_image(file, room)
    reader = QImageReader(str(file))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    size, box = reader.size(), room.transposed() if turned else room
    if size.width() > box.width() or size.height() > box.height():
        reader.setScaledSize(size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
