"""At home: someone else drives, stays with her and lifts; she walks a little."""

from __future__ import annotations

from kiosk.illustrations.base.drawing import Box, Drawing
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.at_home import walk
from kiosk.illustrations.people.cast import DAUGHTER, HUSBAND, PATIENT
from kiosk.illustrations.people.hands import Hand
from kiosk.illustrations.people.heads import head
from kiosk.illustrations.people.marks import card
from kiosk.illustrations.people.pen import Ops, at, box, either_way, fill, ground_shadow, oval, shape, trace
from kiosk.illustrations.people.posed import Arm, Leg, Posture, figure
from kiosk.illustrations.people.rooms import armchair, window
from kiosk.illustrations.people.things import car, carton, glass

_CARRYING = Posture(
    arm=Arm(26, 62, Hand.OPEN, holds=at(carton(), 2.6, 4.6)), far_arm=Arm(26, 62, Hand.OPEN), leg=Leg(-12, 6),
    far_leg=Leg(12, 4), lean=-2, stoop=4,
)  # fmt: skip
_RESTING = Posture(
    arm=Arm(18, 60, Hand.FLAT), far_arm=None, leg=Leg(82, 80), far_leg=Leg(88, 84), lean=-3, stoop=8, nod=2,
    hip=28,
)  # fmt: skip
_BRINGING = Posture(
    arm=Arm(24, 56, Hand.HOLD, holds=at(glass(11), 4.4, 5, 1, -10)), far_arm=Arm(-4, 12), leg=Leg(-3, 3),
    far_leg=Leg(7, 4), lean=3, stoop=9, nod=4,
)  # fmt: skip
_CARDS = ((3.0, 3.0, 84.0, 50.0), (91.0, 3.0, 66.0, 50.0), (3.0, 57.0, 66.0, 50.0), (73.0, 57.0, 84.0, 50.0))
"""Left, top, width, height: the ride, company, a walk, the box."""
_TALL_CARDS = tuple((27.0, -26 + 40.6 * i, 106.0, 37.6) for i in range(4))


def going_home(aspect: float) -> Drawing:
    """Four cards: the ride, company, a walk, and a box that she does not carry."""
    return either_way(
        "going home", _draw, aspect, tones.WALL, Box(1, 1, 158, 108), Box(24, -29, 112, 166), below=0.7
    )


def _draw(tall: bool) -> Ops:
    cards, size = (_TALL_CARDS, 0.74) if tall else (_CARDS, 1.0)
    ops: Ops = ()
    for (x, y, width, height), part in zip(cards, (_ride(), _company(), _walk(), _box()), strict=True):
        ops += card(x, y, width, height) + at(part, x + width / 2, y + height - 2.6 * size, size)
    return ops


def ride() -> Ops:
    """Her house, and the car in which her husband drives her; 131 wide from x 0, on y 104."""
    ops = house() + ground_shadow(82, 103.6, 48, 3) + at(car(), 36, 102, 1.34)
    for person, x, middle in ((PATIENT, 70, 69.4), (HUSBAND, 91.4, 90.6)):
        shoulders = f"M{middle - 7.6} 78.7C{middle - 6.6} 75 {middle + 6} 75 {middle + 7.4} 78.7Z"
        ops += fill(shoulders, person.top.light) + at(head(person), x, 78.2, 0.4)
    return ops


def house() -> Ops:
    """Her house, x 0 to 48, on y 88."""
    return (
        shape("M4 88V42L24 24L44 42V88Z", "#FBF3E4", "#C9B694")
        + fill("M24 24L44 42V88H34V33Z", "#EDDDC0", 0.7)
        + trace("M0 45L24 22.5L48 45", "#B5745A", 3.2)
        + shape(box(9, 58, 12, 30, 1), "#8DB0B4", "#5C8388", 0.4)
        + shape(box(27, 52, 11, 11, 1), "#D6ECF4", "#C9B694")
        + trace("M32.5 52V63M27 57.5H38", "#FFFFFF", 0.9)
    )


def _ride() -> Ops:
    return at(ride(), -35, -55.4, 0.53)


def _company() -> Ops:
    """She rests in her chair; her husband brings a glass of water."""
    ops = at(window(-12, 0, 22, 20), -1, -44) + ground_shadow(-17, 0, 14, 1.4) + ground_shadow(17, 0, 9, 1.2)
    ops += at(armchair(30, 44, 22), -20, 0, 0.5) + at(figure(PATIENT, _RESTING), -19.2, 0, 0.5)
    return ops + at(figure(HUSBAND, _BRINGING), 18, 0, 0.45, mirror=True)


def _walk() -> Ops:
    crown = shape(oval(17, -24, 8.4, 9.4), "#C3DDCB", "#8DB88A", 0.4)
    ops = ground_shadow(17, 0, 7, 1) + trace("M17 -1V-22M17 -13L20.4 -17", "#B08A5E", 1.3) + crown
    return ops + at(walk(), -24, -46.6, 0.48)


def _box() -> Ops:
    """Her daughter carries the box; she looks on."""
    ops = ground_shadow(16, 0, 9, 1.2) + at(figure(DAUGHTER, _CARRYING), 18, 0, 0.46, mirror=True)
    return (
        ops
        + ground_shadow(-22, 0, 9, 1.2)
        + at(figure(PATIENT, Posture(arm=Arm(14, 20), stoop=9)), -22, 0, 0.44)
    )
