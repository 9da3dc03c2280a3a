"""When it may be a choice, and reasons not to do it."""

from __future__ import annotations

import math

from kiosk.illustrations.base.drawing import Box, Drawing
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.bones import bone, scan
from kiosk.illustrations.people.cast import PATIENT
from kiosk.illustrations.people.hands import Hand, hand
from kiosk.illustrations.people.heads import Facing, Mood, head
from kiosk.illustrations.people.lens import back_lens, finger_on_back
from kiosk.illustrations.people.limbs import limb
from kiosk.illustrations.people.marks import badge, card, disc, plus, struck
from kiosk.illustrations.people.pen import Ops, at, box, either_way, fill, glow, oval, shape, trace
from kiosk.illustrations.people.things import calendar, pill_bottle, thermometer
from kiosk.illustrations.people.tones import CORAL, CORAL_DARK, STEEL

_BLOOD = "#8E1F10"


def may_fit(aspect: float) -> Drawing:
    """Pain that pills did not help, a fresh break, and a hand and a scan on one spot: all three."""
    return either_way("may fit", _may_fit, aspect, tones.WALL, Box(3, 4, 154, 103))


def may_not_fit(aspect: float) -> Drawing:
    """An infection, blood that does not clot, a rash from dye or cement, a healed bone that does not hurt."""
    return either_way("may not fit", _may_not_fit, aspect, tones.WALL, Box(3, 2, 154, 106))


def _may_fit(tall: bool) -> Ops:
    parts = (_pain(), _pills()), (_month(), _break()), (_film(), finger_on_back())
    if tall:
        return _rows(parts)
    middles = (28.5, 80.0, 131.5)
    ops = trace("M28.5 94H131.5", tones.TEAL, 2)
    for x in middles:
        ops += card(x - 24, 6, 48, 74) + badge(x, 94, 9.5, good=True)
    for x in (54.25, 105.75):
        ops += disc(x, 43, 4.8, tones.TEAL, 0.9) + plus(x, 43, 0.6, width=2.2)
    places = ((26, 33), (42, 66)), ((80, 29), (77, 63)), ((131.5, 28), (130, 62))
    for (upper, lower), (here, there) in zip(parts, places, strict=True):
        ops += at(upper, *here) + at(lower, *there)
    return ops + trace("M130.6 34.6V57", CORAL_DARK, 0.9, dash=(1.7, 1.9))


def _rows(parts: tuple[tuple[Ops, Ops], ...]) -> Ops:
    """The three cards one below the other, each with its tick."""
    ops = trace("M121 3V107", tones.TEAL, 2)
    for (left, right), y in zip(parts, (3.0, 55.0, 107.0), strict=True):
        ops += (
            card(27, y - 23, 80, 46)
            + badge(121, y, 9.5, good=True)
            + at(left, 47, y + 1)
            + at(right, 88, y + 2)
        )
    for y in (29, 81):
        ops += disc(67, y, 4.8, tones.TEAL, 0.9) + plus(67, y, 0.6, width=2.2)
    return ops


def _pain() -> Ops:
    return at(head(PATIENT, mood=Mood.PAIN), 0, 17, 1.06, 6)


def _pills() -> Ops:
    return at(pill_bottle(), 0, 8, 0.86) + struck(-9, -7.5, 9, 9.5, 1.6)


def _month() -> Ops:
    """A calendar with one fresh day."""
    ops = at(calendar(34, 30), -17, -14) + shape(box(0.9, 2.2, 4.6, 5.2, 0.8), CORAL, CORAL_DARK)
    return ops + trace(oval(3.2, 4.8, 5), CORAL_DARK, 1.1)


def _break() -> Ops:
    return glow(-7, 0, 14, CORAL, 0.6) + bone(0, 0, 0.46, 0.4, cut=True, cracked=True)


def _film() -> Ops:
    """A scan with a ring round the bright bone."""
    ops = shape(box(-18.5, -17, 37, 34, 2.4), "#0E1A1F", tones.DARK.line, 1)
    return ops + scan(3.1, 0.6, 0.25, fresh=True) + trace(oval(-0.9, 1, 6.6, 5), CORAL, 1.2)


def _may_not_fit(tall: bool) -> Ops:
    drawn = _infection(), _bleeding(), _allergy(), _healed()
    places = ((4.0, 3.0), (82.0, 3.0), (4.0, 57.0), (82.0, 57.0))
    ops: Ops = ()
    for i, ((x, y), part) in enumerate(zip(places, drawn, strict=True)):
        if tall:
            row = -24.6 + 40.2 * i
            ops += card(27, row, 106, 37.6) + at(part, 52 - 0.76 * x, row - 0.76 * y, 0.76)
        else:
            ops += card(x, y, 74, 50) + part
    return ops


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
