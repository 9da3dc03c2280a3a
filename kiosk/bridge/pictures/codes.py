"""QR codes for QML: ``Image { source: "image://code/0/17"; cache: false }`` is the first code on show.

The address holds no words of the person: only which code, and a number that makes Qt ask again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

from kiosk.illustrations.symbols.qr import QUIET

PROVIDER = "code"
"""What the provider is called in ``image://code/…``."""
DARK, LIGHT = QColor("#16323C"), QColor("#FFFFFF")
"""In every theme: a code on black is read by few phones."""

Modules = Sequence[str]
"""The rows of a code: 1 is dark, 0 is light."""


class CodeProvider(QQuickImageProvider):
    """Draws the codes that ``on_show`` gives, as large as an Image asks for; keeps none."""

    def __init__(self, on_show: Callable[[], Sequence[Modules]]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._on_show = on_show

    def requestImage(self, id: str, size: Any, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002, N803, ANN401 Qt's signature
        """Draw one code; white where there is none any more.

        It never raises: an error that leaves a virtual of Qt's ends the process. An Image that is just being
        taken away asks for number -1.
        """
        codes, number = self._on_show(), id.partition("/")[0]
        there = number.isdecimal() and int(number) < len(codes)
        side = max(1, min(requestedSize.width(), requestedSize.height()))
        return draw_code(codes[int(number)] if there else (), side)


def draw_code(modules: Modules, side: int) -> QImage:
    """``modules`` on a white square of ``side`` px: whole px a module, and the quiet zone around them."""
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(LIGHT)
    if not modules:
        return image
    count = len(modules)
    module = side // (count + 2 * QUIET)
    corner = (side - count * module) // 2
    painter = QPainter(image)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            if dark == "1":
                painter.fillRect(QRect(corner + x * module, corner + y * module, module, module), DARK)
    painter.end()
    return image
