"""Vector pictures of a pack for QML: ``Image { source: "image://vector/…" }``, and for paper."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, QSizeF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.bridge.pictures.painter import render
from kiosk.illustrations.base.vector import vector_drawing
from kiosk.model import vector_file
from kiosk.vector import VectorError, read_vector_file

log = logging.getLogger(__name__)

PROVIDER = vector_file.PROVIDER
"""What the provider is called in ``image://vector/…``."""
SIZE = QSize(320, 240)
"""The room of a picture that nobody asked a size for, px."""


class VectorProvider(QQuickImageProvider):
    """Paints the file that an Image names, as large as it fits into what is asked for."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: Any, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002, N803, ANN401 Qt's signature
        """Paint one picture. One that cannot be shown is logged and gives a null image; nothing is raised."""
        try:
            wanted = requestedSize if min(requestedSize.width(), requestedSize.height()) > 0 else SIZE
            return vector_image(vector_file.file_of(id), wanted)
        except Exception:  # an error that leaves a virtual of Qt's ends the process
            log.exception("the vector picture %s cannot be shown", id)
            return QImage()


def vector_image(file: Path, room: QSize) -> QImage:
    """The vector picture in ``file``, as large as ``room`` (px) allows; null when it cannot be shown."""
    try:
        picture = read_vector_file(file)
    except (OSError, VectorError) as error:
        log.warning("%s cannot be shown: %s", file, error)
        return QImage()
    whole = QSizeF(picture.width, picture.height).scaled(QSizeF(room), Qt.AspectRatioMode.KeepAspectRatio)
    return render(vector_drawing(picture), whole.toSize().expandedTo(QSize(1, 1)))
