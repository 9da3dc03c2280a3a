"""When it may be a choice, and reasons not to do it."""

from __future__ import annotations

import math

from kiosk.illustrations.drawing import Box, Drawing
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.bones import bone, scan
from kiosk.illustrations.people.cast import DOCTOR, PATIENT
from kiosk.illustrations.people.hands import Hand, hand
from kiosk.illustrations.people.heads import Facing, Mood, head
from kiosk.illustrations.people.lens import back_lens
from kiosk.illustrations.people.limbs import limb
from kiosk.illustrations.people.marks import badge, card, disc, plus, struck
from kiosk.illustrations.people.pen import Ops, at, box, fill, glow, oval, page, shape, trace
from kiosk.illustrations.people.things import calendar, pill_bottle, thermometer
from kiosk.illustrations.people.tones import CORAL, CORAL_DARK, STEEL

_BLOOD = "#8E1F10"


def may_fit(aspect: float) -> Drawing:
    """Pain that pills did not help, a fresh break, and a hand and a scan on one spot: all three."""
    return page("may fit", _may_fit, aspect, tones.WALL, Box(3, 4, 154, 103))


def may_not_fit(aspect: float) -> Drawing:
    """An infection, blood that does not clot, a rash from dye or cement, a healed bone that does not hurt."""
    return page("may not fit", _may_not_fit, aspect, tones.WALL, Box(3, 2, 154, 106))


def _may_fit() -> Ops:
    middles = (28.5, 80.0, 131.5)
    ops = trace("M28.5 94H131.5", tones.TEAL, 2)
    for x in middles:
        ops += card(x - 24, 6, 48, 74) + badge(x, 94, 9.5, good=True)
    for x in (54.25, 105.75):
        ops += disc(x, 43, 4.8, tones.TEAL, 0.9) + plus(x, 43, 0.6, width=2.2)
    ops += (
        at(head(PATIENT, mood=Mood.PAIN), 26, 50, 1.06, 6)
        + at(pill_bottle(), 42, 74, 0.86)
        + struck(33, 58.5, 51, 75.5, 1.6)
    )
    ops += at(calendar(34, 30), 63, 15) + shape(box(80.9, 31.2, 4.6, 5.2, 0.8), CORAL, CORAL_DARK)
    ops += trace(oval(83.2, 33.8, 5), CORAL_DARK, 1.1)
    ops += glow(70, 63, 14, CORAL, 0.6) + bone(77, 63, 0.46, 0.4, cut=True, cracked=True)
    return ops + _same_spot()


def _same_spot() -> Ops:
    """A scan with a ring round the bright bone, and a finger on the back: the same spot."""
    ops = shape(box(113, 11, 37, 34, 2.4), "#0E1A1F", tones.DARK.line, 1) + scan(
        134.6, 28.6, 0.25, fresh=True
    )
    ops += trace(oval(130.6, 29, 6.6, 5), CORAL, 1.2)
    ops += at(back_lens(14.4), 130, 62) + glow(130, 60, 7, CORAL, 0.9)
    ops += trace("M130.6 34.6V57", CORAL_DARK, 0.9, dash=(1.7, 1.9))
    ops += at(hand(DOCTOR.skin, Hand.POINT), 140.6, 64.6, 0.98, 198)
    return ops + limb(((151, 68.2), (140.6, 64.8)), (3.7, 2.9), DOCTOR.top, root=0.0)


def _may_not_fit() -> Ops:
    ops: Ops = ()
    for x in (4, 82):
        for y in (3, 57):
            ops += card(x, y, 74, 50)
    return ops + _infection() + _bleeding() + _allergy() + _healed()


def _infection() -> Ops:
    ops = at(back_lens(19), 32, 28) + glow(32, 29, 14, CORAL, 0.8)
    for x, y, r in ((27, 25, 2.6), (37, 29.6, 3.2), (30, 35, 2.1)):
        spikes = "".join(
            f"M{x} {y}L{x + 1.6 * r * math.cos(a):.2f} {y + 1.6 * r * math.sin(a):.2f}"
            for a in (i * math.pi / 4 for i in range(8))
        )
        ops += trace(spikes, "#4E7351", 0.8) + shape(oval(x, y, r), "#8DB88A", "#4E7351", 0.4)
    return ops + at(thermometer(30, 0.9), 64, 43, 0.98, 10)


def _bleeding() -> Ops:
    """A finger that goes on bleeding, and a drop of blood."""
    ops = at(hand(PATIENT.skin, Hand.POINT), 100, 33, 2.3)
    ops += limb(((89, 33), (101, 33)), (6.4, 5.8), PATIENT.top, root=0.0)
    small = "M0 -4.4C1.8 -1.6 2.4 -.6 2.4 .8C2.4 2.2 1.4 3.2 0 3.2C-1.4 3.2 -2.4 2.2 -2.4 .8C-2.4 -.6 -1.8 -1.6 0 -4.4Z"
    for y, size in ((34.4, 0.8), (41.6, 1.1)):
        ops += at(shape(small, CORAL_DARK, _BLOOD, 0.35), 122.6, y, size)
    drop = "M0 -15C6.4 -6 10.4 -1 10.4 4.2C10.4 10 5.8 14.4 0 14.4C-5.8 14.4 -10.4 10 -10.4 4.2C-10.4 -1 -6.4 -6 0 -15Z"
    return ops + at(
        shape(drop, CORAL_DARK, _BLOOD, 0.6) + trace("M-6 5C-5.6 8 -3.6 9.8 -.6 10.2", "#FFFFFF", 1.2),
        141,
        28,
    )


def _allergy() -> Ops:
    """An open hand with a rash, and a syringe."""
    ops = at(hand(PATIENT.skin, Hand.OPEN), 22, 86, 3.1, -6)
    ops += limb(((12.4, 87.2), (22.4, 86.2)), (7.4, 6.6), PATIENT.top, root=0.0)
    rash = ((25, 85, 1.1), (29, 82, 0.9), (28, 88, 0.8), (33, 85.4, 1.1), (37, 82.4, 0.9), (34, 80.6, 0.7), (40, 84, 0.8),
            (43, 81, 0.7), (31, 78, 0.7))  # fmt: skip
    ops += fill(tuple(command for x, y, r in rash for command in oval(x, y, r)), CORAL, 0.9)
    barrel = shape(box(-4, -12, 8, 22, 1.2), "#F5FAFC", STEEL.line, 0.6) + fill(
        box(-3.2, -3, 6.4, 12.4, 0.8), "#B9D9DA"
    )
    needle = trace("M0 10V18M2 -6H4M2 -2H4M2 2H4M2 6H4", STEEL.line, 0.6)
    plunger = trace("M0 -12V-19M-4 -19.4H4M-6.4 -12H6.4", STEEL.line, 1.4)
    return ops + at(barrel + needle + plunger, 64, 79, 0.98, 32)


def _healed() -> Ops:
    """A bone that sank long ago and has healed, and a face without pain."""
    ops = bone(114, 87, 0.74, 0.3, cut=True)
    seam = "M92 86C95 84.4 98 86.6 101.4 85.2C104 84 106 85.8 108.6 85"
    ops += trace(seam, "#FFF8E9", 3.4) + trace(seam, tones.OCHRE.shade, 1, dash=(1.4, 1.6))
    return ops + at(head(PATIENT, Facing.FRONT, Mood.SMILE), 142, 79, 0.46)
