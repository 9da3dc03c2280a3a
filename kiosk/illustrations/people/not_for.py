"""What it does not treat: muscle, disc, pain down the leg; a balloon in the broken bone is what it is."""

from __future__ import annotations

from kiosk.anatomy.treatment import Treatment
from kiosk.illustrations.base.drawing import Box, Drawing
from kiosk.illustrations.base.palette import LIGHT
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.bones import bone, column, needle, treated
from kiosk.illustrations.people.cast import PATIENT
from kiosk.illustrations.people.feet import bare_foot
from kiosk.illustrations.people.limbs import limb
from kiosk.illustrations.people.marks import badge, card
from kiosk.illustrations.people.pen import Ops, at, cased, either_way, fill, glow, shape, trace
from kiosk.illustrations.people.tones import CORAL, CORAL_DARK

_FILLING = Treatment(collapse=0.4, needle=1, balloon=0.85)


def not_for(aspect: float) -> Drawing:
    """Three crossed cards, and with a tick the broken bone that a balloon fills."""
    return either_way("not for", _draw, aspect, tones.WALL, Box(4, 2, 152, 106))


def _draw(tall: bool) -> Ops:
    parts = (_muscles(), _disc(), _leg())
    if tall:
        ops = card(27, -24, 106, 104) + glow(64, 28, 28, CORAL, 0.45) + _filled(78, 27, 0.84)
        for x, drawn, size in zip((28.0, 64.4, 100.8), parts, (0.86, 0.86, 0.56), strict=True):
            ops += (
                card(x - 1, 84, 34, 50) + at(drawn, x + 16, 102, size) + badge(x + 16, 125, 5.6, good=False)
            )
        return ops + badge(123, -14, 7.4, good=True)
    ops = ()
    for i, drawn in enumerate(parts):
        ops += (
            card(6, 4 + 34.6 * i, 64, 32)
            + at(drawn, 33, 20 + 34.6 * i)
            + badge(62, 12.5 + 34.6 * i, 5.6, good=False)
        )
    ops += card(75, 4, 79, 101.2) + glow(98, 55, 26, CORAL, 0.45) + _filled(111, 54, 0.78)
    return ops + badge(144, 15, 7.4, good=True)


def _filled(x: float, y: float, scale: float) -> Ops:
    """A balloon fills the broken bone between its whole neighbours."""
    ops = column(x, y, scale, _FILLING.remaining_collapse) + treated(x, y, scale, _FILLING)
    return ops + needle(x, y, scale, 1, 42)


def _muscles() -> Ops:
    """A low back with its two long muscles."""
    skin = PATIENT.skin
    flanks = "M-17 -14.6C-16 -8 -13.4 -4 -13.4 2C-13.4 6 -15 10 -15.6 14.4"
    others = "M15.6 14.4C15 10 13.4 6 13.4 2C13.4 -4 16 -8 17 -14.6"
    ops = fill(flanks + others.replace("M", "L") + "Z", skin.light) + trace(flanks + others, skin.line)
    for side in (-1, 1):
        belly = "M1.6 -14C5 -13 7.4 -8 7.2 0C7.4 6 5.4 11 2 14Z"
        fibres = "M3 -12C4.4 -4 4.4 4 3 12M4.8 -9C6 -3 6 4 4.8 9"
        muscle = shape(belly, "#DB9484", "#94473C", 0.45) + trace(fibres, "#94473C", 0.4, 0.6)
        ops += at(muscle, mirror=side < 0)
    return ops


def _disc() -> Ops:
    """Two whole bones and a disc that bulges."""
    body = "M-12 -2.8C-6 -1.4 6 -1.4 12 -2.8C13.6 -1.4 13.6 2 12 3.2C6 1.8 -6 1.8 -12 3.2C-13.6 2 -13.6 -1.4 -12 -2.8Z"
    bulge = "M9 -2.4C13 -3 17.6 -2.6 17.4 .4C17.2 3.4 13 3.4 9 2.6C10.6 1 10.6 -1 9 -2.4Z"
    bones = bone(12, -9, 0.76, whole=False) + bone(12, 10, 0.76, whole=False)
    return at(
        at(bones, 0, 0)
        + shape(body, LIGHT.disc_light, LIGHT.disc_outline)
        + shape(bulge, CORAL, CORAL_DARK, 0.4),
        0,
        -0.4,
        0.78,
    )


def _leg() -> Ops:
    """A leg with a line of pain down to the foot."""
    skin = PATIENT.skin
    ops = at(bare_foot(skin), 23, 6.4, 0.9, -50)
    ops += limb(((-19, -3.8), (0, -6), (22.4, 5.4)), (7, 5.2, 3.1), skin, root=0.03)
    return ops + cased("M-18 -4C-9 -6 2 -7.6 16.6 .8M12.4 -4.4L17 1L10.4 2.4", CORAL_DARK, 1.6)
