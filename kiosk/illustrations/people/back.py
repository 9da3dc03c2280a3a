"""The patient seen from behind, bare but for shorts. 100 units tall, feet at y 0, y up."""

from __future__ import annotations

from dataclasses import replace

from kiosk.anatomy.plane import Points
from kiosk.illustrations.base.drawing import Op, Path
from kiosk.illustrations.base.placing import Placing
from kiosk.illustrations.base.shapes import smooth
from kiosk.illustrations.people.cast import PATIENT, Outfit
from kiosk.illustrations.people.heads import Facing, head
from kiosk.illustrations.people.pen import Ops, at, fill, ground_shadow, shape, trace
from kiosk.illustrations.people.tones import PALE_TEAL, TEAL
from kiosk.illustrations.people.upright import Reach, arm

# The right half from the neck down the flank and the outer leg to the heel, up the inner leg to the crotch.
_HALF: Points = (
    (3.0, 87.6), (3.1, 85.8), (3.6, 83.6), (5.2, 81.7), (8.6, 80.9), (11.0, 78.6), (12.3, 75.6),
    (12.2, 71.5), (11.0, 67.6), (9.6, 62.6), (9.1, 58.6), (9.6, 54.6), (10.7, 50.4), (11.2, 46.6),
    (11.0, 42.0), (10.2, 36.4), (9.0, 30.4), (8.1, 26.6), (8.0, 24.0), (8.4, 20.2), (8.2, 17.0),
    (7.2, 12.0), (6.2, 8.0), (5.6, 5.4), (5.8, 3.4), (6.2, 1.6), (5.7, 0.3), (4.3, 0.0), (2.9, 0.3),
    (2.4, 1.6), (2.8, 3.4), (2.9, 5.4), (2.6, 8.0), (2.1, 12.0), (1.7, 17.0), (1.7, 21.0), (2.1, 24.4),
    (1.8, 28.0), (1.3, 34.0), (0.8, 40.0), (0.3, 45.0),
)  # fmt: skip
_SHADED: Points = (
    (5.2, 81.7), (8.6, 80.9), (11.0, 78.6), (12.3, 75.6), (12.2, 71.5), (11.0, 67.6), (9.6, 62.6),
    (9.1, 58.6), (9.6, 54.6), (10.7, 50.4), (8.0, 50.6), (6.6, 55), (6.0, 60), (6.6, 66), (7.6, 72),
    (7.2, 78),
)  # fmt: skip
_SHADED_RIGHT_LEG: Points = (
    (9.0, 36.4), (10.2, 36.4), (9.0, 30.4), (8.1, 26.6), (8.0, 24.0), (8.4, 20.2), (8.2, 17.0),
    (7.2, 12.0), (6.2, 8.0), (5.6, 5.4), (5.8, 3.4), (6.2, 1.6), (5.7, 0.3), (4.9, 0.4), (5.0, 3.6),
    (4.7, 6.0), (5.2, 9.0), (5.9, 13.0), (6.6, 18.0), (6.4, 23.0), (6.5, 27.0), (7.4, 32.0),
)  # fmt: skip
_SHADED_LEFT_LEG: Points = (
    (-2.9, 35.0), (-1.3, 34.0), (-1.8, 28.0), (-2.1, 24.4), (-1.7, 21.0), (-1.7, 17.0), (-2.1, 12.0),
    (-2.6, 8.0), (-2.9, 5.4), (-2.8, 3.4), (-2.4, 1.6), (-2.9, 0.3), (-3.6, 0.3), (-3.5, 3.6),
    (-3.7, 6.0), (-3.5, 9.0), (-3.3, 13.0), (-3.0, 18.0), (-3.4, 23.0), (-3.3, 28.0),
)  # fmt: skip
_SHORTS = (
    "M-10.2 -52.4Q0 -50.4 10.2 -52.4C11 -49 11.6 -46 11.5 -42L10.8 -35.4Q6 -34 .9 -35.6L0 -42.4L-.9 -35.6"
    "Q-6 -34 -10.8 -35.4L-11.5 -42C-11.6 -46 -11 -49 -10.2 -52.4Z"
)
_FOREFOOT = "M5.6 -2.2C7 -2 7.4 -.9 7 -.1C6.6 .3 5.8 .2 5.2 0Z"
_MODELLING = (
    "M3.6 -75.4C5.4 -74.4 6.6 -71 6.2 -67.6C5.6 -66.2 4.6 -67.6 3.8 -69.2M10.2 -72.6C9.2 -71 8.8 -69 9 -66.6"
    "M3 -25.6Q5 -24.8 7.2 -25.8M4.6 -19.6C4.6 -16.4 4.9 -14 5 -12"
)
_ARMPIT = 8
"""Where on the half the flank begins below the arm."""
_FURROW = "M0 -80V-54"
_ARM = 9.0, 5.0
"""How far the upper arm hangs from the body, and how much the elbow bends on, degrees."""


