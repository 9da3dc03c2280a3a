"""A patient asks and a provider answers: two people face to face, a question and a list above them."""

from __future__ import annotations

import math

from kiosk.anatomy.plane import Points
from kiosk.illustrations.base.drawing import Box, Drawing, Fill, Layer, Linear, Op, Pose, Soft, Stop, Stroke
from kiosk.illustrations.base.palette import LIGHT, WHITE, Palette, mix
from kiosk.illustrations.base.placing import Placing
from kiosk.illustrations.base.shapes import circle, smooth
from kiosk.illustrations.people.figures import LINE, Tones, curve, line
from kiosk.illustrations.people.side import ARM, SHOULDER, armless
from kiosk.illustrations.symbols import icons

_APART = 15.5
"""Units from the middle to either person."""
_LEFT, _RIGHT = Pose(math.pi, -_APART), Pose(dx=_APART)
_MIRRORED = Placing(flip=True)
"""Turned upside down: half a turn later it faces the other way."""
_FOOT, _HEAD, _WIDEST = 61.0, 120.0, 24.5
"""What is in view: from the chest to above the bubbles, and so far to each side at least."""

# Clothes from the neck down the back and up the chest, a little off the skin.
_SHIRT: Points = (
    (4.7, 85.2), (5.4, 83.2), (6.5, 80.0), (7.1, 76.5), (7.05, 72.8), (6.3, 68.6), (5.3, 64.6), (5.0, 55),
    (-7.9, 55), (-7.8, 62), (-7.6, 70), (-7.4, 74), (-6.4, 77.8), (-4.9, 81.0), (-3.5, 83.2), (-2.2, 83.4),
    (0.8, 83.6), (3.2, 84.4),
)  # fmt: skip
_LAPEL: Points = ((3.4, 84.6), (-0.6, 80.6), (-4.4, 76.2), (-6.6, 71.0), (-7.4, 66))
_TUBES: Points = ((3.0, 84.2), (0.2, 82.2), (-2.4, 79.2), (-3.6, 75.4), (-3.4, 71.6))
_BUBBLE: Points = (
    (-9, 0.5), (-9, 8.5), (-8.3, 10.3), (-6.5, 11), (6.5, 11), (8.3, 10.3), (9, 8.5), (9, 0.5), (8.3, -1.3),
    (6.5, -2), (-1.4, -2), (-4.4, -5.2), (-4.6, -2), (-6.5, -2), (-8.3, -1.3),
)  # fmt: skip


def conversation(aspect: float, palette: Palette = LIGHT) -> Drawing:
    """Both people from the chest up, in a picture of ``aspect`` (width / height)."""
    height = max(_HEAD - _FOOT, 2 * _WIDEST / aspect)
    view = Box(-height * aspect / 2, _FOOT, height * aspect, height)
    return Drawing(
        view,
        (
            Layer(("conversation patient", palette), lambda: _MIRRORED.ops(_patient(palette)), _LEFT),
            Layer(("conversation provider", palette), lambda: _provider(palette), _RIGHT),
            Layer(("conversation bubbles", palette), lambda: _bubbles(palette)),
        ),
        background=icons.TINT,
    )


def _patient(palette: Palette) -> tuple[Op, ...]:
    return (
        *armless(palette, awake=True),
        *_dressed(Tones(palette).blouse, palette),
        *_glasses(palette),
    )


def _provider(palette: Palette) -> tuple[Op, ...]:
    return (*armless(palette, awake=True), *_dressed(WHITE, palette), *_stethoscope(palette))


def _dressed(color: str, palette: Palette) -> tuple[Op, ...]:
    """A top of ``color`` with a sleeve."""
    shirt, sleeve = curve(_SHIRT, corners=(0, 7, 8)), curve((*ARM, *SHOULDER))
    edge = mix(color, palette.figure_outline, 0.75)
    shade = Linear((7, 76), (-8, 66), (Stop(0, mix(color, palette.shadow, 0.16)), Stop(1, color)))
    return (
        Fill(shirt, shade),
        Stroke(shirt, edge, LINE),
        Soft(sleeve, palette.figure_dark, 0.8, 0.25, 4),
        Fill(sleeve, color),
        line(ARM, edge, LINE, 1),
    )


def _glasses(palette: Palette) -> tuple[Op, ...]:
    rim = circle((-4.55, 92.95), 1.15)
    return (
        Fill(rim, WHITE, 0.35),
        Stroke(rim, palette.ink, 0.22),
        line(((-3.4, 93.1), (-1.4, 93.3), (0.3, 93.6)), palette.ink, 0.22, 1),
    )


def _stethoscope(palette: Palette) -> tuple[Op, ...]:
    disc = circle((-3.4, 70.6), 1.2)
    return (
        line(_LAPEL, palette.figure_dark, 0.24, 1),
        Stroke(smooth(_TUBES, closed=False), palette.handle_dark, 0.62),
        Fill(disc, palette.steel_light),
        Stroke(disc, palette.handle_dark, 0.5),
    )


def _bubbles(palette: Palette) -> tuple[Op, ...]:
    """What is asked, and what is gone through together."""
    return (
        *_bubble(-1, "question", WHITE, palette),
        *_bubble(1, "list", Tones(palette).linen, palette),
    )


def _bubble(side: int, icon: str, color: str, palette: Palette) -> tuple[Op, ...]:
    """A bubble over the person on ``side`` (-1 or 1), its tail leaning outwards to the head."""
    x, y = side * 11.5, 107.6
    points = tuple((x - side * px, y + py) for px, py in _BUBBLE)
    outline = smooth(points, tension=0.3, corners=(10, 11, 12))
    return (
        Soft(outline, palette.shadow, 0.8, 0.12, 4),
        Fill(outline, color),
        Stroke(outline, icons.INK, 0.6),
        *icons.ops(icon, icons.INK, size=8.6, center=(x, y + 4.5)),
    )
