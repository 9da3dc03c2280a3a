"""There is more than one way: a patient before a signpost with three arms."""

from __future__ import annotations

from kiosk.illustrations.base.drawing import Box, Drawing, Fill, Layer, Op, Point, Soft, Stroke
from kiosk.illustrations.base.palette import LIGHT, WHITE, Palette
from kiosk.illustrations.base.placing import Placing
from kiosk.illustrations.base.shapes import polygon, rounded
from kiosk.illustrations.people.cast import PATIENT
from kiosk.illustrations.people.figures import TALL
from kiosk.illustrations.people.pen import ground_shadow
from kiosk.illustrations.people.tones import PALE_TEAL, WALL
from kiosk.illustrations.people.upright import Stance, standing
from kiosk.illustrations.symbols import icons

_LEFT, _RIGHT, _TOP = -23.5, 55.0, 107.0
"""What must be in view, in units of the figure; its feet need not."""
_CLOSEST = 66.0
"""Units of height that are always in view."""
_POLE = 36.0
_ARMS = (("hourglass", 90.0, 1), ("pill", 73.0, -1), ("needle", 56.0, 1))
"""Time, medicine or a procedure: the icon, its height on the pole, and where the arm points."""


def crossroads(aspect: float, palette: Palette = LIGHT) -> Drawing:
    """Person and signpost in a picture of ``aspect`` (width / height); a wide one comes closer."""
    height = max(_CLOSEST, (_RIGHT - _LEFT) / aspect)
    whole = _TOP + 6
    low = _TOP - height if height < whole else (TALL - height) / 2
    middle = (_LEFT + _RIGHT) / 2
    view = Box(middle - height * aspect / 2, low, height * aspect, height)
    return Drawing(
        view,
        (
            Layer(("crossroads person", palette), _person),
            Layer(("crossroads sign", palette), lambda: _signpost(palette)),
        ),
        background=WALL,
    )


def _person() -> tuple[Op, ...]:
    return Placing(flip=True).ops(ground_shadow(0, 0.6, 14, 1.5) + standing(PATIENT, Stance(away=True)))


def _signpost(palette: Palette) -> tuple[Op, ...]:
    pole = rounded((_POLE - 1.3, -1), 2.6, 101, 1.3)
    return (
        Soft(pole, palette.shadow, 0.9, 0.14, 4),
        Fill(pole, palette.steel),
        Stroke(pole, icons.INK, 0.6),
        *(op for name, y, way in _ARMS for op in _arm(name, (_POLE, y), way, palette)),
    )


def _arm(name: str, at: Point, way: int, palette: Palette) -> tuple[Op, ...]:
    """An arm of the signpost that points to the end (1) or to the start (-1)."""
    shape = ((-13.5, -6), (-13.5, 6), (10.5, 6), (16.5, 0), (10.5, -6))
    board = polygon(tuple((at[0] + way * x, at[1] + y) for x, y in shape))
    color = PALE_TEAL.light if way > 0 else WHITE
    return (
        Soft(board, palette.shadow, 0.9, 0.14, 4),
        Fill(board, color),
        Stroke(board, icons.INK, 0.7),
        *icons.ops(name, icons.INK, size=9.6, center=at),
    )
