"""A patient asks and the doctor listens: between them her own broken bone on a tablet, and her list."""

from __future__ import annotations

from kiosk.anatomy.plane import Point
from kiosk.illustrations.base.drawing import Box, Drawing
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.bones import column
from kiosk.illustrations.people.cast import DOCTOR, PATIENT, Person
from kiosk.illustrations.people.hands import Hand, hand
from kiosk.illustrations.people.limbs import limb
from kiosk.illustrations.people.marks import bubble, question
from kiosk.illustrations.people.pen import BEYOND, WIDTH, Ops, at, box, either_way, fill, shape, trace
from kiosk.illustrations.people.tones import PALE_TEAL, PAPER, WOOD
from kiosk.illustrations.people.upright import bust

_NEAR = 13.0
"""How much nearer to the middle each sits in a tall picture."""
_CHAIR = box(8, 54, 42, 46, 10)


def conversation(aspect: float) -> Drawing:
    """Both at a table; in a tall picture they sit closer."""
    tall = Box(8 + _NEAR, -20, 144 - 2 * _NEAR, 145)
    return either_way("conversation", _draw, aspect, tones.WALL, Box(8, 3, 144, 103), tall)


def _draw(tall: bool) -> Ops:
    near = _NEAR if tall else 0.0
    ops = at(_patient(), near) + at(_doctor(), WIDTH - near, mirror=True)
    ops += shape(f"M{-BEYOND} 97H{WIDTH + BEYOND}V370H{-BEYOND}Z", WOOD.light, WOOD.line)
    ops += at(_tablet(), 81 if tall else 84, 84) + at(_list(), near)
    ops += at(_arm(PATIENT, (50, 94.4), Hand.FLAT, 8), near)
    ops += at(_arm(DOCTOR, (52.6, 86.4), Hand.POINT, -16), WIDTH - near, mirror=True)
    asks = (80, 14) if tall else (76, 19)
    return ops + bubble(*asks) + question(asks[0], asks[1] - 0.6)


def _patient() -> Ops:
    return fill(_CHAIR, PALE_TEAL.shade, 0.55) + at(bust(PATIENT, nod=4), 40, 56, 1.06)


def _doctor() -> Ops:
    """The doctor as she sits on the left; the scene mirrors her."""
    return fill(_CHAIR, PALE_TEAL.shade, 0.55) + at(bust(DOCTOR, nod=5), 39, 55, 1.08)


def _list() -> Ops:
    """Her list of questions on the table."""
    sheet = shape("M42 97.6L61 94.6L66 98.2L46 101.6Z", PAPER.light, PAPER.line, 0.45)
    return sheet + trace("M48 98.6L60 96.7M50 100L61 98.2", "#B9C7CA", 0.8)


def _arm(person: Person, wrist: Point, pose: Hand, degrees: float) -> Ops:
    """A forearm on the table of someone who sits on the left."""
    return at(hand(person.skin, pose), *wrist, 1.3, degrees) + limb(
        ((28, 75), (27, 97.8), wrist), (7.6, 6.5, 4.4), person.top, root=0.34
    )


def _tablet() -> Ops:
    """A tablet that leans on its stand, with three bones of a spine."""
    ops = fill("M-2 12L8 13L14 14H-10Z", tones.DARK.shade)
    ops += shape(box(-14.4, -16, 28.8, 29.4, 2.2), tones.DARK.shade, tones.DARK.line)
    ops += fill(box(-12.6, -14.2, 25.2, 25.8, 1), "#FBF6EE")
    return at(ops + column(3.6, 0, 0.2), degrees=-4)
