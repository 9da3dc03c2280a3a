"""A patient asks and the doctor listens: between them her own broken bone on a tablet, and her list."""

from __future__ import annotations

from kiosk.illustrations.drawing import Box, Drawing
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.bones import column
from kiosk.illustrations.people.cast import DOCTOR, PATIENT
from kiosk.illustrations.people.hands import Hand, hand
from kiosk.illustrations.people.limbs import limb
from kiosk.illustrations.people.marks import bubble, question
from kiosk.illustrations.people.pen import BEYOND, WIDTH, Ops, at, box, fill, page, shape, trace
from kiosk.illustrations.people.tones import PALE_TEAL, PAPER, WOOD
from kiosk.illustrations.people.upright import bust


def conversation(aspect: float) -> Drawing:
    """Both at a table, in a picture of ``aspect`` (width / height)."""
    return page("conversation", _draw, aspect, tones.WALL, Box(8, 3, 144, 103))


def _draw() -> Ops:
    chairs = (*box(8, 54, 42, 46, 10), *box(110, 54, 42, 46, 10))
    ops = fill(chairs, PALE_TEAL.shade, 0.55)
    ops += at(bust(PATIENT, nod=4), 40, 56, 1.06) + at(bust(DOCTOR, nod=5), 121, 55, 1.08, mirror=True)
    ops += shape(f"M{-BEYOND} 97H{WIDTH + BEYOND}V370H{-BEYOND}Z", WOOD.light, WOOD.line)
    ops += at(_tablet(), 84, 84)
    ops += shape("M42 97.6L61 94.6L66 98.2L46 101.6Z", PAPER.light, PAPER.line, 0.45)
    ops += trace("M48 98.6L60 96.7M50 100L61 98.2", "#B9C7CA", 0.8)
    ops += at(hand(PATIENT.skin, Hand.FLAT), 50, 94.2, 1.3, 8)
    ops += limb(((25, 72), (27, 97.6), (50, 94.4)), (8.2, 6.4, 4.4), PATIENT.top, root=0.34)
    ops += at(hand(DOCTOR.skin, Hand.POINT), 108, 86, 1.3, 196)
    ops += at(
        limb(((25, 72), (27, 98), (53, 86.4)), (8.4, 6.6, 4.4), DOCTOR.top, root=0.34), 160, mirror=True
    )
    return ops + bubble(76, 19) + question(76, 18.4)


def _tablet() -> Ops:
    """A tablet that leans on its stand, with three bones of a spine."""
    ops = fill("M-2 12L8 13L14 14H-10Z", tones.DARK.shade)
    ops += shape(box(-14.4, -16, 28.8, 29.4, 2.2), tones.DARK.shade, tones.DARK.line)
    ops += fill(box(-12.6, -14.2, 25.2, 25.8, 1), "#FBF6EE")
    return at(ops + column(3.6, 0, 0.2), degrees=-4)
