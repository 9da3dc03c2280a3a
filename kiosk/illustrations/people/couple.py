"""Two older people from behind, arm in arm, upright, on a path towards a low sun."""

from __future__ import annotations

from kiosk.illustrations.base.drawing import Box, Drawing
from kiosk.illustrations.people.cast import HUSBAND, PATIENT
from kiosk.illustrations.people.hands import Hand
from kiosk.illustrations.people.limbs import limb
from kiosk.illustrations.people.pen import (
    BEYOND,
    HEIGHT,
    WIDTH,
    Ops,
    at,
    box,
    down,
    fill,
    ground_shadow,
    oval,
    page,
    trace,
)
from kiosk.illustrations.people.things import stick
from kiosk.illustrations.people.tones import Tones
from kiosk.illustrations.people.upright import Reach, Stance, standing

_SKY = "#FDF6E8"
_EDGE = WIDTH + BEYOND
_LEAF = Tones("#8FBFAE", "#7AAE9D", "#5F9383")


def couple(aspect: float) -> Drawing:
    """They walk towards the sun; wide pictures show more of the hills, tall ones more sky and path."""
    return page("couple", _draw, aspect, _SKY, Box(30, -20, 100, 124))


def _draw() -> Ops:
    ops = fill(box(-BEYOND, -BEYOND, 2 * BEYOND + WIDTH, BEYOND + HEIGHT), down(_SKY, "#FAE7C8", -30, 70))
    for radius, alpha in ((33, 0.35), (26, 0.5), (18, 1.0)):
        ops += fill(oval(80, 46, radius), "#F8D08F", alpha)
    far = f"M{-BEYOND} 62C-60 60 -20 46 24 50C56 53 100 60 128 52C160 44 200 52 {_EDGE} 58V{HEIGHT + BEYOND}H{-BEYOND}Z"
    middle = f"M{-BEYOND} 66C-70 58 -10 60 30 66C60 70 100 70 130 64C170 57 230 60 {_EDGE} 68V{HEIGHT + BEYOND}H{-BEYOND}Z"
    near = f"M{-BEYOND} 78C-60 66 20 70 80 72C140 70 220 66 {_EDGE} 78V{HEIGHT + BEYOND}H{-BEYOND}Z"
    ops += fill(far, "#DCEBE4") + fill(middle, "#C6E0D9") + fill(near, "#AFD3CB")
    for x, y, size in ((37, 69, 0.8), (45, 69.5, 0.62), (116, 69, 0.6), (124.6, 68.4, 0.78)):
        ops += at(_tree(), x, y, size)
    path = f"M75 71.6C80 70.8 82 70.8 86 71.6C92 80 108 96 132 118L330 {HEIGHT + BEYOND}H-170L28 118C52 96 69 80 75 71.6Z"
    ops += fill(path, down("#F8E6C4", "#EED3A2", 70, 130)) + trace(path, "#E2C48F", 0.6)
    return ops + ground_shadow(80, 96, 22, 2) + at(_arm_in_arm(), 80, 95.6, 0.68)


def _arm_in_arm() -> Ops:
    """Both from behind, 24 units apart; the arms that link lie before their bodies, so the bodies hide them."""
    her = Stance(Reach(-15, 5, Hand.HOLD), Reach(14, 78), away=True, step=0.9)
    his = Stance(None, Reach(10, 4), away=True, step=-0.9)
    sleeve = limb(
        ((-5.6, -79.2), (-11.2, -76.2), (-14.6, -59.6), (-4, -54)),
        (1.7, 3.6, 3.5, 2.8),
        HUSBAND.top,
        root=(0.0, 0.36),
    )
    ops = at(stick(40), -32.6, 0.6) + at(standing(PATIENT, her), -13.4)
    return ops + at(sleeve + standing(HUSBAND, his), 13.4, -1.4, 1.03)


def _tree() -> Ops:
    return (
        trace("M0 0V-9", "#A98A5B", 1.2)
        + fill(oval(0, -13, 5, 6.4), _LEAF.light)
        + fill(oval(1.4, -11.6, 3.4, 4.8), _LEAF.shade, 0.7)
    )
