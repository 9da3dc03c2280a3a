"""Asleep or numb: face down on soft pads below the X-ray arm, and never alone."""

from __future__ import annotations

import math
from itertools import pairwise

from kiosk.anatomy.plane import Frame, Points, distance
from kiosk.illustrations.base.drawing import Box, Drawing, Path
from kiosk.illustrations.base.shapes import polygon, smooth, spline
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.cast import NURSE, PATIENT
from kiosk.illustrations.people.feet import bare_foot
from kiosk.illustrations.people.hands import Hand, hand
from kiosk.illustrations.people.heads import Facing, Mood, head
from kiosk.illustrations.people.limbs import limb
from kiosk.illustrations.people.pen import (
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
from kiosk.illustrations.people.rooms import blanket, drip_stand, pillow, room, screen
from kiosk.illustrations.people.tones import PALE_TEAL, STEEL
from kiosk.illustrations.people.upright import bust

_BACK: Points = ((44, 58), (50, 54.6), (58, 53.2), (68, 54.4), (78, 57.4), (85, 57), (92, 55.4))
_BELLY: Points = ((92, 70), (84, 70.2), (76, 68), (66, 70), (54, 70.6), (47, 70), (43, 66))
_SPINE: Points = ((45, 60.4), (52, 58), (60, 57), (68, 58.2), (76, 60.6), (83, 61), (90, 59.6))
_BONES = 18
_BROKEN = 11
"""Bones of the spine in view, and which of them is broken."""
_ANCHORS = (("xray_arm", (109.0, 29.0), "end"), ("spine", (76.4, 60.0), "end"))


def prone(aspect: float) -> Drawing:
    """She lies face down on pads below the X-ray arm, a nurse's hand on her shoulder.

    Its anchors are ``xray_arm`` and ``spine``.
    """
    return either_way(
        "prone", _draw, aspect, tones.WALL, Box(4, 3, 156, 106), Box(4, -20, 142, 150), _ANCHORS
    )


def _draw(tall: bool) -> Ops:
    """The room; a tall picture leaves the monitor out and comes closer."""
    ops = room(92) + at(drip_stand(86), 16, 103) + _machine() + at(bust(NURSE, nod=6), 60, 38, 0.64)
    ops += (() if tall else _monitor()) + _table() + _body()
    ops += trace("M9.6 30C10 60 22 70 33 73", "#6C9DAF", 0.7)
    ops += at(hand(NURSE.skin, Hand.FLAT), 59, 55, 0.95, 158)
    return ops + limb(((66.4, 48.6), (69.4, 57.4), (59.6, 55)), (4.4, 3.6, 2.6), NURSE.top, root=0.42)


def face_down() -> Ops:
    """The patient on the table below the X-ray arm, without the room; x 18 to 145, feet of the table at y 105."""
    return _machine() + _table() + _body()


def _machine() -> Ops:
    """The C-arm seen nearly end-on: a half ring behind the table, the plate above, the tube below."""
    ring = "M104 25C122 28 130 44 128 62C127 76 120 86 106 90"
    return (
        shape(box(101, 44, 14, 56, 3), STEEL.shade, STEEL.line)
        + trace(ring, STEEL.line, 9)
        + trace(ring, "#D5DEE2", 7.6)
        + trace("M106 23.4C124 27 131.4 43 129.6 61", "#FFFFFF", 1.1)
        + shape(box(73, 18, 38, 13.4, 4), tones.TEAL, tones.TEAL_DARK, 0.6)
        + fill(box(77, 19.6, 30, 3, 1.5), tones.TEAL_LIGHT, 0.8)
        + fill(box(78, 31.4, 28, 2.6, 1.2), tones.TEAL_DARK)
        + shape(box(77, 85, 31, 11, 4), STEEL.light, STEEL.line)
        + fill(box(78, 90, 29, 5, 2), STEEL.shade, 0.8)
    )


def _monitor() -> Ops:
    """A screen on a stand that shows three bones in grey."""
    stand = (*box(144, 46, 3, 56, 1), *box(136, 101, 20, 2.6, 1.3))
    whole, broken = (
        "M-5 -2.6Q0 -2 5 -2.6Q4.4 0 5 2.6Q0 2 -5 2.6Q-4.4 0 -5 -2.6Z",
        "M-5.6 .2Q0 -1.6 5 -2.4Q4.4 0 5 2.6Q0 2 -5 2.6Z",
    )
    bones = (
        at(fill(whole, "#8FA0A7"), 1, -8.4)
        + at(fill(broken, "#E8F0F2"))
        + at(fill(whole, "#8FA0A7"), -0.4, 7.2)
    )
    return fill(stand, STEEL.line) + at(screen(28, 27), 131, 25) + at(bones, 145, 38.6)


def _table() -> Ops:
    foot, pads = (
        (*box(58, 84, 20, 20, 2), *box(46, 101, 46, 4, 2)),
        (*oval(56, 72, 12, 5.6), *oval(88, 72, 9.6, 5.2)),
    )
    return (
        ground_shadow(78, 105, 62, 3)
        + shape(foot, STEEL.shade, STEEL.line)
        + shape(box(20, 78, 124, 6.5, 3), STEEL.light, STEEL.line)
        + shape(box(22, 74.6, 120, 4.8, 2.4), PALE_TEAL.light, PALE_TEAL.line, 0.4)
        + shape((*pads, *oval(128, 72.4, 9, 4.4)), PALE_TEAL.shade, PALE_TEAL.line, 0.4)
        + pillow(19, 67.6, 28, 8.6)
    )


def _body() -> Ops:
    """The patient face down, her cheek on the pillow, a sheet from the hip down."""
    skin = PATIENT.skin
    trunk = (*smooth(_BACK, closed=False), ("L", *_BELLY[0]), *smooth(_BELLY, closed=False)[1:], ("Z",))
    shade = smooth((*_BELLY, (56, 66.4), (68, 65.6), (80, 66.4), (90, 66)), tension=0.3)
    ops = at(bare_foot(skin), 141, 69, 0.86, 62) + fill(trunk, skin.light) + fill(shade, skin.shade, 0.7)
    ops += trace(smooth(_BACK, closed=False), skin.line) + trace(smooth(_BELLY, closed=False), skin.line)
    ops += (
        trace("M54 57.4C57 59.6 58 63 56.6 66", skin.line, 0.5, 0.5)
        + glow(76, 61, 8, tones.CORAL, 0.5)
        + _spine()
    )
    ops += blanket(
        "M84 55.6C88 53.2 93 53.4 98 55.2C110 58.4 122 61 136 63.4C141 64.6 142.6 66 142.4 69.4L141 77H83.6"
        "C82 69 82 62 84 55.6Z",
        "M84 55.6C82 62 82 69 83.6 77H90C88.6 69 88.8 61.6 90.6 54.2Q87 53.8 84 55.6Z",
        "M106 59.4Q104 68 106 76M122 63Q120.4 69 122 76",
    )  # fmt: skip
    ops += at(head(PATIENT, Facing.FRONT, Mood.ASLEEP), 46, 66.2, 0.62, -84)
    ops += at(hand(skin, Hand.FLAT), 28.4, 74.8, 1, 176)
    return ops + limb(((51, 62.5), (43, 75.8), (29, 74.6)), (4.8, 3.9, 2.7), skin, root=0.3)


def _spine() -> Ops:
    """The bones of the back as they lie under the skin; one is broken."""
    line = spline(_SPINE, 12)
    pitch = sum(distance(a, b) for a, b in pairwise(line)) / _BONES
    bones: list[Path] = []
    gone = 0.0
    for a, b in pairwise(line):
        gone += distance(a, b)
        if len(bones) < int(gone / pitch):
            half = 1.25 + 0.035 * len(bones)
            frame = Frame(math.atan2(b[1] - a[1], b[0] - a[0]), *b)
            u = 0.42 * pitch
            bones.append(polygon(frame.place_all(((-u, -half), (u, -half), (u, half), (-u, half)))))
    broken = bones.pop(_BROKEN)
    whole = tuple(command for bone in bones for command in bone)
    return shape(whole, "#FFF8E9", "#A5794A", 0.35) + shape(broken, "#F3B79E", tones.CORAL_DARK, 0.45)
