"""A vector picture of a pack as a drawing, on the paper of all pictures."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.illustrations.base.drawing import Box, Drawing, Fill, Layer, Op, Stroke
from kiosk.vector import CURRENT, VectorPicture, moved
from kiosk.vector.transforms import Matrix

INK = "#16323C"
"""The colour of the words around a picture."""


def vector_drawing(picture: VectorPicture) -> Drawing:
    """``picture`` with y up, in full view."""
    ops = tuple(vector_ops(picture, INK, (1, 0, 0, -1, 0, picture.height), 1.0))
    return Drawing(Box(0, 0, picture.width, picture.height), (Layer(picture, lambda: ops),))


def vector_ops(picture: VectorPicture, ink: str, place: Matrix, scale: float) -> Iterator[Op]:
    """The shapes of ``picture`` where ``place`` sets them, which makes lengths ``scale`` times as long.

    ``ink`` is the colour of the words around it.
    """

    def color(written: str) -> str:
        return ink if written == CURRENT else written

    for shape in picture.shapes:
        path = moved(shape.path, place)
        if shape.fill:
            yield Fill(path, color(shape.fill.color), shape.fill.alpha, nonzero=shape.nonzero)
        if line := shape.line:
            yield Stroke(
                path,
                color(line.tone.color),
                scale * line.width,
                line.tone.alpha,
                cap=line.cap,
                join=line.join,
            )
