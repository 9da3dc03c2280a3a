"""A picture of the clinician's table on paper: pixels, and over them strokes and names as vectors."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from kiosk.bridge.paper.drawn import MM, PICTURE_DPI, RULE
from kiosk.bridge.pictures.marks import Label, labels
from kiosk.bridge.pictures.painter import render
from kiosk.bridge.pictures.pen import CASING_MM, WIDTH_MM, Line, stroke_path
from kiosk.illustrations.base.drawing import Drawing
from kiosk.illustrations.procedure import HEIGHT, LEVEL, NEIGHBOUR
from kiosk.model.fonts import FAMILY

INK, PAPER = "#16323C", "#FFFFFF"
"""Of the pills with names, as on the screen."""
LEVEL_PT, PART_PT = 19.0, 13.0
CORNER_MM, INSET_MM, EDGE_MM = 3.0, 1.0, 3.0
"""Of the frame: its corners, the paper around it, and how near to it a pill stands."""
DROP_MM = 11.0
"""So far below its point stands the pill of the level where the parts are named, too."""


@dataclass(frozen=True, slots=True)
class Marked:
    """``drawing`` with the ``lines`` of the pen.

    ``word`` gives the name that stands at an anchor, in letters of ``family``.
    """

    drawing: Drawing
    lines: tuple[Line, ...]
    word: Callable[[str], str]
    family: str = FAMILY

    def paint(self, painter: QPainter, place: QRectF) -> None:
        """Paint it into ``place`` (dots of the page), which has the drawing's aspect."""
        margin = INSET_MM * MM
        frame = place.adjusted(margin, margin, -margin, -margin)
        outline = QPainterPath()
        outline.addRoundedRect(frame, CORNER_MM * MM, CORNER_MM * MM)
        size = (place.size() * (PICTURE_DPI / 25.4 / MM)).toSize()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(outline)
        painter.drawImage(place, render(self.drawing, size))
        self._draw(painter, place)
        self._name(painter, place, frame)
        painter.restore()
        painter.setPen(QPen(QColor(RULE), 0.3 * MM))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)

    def _draw(self, painter: QPainter, place: QRectF) -> None:
        """The strokes, as wide as on the screen: the white casings of all below all their colours."""
        view = self.drawing.view
        k = place.width() / view.width
        corner = QPointF(place.x() - view.x * k, place.y() + (view.y + view.height) * k)
        paths = [
            (color, stroke_path([corner + QPointF(x * k, -y * k) for x, y in points]))
            for color, points in self.lines
        ]
        join, cap = Qt.PenJoinStyle.RoundJoin, Qt.PenCapStyle.RoundCap
        for casing, width in ((True, WIDTH_MM + 2 * CASING_MM), (False, WIDTH_MM)):
            for color, path in paths:
                tone = QColor(PAPER if casing else color)
                painter.strokePath(path, QPen(tone, width * MM, Qt.PenStyle.SolidLine, cap, join))

    def _name(self, painter: QPainter, place: QRectF, frame: QRectF) -> None:
        """The name of the bone in a pill before it, the neighbours' on them, the parts' at the edges."""
        found = list(self._found(place))
        parts = any(":" not in each.key for each, _ in found)
        for label, at in found:
            word = self.word(label.key)
            if label.key.startswith(NEIGHBOUR):
                _word(painter, at, word, label.tint, _font(self.family, PART_PT))
                continue
            first = label.key.startswith(LEVEL)
            font = _font(self.family, LEVEL_PT if first else PART_PT)
            pill = _pill(font, word)
            least, most = frame.left() + EDGE_MM * MM, frame.right() - EDGE_MM * MM - pill.width()
            before = at.x() - pill.width() - 8 * MM if first else least
            pill.moveLeft(max(least, before) if label.side == "start" else most)
            pill.moveTop(at.y() - pill.height() / 2 + (DROP_MM * MM if first and parts else 0))
            tip = QPointF(pill.right() if label.side == "start" else pill.left(), pill.center().y())
            _leader(painter, tip, at, label.tint)
            painter.setPen(QPen(QColor(RULE), 0.2 * MM))
            painter.setBrush(QColor(PAPER))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.setPen(QColor(INK))
            painter.setFont(font)
            painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), word)

    def _found(self, place: QRectF) -> Iterator[tuple[Label, QPointF]]:
        """The anchors that have a name, each with its point on the page."""
        for each in labels(self.drawing, place.width()):
            if each.key != HEIGHT and self.word(each.key):
                yield each, place.topLeft() + QPointF(each.anchor_x, each.anchor_y)


def _word(painter: QPainter, middle: QPointF, word: str, color: str, font: QFont) -> None:
    """A word on the bone itself."""
    box = QRectF(0, 0, 60 * MM, 10 * MM)
    box.moveCenter(middle)
    painter.setFont(font)
    painter.setPen(QColor(color))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), word)


def _leader(painter: QPainter, tip: QPointF, at: QPointF, tint: str) -> None:
    """A line from a pill to what it names, and a ringed point there."""
    for color, width in ((PAPER, 1.4), (INK, 0.6)):
        painter.setPen(QPen(QColor(color), width * MM))
        painter.drawLine(tip, at)
    painter.setBrush(QColor(tint))
    painter.drawEllipse(at, 1.8 * MM, 1.8 * MM)


def _pill(font: QFont, word: str) -> QRectF:
    """A box for ``word`` with its margins."""
    metrics = QFontMetricsF(font)
    return QRectF(0, 0, metrics.horizontalAdvance(word) + 6 * MM, metrics.height() + 2 * MM)


def _font(family: str, points: float) -> QFont:
    """Letters in dots of the page."""
    font = QFont(family)
    font.setPixelSize(round(points / 72 * 25.4 * MM))
    font.setWeight(QFont.Weight.DemiBold)
    return font
