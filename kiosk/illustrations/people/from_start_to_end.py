"""From start to end: her list, the procedure, rest, home: four stops on one path."""

from __future__ import annotations

from kiosk.illustrations.base.drawing import Box, Drawing
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.cast import PATIENT
from kiosk.illustrations.people.hands import Hand
from kiosk.illustrations.people.heads import Facing, Mood, head
from kiosk.illustrations.people.limbs import limb
from kiosk.illustrations.people.marks import card, disc, onward, tick
from kiosk.illustrations.people.pen import (
    BEYOND,
    HEIGHT,
    WIDTH,
    Ops,
    at,
    box,
    cased,
    either_way,
    fill,
    oval,
    shape,
    trace,
)
from kiosk.illustrations.people.posed import Arm, Leg, Posture, figure
from kiosk.illustrations.people.rooms import blanket, clock, pillow
from kiosk.illustrations.people.things import pill_box
from kiosk.illustrations.people.tones import CORAL_DARK, LINEN, PALE_TEAL, PAPER, STEEL, TEAL, WOOD

_STOPS = ((21.5, 88.0), (60.5, 92.0), (99.5, 89.0), (138.5, 92.5))
_HOME = Posture(
    arm=Arm(14, 20),
    far_arm=Arm(26, 14, Hand.HOLD, stick=True),
    leg=Leg(-12, 6),
    far_leg=Leg(14, 4),
    lean=2,
    stoop=8,
)


def from_start_to_end(aspect: float) -> Drawing:
    """Four cards on a path, in the order of the days."""
    tall = Box(30, -18, 100, 146)
    return either_way("from start to end", _draw, aspect, "#E9F3F2", Box(3, 8, 154, 94), tall)


def _draw(tall: bool) -> Ops:
    stops = _list(), _table(), _rest(), _home()
    ops: Ops = ()
    if tall:
        for (x, y), drawn in zip(
            ((56.0, -26.0), (104.0, -26.0), (56.0, 45.0), (104.0, 45.0)), stops, strict=True
        ):
            ops += card(x - 22, y + 11, 44, 67, 4) + at(drawn, x, y - 5, 1.14)
        return ops + onward(80, 18, 0) + onward(80, 54, 135) + onward(80, 89, 0)
    way = f"M{-BEYOND} 92C-40 92 0 82 21 88C40 94 48 96 60 92C76 86 88 84 100 89C114 95 126 97 138 92.6C160 86 200 92 {WIDTH + BEYOND} 92"
    ops += fill(f"M{-BEYOND} 98C30 78 90 84 {WIDTH + BEYOND} 80V{HEIGHT + BEYOND}H{-BEYOND}Z", "#CFE4DE")
    ops += trace(way, "#F6E6C8", 9) + trace(way, "#D9BE8F", 0.9, dash=(2.2, 3))
    for (x, y), drawn in zip(_STOPS, stops, strict=True):
        ops += card(x - 18, 11, 36, 62, 4) + at(drawn, x, 0)
        ops += cased(f"M{x} 73V{y}", TEAL, 1.2) + disc(x, y, 4.6, TEAL, 1.7)
    return ops


def _list() -> Ops:
    """Her list, ticked, and the pills of the week."""
    ops = shape(box(-12, 18, 24, 34, 1.8), PAPER.light, PAPER.line)
    for i in range(4):
        y = 25.5 + 7 * i
        ops += tick(-7, y, 0.58, width=2.4) + trace(f"M-2 {y}H{8.4 if i % 2 else 6.4}", "#B9C7CA", 1.2)
    return ops + at(pill_box(), -14.4, 57.4, 0.9)


def _table() -> Ops:
    """Face down on the table below the X-ray plate."""
    skin = PATIENT.skin
    ops = shape(box(-6, 21, 18, 7.4, 2.4), TEAL, tones.TEAL_DARK, 0.5) + trace(
        "M13 25C17 27 17 60 9 63", STEEL.shade, 3.4
    )
    ops += shape(box(-2.4, 58, 5, 10, 0.8), STEEL.shade, STEEL.line, 0.35) + fill(
        box(-8, 67.4, 16, 2.2, 1), STEEL.line
    )
    ops += shape(box(-15.6, 54.4, 31.2, 4.4, 1.8), PALE_TEAL.light, PALE_TEAL.line, 0.4)
    ops += shape("M-8 54.6C-8.6 48.6 -3.4 47 2 48.6C5 49.6 6 54.6 6 54.6Z", skin.light, skin.line, 0.4)
    ops += shape(
        "M1.4 54.6C1 51 1.8 48.4 3.4 48.4C8 49.4 12 51 15 53V54.6Z", PALE_TEAL.shade, PALE_TEAL.line, 0.4
    )
    ops += at(head(PATIENT, Facing.FRONT, Mood.ASLEEP), -6.4, 51.2, 0.27, -84)
    ops += limb(((-4.6, 50.6), (-8, 54.4), (-14, 54.2)), (2, 1.6, 1.1), skin, root=0.3, width=0.35)
    return ops + fill(oval(-0.4, 49.6, 1.3), CORAL_DARK)


def _rest() -> Ops:
    """Flat on her back in bed; the clock says that it takes a while."""
    posture = Posture(arm=None, far_arm=None, leg=Leg(2, 2), far_leg=Leg(4, 2), stoop=2, nod=-3, hip=47)
    ops = at(clock(6.4, 10), 0, 26)
    ops += fill((*box(-15.6, 48, 2, 20, 0.9), *box(13.6, 54, 2, 14, 0.9)), WOOD.line)
    ops += shape(box(-15, 58.6, 30, 5.2, 1.8), LINEN.light, LINEN.line, 0.4) + pillow(-13.6, 54.6, 8, 4.2)
    ops += at(figure(PATIENT, posture), 15.2, 56.4, 0.265, -90)
    return ops + blanket(
        "M-3.2 54.6C2 53 9 54 12.6 54.2C14.2 55.6 14.2 61 14 62.6H-3.6C-4 59.6 -4 56.6 -3.2 54.6Z",
        "M-3.2 54.6C-4 56.6 -4 59.6 -3.6 62.6H-1C-1.4 59.6 -1.4 56.6 -.6 54Q-2 54.2 -3.2 54.6Z",
        "M4.6 55Q4 59 4.6 62.4M9.4 55.4Q9 59 9.4 62.4",
    )


def _home() -> Ops:
    """She walks to her door."""
    house = shape("M-9 64V40L4 28L17 40V64Z", "#FBF3E4", "#C9B694") + trace(
        "M-11.6 42L4 27.4L16.8 39.6", "#B5745A", 2.2
    )
    door = shape(box(4, 48, 8, 16, 0.8), "#8DB0B4", "#5C8388", 0.4)
    return at(house + door, -1.6) + at(figure(PATIENT, _HOME), -8, 69, 0.33)
