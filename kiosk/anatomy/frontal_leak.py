"""Cement that has left the bone, as X-rays from the front show it; the frame is that of ``frontal``.

What lies before or behind the body cannot be told from what lies in it. Drawn by eye (D).
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from kiosk.anatomy import frontal
from kiosk.anatomy.axial_leak import vein
from kiosk.anatomy.leak import NECK, NO_LEAK, Leak, leaked, pool, root, run, specks, spread
from kiosk.anatomy.plane import Frame, Points, lerp
from kiosk.anatomy.spine import Placed, Spine
from kiosk.anatomy.treatment import Side
from kiosk.model.complications import Complication

_AT = 0.6  # u; where from back to front the leak lies in the disc (D)
_INNER, _OUTER = 0.0, 0.72  # of the half-width, where in the disc it lies (D)
_RISES = 14.0  # mm that specks have risen in the vein (D)


@lru_cache(maxsize=64)
def from_front(spine: Spine, fill: float, complication: Complication | None) -> Leak:
    """The leak of the treated bone when the space is ``fill`` (0..1) full; none where it cannot be told."""
    body, amount = spine.target, leaked(fill)
    if not amount:
        return NO_LEAK
    whole = frontal.whole_cement(body, Side.RIGHT)
    half = body.vertebra.width / 2
    match complication:
        case Complication.DISC:
            middle, reach = (_INNER + _OUTER) / 2, (_OUTER - _INNER) / 2 * lerp(0.4, 1, spread(amount))
            across = [half * lerp(middle - reach, middle + reach, i / 8) for i in range(9)]
            lower = _at(frontal.edge(Placed(body, Frame()), 1, _AT), across)
            upper = _at(frontal.edge(spine.above[0], 0, _AT), across)
            return Leak(pool(root(whole, lower[4]), lower, upper, amount))
        case Complication.VEIN:
            x = max(vein(body.vertebra).center[0] + 2.4, half + 2.2)
            mouth = (0.9 * half, 0.0)
            outline = run((root(whole, mouth), mouth, (x, 1.5)), (NECK, 1.1, 0.9), amount)
            return Leak(outline, specks((x, 2.0), (x, 2.0 + _RISES), amount))
        case Complication.FRONT | Complication.CANAL | Complication.NEXT_BONE | None:
            return NO_LEAK


def _at(edge: Points, across: list[float]) -> Points:
    """The points of an edge, which runs from left to right, at each of ``across`` (mm)."""
    found = []
    for x in across:
        a, b = next((a, b) for a, b in pairwise(edge) if b[0] >= x or b is edge[-1])
        found.append((x, lerp(a[1], b[1], (x - a[0]) / (b[0] - a[0]))))
    return tuple(found)
