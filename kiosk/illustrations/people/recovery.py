"""Time helps many people: bent and hurting, then upright with a stick, then walking."""

from __future__ import annotations

from kiosk.anatomy.plane import between
from kiosk.illustrations.base.drawing import Box, Drawing
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.cast import PATIENT
from kiosk.illustrations.people.hands import Hand
from kiosk.illustrations.people.heads import Mood
from kiosk.illustrations.people.pen import BEYOND, HEIGHT, WIDTH, Ops, at, either_way, fill, glow, oval
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


_WIDE = ((24.0, 97.5), (76.0, 94.6), (132.0, 91.6))
_STAIRS = ((37.0, 131.0), (75.0, 108.0), (112.0, 83.0))
"""Where they stand; on a tall page the path rises more."""


def time_helps(aspect: float) -> Drawing:
    """Three moments of one person on a path of stepping stones; the pain in the back shrinks."""
    return either_way("time helps", _draw, aspect, "#E9F3F2", Box(2, 2, 156, 106), Box(17, -16, 120, 158))


def _draw(tall: bool) -> Ops:
    first, second, third = _STAIRS if tall else _WIDE
    sun = third[0] + 2, third[1] - 64.6
    far = f"M{-BEYOND} 70C0 58 44 70 92 66C118 62 140 60 {WIDTH + BEYOND} 66V{HEIGHT + BEYOND}H{-BEYOND}Z"
    near = f"M{-BEYOND} 92C30 80 90 86 {WIDTH + BEYOND} 76V{HEIGHT + BEYOND}H{-BEYOND}Z"
    ops = fill(oval(*sun, 22), "#FBE3B4", 0.4) + fill(oval(*sun, 16), "#FBDFA6", 0.9)
    ops += fill(far, "#D6E8E3") + fill(near, "#C3DDD6")
    start, end = (first[0] - 12, first[1] + 1.8), (third[0] + 11, third[1] + 0.8)
    for i in range(8):
        ops += stone(*between(start, end, i / 7), 8)
    if tall:  # the nearest in front
        return ops + _third(*third) + _second(*second) + _first(*first)
    return ops + _first(*first) + _second(*second) + _third(*third)


def _first(x: float, y: float) -> Ops:
    return at(figure(PATIENT, _BENT), x, y, _SIZE) + glow(x - 3.5, y - 40.5, 15, tones.CORAL, 0.85)


def _second(x: float, y: float) -> Ops:
    return at(figure(PATIENT, _STANDING), x, y, _SIZE) + glow(x - 4.5, y - 37.6, 9, tones.CORAL, 0.6)


def _third(x: float, y: float) -> Ops:
    return at(figure(PATIENT, _WALKING), x, y, _SIZE) + glow(x - 3.5, y - 39.1, 4.5, tones.CORAL, 0.4)
