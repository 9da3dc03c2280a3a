"""Getting ready: all her pills, her allergy wristband, no food or drink, and someone with the keys."""

from __future__ import annotations

from kiosk.illustrations.base.drawing import Box, Drawing
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.cast import DAUGHTER, PATIENT
from kiosk.illustrations.people.hands import Hand, hand
from kiosk.illustrations.people.limbs import limb
from kiosk.illustrations.people.marks import struck
from kiosk.illustrations.people.pen import Ops, at, either_way, ground_shadow, oval, shape, trace
from kiosk.illustrations.people.rooms import window
from kiosk.illustrations.people.things import fork, glass, keys, pill_box, wristband
from kiosk.illustrations.people.tones import LINEN, WOOD
from kiosk.illustrations.people.upright import bust


def getting_ready(aspect: float) -> Drawing:
    """Two people at a kitchen table; each thing on it is a line of the list."""
    return either_way("getting ready", _draw, aspect, tones.WALL, Box(6, 4, 148, 105), Box(22, -10, 116, 150))


def _draw(tall: bool) -> Ops:
    nearer = 18.0 if tall else 0.0
    ops: Ops = () if tall else window(64, 8, 32, 34)
    ops += at(bust(DAUGHTER, nod=3), 122 - nearer, 43, 0.98, mirror=True) + at(
        bust(PATIENT, nod=5), 40 + nearer, 42, 0.98
    )
    ops += shape("M-260 78H420V380H-260Z", WOOD.light, WOOD.line)
    if tall:
        return ops + at(_pills(), 12, 3) + at(_keys(), -14, 3) + at(_band(), 12, 10) + at(_no_food(), 10, 24)
    return ops + _pills() + _band() + _no_food() + _keys()


def _pills() -> Ops:
    """Her hand on the pill box."""
    ops = ground_shadow(60, 91, 17, 1.8) + at(pill_box(), 44, 81.6, 0.98)
    ops += at(hand(PATIENT.skin, Hand.FLAT), 43, 81.6, 1.25, 8)
    return ops + limb(((27, 68), (25, 85), (43.4, 81.8)), (7.4, 5.9, 4.2), PATIENT.top, root=0.34)


def _band() -> Ops:
    return at(wristband(), 34, 99, 1.1)


def _no_food() -> Ops:
    """A plate with a fork and a glass, struck out."""
    ops = ground_shadow(82, 104, 18, 3) + shape(oval(81, 100, 14, 4.8), LINEN.light, LINEN.line)
    ops += trace(oval(81, 99.8, 9.4, 3), LINEN.shade, 0.7) + at(fork(), 63, 99, 0.8, 12)
    return ops + at(glass(14), 102, 104.5) + struck(66, 95, 108, 106.6)


def _keys() -> Ops:
    """The daughter's hand with the car key."""
    ops = at(at(keys(), 0, 0, 1.1, 16), 112, 88, mirror=True)
    ops += at(hand(DAUGHTER.skin, Hand.FLAT), 121, 83.6, 1.25, 166)
    arm = limb(((25, 69), (23, 87), (39.4, 83.8)), (7.4, 5.9, 4.2), DAUGHTER.top, root=0.34)
    return ops + at(arm, 160, mirror=True)
