"""Icons for QML: ``Image { source: "image://icons/back/16323c" }``."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.bridge.pictures.painter import render
from kiosk.illustrations.symbols.icons import icon_svg
from kiosk.illustrations.symbols.own_icons import own_icon
from kiosk.model.icon import icon_file

PROVIDER = "icons"
"""What the provider is called in ``image://icons/…``."""

GRID = 48
"""Side of the icons' drawing grid, in px: the size of an icon that nobody asked a size for."""


class IconProvider(QQuickImageProvider):
    """Draws the icon ``name/rrggbb`` as large as the Image asks for, so that it is crisp at every size."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: Any, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002, N803, ANN401 Qt's signature
        """Draw one icon. An unknown name gives a null image, which QML reports as a warning."""
        name, _, rgb = id.partition("/")
        side = max(requestedSize.width(), requestedSize.height())
        return draw_icon(name, QColor(f"#{rgb}"), side if side > 0 else GRID)


def draw_icon(name: str, color: QColor, side: int) -> QImage:
    """The icon ``name`` in ``color`` on a transparent square of ``side`` px, or a null image."""
    try:
        if own := icon_file(name):
            return render(own_icon(own, color.name()), QSize(side, side))
        svg = icon_svg(name, color.name())
    except (KeyError, ValueError):
        return QImage()
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(svg.encode()).render(painter)
    painter.end()
    return image
