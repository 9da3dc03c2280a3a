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

from kiosk.illustrations.drawing import Box, Drawing, Fill, Linear, Op, Paint, Path, Pose, Soft, Stroke

SOFT_RADIUS_PX = 6.0
"""A halo of this radius is painted at full resolution, wider ones coarser."""


def to_pixels(view: Box, width: float) -> QTransform:
    """The transform from mm, y up, to px, y down, for a picture ``width`` px wide."""
    k = width / view.width
    return QTransform(k, 0, 0, -k, -view.x * k, (view.y + view.height) * k)


def posed(pose: Pose) -> QTransform:
    """The transform of a rigid motion."""
    return QTransform().translate(pose.dx, pose.dy).rotate(math.degrees(pose.angle))


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


def _brush(paint: Paint, transform: QTransform) -> QBrush:
    if isinstance(paint, str):
        return QBrush(QColor(paint))
    gradient: QGradient
    if isinstance(paint, Linear):
        gradient = QLinearGradient(QPointF(*paint.start), QPointF(*paint.end))
    else:
        gradient = QRadialGradient(QPointF(*paint.center), paint.radius)
    for stop in paint.stops:
        gradient.setColorAt(stop.offset, color(stop.color, stop.alpha))
    result = QBrush(gradient)
    result.setTransform(transform)
    return result


def paint_ops(painter: QPainter, ops: Iterable[Op], transform: QTransform) -> None:
    """Paint ``ops`` (mm) through ``transform``, a motion and a uniform scale to px.

    Paths are mapped before they are painted: QPainter fills a path of many cells four times as fast when its
    own transform is the identity.
    """
    for op in ops:
        match op:
            case Fill():
                painter.setOpacity(op.alpha)
                _fill(painter, op, transform)
            case Stroke():
                painter.setOpacity(op.alpha)
                painter.strokePath(transform.map(painter_path(op.path)), _pen(op, scale(transform)))
            case Soft():
                _paint_soft(painter, op, transform)


def _fill(painter: QPainter, fill: Fill, transform: QTransform) -> None:
    path = transform.map(painter_path(fill.path))
    if not fill.apart:
        painter.fillPath(path, _brush(fill.paint, transform))
        return
    # Qt's time for one path grows with the square of the runs that a row of pixels meets
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_brush(fill.paint, transform))
    for run in path.toSubpathPolygons():
        painter.drawPolygon(run)


def scale(transform: QTransform) -> float:
    """Px per mm of ``transform``."""
    return math.hypot(transform.m11(), transform.m12())


def _paint_soft(painter: QPainter, soft: Soft, transform: QTransform) -> None:
    """Paint a halo at a fraction of the resolution, which nobody can see in something so soft."""
    path = transform.map(painter_path(soft.path))
    radius = soft.radius * scale(transform)
    grain = max(1.0, min(4.0, radius / SOFT_RADIUS_PX))
    area = path.controlPointRect().adjusted(-radius, -radius, radius, radius) & QRectF(painter.window())
    if area.isEmpty():
        return
    image = QImage(
        math.ceil(area.width() / grain) + 1,
        math.ceil(area.height() / grain) + 1,
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.fill(Qt.GlobalColor.transparent)
    inner = QPainter(image)
    inner.setRenderHint(QPainter.RenderHint.Antialiasing)
    shrink = QTransform.fromScale(1 / grain, 1 / grain).translate(-area.x(), -area.y())
    small = shrink.map(path)
    for stroke in soft.strokes():
        inner.setOpacity(stroke.alpha)
        inner.strokePath(small, _pen(stroke, scale(transform) / grain))
    inner.end()
    painter.setOpacity(1)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(area.topLeft(), QSizeF(image.width() * grain, image.height() * grain)), image)


def _pen(stroke: Stroke, k: float) -> QPen:
    cap = Qt.PenCapStyle.FlatCap if stroke.flat else Qt.PenCapStyle.RoundCap
    join = Qt.PenJoinStyle.MiterJoin if stroke.flat else Qt.PenJoinStyle.RoundJoin
    pen = QPen(QColor(stroke.color), stroke.width * k, Qt.PenStyle.SolidLine, cap, join)
    if stroke.dash:
        pen.setDashPattern([length / stroke.width for length in stroke.dash])
    return pen


def paint(painter: QPainter, drawing: Drawing, target: QRectF) -> None:
    """Paint the whole of ``drawing`` into ``target``, which has the drawing's aspect."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(target, QColor(drawing.background))
    painter.translate(target.topLeft())
    base = to_pixels(drawing.view, target.width())
    for layer in drawing.layers:
        paint_ops(painter, layer.ops(), posed(layer.pose) * base)
    painter.restore()


def render(drawing: Drawing, size: QSize) -> QImage:
    """Draw ``drawing`` as an image of ``size`` px."""
    image = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint(painter, drawing, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image


def extent(ops: Iterable[Op], transform: QTransform) -> QRectF:
    """The px that ``ops`` can touch through ``transform``."""
    area = QRectF()
    for op in ops:
        reach = _reach(op) * scale(transform) + 1
        bounds = transform.map(painter_path(op.path)).controlPointRect()
        area |= bounds.adjusted(-reach, -reach, reach, reach)
    return area


def _reach(op: Op) -> float:
    """How far an op reaches beyond its path, mm."""
    match op:
        case Fill():
            return 0.0
        case Stroke(width=width):
            return width / 2
        case Soft(radius=radius):
            return radius
