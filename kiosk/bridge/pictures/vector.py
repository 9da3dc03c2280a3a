"""Vector pictures of a pack for QML: ``Image { source: "image://vector/…" }``, and for paper."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QSize, QSizeF, Qt
from PySide6.QtGui import QImage

from kiosk.bridge.pictures.painter import render
from kiosk.bridge.pictures.still import StillProvider
from kiosk.illustrations.base.vector import vector_drawing
from kiosk.model import vector_file
from kiosk.vector import VectorError, read_vector_file

log = logging.getLogger(__name__)

PROVIDER = vector_file.PROVIDER
"""What the provider is called in ``image://vector/…``."""


def vector_provider() -> StillProvider:
    """Paints the file that an Image names, as large as its room allows, anew when the file changes."""
    return StillProvider(
        lambda id_, room: vector_image(vector_file.file_of(id_), room),
        lambda id_: vector_file.file_of(id_).stat().st_mtime_ns,
    )


def vector_image(file: Path, room: QSize) -> QImage:
    """The vector picture in ``file``, as large as ``room`` (px) allows; null when it cannot be shown."""
    try:
        picture = read_vector_file(file)
    except (OSError, VectorError) as error:
        log.warning("%s cannot be shown: %s", file, error)
        return QImage()
    whole = QSizeF(picture.width, picture.height).scaled(QSizeF(room), Qt.AspectRatioMode.KeepAspectRatio)
    return render(vector_drawing(picture), whole.toSize().expandedTo(QSize(1, 1)))
