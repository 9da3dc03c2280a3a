"""Help for weak bones, and the scan that checks how strong they are."""

from __future__ import annotations

from functools import cache
from random import Random

from kiosk.anatomy.plane import Point
from kiosk.illustrations.base.drawing import Box, Drawing, Fill
from kiosk.illustrations.base.palette import LIGHT
from kiosk.illustrations.base.shapes import blob, smooth
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.cast import NURSE, PATIENT
from kiosk.illustrations.people.hands import Hand, hand
from kiosk.illustrations.people.limbs import limb
from kiosk.illustrations.people.marks import card
from kiosk.illustrations.people.pen import (
    Ops,
    at,
    box,
    either_way,
    fill,
    ground_shadow,
    oval,
    page,
    shape,
    trace,
)
from kiosk.illustrations.people.posed import Arm, Leg, Posture, figure
from kiosk.illustrations.people.rooms import pillow, room, screen
from kiosk.illustrations.people.things import capsule
from kiosk.illustrations.people.tones import CARD, DARK, GLASS, LINEN, PALE_TEAL, STEEL, TEAL, TEAL_DARK, WOOD

_BONE = (
    (18, 12), (50, 14.6), (80, 15.2), (110, 14.6), (142, 12), (147, 14), (146, 20), (143.6, 34), (146, 48), (147, 54),
    (142, 56.4), (110, 53.8), (80, 53.2), (50, 53.8), (18, 56.4), (13, 54), (14, 48), (16.4, 34), (14, 20), (13, 14),
)  # fmt: skip
_ROWS, _COLUMNS = 7, 26

_LYING = Posture(
    arm=Arm(-4, 26, Hand.FLAT),
    far_arm=None,
    leg=Leg(38, 42, 4),
    far_leg=Leg(40, 42, 4),
    stoop=2,
    nod=-3,
    hip=47,
)
_MEASURING = Posture(arm=Arm(4, 14), far_arm=Arm(40, 30, Hand.POINT), lean=3, stoop=6)


def stronger_bones(aspect: float) -> Drawing:
    """Bone whose struts thicken to the right; below it calcium, sun, walking, a medicine, a rail to hold."""
    return either_way(
        "stronger bones", _stronger, aspect, tones.WALL, Box(3, 3, 154, 104), Box(25, -14, 110, 138)
    )


def bone_check(aspect: float) -> Drawing:
    """She lies on a table with her clothes on; an arm above measures her hip; no tunnel."""
    return page("bone check", _check, aspect, tones.WALL, Box(2, 8, 158, 99))


def _stronger(tall: bool) -> Ops:
    helps = (_milk(), _sun(), _shoe(), at(capsule(17), degrees=-35), _rail())
    if tall:
        places = ((46.0, 58.0), (80.0, 58.0), (114.0, 58.0), (62.0, 101.0), (98.0, 101.0))
        return at(_strip(), 24, -14, 0.7) + _discs(helps, places, 1.16)
    return _strip() + _discs(helps, tuple((21 + 29.5 * i, 87.0) for i in range(5)), 1.0)


def _discs(helps: tuple[Ops, ...], places: tuple[Point, ...], size: float) -> Ops:
    """What helps, each on a disc."""
    ops: Ops = ()
    for (x, y), drawn in zip(places, helps, strict=True):
        ops += shape(oval(x, y, 13.8 * size), CARD.light, CARD.line, 0.6) + at(drawn, x, y, size)
    return ops


def _strip() -> Ops:
    """A strip of bone from weak to strong."""
    ops = card(5, 4, 150, 61)
    wall = smooth(_BONE, tension=0.3)
    ops += shape(wall, LIGHT.cortex, LIGHT.cortex_outline, 1)
    holes = _holes()
    return (
        *ops,
        Fill(tuple(command for hole in holes for command in blob(hole)), LIGHT.pore_deep, apart=True),
        Fill(tuple(command for hole in holes for command in blob(_shrunk(hole))), LIGHT.pore, apart=True),
    )


@cache
def _holes() -> tuple[tuple[tuple[float, float], ...], ...]:
    """Pores as a honeycomb with a fixed jitter: those on the left leave thin struts, those on the right thick ones."""
    random = Random(4)  # noqa: S311 - a fixed texture, not a secret
    wide, high = 126 / _COLUMNS, 33.5 / _ROWS
    corners = {
        (i, j): (
            17.6 + wide * (i / 2 + random.uniform(-0.22, 0.22)),
            17.4 + high * (j + random.uniform(-0.16, 0.16)),
        )
        for i in range(2 * _COLUMNS + 1)
        for j in range(_ROWS + 1)
    }
    holes = []
    for row in range(_ROWS):
        for column in range(_COLUMNS - row % 2):
            i = 2 * column + row % 2
            cell = [corners[k, row] for k in (i, i + 1, i + 2)] + [
                corners[k, row + 1] for k in (i + 2, i + 1, i)
            ]
            x, y = sum(px for px, _ in cell) / 6, sum(py for _, py in cell) / 6
            share = 1.0 - 0.5 * (x - 17) / 126
            holes.append(tuple((x + (px - x) * share, y + (py - y) * share) for px, py in cell))
    return tuple(holes)