def _mirrored(half: Points) -> Points:
    """``half`` and its mirror image as one closed run."""
    return (*half, *((-x, y) for x, y in reversed(half)))


BODY: Points = _mirrored(_HALF)
"""The outline of trunk and legs."""
OUTLINE: Path = smooth(BODY, tension=0.34)

LEG: Points = tuple((x, y) for x, y in _HALF if y <= 37)
"""The outline of the right leg below the hip, from outside to inside."""

_UP = Placing(flip=True)


def back_view() -> tuple[Op, ...]:
    """The figure from behind, in shorts."""
    bare = replace(PATIENT, outfit=Outfit.BARE)
    ops = ground_shadow(0, 0.6, 14, 1.5)
    for side in (-1, 1):
        ops += at(shape(_FOREFOOT, PATIENT.skin.shade, PATIENT.skin.line, 0.34), mirror=side < 0)
    ops += _skin() + _shorts()
    root, bend = _ARM
    ops += arm(bare, -1, Reach(-root, -bend)) + arm(bare, 1, Reach(root, bend))
    return _UP.ops(ops + at(head(PATIENT, Facing.AWAY), 0, -83.6, 0.56))


def _skin() -> Ops:
    """Trunk and legs, shaded on the right, with shoulder blades, furrow and the hollows of the knees."""
    skin = PATIENT.skin
    ops = fill(_page(OUTLINE), skin.light)
    ops += fill(_page(smooth(_SHADED, tension=0.3)), skin.shade, 0.6)
    for part in (_SHADED_RIGHT_LEG, _SHADED_LEFT_LEG):
        ops += fill(_page(smooth(part, tension=0.3)), skin.shade, 0.6)
    for side in (-1, 1):
        edge = (*smooth(_HALF[1:4], closed=False), *smooth(_HALF[_ARMPIT:], closed=False, tension=0.34))
        ops += at(trace(_page(edge), skin.line, 0.4) + trace(_MODELLING, skin.shade, 0.7), mirror=side < 0)
    return ops + trace(_FURROW, skin.shade, 0.9)


def _shorts() -> Ops:
    line = PALE_TEAL.line
    shade = (
        "M7 -51.8Q8.6 -52 10.2 -52.4C11 -49 11.6 -46 11.5 -42L10.8 -35.4Q9 -34.9 7 -34.6"
        "C7.6 -40 7.8 -46 7 -51.8Z"
    )
    return (
        shape(_SHORTS, PALE_TEAL.shade, line, 0.4)
        + fill(shade, line, 0.35)
        + trace("M-10.4 -50.2Q0 -48.2 10.4 -50.2M0 -42.4V-48.6", TEAL, 0.3, 0.6)
    )


def _page(path: Path) -> Path:
    """``path`` with y down, as the kit of parts has it."""
    return _UP.path(path)
