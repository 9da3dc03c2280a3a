"""Cement in the lungs: a few bits of it travel from the treated bone through a vein and the heart."""

from __future__ import annotations

from kiosk.anatomy.plane import Point, unit
from kiosk.illustrations.base.drawing import Box, Drawing, Path
from kiosk.illustrations.base.palette import LIGHT
from kiosk.illustrations.base.shapes import polygon
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.cast import PATIENT
from kiosk.illustrations.people.heads import Mood
from kiosk.illustrations.people.pen import Ops, at, either_way, fill, ground_shadow, oval, shape, trace
from kiosk.illustrations.people.rooms import room
from kiosk.illustrations.people.spine import BONES, L1
from kiosk.illustrations.people.upright import Reach, Stance, standing

_RADIUS = 15.2
"""Of the lens, a person being 100 tall; its middle is (0, -70.4)."""
_LUNG = (
    "M1.5 -78.6C2.6 -82 5.2 -81.6 7 -77.4C8.8 -73 9.6 -69.2 9.4 -66.4C7.6 -68.2 5 -69 2.4 -68.6"
    "C1.6 -70.2 2.8 -72.4 1.8 -74.6Z"
)
"""The lung on the right of the picture, a person being 100 tall."""
_LUNG_TONES = tones.Tones("#F3C3B7", "#E5A99C", "#9C574B")
_VESSEL = "#5B7FB0"
_BITS = ((4.0, -77.4), (7.2, -71.4), (-4.6, -76.2), (-7.4, -69.8), (5.2, -70.2))
"""Where cement has come to rest, in both lungs."""


def cement_in_lungs(aspect: float) -> Drawing:
    """The patient with a ring on her chest; the lens shows the treated bone and bits of cement in both lungs."""
    return either_way(
        "cement in lungs", _draw, aspect, tones.WALL, Box(6, 4, 148, 104), Box(22, -25, 114, 160)
    )


def _draw(tall: bool) -> Ops:
    (x, y), size, lens, scale = (
        ((45, 131), 0.9, (97, 13.5), 2.4) if tall else ((34, 104), 0.94, (104, 56), 3.2)
    )
    chest, ring = (x, y - 70.4 * size), 10 * size
    ops = room(124 if tall else 97) + ground_shadow(x, y + 0.5, 24 * size, 3)
    ops += fill(_beam(chest, ring, lens, _RADIUS * scale), tones.TEAL_LIGHT, 0.25)
    ops += at(standing(PATIENT, Stance(Reach(-14, -5), Reach(14, 5), mood=Mood.CALM)), x, y, size)
    ops += trace(oval(*chest, ring), tones.TEAL, 1.3)
    return ops + at(at(_inside(), 0, 70.4), lens[0], lens[1], scale)


def _beam(start: Point, near: float, end: Point, far: float) -> Path:
    """From a circle of radius ``near`` to one of radius ``far``, as wide as either."""
    along = unit(start, end)
    across = -along[1], along[0]
    sides = ((start, near), (end, far), (end, -far), (start, -near))
    return polygon([(x + half * across[0], y + half * across[1]) for (x, y), half in sides])


def _inside() -> Ops:
    """Lungs, heart and spine in the lens."""
    ops = shape(oval(0, -70.4, _RADIUS), "#FCEFE4", tones.TEAL_DARK, 0.5)
    for mirror in (True, False):
        ops += at(_lung(), mirror=mirror)
    ops += _bones() + _way()
    bits = tuple(command for spot in _BITS for command in oval(*spot, 0.58))
    return ops + shape(bits, LIGHT.cement_light, tones.INK, 0.26)


def _bones() -> Ops:
    """The spine; the treated bone is white."""
    whole = tuple(
        command
        for each in BONES
        if 57 < each.y < 84 and each.y != L1
        for command in oval(0, -each.y, each.width / 2, each.height / 2)
    )
    treated = oval(0, -L1, 1.6, 1.0)
    return shape(whole, LIGHT.bone_light, LIGHT.bone_outline, 0.2) + shape(
        treated, LIGHT.cement_light, tones.INK, 0.3
    )


def _lung() -> Ops:
    branches = "M2 -75.6C3.6 -75.8 5.6 -74.4 6.8 -71.6M3.4 -75.6C4.6 -74 5.2 -72.4 5 -70.4M3.6 -75.6C4.4 -77 4.6 -78.6 4.4 -80"
    return shape(_LUNG, _LUNG_TONES.light, _LUNG_TONES.line, 0.28) + trace(branches, _VESSEL, 0.42, 0.8)


def _way() -> Ops:
    """The vein up to the heart, and from there a vessel to either lung."""
    heart = "M-2.2 -74.2C-3 -71.4 -1.4 -68.4 2.2 -67.8C4.2 -69.2 4.4 -72.4 2.4 -74.4C1 -75.6 -1.4 -75.6 -2.2 -74.2Z"
    ops = trace("M-1.6 -64.2C-2.6 -64.6 -2.6 -66 -2.4 -67.2C-2.2 -68.6 -2 -69.6 -1.6 -70.6", _VESSEL, 0.95)
    ops += trace("M0 -74.4C-.2 -75.8 -1 -75.8 -2.2 -75.6M0 -74.4C.2 -75.8 1 -75.8 2.2 -75.6", _VESSEL, 0.9)
    return ops + shape(heart, "#D98A7C", "#8E4534", 0.28)