def _shrunk(hole: tuple[tuple[float, float], ...]) -> tuple[tuple[float, float], ...]:
    """The lit floor of a pore, a little to the lower right."""
    x, y = sum(px for px, _ in hole) / len(hole), sum(py for _, py in hole) / len(hole)
    return tuple((x + 0.12 + (px - x) * 0.72, y + 0.2 + (py - y) * 0.68) for px, py in hole)


def _milk() -> Ops:
    bottle = "M-4.8 9V-2L-3 -5.6V-9H3V-5.6L4.8 -2V9C4.8 9.8 4.2 10.2 3.6 10.2H-3.6C-4.2 10.2 -4.8 9.8 -4.8 9Z"
    return (
        shape(bottle, "#FAFDFD", GLASS.line, 0.7)
        + fill(box(-4.5, 0.6, 9, 5.2), "#BFE2E8")
        + fill(box(-3.6, -11.2, 7.2, 2.8, 1), TEAL)
    )


def _sun() -> Ops:
    rays = "M0 -7.4V-10.4M0 7.4V10.4M-7.4 0H-10.4M7.4 0H10.4M-5.2 -5.2L-7.4 -7.4M5.2 -5.2L7.4 -7.4M-5.2 5.2L-7.4 7.4M5.2 5.2L7.4 7.4"
    return trace(rays, "#D9A02E", 1.6) + shape(oval(0, 0, 5), "#F8CE6E", "#D9A02E", 0.6)


def _shoe() -> Ops:
    upper = "M-8.6 -5.4C-7.6 -3.4 -5.4 -3.8 -4.4 -5.4C-1 -3.4 2.2 0 6.4 .6C9.2 1 10 2.4 9.8 4.8H-9.2Z"
    sole = "M-9.4 4.4H10C10.2 6.8 9.4 7.2 8.6 7.2H-8C-9.4 7.2 -9.6 6 -9.4 4.4Z"
    laces = "M-2.2 -2.8L-.6 -4.2M.6 -1L2.2 -2.6"
    return (
        shape(upper, tones.TEAL_LIGHT, TEAL_DARK, 0.6)
        + shape(sole, "#FFFFFF", TEAL_DARK, 0.6)
        + trace(laces, "#FFFFFF", 0.9)
    )


def _rail() -> Ops:
    """A hand on a grab rail."""
    bar = "M-8 -6H5C7 -6 7.8 -5 7.8 -3.4V8.6"
    return (
        fill((*box(-10, -9, 2.6, 6, 0.6), *box(4.8, 7.6, 6, 2.4, 0.6)), STEEL.line)
        + trace(bar, DARK.shade, 3.2)
        + trace(bar, STEEL.shade, 1.9)
        + at(hand(PATIENT.skin, Hand.HOLD), -3.6, -0.4, 0.95, -72)
        + limb(((-6.6, 9.4), (-3.8, 0)), (3.4, 2.7), PATIENT.top, root=0.0)
    )


def _check() -> Ops:
    ops = room(84) + ground_shadow(64, 104, 60, 3)
    arm = "M76 33.5H92C96 33.5 98 36 98 39V80"
    ops += trace(arm, STEEL.line, 5.6) + trace(arm, STEEL.light, 4.2)
    ops += shape(box(16, 84, 92, 19, 2.4), STEEL.light, STEEL.line) + fill(
        box(17, 93, 90, 9, 1.6), STEEL.shade, 0.7
    )
    ops += shape(box(8, 78, 108, 8, 3), PALE_TEAL.light, PALE_TEAL.line) + pillow(12, 71.6, 20, 7)
    ops += shape(box(80, 64.6, 24, 14, 2), PALE_TEAL.shade, PALE_TEAL.line, 0.45)
    ops += at(figure(PATIENT, _LYING), 102.5, 71, 0.82, -90)
    ops += fill("M55 40L49 64H77L72 40Z", "#5CC2C9", 0.28)
    ops += shape(box(48, 27, 32, 11.4, 4), STEEL.light, STEEL.line) + fill(box(51, 36.6, 26, 3.4, 1.6), TEAL)
    ops += _screen()
    return ops + at(figure(NURSE, _MEASURING), 117, 104, 0.9)


def _screen() -> Ops:
    """The measured hip and a scale beside it."""
    hip = "M3 18C3 13 4 9 5 6C3.6 5 3 3.6 3.6 2.4C4.6 .4 7.6 .6 8.4 2.6C9 4.2 8.6 5.4 7.8 6.4C9.6 7.4 10.6 9 10.4 11C10 13 9 15 9 18Z"
    desk = shape(box(140, 66, 17, 38, 1), WOOD.shade, WOOD.line, 0.4) + shape(
        box(133, 63, 26, 4, 1.4), WOOD.light, WOOD.line, 0.4
    )
    scale = (
        trace("M150 42V56.4", STEEL.line, 2.8)
        + trace("M150 49V56.4", tones.TEAL_LIGHT, 2.8)
        + trace("M146.6 49H153.4", LINEN.light, 0.9)
    )
    return (
        desk
        + fill(box(144, 60, 4, 4), DARK.shade)
        + at(screen(26, 26), 132.5, 35)
        + at(fill(hip, "#DCE7EA"), 135, 38.6, 0.98)
        + scale
    )
