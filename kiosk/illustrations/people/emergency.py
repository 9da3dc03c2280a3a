"""When it cannot wait: five signs, each at its place on a person."""

from __future__ import annotations

from dataclasses import replace

from kiosk.anatomy.plane import Point, Points
from kiosk.illustrations.base.drawing import Box, Drawing
from kiosk.illustrations.base.shapes import polygon
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.cast import PATIENT
from kiosk.illustrations.people.feet import foot_front
from kiosk.illustrations.people.heads import Mood
from kiosk.illustrations.people.limbs import limb, tube
from kiosk.illustrations.people.marks import numb_dots, struck
from kiosk.illustrations.people.pen import Ops, at, fill, ground_shadow, oval, page, shape, trace
from kiosk.illustrations.people.posed import Arm, Leg, Posture, figure
from kiosk.illustrations.people.rooms import room
from kiosk.illustrations.people.tones import CORAL_DARK
from kiosk.illustrations.people.upright import Reach, Stance, standing

_LEG_WIDTHS = (5.6, 4.3, 2.9)
_SADDLE: Points = ((-9.6, -42.6), (-5, -41.6), (0, -41.2), (5, -41.6), (9.6, -42.6), (9.8, -37), (5, -35.4), (1.4, -36),
    (0, -38.6), (-1.4, -36), (-5, -35.4), (-9.8, -37))  # fmt: skip
_FALLING = Posture(
    arm=Arm(112, 20), far_arm=Arm(60, 30), leg=Leg(-14, 10), far_leg=Leg(46, 42), lean=34, stoop=4, mood=Mood.PAIN,
    hip=40,
)  # fmt: skip
_DISC = 11.5


def cannot_wait(aspect: float) -> Drawing:
    """A person from the front: chest, saddle, bladder and both legs are marked, and a fall."""
    return page("cannot wait", _draw, aspect, tones.WALL, Box(20, 3, 120, 105))


def _draw() -> Ops:
    ops = room(97) + ground_shadow(80, 104.5, 24, 3) + at(_person(), 80, 104, 0.94)
    ops += _mark((36, 30), (77.4, 38), _heart()) + _mark((36, 72), (78, 66), _saddle())
    ops += _mark((124, 58), (82.4, 56.6), _drop()) + _mark((124, 90), (86.4, 86), _legs())
    fall = trace("M-8 7.6H8", tones.STEEL.line, 0.9) + at(figure(PATIENT, _FALLING), -4.6, 5.6, 0.16, 34)
    return ops + at(_ring() + fall, 124, 25)


def _person() -> Ops:
    """The patient with bare legs; both legs and the saddle are numb."""
    legs: Ops = ()
    dots: Ops = ()
    for side in (-1, 1):
        joints = ((side * 4.4, -46.0), (side * 4.8, -26.0), (side * 4.9, -5.0))
        legs += at(foot_front(PATIENT.skin), side * 4.9, -3.6, mirror=side < 0)
        legs += limb(joints, _LEG_WIDTHS, PATIENT.skin, root=(0.1, 0.3) if side < 0 else (0.3, 0.1))
        dots += numb_dots(tuple((x, y) for x, y in tube(joints, _LEG_WIDTHS) if y > -34.4), 2.1, 0.62)
    shorts = (
        "M-10.5 -43.6Q0 -40.8 10.5 -43.6L10.8 -36Q5.6 -34.6 .8 -35.6L0 -38L-.8 -35.6Q-5.6 -34.6 -10.8 -36Z"
    )
    teal = tones.PALE_TEAL
    top = standing(
        replace(PATIENT, trousers=teal), Stance(Reach(-14, -5), Reach(14, 5), mood=Mood.CALM), legs=False
    )
    return (
        legs + dots + top + shape(shorts, teal.light, teal.line) + numb_dots(_SADDLE, 2, 0.62)
    )  # fmt: skip


def _mark(disc: Point, place: Point, sign: Ops) -> Ops:
    """A sign in a disc with a line to its place on the body."""
    line = f"M{disc[0]} {disc[1]}L{place[0]} {place[1]}"
    return (
        trace(line, "#FFFFFF", 2.2)
        + trace(line, CORAL_DARK, 1)
        + shape(oval(*place, 1.8), "#FFFFFF", CORAL_DARK, 0.9)
        + at(_ring() + sign, *disc)
    )


def _ring() -> Ops:
    return shape(oval(0, 0, _DISC), "#FFFFFF", CORAL_DARK, 1.4)


def _heart() -> Ops:
    heart = "M0 6.2C-8.4 .8 -7.9 -6.2 -3.7 -6.4C-1.5 -6.5 -.4 -5.1 0 -4C.4 -5.1 1.5 -6.5 3.7 -6.4C7.9 -6.2 8.4 .8 0 6.2Z"
    return fill(heart, CORAL_DARK) + trace("M-7 -.6H-2.6L-1 -3.4L1 2.2L2.3 -.6H6.8", "#FFFFFF", 1)


def _saddle() -> Ops:
    """The seat and inner thighs, numb."""
    skin, area = (
        PATIENT.skin,
        ((-3.4, -3), (3.4, -3), (3.6, 5.6), (1.4, 5.6), (0, 0.6), (-1.4, 5.6), (-3.6, 5.6)),
    )
    hips = "M-7.4 -5.6C-6 -1.4 -5.8 3 -6 6.2H-1.5L0 1.6L1.5 6.2H6C5.8 3 6 -1.4 7.4 -5.6Z"
    return shape(hips, skin.light, skin.line) + numb_dots(area, 1.5, 0.5)


def _drop() -> Ops:
    drop = "M0 -6.4C3.2 -1.8 5 .6 5 2.8C5 5.6 2.8 7.6 0 7.6C-2.8 7.6 -5 5.6 -5 2.8C-5 .6 -3.2 -1.8 0 -6.4Z"
    return shape(drop, "#8CC8DE", "#1B78A6", 0.7) + struck(-6.6, -5, 6.6, 6.6, 1.5)


def _legs() -> Ops:
    """Two bare legs with dots."""
    skin = PATIENT.skin
    one: Points = ((0.7, -7), (4.8, -7), (4.6, -1), (4.0, 4.4), (5.8, 6), (5.4, 6.8), (1.5, 6.8), (1.3, 0))
    other: Points = tuple((-x, y) for x, y in one)
    return (
        shape((*polygon(one), *polygon(other)), skin.light, skin.line)
        + numb_dots(one, 1.5, 0.5)
        + numb_dots(other, 1.5, 0.5)
    )
