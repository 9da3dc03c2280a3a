"""The lower back from behind with two small bandages beside the spine."""

from __future__ import annotations

from kiosk.illustrations.base.drawing import Anchor, Box, Drawing, Layer, Op
from kiosk.illustrations.base.palette import LIGHT, Palette
from kiosk.illustrations.base.placing import Placing
from kiosk.illustrations.people.back import back_view
from kiosk.illustrations.people.spine import L1, spine_back
from kiosk.illustrations.people.things import plaster
from kiosk.illustrations.people.tones import WALL

_APART = 4.2  # of each bandage from the midline
_WIDTH, _HEIGHT = 5.0, 2.4
_IN_VIEW = 46.0  # units of the figure's height at 4:3


def bandages(aspect: float, palette: Palette = LIGHT) -> Drawing:
    """Both bandages at the level of L1, in a picture of ``aspect``."""
    area = _IN_VIEW * _IN_VIEW * 4 / 3
    width = (area * aspect) ** 0.5
    height = width / aspect
    return Drawing(
        Box(-width / 2, L1 - height / 2, width, height),
        (
            Layer(("figure", palette), back_view),
            Layer(("faint spine", palette), lambda: spine_back(palette, 0.35)),
            Layer(("bandages", palette), lambda: (*_bandage(-1), *_bandage(1))),
        ),
        (Anchor("bandage", (-_APART - _WIDTH * 0.3, L1), "start", palette.handle_light),),
        WALL,
    )


def _bandage(side: int) -> tuple[Op, ...]:
    return Placing(dx=side * _APART, dy=L1, flip=True).ops(plaster(_WIDTH, _HEIGHT))
