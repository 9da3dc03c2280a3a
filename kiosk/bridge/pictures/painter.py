"""Paints a Drawing with QPainter."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGradient,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QRadialGradient,
    QTransform,
)

from kiosk.illustrations.base.drawing import (
    TRANSPARENT,
    Box,
    Drawing,
    Fill,
    Linear,
    Op,
    Paint,
    Path,
    Pose,
    Soft,
    Stroke,
)

GRAINS, LARGEST_GRAIN = 4, 4.0
"""A halo is painted in grains, so many to its radius but none larger than so many px: too soft to see."""


MITRE = 4.0
"""As SVG has it: a longer mitre is cut off."""
_CAPS = {
    "butt": Qt.PenCapStyle.FlatCap,
    "round": Qt.PenCapStyle.RoundCap,
    "square": Qt.PenCapStyle.SquareCap,
}
_JOINS = {
    "miter": Qt.PenJoinStyle.SvgMiterJoin,
    "round": Qt.PenJoinStyle.RoundJoin,
    "bevel": Qt.PenJoinStyle.BevelJoin,
}
_EVEN_ODD, _WINDING = Qt.FillRule.OddEvenFill, Qt.FillRule.WindingFill


def to_pixels(view: Box, width: float) -> QTransform:
    """The transform from mm, y up, to px, y down, for a picture ``width`` px wide."""
    k = width / view.width
    return QTransform(k, 0, 0, -k, -view.x * k, (view.y + view.height) * k)


def posed(pose: Pose) -> QTransform:
    """The transform of a rigid motion."""
    return QTransform().translate(pose.dx, pose.dy).rotate(math.degrees(pose.angle))


def paint(painter: QPainter, drawing: Drawing, target: QRectF) -> None:
    """Paint the whole of ``drawing`` into ``target``, which has the drawing's aspect."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(target, QColor(drawing.background))
    painter.translate(target.topLeft())
    base = to_pixels(drawing.view, target.width())
    for layer in drawing.layers:
        Ink(layer.ops(), posed(layer.pose) * base).paint(painter)
    painter.restore()


