"""Where in the body the spine is: the figure from behind, its spine bright, the usual place ringed."""

from __future__ import annotations

from kiosk.illustrations.drawing import Anchor, Box, Drawing, Layer, Op, Stroke
from kiosk.illustrations.figure_back import back_view
from kiosk.illustrations.figure_spine import L1, spine_back
from kiosk.illustrations.figures import TALL, glow
from kiosk.illustrations.palette import LIGHT, Palette
from kiosk.illustrations.shapes import circle

_MARGIN = 4.0


def locator(aspect: float, palette: Palette = LIGHT) -> Drawing:
    """The upper two thirds of the figure in a picture of ``aspect``; its anchor is ``spine``."""
    height = TALL * 0.72 + 2 * _MARGIN
    width = max(height * aspect, 46.0)
    height = width / aspect
    return Drawing(
        Box(-width / 2, TALL + _MARGIN - height, width, height),
        (
            Layer(("figure", palette), lambda: back_view(palette.card, palette)),
            Layer(("bright spine", palette), lambda: (*spine_back(palette, 1.0), *_ring(palette))),
        ),
        (Anchor("spine", (-1.0, 74), "start", palette.bone_dark),),
        palette.card,
    )


def _ring(palette: Palette) -> tuple[Op, ...]:
    at = (0.0, L1)
    return (
        glow(at, 7, palette.handle_light, 0.4),
        Stroke(circle(at, 5.2), palette.pill, 1.1),
        Stroke(circle(at, 5.2), palette.handle, 0.6),
    )
