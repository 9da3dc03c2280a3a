"""What lies around the bone seen from above: the nerves in the canal, muscles, ribs and skin.

The frame is that of :mod:`kiosk.anatomy.axial_bone`. Shapes are drawn by eye (D) after textbook sections: the
spinal cord ends at about L1, below it the nerve roots run down loose in the sac; the psoas begins at T12 and
grows downwards; ribs end at T12.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from kiosk.anatomy.arch import SAC
from kiosk.anatomy.axial import axis
from kiosk.anatomy.axial_bone import fitted
from kiosk.anatomy.levels import TABLE, Level, Vertebra
from kiosk.anatomy.needle import TIP
from kiosk.anatomy.plane import Point, Points, lerp

# fmt: off
_BACK_LUMBAR: Points = (
    (4.6, -30), (6.4, -26), (12, -24.6), (19.4, -24.4), (23.6, -20.4), (29, -18.2), (36, -18), (43, -17.4),
    (50, -19), (56, -24.6), (58.4, -32),
)
_BACK_THORACIC: Points = (
    (4.2, -31), (6.4, -26.6), (12, -25), (19.6, -25), (25, -25), (31.6, -26), (38.4, -28.2), (46, -30.2),
    (53, -32.6), (58, -36),
)
_SEPTA_LUMBAR: tuple[Points, ...] = (
    ((22, -21.6), (23.4, -29), (22, -38), (18, -47), (12, -54.4), (5.6, -58.6)),
    ((40, -17.8), (42, -26), (41.4, -35.6), (37.4, -45), (30, -52), (21, -57)),
)
_SEPTA_THORACIC: tuple[Points, ...] = (
    ((23.6, -25), (25, -31), (23, -38.6), (17.6, -46), (10.4, -52), (5, -55)),
    ((42.4, -29), (44, -34.4), (41.6, -40.4), (35.4, -47), (27, -52)),
)
_QUADRATUS: Points = (
    (39.6, -10.4), (45, -6.4), (53, -5.6), (60, -8.6), (60.5, -12.6), (54, -15.8), (45, -16.4), (40, -15),
)
_PSOAS: Points = (
    (22, -5.4), (21.8, 1), (22.4, 9), (24.4, 16.4), (30, 19.6), (37, 16.6), (41, 8.6), (39.4, -1.4),
    (33.6, -8), (27, -9),
)
_RIB: Points = (
    (17.6, 4.4), (22.6, 3.4), (28, -2.4), (33, -8.4), (37.4, -13), (44, -17.4), (54, -20.6), (70, -20.8),
    (92, -14), (116, -2), (116, -10), (92, -22.4), (70, -28.4), (53, -27.8), (42, -23.6), (35.4, -19),
    (30.6, -12), (25.2, -6.4), (20.6, -3.6), (17.4, -1),
)
# fmt: on
_PSOAS_ANCHOR: Point = (22, 6)
_PSOAS_SIZE = {Level.L1: 0.7, Level.L2: 0.88, Level.L3: 1.04, Level.L4: 1.16, Level.L5: 1.2}
_CORD = {Level.T10: (4.9, 3.6), Level.T11: (5.1, 3.8), Level.T12: (4.9, 3.7), Level.L1: (3.2, 2.6)}
_L1 = TABLE[Level.L1]
FAT = 8.6
"""Thickness of skin and fat (mm, D)."""


@dataclass(frozen=True, slots=True)
class Oval:
    """An ellipse: its middle and half-axes (mm)."""

    center: Point
    rx: float
    ry: float


def back_muscle(vertebra: Vertebra) -> Points:
    """The right back muscles as one mass that fills the room up to the fat, knots of a closed outline."""
    top = fitted(vertebra, _BACK_THORACIC if vertebra.thoracic else _BACK_LUMBAR)
    inner, outer = top[0][0], top[-1][0]
    floor = [(x, y) for x, y in skin(vertebra, FAT + 1.2) if inner + 0.6 < x < outer - 4]
    return (*top, *reversed(floor))


def septa(vertebra: Vertebra) -> tuple[Points, ...]:
    """The two sheets that part the right back muscles, from front to back."""
    sheets = _SEPTA_THORACIC if vertebra.thoracic else _SEPTA_LUMBAR
    return tuple(fitted(vertebra, each) for each in sheets)


def flank_muscles(vertebra: Vertebra) -> tuple[Points, ...]:
    """The right psoas and quadratus, knots of closed outlines; none in the thoracic spine."""
    if vertebra.thoracic:
        return ()
    size = _PSOAS_SIZE[Level(vertebra.name)]
    x0, y0 = _PSOAS_ANCHOR
    psoas = tuple((x0 + (x - x0) * size, y0 + (y - y0) * size) for x, y in _PSOAS)
    return (fitted(vertebra, psoas), fitted(vertebra, _QUADRATUS))


def rib(vertebra: Vertebra) -> Points:
    """The right rib as knots of a closed outline that runs on beyond the flank; empty where there is none."""
    return fitted(vertebra, _RIB) if vertebra.thoracic else ()


def sac(vertebra: Vertebra) -> Oval:
    """The dural sac; as far behind the back wall as it is seen from the side."""
    k, (front, back) = vertebra.arch_x, SAC
    return Oval(
        (0, -(front + back) / 2 * k), 8.3 * vertebra.canal_width / _L1.canal_width, (back - front) / 2 * k
    )


def cord(vertebra: Vertebra) -> Oval | None:
    """The spinal cord or, at L1, its tapered end; None further down."""
    size = _CORD.get(Level(vertebra.name))
    return Oval(sac(vertebra).center, *size) if size else None


def roots(vertebra: Vertebra) -> tuple[Oval, ...]:
    """The nerve roots in the sac, mirrored in the midline."""
    around, inside = sac(vertebra), cord(vertebra)
    rings = ((0.80, 6), (0.46, 4)) if inside is None else ((0.80, 6),)
    size = 0.95 if inside is None else 0.7
    right: list[Oval] = []
    for share, count in rings:
        for i in range(count):
            turn = math.radians(lerp(-76, 76, i / (count - 1)))
            wobble = share * (1 + 0.05 * math.sin(5.0 * i + 9 * share))
            x = around.rx * wobble * math.cos(turn)
            y = around.center[1] + around.ry * wobble * math.sin(turn)
            right.append(Oval((x, y), size, size))
    return tuple(right) + tuple(Oval((-each.center[0], each.center[1]), size, size) for each in right)


@lru_cache(maxsize=16)
def skin(vertebra: Vertebra, below: float = 0.0) -> Points:
    """The skin of the back from left to right, or the line ``below`` mm under it.

    It passes where the trocar's point touches it first, with a groove in the midline.
    """
    way = axis(vertebra)
    x, y = way.at(way.start + TIP)
    middle = y - _rise(x)
    return tuple((x, middle + _rise(x) + below) for x in (lerp(-140, 140, i / 112) for i in range(113)))


def _rise(x: float) -> float:
    """How much further forward the skin lies ``x`` mm beside the midline, where it has a groove."""
    return 0.0034 * x * x + 2.4 * math.exp(-((x / 9) ** 2))
