"""Paints a Drawing with QPainter."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
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

from kiosk.illustrations.drawing import Box, Drawing, Fill, Linear, Op, Paint, Path, Pose, Soft, Stroke

KEPT_PATHS = 4096
"""How many converted paths are kept: the static ones of several scenes."""


def to_pixels(view: Box, width: float) -> QTransform:
    """The transform from mm, y up, to px, y down, for a picture ``width`` px wide."""
    k = width / view.width
    return QTransform(k, 0, 0, -k, -view.x * k, (view.y + view.height) * k)


def posed(pose: Pose) -> QTransform:
    """The transform of a rigid motion."""
    return QTransform().translate(pose.dx, pose.dy).rotate(math.degrees(pose.angle))


@lru_cache(KEPT_PATHS)
def painter_path(path: Path) -> QPainterPath:
    """``path`` as QPainter takes it."""
    result = QPainterPath()
    result.setFillRule(Qt.FillRule.OddEvenFill)
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


def color(name: str, alpha: float = 1.0) -> QColor:
    """The colour ``#rrggbb`` with an opacity of 0..1."""
    result = QColor(name)
    result.setAlphaF(alpha)
    return result


def brush(paint: Paint) -> QBrush:
    """The brush of a fill."""
    if isinstance(paint, str):
        return QBrush(QColor(paint))
    gradient: QGradient
    if isinstance(paint, Linear):
        gradient = QLinearGradient(QPointF(*paint.start), QPointF(*paint.end))
    else:
        gradient = QRadialGradient(QPointF(*paint.center), paint.radius)
    for stop in paint.stops:
        gradient.setColorAt(stop.offset, color(stop.color, stop.alpha))
    return QBrush(gradient)


def paint_ops(painter: QPainter, ops: Iterable[Op]) -> None:
    """Paint ``ops`` in the painter's coordinates (mm)."""
    for op in ops:
        match op:
            case Fill():
                painter.setOpacity(op.alpha)
                painter.fillPath(painter_path(op.path), brush(op.paint))
            case Stroke():
                painter.setOpacity(op.alpha)
                painter.strokePath(painter_path(op.path), _pen(op))
            case Soft():
                paint_ops(painter, op.strokes())


def _pen(stroke: Stroke) -> QPen:
    cap = Qt.PenCapStyle.FlatCap if stroke.flat else Qt.PenCapStyle.RoundCap
    join = Qt.PenJoinStyle.MiterJoin if stroke.flat else Qt.PenJoinStyle.RoundJoin
    pen = QPen(QColor(stroke.color), stroke.width, Qt.PenStyle.SolidLine, cap, join)
    if stroke.dash:
        pen.setDashPattern([length / stroke.width for length in stroke.dash])
    return pen


def paint(painter: QPainter, drawing: Drawing, target: QRectF) -> None:
    """Paint the whole of ``drawing`` into ``target``, which has the drawing's aspect."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(target, QColor(drawing.background))
    painter.translate(target.topLeft())
    base = to_pixels(drawing.view, target.width()) * painter.transform()
    for layer in drawing.layers:
        painter.setTransform(posed(layer.pose) * base)
        paint_ops(painter, layer.ops())
    painter.restore()


def render(drawing: Drawing, size: QSize) -> QImage:
    """Draw ``drawing`` as an image of ``size`` px."""
    image = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint(painter, drawing, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image
