"""Time helps many people: bent and hurting, then upright with a stick, then walking."""

from __future__ import annotations

from kiosk.illustrations.drawing import Box, Drawing
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.cast import PATIENT
from kiosk.illustrations.people.hands import Hand
from kiosk.illustrations.people.heads import Mood
from kiosk.illustrations.people.pen import BEYOND, HEIGHT, WIDTH, Ops, at, fill, glow, oval, page
from kiosk.illustrations.people.posed import Arm, Leg, Posture, figure
from kiosk.illustrations.people.things import stone

_SIZE = 0.82
_STICK = Hand.HOLD
_BENT = Posture(
    arm=Arm(-64, 84, Hand.BACK), far_arm=Arm(14, 16, _STICK, stick=True), leg=Leg(2, 8),
    far_leg=Leg(14, 16), lean=18, stoop=22, nod=2, mood=Mood.PAIN,
)  # fmt: skip
_STANDING = Posture(
    arm=Arm(2, 12), far_arm=Arm(26, 16, _STICK, stick=True), leg=Leg(-8, 4), far_leg=Leg(12, 4), lean=5,
    stoop=13, mood=Mood.CALM,
)  # fmt: skip
_WALKING = Posture(
    arm=Arm(26, 24), far_arm=Arm(-24, 14), leg=Leg(-19, 10), far_leg=Leg(20, 6, 14), lean=1, stoop=6
)


def time_helps(aspect: float) -> Drawing:
    """Three moments of one person on a path of stepping stones; the pain in the back shrinks."""
    return page("time helps", _draw, aspect, "#E9F3F2", Box(2, 2, 156, 106))


def _draw() -> Ops:
    far = f"M{-BEYOND} 70C0 58 44 70 92 66C118 62 140 60 {WIDTH + BEYOND} 66V{HEIGHT + BEYOND}H{-BEYOND}Z"
    near = f"M{-BEYOND} 92C30 80 90 86 {WIDTH + BEYOND} 76V{HEIGHT + BEYOND}H{-BEYOND}Z"
    ops = fill(oval(134, 27, 22), "#FBE3B4", 0.4) + fill(oval(134, 27, 16), "#FBDFA6", 0.9)
    ops += fill(far, "#D6E8E3") + fill(near, "#C3DDD6")
    for i, x in enumerate((13, 31, 49, 67, 86, 105, 124, 143)):
        ops += stone(x, 99 - 0.95 * i, 8)
    ops += at(figure(PATIENT, _BENT), 24, 97.5, _SIZE) + glow(20.5, 57, 15, tones.CORAL, 0.85)
    ops += at(figure(PATIENT, _STANDING), 76, 94.6, _SIZE) + glow(71.5, 57, 9, tones.CORAL, 0.6)
    return ops + at(figure(PATIENT, _WALKING), 132, 91.6, _SIZE) + glow(128.5, 52.5, 4.5, tones.CORAL, 0.4)
