"""What lies around the bone seen from above: the nerves in the canal, muscles, ribs and skin.

The frame is that of :mod:`kiosk.anatomy.axial_bone`. Shapes are drawn by eye (D) after textbook sections: the
spinal cord ends at about L1, below it the nerve roots run down loose in the sac; the psoas begins at T12 and
grows downwards; ribs end at T12.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache

from kiosk.anatomy.arch import SAC
from kiosk.anatomy.axial import axis
from kiosk.anatomy.axial_bone import fitted
from kiosk.anatomy.levels import TABLE, Level, Vertebra
from kiosk.anatomy.needle import TIP
from kiosk.anatomy.plane import Point, Points, lerp

# fmt: off
_BACK_LUMBAR: Points = (
    (4.6, -30), (6.4, -26), (12, -24.6), (19.4, -24.2), (23.6, -20.2), (29, -17.8), (36, -17.4), (44, -17.6),
    (52, -19.4), (58.6, -24.6), (60.4, -31.6), (58.6, -38),
)
_BACK_THORACIC: Points = (
    (4.2, -31), (6.4, -26.6), (12, -25), (19.6, -25), (25, -25), (31.6, -26), (38.4, -28.2), (46, -30.2),
    (53, -32.6), (58, -36),
)
_SEPTA_LUMBAR: tuple[Points, ...] = (
    ((24, -20.4), (25.6, -29), (24, -38), (19.4, -47), (12.6, -54.4), (5.6, -58.6)),
)
_SEPTA_THORACIC: tuple[Points, ...] = (
    ((23.6, -25), (25, -31), (23, -38.6), (17.6, -46), (10.4, -52), (5, -55)),
    ((42.4, -29), (44, -34.4), (41.6, -40.4), (35.4, -47), (27, -52)),
)
_QUADRATUS: Points = (
    (37.6, -12.6), (41, -7.6), (48, -3.4), (56, -3.8), (60.6, -8.4), (58.4, -13.4), (51, -16), (43, -16.4),
)
_PSOAS: Points = (
    (20.6, -4.8), (19.8, 0), (20.4, 6), (21.6, 13), (23.4, 19.4), (28, 21), (34, 18.6), (38, 11),
    (38.6, 2), (35, -5.4), (28, -8.4),
)
_RIB: Points = (
    (17.6, 4.4), (22.6, 3.4), (28, -2.4), (33, -8.4), (37.4, -13), (44, -17.4), (54, -20.6), (70, -20.8),
    (92, -14), (116, -2), (116, -10), (92, -22.4), (70, -28.4), (53, -27.8), (42, -23.6), (35.4, -19),
    (30.6, -12), (25.2, -6.4), (20.6, -3.6), (17.4, -1),
)
# fmt: on
_PSOAS_ANCHOR: Point = (20.4, 6)
_PSOAS_SIZE = {Level.L1: 0.7, Level.L2: 0.88, Level.L3: 1.04, Level.L4: 1.16, Level.L5: 1.2}
_CORD = {Level.T10: (4.9, 3.6), Level.T11: (5.1, 3.8), Level.T12: (4.9, 3.7), Level.L1: (3.2, 2.6)}
_ROOTLETS = (
    (0.30, -0.74, 0.62),
    (0.50, -0.62, 0.5),
    (0.66, -0.46, 0.66),
    (0.60, -0.18, 0.45),
    (0.78, -0.22, 0.55),
    (0.42, 0.70, 0.5),
    (0.64, 0.56, 0.6),
    (0.80, 0.26, 0.42),
)
# the right half of the sac: a group behind and one in front; x, y in its half-axes, radius in mm (D)
_LOOSE = ((0.14, -0.5, 0.7), (0.34, -0.34, 0.6), (0.16, -0.1, 0.55), (0.38, 0.02, 0.65), (0.22, 0.34, 0.6))
# where there is no cord the roots lie in its place, too (D)
_L1 = TABLE[Level.L1]
_ROUND = 6.0  # mm; no muscle has a sharp corner (D)
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
    floor = [(x, y) for x, y in skin(vertebra, FAT + 2.5) if inner + _ROUND < x < outer - 2 * _ROUND]
    corner = (inner + 0.3, floor[0][1] + 0.8 * _ROUND)
    return (*top, *reversed(floor), corner)


def septa(vertebra: Vertebra) -> tuple[Points, ...]:
    """The sheets that part the right back muscles, from front to back."""
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
    rootlets = _ROOTLETS if inside else (*_ROOTLETS, *_LOOSE)
    right = tuple(
        Oval((x * around.rx, around.center[1] + y * around.ry), size, size) for x, y, size in rootlets
    )
    return right + tuple(replace(each, center=(-each.center[0], each.center[1])) for each in right)


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
