"""A vector picture of a pack as a drawing, on the paper of all pictures."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.illustrations.base.drawing import Box, Drawing, Fill, Layer, Op, Stroke
from kiosk.vector import VectorPicture, moved


def vector_drawing(picture: VectorPicture) -> Drawing:
    """``picture`` with y up, in full view."""
    ops = tuple(_ops(picture))
    return Drawing(Box(0, 0, picture.width, picture.height), (Layer(picture, lambda: ops),))


def _ops(picture: VectorPicture) -> Iterator[Op]:
    for shape in picture.shapes:
        path = moved(shape.path, (1, 0, 0, -1, 0, picture.height))
        if shape.fill:
            yield Fill(path, shape.fill.color, shape.fill.alpha, nonzero=shape.nonzero)
        if shape.line:
            line = shape.line
            yield Stroke(path, line.tone.color, line.width, line.tone.alpha, cap=line.cap, join=line.join)
