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
    (14, 5.5), (20, 2.7), (28, .4), (37, -.6), (44, 0), (48.2, -.6), (50.5, -4), (51.1, -10), (51.2, -16),
    (49, -20.6), (44.4, -21.6), (39.6, -18.5), (32, -14.7), (24, -12.5), (16, -11.8),
)
_SPINOUS_T12: Points = (
    (14, 5.5), (20.5, 3.5), (29, .4), (38, -1.1), (45, -1.6), (49, -3), (50.9, -7.5), (51.1, -12),
    (50.3, -17.2), (47.6, -20.6), (42.3, -20), (35.5, -16.8), (28, -14), (20.5, -12.6), (16, -12),
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
_JOINT: Points = ((13.6, 20.6), (14.9, 18.6), (15.7, 15.8), (16.1, 12.6), (17.2, 9.4))
_TRANSVERSE_CENTRE: Point = (12.0, 5.6)
_DEPTHS = {Level.L1: 0.97, Level.L2: 1.02, Level.L3: 1.04, Level.L4: 0.98, Level.L5: 0.96}
# how deep each lumbar spinous process is: no two of one spine are alike (D)
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
    """The spinous process: steep in the thoracic spine, a level, deep blade in the lumbar spine."""
    if vertebra.thoracic:
        return _scaled(vertebra, _SPINOUS_T12 if vertebra.name == Level.T12 else _SPINOUS_THORACIC)
    level = Level(vertebra.name)
    length, depth = _L5_SPINOUS if level is Level.L5 else 1.0, _DEPTHS[level]
    return _scaled(vertebra, tuple((14 + (x - 14) * length, y * depth) for x, y in _SPINOUS))


def joint(vertebra: Vertebra) -> Points:
    """The middle line of the facet joint's cartilage, on the back edge of the upper joint process."""
    return _scaled(vertebra, _JOINT)


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
