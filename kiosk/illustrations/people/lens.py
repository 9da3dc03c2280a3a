"""A round lens on bare skin."""

from __future__ import annotations

from kiosk.illustrations.people import tones
from kiosk.illustrations.people.cast import DOCTOR, PATIENT
from kiosk.illustrations.people.hands import Hand, hand
from kiosk.illustrations.people.limbs import limb
from kiosk.illustrations.people.pen import Ops, at, fill, glow, oval, trace


def back_lens(radius: float) -> Ops:
    """The low back under a lens around the origin, with the furrow of the spine."""
    skin = PATIENT.skin
    drawn = (
        fill(oval(0, 0, 1.06), "#FFFFFF")
        + fill(oval(0, 0, 1), skin.light)
        + fill("M.08 -.996C.66 -.92 1 -.5 1 0C1 .58 .58 1 0 1C.5 .66 .58 -.5 .08 -.996Z", skin.shade, 0.5)
        + trace("M0 -.94V.94", skin.shade, 0.068)
        + trace("M-.93 -.32C-.66 -.1 -.62 .26 -.8 .56M.93 -.32C.66 -.1 .62 .26 .8 .56", skin.shade, 0.05)
        + trace(oval(0, 0, 1), tones.TEAL_DARK, 0.055)
    )
    return at(drawn, scale=radius)


def finger_on_back() -> Ops:
    """A doctor's finger on the spot that hurts, in a lens of radius 14.4 around the origin."""
    ops = at(back_lens(14.4)) + glow(0, -2, 7, tones.CORAL, 0.9)
    ops += at(hand(DOCTOR.skin, Hand.POINT), 10.6, 2.6, 0.98, 198)
    return ops + limb(((16.6, 4.6), (10.6, 2.8)), (3.5, 2.9), DOCTOR.top, root=0.0)
