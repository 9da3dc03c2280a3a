"""What helps at home: walk a little, rest with the knees up, get up over the side."""

from __future__ import annotations

from kiosk.illustrations.base.drawing import Box, Drawing
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.cast import PATIENT
from kiosk.illustrations.people.feet import shoe
from kiosk.illustrations.people.hands import Hand, hand
from kiosk.illustrations.people.heads import Facing, Mood, head
from kiosk.illustrations.people.limbs import limb
from kiosk.illustrations.people.marks import arrow, card, onward
from kiosk.illustrations.people.pen import Ops, at, either_way, fill, ground_shadow, oval, shape, trace
from kiosk.illustrations.people.posed import Arm, Leg, Posture, figure
from kiosk.illustrations.people.rooms import couch, pillow
from kiosk.illustrations.people.tones import PALE_TEAL

_CARDS = Box(0, 0, 160, 110)
_WALKING = Posture(
    arm=Arm(-16, 18), far_arm=Arm(30, 16, Hand.HOLD, stick=True), leg=Leg(-17, 8), far_leg=Leg(18, 4, 10),
    lean=1, stoop=8,
)  # fmt: skip
_RESTING = Posture(
    arm=Arm(-8, 46, Hand.FLAT),
    far_arm=None,
    leg=Leg(30, 48, 8),
    far_leg=Leg(33, 50, 8),
    stoop=2,
    nod=-4,
    hip=47,
)
_KNEES_BENT = Posture(
    arm=Arm(-6, 36, Hand.FLAT), far_arm=None, leg=Leg(50, 102, -94), far_leg=Leg(55, 104, -94), stoop=2, nod=-3,
    hip=47,
)  # fmt: skip
_PUSHING_UP = Posture(
    arm=Arm(-36, 16, Hand.FLAT, -50), far_arm=Arm(44, 26), leg=Leg(80, 78), far_leg=Leg(86, 82), lean=-6,
    stoop=8, nod=6, hip=33,
)  # fmt: skip
_UP = Posture(
    arm=Arm(6, 16),
    far_arm=Arm(26, 18, Hand.HOLD, stick=True),
    leg=Leg(-2, 2),
    far_leg=Leg(8, 4),
    lean=3,
    stoop=9,
)


def now_at_home(aspect: float) -> Drawing:
    """Walking, resting, getting up: three cards."""
    return either_way("now at home", _now_at_home, aspect, tones.WALL, _CARDS, Box(26, -27, 108, 164))


def getting_up(aspect: float) -> Drawing:
    """Getting out of bed in four cards: knees bent, rolled over, pushed up, standing."""
    return either_way(
        "getting up", _getting_up, aspect, tones.WALL, _CARDS, Box(24, -29, 112, 166), below=0.7
    )


def _now_at_home(tall: bool) -> Ops:
    if tall:
        ops = card(29, -25, 102, 42) + card(29, 21, 102, 50) + card(29, 75, 102, 60)
        ops += at(_rest(), -28, -36) + at(_rise(), -18, -26.5, 0.92)
        return ops + at(walk(), 60, 68.6, 0.64)
    return card(4, 5, 50, 100) + card(59, 5, 97, 48) + card(59, 57, 97, 48) + walk() + _rest() + _rise()


def walk() -> Ops:
    """She walks with her stick, her feet at y 96.5 around x 27."""
    return ground_shadow(30, 97.5, 20, 2.2) + at(figure(PATIENT, _WALKING), 23, 96.5, 0.84)


def _rest() -> Ops:
    """On her back, a cushion below her knees."""
    ops = at(couch(86, 14), 64.5, 49) + pillow(66.5, 29.4, 18)
    ops += shape(oval(121, 30.8, 9.5, 5.2), PALE_TEAL.light, PALE_TEAL.line, 0.45)
    return ops + at(figure(PATIENT, _RESTING), 138.5, 27.4, 0.64, -90)


def _rise() -> Ops:
    """From her side to sitting."""
    ops = at(couch(88, 12), 63.5, 101.5) + at(_on_the_side(), 67, 88, 0.58)
    ops += arrow("M108 75C112 66.4 119 66 123.4 70.6", (124, 71.4, 52))
    return ops + at(figure(PATIENT, _PUSHING_UP), 133, 104.6, 0.5)


def _getting_up(tall: bool) -> Ops:
    steps = (_knees_bent(), _rolled_over(), _pushed_up(), _standing_up())
    ops: Ops = ()
    if tall:
        for i, step in enumerate(steps):
            y = -26 + 40.6 * i
            ops += card(27, y, 106, 37.6) + at(step, 51, y - 0.4, 0.76)
        return ops + onward(38, 13, 90) + onward(38, 53.6, 90) + onward(38, 94.2, 90)
    for (x, y), step in zip(((3, 3), (81, 3), (3, 57), (81, 57)), steps, strict=True):
        ops += card(x, y, 76, 50) + at(step, x, y)
    return ops + onward(80, 28, 0) + onward(80, 82, 0) + onward(80, 55, 135)


def _knees_bent() -> Ops:
    """On her back with her knees bent, on a card of 76 x 50."""
    bed = at(couch(65, 12), 5.5, 47) + pillow(7, 29.2, 17, 6.4)
    return bed + at(figure(PATIENT, _KNEES_BENT), 71.5, 28.2, 0.64, -90)


def _rolled_over() -> Ops:
    bed = at(couch(65, 12), 5.5, 47) + at(_on_the_side(), 11, 33.6, 0.72)
    return bed + arrow("M23 15C28 6.6 43 6 49.6 13.4", (50.2, 14.2, 52))


def _pushed_up() -> Ops:
    bed = at(couch(40, 13.4), 5.5, 44) + at(figure(PATIENT, _PUSHING_UP), 36, 46.2, 0.52)
    return bed + arrow("M15 25C12.6 17 15 9.6 20.6 6", (21.6, 5.5, -32))


def _standing_up() -> Ops:
    ops = ground_shadow(46, 45.5, 17, 1.7) + at(couch(24, 13.4), 6, 44)
    return ops + at(figure(PATIENT, _UP), 43, 45.4, 0.425)


def _on_the_side() -> Ops:
    """She lies on her side with her knees bent and looks at us; her head at (23, -6)."""
    top, trousers, skin = PATIENT.top, PATIENT.trousers, PATIENT.skin
    trunk = "M21 -14.4C33 -18.6 46 -16.4 58 -15.8C60.6 -10 60 -4 57 2C44 4 32 3.6 21 2Z"
    shade = "M20.6 -3C33 -1.6 46 -2.4 59.2 -4C58.8 -1.6 58 .4 57 2C44 4 32 3.6 21 2Z"
    ops = pillow(-4, -6.4, 21, 9)
    for dx, dy in ((-3.0, 1.0), (0.0, 0.0)):
        ops += at(shoe(PATIENT.shoe), 60 + dx, 4 + dy, degrees=160)
        ops += limb(
            ((52.0 + dx, -7 + dy), (75 + dx, -4.6 + dy), (63 + dx, 3 + dy)), (7.8, 5.7, 4.3), trousers
        )
    ops += fill(trunk, top.light) + fill(shade, top.shade, 0.7) + trace(trunk, top.line)
    ops += at(head(PATIENT, Facing.FRONT, Mood.CALM), 23, -6, 0.62, -90)
    ops += at(hand(skin, Hand.FLAT), 44.4, 1.6, 0.9, 178)
    return ops + limb(((30, -10), (47, -8), (45, 1.8)), (4.8, 4, 2.9), top, root=0.3)