def render(drawing: Drawing, size: QSize) -> QImage:
    """Draw ``drawing`` as an image of ``size`` px."""
    clear = drawing.background == TRANSPARENT
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied if clear else QImage.Format.Format_RGB32)
    image.fill(QColor(drawing.background))
    painter = QPainter(image)
    paint(painter, drawing, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image


class Ink:
    """Ops (mm) seen through ``transform``, a motion and a uniform scale to px.

    Paths are mapped once, before they are measured and painted: QPainter fills a path of many cells four
    times as fast when its own transform only shifts.
    """

    def __init__(self, ops: Iterable[Op], transform: QTransform) -> None:
        self._transform = transform
        self._scale = math.hypot(transform.m11(), transform.m12())
        made: dict[int, QPainterPath] = {}
        self._paths: list[tuple[Op, QPainterPath]] = []
        for op in ops:
            if id(op.path) not in made:
                made[id(op.path)] = transform.map(painter_path(op.path))
            self._paths.append((op, made[id(op.path)]))

    def _vector(self, shift: tuple[float, float]) -> tuple[float, float]:
        """A way in mm as px."""
        (x, y), by = shift, self._transform
        return (x * by.m11() + y * by.m21(), x * by.m12() + y * by.m22())

    @property
    def extent(self) -> QRectF:
        """The px that the ops can touch."""
        area = QRectF()
        for op, path in self._paths:
            reach = _reach(op, self._scale) + 1
            area |= path.controlPointRect().adjusted(-reach, -reach, reach, reach)
        return area

    def paint(self, painter: QPainter) -> None:
        """Paint the ops, the first undermost."""
        for op, path in self._paths:
            match op:
                case Fill():
                    painter.setOpacity(op.alpha)
                    dx, dy = self._vector(op.shift)
                    painter.translate(dx, dy)
                    path.setFillRule(_WINDING if op.nonzero else _EVEN_ODD)
                    _fill(painter, path, _brush(op.paint, self._transform), apart=op.apart)
                    painter.translate(-dx, -dy)
                case Stroke():
                    painter.setOpacity(op.alpha)
                    painter.strokePath(path, _pen(op, self._scale))
                case Soft():
                    _soften(painter, op, path, self._scale)


def painter_path(path: Path) -> QPainterPath:
    """``path`` as QPainter takes it."""
    result = QPainterPath()
    draw: dict[str | float, Callable[..., None]] = {
        "M": result.moveTo,
        "L": result.lineTo,
        "Q": result.quadTo,
        "C": result.cubicTo,
        "Z": result.closeSubpath,
    }
    for name, *numbers in path:
        draw[name](*numbers)
    return result


def _color(name: str, alpha: float) -> QColor:
    result = QColor(name)
    result.setAlphaF(alpha)
    return result


def _brush(paint: Paint, transform: QTransform) -> QBrush:
    if isinstance(paint, str):
        return QBrush(QColor(paint))
    gradient: QGradient
    if isinstance(paint, Linear):
        gradient = QLinearGradient(QPointF(*paint.start), QPointF(*paint.end))
    else:
        gradient = QRadialGradient(QPointF(*paint.center), paint.radius)
    gradient.setInterpolationMode(QGradient.InterpolationMode.ComponentInterpolation)  # as SVG has it
    for stop in paint.stops:
        gradient.setColorAt(stop.offset, _color(stop.color, stop.alpha))
    result = QBrush(gradient)
    result.setTransform(transform)
    return result


def _pen(stroke: Stroke, scale: float) -> QPen:
    width = stroke.width * scale
    pen = QPen(QColor(stroke.color), width, Qt.PenStyle.SolidLine, _CAPS[stroke.cap], _JOINS[stroke.join])
    pen.setMiterLimit(MITRE)
    if stroke.dash:
        pen.setDashPattern([length / stroke.width for length in stroke.dash])
    return pen


def _fill(painter: QPainter, path: QPainterPath, brush: QBrush, *, apart: bool) -> None:
    if not apart:
        painter.fillPath(path, brush)
    elif brush.gradient() is None:
        _fill_runs(painter, path, brush)
    else:
        _fill_runs_shaded(painter, path, brush)


def _fill_runs(painter: QPainter, path: QPainterPath, brush: QBrush) -> None:
    """Fill run by run: the time for one path grows with the square of the runs that a row of pixels meets."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    for run in path.toSubpathPolygons():
        painter.drawPolygon(run)


def _fill_runs_shaded(painter: QPainter, path: QPainterPath, brush: QBrush) -> None:
    """Fill run by run, then lay the gradient over all at once: QPainter is slow to begin one."""
    area = path.boundingRect().toAlignedRect()
    if area.isEmpty():
        return
    image = QImage(area.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    inner = QPainter(image)
    inner.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner.translate(-area.topLeft())
    _fill_runs(inner, path, QBrush(Qt.GlobalColor.black))
    inner.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    inner.fillRect(area, brush)
    inner.end()
    painter.drawImage(area.topLeft(), image)


def _soften(painter: QPainter, soft: Soft, path: QPainterPath, scale: float) -> None:
    """Paint a halo at a fraction of the resolution."""
    grain, reach = _grain(soft.radius * scale), _reach(soft, scale)
    room = painter.transform().inverted()[0].mapRect(QRectF(painter.viewport()))
    area = path.controlPointRect().adjusted(-reach, -reach, reach, reach) & room
    if area.isEmpty():
        return
    size = QSize(math.ceil(area.width() / grain) + 1, math.ceil(area.height() / grain) + 1)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    inner = QPainter(image)
    inner.setRenderHint(QPainter.RenderHint.Antialiasing)
    small = QTransform.fromScale(1 / grain, 1 / grain).translate(-area.x(), -area.y()).map(path)
    for stroke in soft.strokes():
        inner.setOpacity(stroke.alpha)
        inner.strokePath(small, _pen(stroke, scale / grain))
    inner.end()
    painter.setOpacity(1)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(area.topLeft(), QSizeF(size) * grain), image)


def _reach(op: Op, scale: float) -> float:
    """How far an op reaches beyond its path, px. Mitres reach up to two widths, square ends less than one."""
    match op:
        case Fill(shift=(x, y)):
            return scale * math.hypot(x, y)
        case Stroke(width=width, join=join):
            return scale * width * (MITRE / 2 if join == "miter" else 1)
        case Soft(radius=radius):
            return scale * radius + 2 * _grain(scale * radius)


def _grain(radius: float) -> float:
    """The px of a grain in a halo of ``radius`` px."""
    return min(max(1.0, radius / GRAINS), LARGEST_GRAIN)
