"""When to call the clinic: she phones; a fever, a red and wet plaster on the back."""

from __future__ import annotations

from kiosk.illustrations.base.drawing import Box, Drawing
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.cast import PATIENT
from kiosk.illustrations.people.hands import Hand, hand
from kiosk.illustrations.people.heads import Mood
from kiosk.illustrations.people.lens import back_lens
from kiosk.illustrations.people.limbs import limb
from kiosk.illustrations.people.pen import Ops, at, either_way, glow, ground_shadow, oval, shape, trace
from kiosk.illustrations.people.posed import Arm, Leg, Posture, figure
from kiosk.illustrations.people.rooms import armchair, room, round_table, window
from kiosk.illustrations.people.things import glass, plaster, telephone, thermometer

_SITTING = Posture(
    arm=None, far_arm=Arm(28, 44, Hand.FLAT), leg=Leg(82, 80), far_leg=Leg(88, 84), lean=-3, stoop=8, nod=2,
    mood=Mood.CALM, hip=28,
)  # fmt: skip
_LENS = (124.0, 32.0)


def when_to_call(aspect: float) -> Drawing:
    """She sits and phones; a thermometer on the table; a lens shows her back."""
    return either_way("when to call", _draw, aspect, tones.WALL, Box(9, 3, 143, 106), Box(9, -46, 104, 155))


def _draw(tall: bool) -> Ops:
    table, lens, size = (90, (72, -16), 1.12) if tall else (118, _LENS, 1.0)
    ops = room(88) + ground_shadow(47, 102, 36, 3.2)
    ops += () if tall else window(46, 10, 34, 32)
    ops += ground_shadow(table, 103, 20, 2) + at(round_table(22 if tall else 24, 23), table, 103)
    ops += at(glass(), table + 11, 80.6) + at(thermometer(20, 0.84), table - (3 if tall else 11), 77.4)
    ops += at(armchair(30, 44, 22), 39, 102, 0.98)
    ops += at(figure(PATIENT, _SITTING) + _phone_at_ear(), 40.5, 102, 0.98)
    way = f"M34.6 68L{lens[0] - (8 if tall else 22)} {lens[1] + (26 if tall else 10)}"
    ops += trace(way, "#FFFFFF", 1.6) + trace(way, tones.TEAL_DARK, 0.7, dash=(1.8, 2))
    ops += shape(oval(33.6, 68.4, 2.2), "#FFFFFF", tones.TEAL_DARK, 0.9)
    return ops + at(_back(), lens[0], lens[1], size)


def _phone_at_ear() -> Ops:
    """The near arm, its elbow towards us, so that only the forearm is seen and the face stays free."""
    top = PATIENT.top
    ops = at(telephone(), -4.2, -70.4, 1.1, -8) + at(hand(PATIENT.skin, Hand.HOLD), -2.6, -61.6, 0.88, -98)
    ops += limb(((1.4, -43), (-2.4, -61.2)), (4.6, 2.9), top, root=0.0)
    return ops + trace("M-3.1 -43.9C-3.6 -36.8 5.8 -36.4 5.9 -42.1M-5 -59.2L.6 -59.8", top.line)


def _back() -> Ops:
    """The low back under a lens: one plaster is red around and wet."""
    drop = "M-4.6 5.6C-2.6 8.6 -1.8 10.2 -1.8 11.8C-1.8 13.4 -3 14.4 -4.6 14.4C-6.2 14.4 -7.4 13.4 -7.4 11.8C-7.4 10.2 -6.6 8.6 -4.6 5.6Z"
    return (
        back_lens(24)
        + glow(-10, 0, 14, tones.CORAL, 0.95)
        + at(plaster(14, 6.8), -10, 0)
        + at(plaster(14, 6.8), 11.4, 0)
        + shape(drop, "#F2D489", "#A8800F", 0.5)
    )
