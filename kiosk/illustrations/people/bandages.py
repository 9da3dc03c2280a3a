"""The lower back from behind with two small bandages beside the spine."""

from __future__ import annotations

from kiosk.illustrations.base.drawing import Anchor, Box, Drawing, Fill, Layer, Linear, Op, Soft, Stop, Stroke
from kiosk.illustrations.base.palette import LIGHT, Palette
from kiosk.illustrations.base.shapes import circle, rounded
from kiosk.illustrations.people.back import back_view
from kiosk.illustrations.people.spine import L1, spine_back

_APART = 3.6  # of each bandage from the midline
_WIDTH, _HEIGHT = 3.7, 1.75
_IN_VIEW = 46.0  # units of the figure's height at 4:3


def bandages(aspect: float, palette: Palette = LIGHT) -> Drawing:
    """Both bandages at the level of L1, in a picture of ``aspect``."""
    area = _IN_VIEW * _IN_VIEW * 4 / 3
    width = (area * aspect) ** 0.5
    height = width / aspect
    return Drawing(
        Box(-width / 2, L1 - height / 2, width, height),
        (
            Layer(("figure", palette), lambda: back_view(palette.card, palette)),
            Layer(("faint spine", palette), lambda: spine_back(palette, 0.3)),
            Layer(("bandages", palette), lambda: (*_bandage(-1, palette), *_bandage(1, palette))),
        ),
        (Anchor("bandage", (-_APART - _WIDTH * 0.3, L1), "start", palette.handle_light),),
        palette.card,
    )


def _bandage(side: int, palette: Palette) -> tuple[Op, ...]:
    x, y = side * _APART, L1
    strip = rounded((x - _WIDTH / 2, y - _HEIGHT / 2), _WIDTH, _HEIGHT, _HEIGHT / 2)
    pad = rounded((x - _WIDTH * 0.19, y - _HEIGHT * 0.34), _WIDTH * 0.38, _HEIGHT * 0.68, 0.25)
    light = Linear(
        (0, y + _HEIGHT / 2), (0, y - _HEIGHT / 2), (Stop(0, palette.pill), Stop(1, palette.steel_light))
    )
    holes = tuple(
        Fill(circle((x + across * _WIDTH * 0.34, y + up * _HEIGHT * 0.18), 0.13), palette.handle, 0.6)
        for across in (-1, 1)
        for up in (-1, 1)
    )
    return (
        Soft(strip, palette.shadow, 0.6, 0.25, 5),
        Fill(strip, light),
        Stroke(strip, palette.handle_dark, 0.16),
        Fill(pad, palette.handle_light),
        *holes,
    )
