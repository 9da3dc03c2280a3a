"""Cement that has left the bone, seen from above; the frame is that of :mod:`kiosk.anatomy.axial_bone`.

It comes from the cement on the right, which is there with one needle and with two. Drawn by eye (D).
"""

from __future__ import annotations

import math
from functools import lru_cache

from kiosk.anatomy import axial
from kiosk.anatomy.axial_bone import body, canal
from kiosk.anatomy.axial_tissue import Oval, sac
from kiosk.anatomy.leak import NECK, NO_LEAK, WALL, Leak, leaked, pool, root, run, specks, spread
from kiosk.anatomy.levels import Vertebra
from kiosk.anatomy.plane import Point, Points, between, curve, lerp
from kiosk.anatomy.pocket import wall_radii
from kiosk.model.complications import Complication

_CANAL_FROM, _CANAL_TO = -0.5, 9.4  # at L1, how far to the right the leak spreads in the canal (D)
_PRESSED = 0.9  # mm by which a leak in the canal presses on the sac (D)
_FRONT_AT = 6.0  # mm to the right of the midline, where the neck passes the front wall (D)


@lru_cache(maxsize=64)
def from_above(vertebra: Vertebra, fill: float, complication: Complication | None) -> Leak:
    """The leak of the treated bone when the space is ``fill`` (0..1) full; none where it cannot be seen."""
    amount = leaked(fill)
    if not amount:
        return NO_LEAK
    filling = axial.cement(vertebra, fill)
    match complication:
        case Complication.FRONT:
            mouth = (_FRONT_AT, _front(vertebra, _FRONT_AT))
            off = WALL + 3.4
            ahead = tuple((x, _front(vertebra, x) + off) for x in (4.6, 0.0, -6.0, -11.0))
            return Leak(run((root(filling, mouth), mouth, *ahead), (NECK, NECK, 2.6, 3.3, 3.0, 1.7), amount))
        case Complication.CANAL:
            lower, upper = _room_in_canal(vertebra, amount)
            return Leak(pool(root(filling, lower[4]), lower, upper, amount))
        case Complication.VEIN:
            mouth, trunk = mouth_of_vein(vertebra), vein(vertebra)
            end = between(mouth, trunk.center, 0.45)
            outline = run((root(filling, mouth), mouth, end), (NECK, 1.2, 0.9), amount)
            dx, dy = trunk.rx * 0.5, trunk.ry * 0.5
            x, y = trunk.center
            return Leak(outline, specks((x - dx, y - dy), (x + dx, y + dy), amount)[:1])
        case Complication.DISC | Complication.NEXT_BONE | None:
            return NO_LEAK


def _front(vertebra: Vertebra, x: float) -> float:
    """How far forward the front wall lies ``x`` mm beside the midline."""
    return max(y for px, y in body(vertebra) if abs(px - x) < 2.0)


def _room_in_canal(vertebra: Vertebra, amount: float) -> tuple[Points, Points]:
    """Nine points of the canal's front wall, from the right to the midline, and of the sac behind them."""
    k = vertebra.canal_width / 23.7
    middle = (_CANAL_FROM + _CANAL_TO) / 2
    half = (_CANAL_TO - _CANAL_FROM) / 2 * lerp(0.7, 1, spread(amount))
    across = [k * lerp(middle + half, middle - half, i / 8) for i in range(9)]
    wall, nerves = curve(canal(vertebra)), sac(vertebra)
    return (
        tuple((x, _wall(wall, x)) for x in across),
        tuple((x, _sac(nerves, x) - _PRESSED) for x in across),
    )


def _wall(wall: Points, x: float) -> float:
    """The height of the canal's front wall at ``x``."""
    found = [
        lerp(a[1], b[1], (x - a[0]) / (b[0] - a[0]))
        for a, b in zip(wall, (*wall[1:], wall[0]), strict=True)
        if (a[0] - x) * (b[0] - x) <= 0 and a[0] != b[0]
    ]
    return max(found)


def _sac(oval: Oval, x: float) -> float:
    """The front of the sac at ``x``; beside it, its middle."""
    share = min(1.0, abs(x - oval.center[0]) / oval.rx)
    return oval.center[1] + oval.ry * math.sqrt(1 - share * share)


def vein(vertebra: Vertebra) -> Oval:
    """The large vein before the spine, right of the midline, cut across: the cava, higher up the azygos."""
    size = (4.0, 3.6) if vertebra.thoracic else (6.6, 5.0)
    x = 0.4 * vertebra.width
    return Oval((x, _front(vertebra, x) + size[1] + 2.4), *size)


def mouth_of_vein(vertebra: Vertebra) -> Point:
    """Where a vein leaves the bone: on the wall in line with the cement and the large vein."""
    free = axial.cement(vertebra, 1.0).stretch
    ((x, y),) = free.local((vein(vertebra).center,))
    walls = wall_radii(free, body(vertebra))
    turn = round(math.atan2(y, x) * len(walls) / (2 * math.pi)) % len(walls)
    share = walls[turn] / math.hypot(x, y)
    return free.place([(x * share, y * share)])[0]


def branch(vertebra: Vertebra) -> Points:
    """The middle line of the small vein from the bone to the large one."""
    mouth, center = mouth_of_vein(vertebra), vein(vertebra).center
    return (mouth, between(mouth, center))
