"""What stands between the words of a printed page: pictures, photos, and lines to write on."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QRect, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPyTextObject, QTextDocument, QTextFormat

from kiosk.bridge.pictures.painter import render
from kiosk.illustrations.base.drawing import Drawing

DPI = 300
MM = DPI / 25.4
"""Dots of the page in a millimetre."""
PICTURE_DPI = 200
"""Pictures are painted as on the screen: PDF viewers do not agree on stacked see-through strokes."""
RULE = "#6E8286"


@runtime_checkable
class Paints(Protocol):
    """A picture that paints itself."""

    def paint(self, painter: QPainter, place: QRectF) -> None:
        """Paint it into ``place``, dots of the page."""


class Drawn(QPyTextObject):
    """Pictures and lines to write on, as objects between the words."""

    KIND = QTextFormat.ObjectTypes.UserObject + 1
    WHAT, SIZE = QTextFormat.Property.UserProperty + 1, QTextFormat.Property.UserProperty + 2

    def intrinsicSize(self, _doc: QTextDocument, _position: int, shape: QTextFormat) -> QSizeF:
        """Give the size in dots."""
        size: QSizeF = shape.property(self.SIZE)
        return size

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        _doc: QTextDocument,
        _position: int,
        shape: QTextFormat,
    ) -> None:
        """Paint the picture, or the line at the bottom of its place."""
        what = shape.property(self.WHAT)
        rect = QRectF(rect)
        if isinstance(what, QImage):
            painter.drawImage(rect, what)
            return
        if isinstance(what, Drawing):
            size = (rect.size() * (PICTURE_DPI / DPI)).toSize()
            painter.drawImage(rect, render(what, size))
            return
        if isinstance(what, Paints):
            what.paint(painter, rect)
            return
        painter.setPen(QPen(QColor(RULE), 0.3 * MM))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
