"""How it feels: it hurts to stand at the stove and to bend down to a sock."""

from __future__ import annotations

from kiosk.illustrations.base.drawing import Box, Drawing
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.cast import PATIENT
from kiosk.illustrations.people.hands import Hand
from kiosk.illustrations.people.heads import Mood
from kiosk.illustrations.people.pen import (
    BEYOND,
    WIDTH,
    Ops,
    at,
    box,
    either_way,
    fill,
    glow,
    ground_shadow,
    oval,
    shape,
    trace,
)
from kiosk.illustrations.people.posed import Arm, Leg, Posture, figure
from kiosk.illustrations.people.rooms import couch, room
from kiosk.illustrations.people.tones import LINEN, PALE_TEAL, STEEL, TEAL_LIGHT

_POT, _POT_LINE = "#D98A72", "#8E4534"
_SOCK = shape(
    "M-2 -6H3.4V1C3.4 3 5 3.6 8 4C10.6 4.4 10.6 7.4 8 7.4H1C-1 7.4 -2 6.4 -2 4.4Z", "#F4F7F8", STEEL.line
) + trace("M-2 -4H3.4", TEAL_LIGHT, 1.2)
_BENDING = Posture(
    arm=Arm(8, 14, Hand.HOLD, holds=at(_SOCK, 4, 4, 1, -62), over=True), far_arm=Arm(14, 12), leg=Leg(76, 78),
    far_leg=Leg(84, 66), lean=34, stoop=20, nod=-12, mood=Mood.PAIN, hip=33,
)  # fmt: skip
_COOKING = Posture(
    arm=Arm(-64, 84, Hand.BACK), far_arm=Arm(58, 26, Hand.HOLD, holds=trace("M4.6 -6L6 22", "#94683F", 1.9)),
    leg=Leg(-2, 2), far_leg=Leg(6, 4), lean=10, stoop=16, mood=Mood.PAIN,
)  # fmt: skip


def hurt_in_daily_life(aspect: float) -> Drawing:
    """She bends to a sock and stands at the stove; in both her back hurts."""
    wide, tall = Box(0, 10, 161, 98), Box(22, -66, 92, 174)
    return either_way("hurt in daily life", _draw, aspect, tones.WALL, wide, tall)


def _draw(tall: bool) -> Ops:
    if tall:  # one above the other, each on its own floor
        return room(-14) + at(_at_the_bed(), 34, -96) + _wall_below(14) + at(_at_the_stove(), -48, 2)
    return room(86) + _at_the_bed() + _at_the_stove()


def _wall_below(y: float) -> Ops:
    """A second room under the first."""
    return fill(box(-BEYOND, y, 2 * BEYOND + WIDTH, BEYOND), tones.WALL) + room(88)


def _at_the_bed() -> Ops:
    ops = ground_shadow(38, 103, 34, 3) + at(couch(56, 32), 3, 102.4)
    ops += fill("M4 73C17 69 30 75 42 70.6V82H4Z", PALE_TEAL.shade) + at(
        figure(PATIENT, _BENDING), 29, 102, 0.9
    )
    return ops + glow(28.6, 58, 13, tones.CORAL, 0.85)


def _at_the_stove() -> Ops:
    ops = ground_shadow(100, 103, 20, 2.4) + _stove() + at(figure(PATIENT, _COOKING), 98, 103, 0.9)
    return ops + glow(94.6, 60, 13, tones.CORAL, 0.85)


def _stove() -> Ops:
    steam = "".join(
        f"M{x} 47C{x - 3} 44 {x + 3} 41 {x} 38C{x - 2.4} 35.6 {x + 1.4} 33 {x} 31" for x in (134, 141, 148)
    )
    pot = "M126 52H152V62C152 64 150.6 65.4 148.6 65.4H129.4C127.4 65.4 126 64 126 62Z"
    knobs = tuple(command for x in (126, 134, 142) for command in oval(x, 75, 1.8))
    return (
        shape(box(117, 68, 42, 35, 2), LINEN.light, LINEN.line)
        + shape(box(121, 80, 34, 19, 2), STEEL.shade, STEEL.line)
        + fill(box(124, 83, 28, 10, 1), tones.DARK.shade)
        + fill(knobs, STEEL.line)
        + fill(box(115, 65, 44.6, 4.4, 1.6), STEEL.line)
        + trace(steam, "#B5C8CB", 1.2)
        + shape(pot, _POT, _POT_LINE)
        + fill("M143 53H152V62C152 64 150.6 65.4 148.6 65.4H143Z", _POT_LINE, 0.25)
        + trace("M124.6 51.6H153.4M124 56H121M154 56H157", _POT_LINE, 2.2)
    )
