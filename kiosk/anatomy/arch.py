"""Outlines of the vertebral arch seen from the left (mm in the body's frame, drawn by eye: D).

They are given for L1 and scaled by ``arch_x`` and ``arch_y``.
"""

from __future__ import annotations

import math
from functools import lru_cache

from kiosk.anatomy.levels import Level, Vertebra
from kiosk.anatomy.plane import Point, Points

# fmt: off
_PILLAR: Points = (
    (-1.5, 11.8), (2.6, 11.2), (5.6, 11.8), (7.6, 14.8), (8.8, 18.4), (11, 21.4), (13.9, 20.6), (15.3, 16.8),
    (15.8, 12.4), (17.6, 8), (19.8, 2), (21, -5), (22.4, -12), (22.9, -18), (21.2, -22.6), (18, -22.8),
    (16.3, -18.2), (15.2, -12.5), (13.2, -7), (10, -3.8), (6, -3.1), (2, -3.8), (-1.5, -5.2),
)
_SPINOUS: Points = (
    (14, 5.5), (21, 4.2), (30, .8), (39, -1.6), (45.5, -3), (49.6, -5.6), (51.2, -11.4), (50.4, -17.6),
    (47, -20.6), (40, -18.6), (31, -15.2), (23, -13.6), (16, -12.5),
)
_SPINOUS_THORACIC: Points = (
    (13, 6.5), (22, 3), (31, -3.5), (39, -10.5), (44, -15.5), (45.8, -19.5), (44.4, -24), (39.5, -25.6),
    (31, -21.5), (23, -16.5), (16, -13.5),
)
_PEDICLE: Points = (
    (-3, 10.2), (2.6, 9.7), (6.2, 10.2), (9.2, 11.8), (12.6, 11.6), (14.8, 8.6), (15.8, 4.4), (14.6, -.2),
    (11, -2.2), (6, -1.5), (2, -2.2), (-3, -3.2),
)
# fmt: on
_TRANSVERSE_CENTRE: Point = (12.0, 5.6)
_L5_SPINOUS = 0.86  # the spinous process of L5 is the shortest (S); the share is drawn by eye (D)

CANAL: tuple[float, float] = (0.4, 16.9)
"""Front and back of the spinal canal (mm behind the back wall, at L1; 16.5 against 16-19 measured)."""
SAC: tuple[float, float] = (3.2, 13.4)
"""Front and back of the dural sac that holds the nerves (mm behind the back wall)."""


def _scaled(vertebra: Vertebra, points: Points) -> Points:
    return tuple((x * vertebra.arch_x, y * vertebra.arch_y) for x, y in points)


@lru_cache(maxsize=64)
def pillar(vertebra: Vertebra) -> Points:
    """Pedicle, both joint processes and the bridge between them."""
    return _scaled(vertebra, _PILLAR)


@lru_cache(maxsize=64)
def spinous(vertebra: Vertebra) -> Points:
    """The spinous process: steep in the thoracic spine, level in the lumbar spine."""
    if vertebra.thoracic and vertebra.name != Level.T12:
        return _scaled(vertebra, _SPINOUS_THORACIC)
    length = _L5_SPINOUS if vertebra.name == Level.L5 else 1.0
    return _scaled(vertebra, tuple((14 + (x - 14) * length, y) for x, y in _SPINOUS))


@lru_cache(maxsize=64)
def pedicle(vertebra: Vertebra) -> Points:
    """The inner wall of the pedicle cut lengthwise; its first and last point lie inside the body."""
    return _scaled(vertebra, _PEDICLE)


@lru_cache(maxsize=64)
def transverse(vertebra: Vertebra) -> Points:
    """The stump of the transverse process, which points at the viewer."""
    x, y = _TRANSVERSE_CENTRE
    c, s = math.cos(0.5), math.sin(0.5)
    ring = ((3.5 * math.cos(t), 4.9 * math.sin(t)) for t in (i * math.pi / 6 for i in range(12)))
    return _scaled(vertebra, tuple((x + a * c - b * s, y + a * s + b * c) for a, b in ring))
