"""Two older people from behind, arm in arm, upright, on a path towards a low sun."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.illustrations.base.drawing import TRANSPARENT, Box, Drawing
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


_FEET = 95.6  # where they stand, page units
_TALL = 70.0  # how tall they are, page units
WALKERS = Box(50, 20, 60, 80)
"""What a picture of the walkers alone shows, page units: a little more than they need."""


class Part(StrEnum):
    """What of the picture is drawn: all, or one of the parts that are shown one before the other."""

    WHOLE = "whole"
    GROUND = "ground"
    WALKERS = "walkers"


@dataclass(frozen=True, slots=True)
class Couple:
    """Two people on a path. In a picture of the ground they would be ``share`` of its height tall.

    They would stand ``feet`` of its height below its upper edge. ``step`` 0 or 1 is the foot that is ahead.
    """

    part: Part = Part.WHOLE
    share: float = 0.42
    feet: float = 0.8
    step: int = 0

    def __post_init__(self) -> None:
        if not 0.1 <= self.share <= 1 or not 0 <= self.feet <= 1 or self.step not in (0, 1):
            raise ValueError("share must be 0.1 to 1, feet 0 to 1, step 0 or 1")


def couple(moment: Couple, aspect: float) -> Drawing:
    """They walk towards the sun; wide pictures show more of the hills, tall ones more sky and path."""
    step = 0.9 if moment.step == 0 else -0.9
    match moment.part:
        case Part.WHOLE:
            seen = Box(30, -20, 100, 124)
            return page("couple", lambda: _ground() + _walkers(step), aspect, _SKY, seen)
        case Part.GROUND:
            height = _TALL / moment.share
            seen = Box(80 - height * aspect / 2, _FEET - moment.feet * height, height * aspect, height)
            return page("couple ground", _ground, aspect, _SKY, seen)
        case Part.WALKERS:
            return page(f"couple walkers {step}", lambda: _walkers(step), aspect, TRANSPARENT, WALKERS)


def _walkers(step: float) -> Ops:
    return ground_shadow(80, 96, 22, 2) + at(_arm_in_arm(step), 80, _FEET, 0.68)


def _ground() -> Ops:
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
    return ops


def _arm_in_arm(step: float) -> Ops:
    """Both from behind, 24 units apart; the arms that link lie before their bodies, so the bodies hide them."""
    her = Stance(Reach(-15, 5, Hand.HOLD), Reach(14, 78), away=True, step=step)
    his = Stance(None, Reach(10, 4), away=True, step=-step)
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
