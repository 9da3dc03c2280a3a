"""The sheet that lies on a live picture and is drawn on. Python makes it, as a part of its picture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QPointF, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.anatomy.plane import Points
from kiosk.bridge.pictures.live import LivePicture

Line = tuple[str, Points]
"""The colour of a stroke and its points, mm."""

WIDTH_MM, CASING_MM, PALM_MM = 1.25, 0.45, 15.0
"""Design mm: of a stroke, of the white on each side of it, and of a contact that is a palm."""
STYLUS = -2
"""The number of the stylus among the contacts; those of fingers and of the mouse are others."""
TILE_PX = 192
"""How long a side of a tile is."""
LEAST_PX = 2.0
"""A finger that moved less has not moved."""


class _Tile(QQuickPaintedItem):
    """A square of a sheet. Qt composes a painted item as a whole, so that what changes has to be small."""

    def __init__(self, sheet: PenSheet, column: int, row: int) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self.setPosition(QPointF(column * TILE_PX, row * TILE_PX))
        self.setSize(QSizeF(TILE_PX, TILE_PX))

    def paint(self, painter: QPainter) -> None:
        """Copy what has been painted."""
        self._sheet.copy(painter, QRectF(self.position(), self.size()))


class PenSheet(QQuickItem):
    """Shows strokes over ``picture``, draws one while a finger or stylus moves, and paints only what is new.

    One contact draws at a time. A contact as wide as a palm draws nothing, and what it drew before it was so
    wide goes again; the same befalls a finger when the stylus comes down, for that hand holds the stylus.
    The white casings of all strokes lie below all their colours, so that a stroke can grow at its end.
    """

    drawn = Signal(object)
    """A finished stroke: its points, mm."""
    drawingChanged = Signal()

    def __init__(self, picture: LivePicture) -> None:
        super().__init__(picture)
        self._picture = picture
        self._lines: tuple[Line, ...] = ()
        self._color = ""
        self._unit = 1.0
        self._points: list[QPointF] = []
        self._by: int | None = None
        self._casing, self._ink = QImage(), QImage()
        self._tiles: dict[tuple[int, int], _Tile] = {}
        for changed in (picture.widthChanged, picture.heightChanged):
            changed.connect(self._fit)
        picture.freeChanged.connect(self._redraw)
        self._fit()

    def show(self, lines: tuple[Line, ...], color: str, unit: float) -> None:
        """Show ``lines``; the next stroke has ``color``. ``unit`` is px of a design mm."""
        self._color = color
        before, self._lines = self._lines, lines
        if unit != self._unit or lines[: len(before)] != before:
            self._unit = unit
            self._redraw()
        elif len(lines) > len(before):
            self._paint(lines[len(before) :])

    @property
    def marks(self) -> bool:
        """Whether anything is drawn on it."""
        return not self._ink.isNull()

    def _get_drawing(self) -> bool:
        return bool(self._points)

    drawing = Property(bool, _get_drawing, notify=drawingChanged)
    stylus = Property(int, lambda _: STYLUS, constant=True)

    @Slot(int, float, float, float)
    def begin(self, by: int, x: float, y: float, wide: float) -> None:
        """The contact ``by`` comes down at ``x``, ``y``; it is ``wide`` px."""
        if self._by not in {None, by} and by == STYLUS:
            self._drop()
        if self._by is not None or self._is_palm(wide):
            return
        self._picture.put_off()
        self._make_room()
        self._by, self._points = by, [QPointF(x, y)]
        self._add(_dot(self._points[0]), self._color)
        self.drawingChanged.emit()

    @Slot(int, float, float, float)
    def move(self, by: int, x: float, y: float, wide: float) -> None:
        """It moves to ``x``, ``y``: the stroke grows to the middle of the way, in a smooth bend."""
        if by != self._by:
            return
        if self._is_palm(wide):
            self._drop()
            return
        self._picture.put_off()
        to = QPointF(x, y)
        if (to - self._points[-1]).manhattanLength() >= LEAST_PX:
            self._points.append(to)
            self._add(_bend(self._points[-3:]), self._color)

    @Slot(int)
    def lift(self, by: int) -> None:
        """It is lifted: the stroke is finished."""
        if by != self._by:
            return
        points = tuple(self._picture.to_world(each) for each in self._points)
        self._end()
        self.drawn.emit(points)

    @Slot(int)
    def cancel(self, by: int) -> None:
        """The system has taken the contact ``by`` away: its stroke goes."""
        if by == self._by:
            self._drop()

    def _is_palm(self, wide: float) -> bool:
        return wide > PALM_MM * self._unit

    def _drop(self) -> None:
        """Take back what the contact has drawn."""
        self._end()
        self._redraw()

    def _end(self) -> None:
        self._by, self._points = None, []
        self.drawingChanged.emit()

    def copy(self, painter: QPainter, part: QRectF) -> None:
        """Copy what has been painted in ``part`` of the sheet."""
        ratio = self._picture.pixel_ratio()
        pixels = QRectF(part.topLeft() * ratio, part.size() * ratio)
        for image in (self._casing, self._ink):
            if not image.isNull():
                painter.drawImage(QRectF(QPointF(), part.size()), image, pixels)

    @Slot()
    def _fit(self) -> None:
        self.setSize(self._picture.size())
        self._redraw()

    @Slot()
    def _redraw(self) -> None:
        """Paint every stroke anew; hold no pixels while there is none."""
        self._casing, self._ink = QImage(), QImage()
        for tile in self._tiles.values():
            tile.setVisible(False)
        if self._lines:
            self._paint(self._lines)

    def _paint(self, lines: Sequence[Line]) -> None:
        """Paint whole strokes over what is there."""
        if self._picture.empty:
            return
        self._make_room()
        for color, points in lines:
            self._add(stroke_path([self._picture.to_px(each) for each in points]), color)

    def _make_room(self) -> None:
        if self._ink.isNull():
            ratio = self._picture.pixel_ratio()
            size: QSize = (self.size() * ratio).toSize()
            self._casing, self._ink = (_clear(size, ratio) for _ in range(2))

    def _add(self, path: QPainterPath, color: str) -> None:
        """Paint a piece of a stroke, and show the tiles that it lies on."""
        self._put(path, color)
        margin = (WIDTH_MM + 2 * CASING_MM) * self._unit
        box = path.boundingRect().adjusted(-margin, -margin, margin, margin).intersected(self.boundingRect())
        for column in range(int(box.left() // TILE_PX), int(box.right() // TILE_PX) + 1):
            for row in range(int(box.top() // TILE_PX), int(box.bottom() // TILE_PX) + 1):
                place = (column, row)
                if place not in self._tiles:
                    self._tiles[place] = _Tile(self, column, row)
                self._tiles[place].setVisible(True)
                self._tiles[place].update()

    def _put(self, path: QPainterPath, color: str) -> None:
        width = WIDTH_MM * self._unit
        casing = width + 2 * CASING_MM * self._unit
        for image, tone, broad in ((self._casing, "#FFFFFF", casing), (self._ink, color, width)):
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            round_, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            painter.setPen(QPen(QColor(tone), broad, Qt.PenStyle.SolidLine, round_, join))
            painter.drawPath(path)
            painter.end()


def _clear(size: QSize, ratio: float) -> QImage:
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _dot(at: QPointF) -> QPainterPath:
    path = QPainterPath(at)
    path.lineTo(at + QPointF(0.1, 0))
    return path


def _bend(last: Sequence[QPointF]) -> QPainterPath:
    """The piece that the last of up to three points adds: from middle to middle, bent at the one between."""
    if len(last) == 2:
        path = QPainterPath(last[0])
        path.lineTo((last[0] + last[1]) / 2)
        return path
    path = QPainterPath((last[0] + last[1]) / 2)
    path.quadTo(last[1], (last[1] + last[2]) / 2)
    return path


def stroke_path(points: Sequence[QPointF]) -> QPainterPath:
    """A whole stroke, as it grew."""
    path = _dot(points[0])
    for end in range(2, len(points) + 1):
        path.addPath(_bend(points[max(0, end - 3) : end]))
    path.lineTo(points[-1])
    return path
