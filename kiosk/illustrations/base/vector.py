"""A vector picture of a pack as a drawing, on the paper of all pictures."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.illustrations.base.drawing import Box, Drawing, Fill, Layer, Op, Path, Stroke
from kiosk.vector import VectorPicture


def vector_drawing(picture: VectorPicture) -> Drawing:
    """``picture`` with y up, in full view."""
    ops = tuple(_ops(picture))
    return Drawing(Box(0, 0, picture.width, picture.height), (Layer(picture, lambda: ops),))


def _ops(picture: VectorPicture) -> Iterator[Op]:
    for shape in picture.shapes:
        path = _upright(shape.path, picture.height)
        if shape.fill:
            yield Fill(path, shape.fill.color, shape.fill.alpha, nonzero=shape.nonzero)
        if shape.line:
            line = shape.line
            yield Stroke(path, line.tone.color, line.width, line.tone.alpha, cap=line.cap, join=line.join)


def _upright(path: Path, height: float) -> Path:
    return tuple(
        (name, *(height - float(n) if at % 2 else float(n) for at, n in enumerate(numbers)))
        for name, *numbers in path
    )
