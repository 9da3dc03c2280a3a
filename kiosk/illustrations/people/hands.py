"""Hands: wrist at the origin, fingers to +x, thumb to -y. About 9.5 units long in a person of 100."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from kiosk.anatomy.plane import Points
from kiosk.illustrations.base.shapes import smooth
from kiosk.illustrations.people.pen import Ops, shape, trace
from kiosk.illustrations.people.tones import Tones

_LINE = 0.38


@dataclass(frozen=True, slots=True)
class _Drawn:
    """The outline, and the lines between fingers."""

    outline: Points
    lines: str


class Hand(Enum):
    """What a hand does."""

    RELAXED = _Drawn(
        (
            (-1.2, -2.0), (1.0, -2.3), (2.6, -3.2), (4.2, -3.5), (5.5, -3.0), (5.7, -2.2), (4.9, -1.8),
            (6.8, -1.6), (8.6, -0.9), (9.4, 0.1), (9.0, 0.9), (8.7, 1.7), (7.9, 2.2), (7.2, 2.9),
            (6.0, 2.9), (4.0, 2.6), (1.6, 2.2), (-1.2, 2.0),
        ),
        "M4.9 -1.8Q3.8 -1.7 3 -1M5.6 -.2Q7.6 0 9 .9M5.2 1Q6.8 1.2 7.9 2.2",
    )  # fmt: skip
    POINT = _Drawn(
        (
            (-1.2, -2.0), (1.4, -2.4), (3.6, -2.7), (6.2, -2.7), (9.4, -2.6), (10.1, -1.9), (9.4, -1.2),
            (6.6, -0.9), (6.5, 0.2), (6.4, 1.2), (5.9, 2.2), (4.6, 2.8), (2.4, 2.5), (-1.2, 2.0),
        ),
        "M6.6 -.9Q5.2 -.9 4.2 -1.4M6.5 .3Q5.2 .4 4.4 .1M6.2 1.4Q5.2 1.6 4.4 1.3M1.6 -1.2Q3.6 -1.4 4.6 -.4",
    )  # fmt: skip
    HOLD = _Drawn(
        (
            (-1.2, -2.0), (1.2, -2.6), (3.2, -3.3), (5.0, -3.1), (6.0, -2.3), (6.3, -1.2), (6.6, -0.2),
            (6.5, 0.9), (6.3, 1.9), (5.5, 2.8), (4.0, 2.9), (2.0, 2.5), (-1.2, 2.0),
        ),
        "M6.3 -1.2Q5 -1.4 4 -1.1M6.6 0Q5.2 -.2 4.2 .1M6.4 1.2Q5.2 1.1 4.3 1.3M1.8 -1.6Q3.6 -2.2 4.9 -1.7",
    )  # fmt: skip
    FLAT = _Drawn(
        (
            (-1.2, -1.8), (1.4, -1.9), (3.8, -1.3), (6.4, -0.3), (8.7, 0.8), (9.6, 1.7), (9.1, 2.3),
            (7.0, 2.3), (4.4, 2.3), (1.8, 2.1), (-1.2, 1.8),
        ),
        "M5.2 .4Q7.4 1 9.2 1.9M1.6 .3Q3.4 .9 4.6 2.2",
    )  # fmt: skip
    OPEN = _Drawn(
        (
            (-1.2, -1.9), (1.2, -2.3), (2.6, -3.4), (4.0, -4.3), (5.0, -4.2), (4.9, -3.4), (4.2, -2.2),
            (5.0, -1.5), (7.2, -1.6), (9.2, -2.2), (9.9, -1.7), (9.4, -0.8), (7.4, 0.6), (5.0, 1.8),
            (2.4, 2.3), (-1.2, 1.9),
        ),
        "M5 -.2Q7.4 -.3 9.3 -1.2M3 -1.6Q3.8 -1.6 4.2 -2.2",
    )  # fmt: skip
    BACK = _Drawn(
        (
            (-1.2, -2.0), (1.2, -2.3), (3.4, -2.5), (5.6, -2.4), (7.2, -2.1), (7.7, -1.4), (8.4, -1.1),
            (8.7, -0.4), (8.4, 0.1), (8.5, 0.8), (7.9, 1.2), (7.4, 2.0), (6.4, 2.3), (4.2, 2.5),
            (1.6, 2.3), (-1.2, 2.0),
        ),
        "M7.7 -1.3Q6 -1.3 4.8 -1.2M8.4 .1Q6.4 .1 5 .1M7.9 1.3Q6.2 1.4 4.9 1.3",
    )  # fmt: skip


def hand(skin: Tones, pose: Hand) -> Ops:
    """A hand."""
    drawn = pose.value
    return shape(smooth(drawn.outline, tension=0.34), skin.light, skin.line, _LINE) + trace(
        drawn.lines, skin.line, 0.32, 0.8
    )
