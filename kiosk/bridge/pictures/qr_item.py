"""The QML item that shows a QR code."""

from __future__ import annotations

from PySide6.QtCore import Property, QRect, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.illustrations.symbols.qr import QUIET

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

DARK, LIGHT = QColor("#16323C"), QColor("#FFFFFF")
"""In every theme: a code on black is read by few phones."""


@QmlElement
class QrCode(QQuickPaintedItem):
    """Paints ``modules``, rows of 0 and 1, with whole px a module and the quiet zone around them."""

    modulesChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.setOpaquePainting(True)
        self._modules: list[str] = []

    def _get_modules(self) -> list[str]:
        return self._modules

    def _set_modules(self, modules: list[str]) -> None:
        if modules != self._modules:
            self._modules = modules
            self.modulesChanged.emit()
            self.update()

    modules = Property("QStringList", _get_modules, _set_modules, notify=modulesChanged)  # type: ignore[arg-type]

    def paint(self, painter: QPainter) -> None:
        """Fill every dark module."""
        width, height = round(self.width()), round(self.height())
        painter.fillRect(0, 0, width, height, LIGHT)
        count = len(self._modules)
        if not count:
            return
        side = min(width, height) // (count + 2 * QUIET)
        left, top = (width - count * side) // 2, (height - count * side) // 2
        for y, row in enumerate(self._modules):
            for x, module in enumerate(row):
                if module == "1":
                    painter.fillRect(QRect(left + x * side, top + y * side, side, side), DARK)
