"""On the day: a nurse is with her, and medicine goes into a vein."""

from __future__ import annotations

from kiosk.illustrations.base.drawing import Box, Drawing
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.cast import NURSE, PATIENT_IN_GOWN
from kiosk.illustrations.people.hands import Hand
from kiosk.illustrations.people.pen import Ops, at, box, either_way, ground_shadow, shape, trace
from kiosk.illustrations.people.posed import Arm, Leg, Posture, figure
from kiosk.illustrations.people.rooms import drip_stand, room, window
from kiosk.illustrations.people.tones import LINEN, STEEL, WOOD

_SITTING = Posture(
    arm=Arm(30, 46, Hand.OPEN), far_arm=Arm(24, 40, Hand.FLAT), leg=Leg(80, 78), far_leg=Leg(86, 82), lean=-2, stoop=9,
    nod=3, hip=46,
)  # fmt: skip
_HELPING = Posture(
    arm=Arm(46, 24, Hand.OPEN),
    far_arm=Arm(34, 40, Hand.OPEN),
    leg=Leg(-4, 4),
    far_leg=Leg(8, 4),
    lean=4,
    stoop=8,
    nod=6,
)


def on_the_day(aspect: float) -> Drawing:
    """She sits on the edge of a bed in a gown; the nurse holds the arm with the line."""
    return either_way("on the day", _draw, aspect, tones.WALL, Box(6, 4, 148, 104), Box(24, -20, 114, 150))


def _draw(tall: bool) -> Ops:
    return room(90) + window(*((56, -10) if tall else (116, 12)), 34, 32) + by_vein(46 if tall else 24)


def by_vein(stand: float) -> Ops:
    """The bed, the drip at x ``stand``, the patient and the nurse; their feet at y 104."""
    ops = ground_shadow(72, 104, 70 - stand / 2, 3) + at(drip_stand(88), stand, 104)
    ops += shape((*box(38, 74, 3, 29, 1), *box(94, 74, 3, 29, 1)), STEEL.shade, STEEL.line, 0.4)
    ops += shape(box(31, 64, 76, 9, 3), LINEN.light, LINEN.line) + shape(
        box(29, 72, 80, 4.2, 2), STEEL.light, STEEL.line
    )
    ops += shape(box(76, 96.6, 26, 7, 1.6), WOOD.light, WOOD.line)
    ops += at(figure(PATIENT_IN_GOWN, _SITTING), 68, 103, 0.88)
    ops += trace(f"M{stand - 6.5} 30C{stand - 8} 58 44 64 58 60C70 58 77 60 84.4 60.6", "#5E93A6", 0.9)
    ops += shape(box(82, 58.6, 6.4, 3.6, 1), "#FFF3DF", "#B88C5A", 0.4)
    return ops + at(figure(NURSE, _HELPING), 124, 104, 0.92, mirror=True)
