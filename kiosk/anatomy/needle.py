"""The way in: through the pedicle, beside the nerves, into the body.

The tube is 3.8 mm thick, between the classic 8-gauge tube (4.2 mm) and newer 10- and 11-gauge ones
(3.4 and 3.0 mm, M). All lengths are measured along the axis from the middle of the pedicle, forward positive.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from kiosk.anatomy.levels import Vertebra
from kiosk.anatomy.plane import Frame, Point, lerp

RADIUS = 1.9
"""Half the outer diameter of the tube (mm)."""
TIP = 4.6
"""How far the trocar's point stands out of the tube (mm, D)."""
SKIN = 64.5
"""How far the skin lies behind the back wall of the body (mm, D)."""

_SLOPE = math.radians(12)  # D: forward and down; at 15 degrees the tube would cross the process of T12
_PEDICLE_CENTRE = (5.0, 4.3)  # at L1 (D)
_INTO_BODY = 12.2  # at L1: the tube ends about 7 mm past the back wall (D)
_DEEP = 0.56  # of the body's depth: where the tube ends when the cement goes in straight from it (D)


@dataclass(frozen=True, slots=True)
class Axis:
    """The line that tube, balloon and filler travel on; ``forward`` is a unit vector.

    The end of the tube goes from ``start``, where the trocar's point touches the skin, to ``end``.
    """

    origin: Point
    forward: Point
    start: float
    end: float

    def at(self, along: float, across: float = 0.0) -> Point:
        """The point ``along`` mm forward of the pedicle and ``across`` mm above the axis."""
        (x, y), (fx, fy) = self.origin, self.forward
        return (x + fx * along + fy * across, y + fy * along - fx * across)

    def tip(self, needle: float) -> float:
        """How far along the tube's end lies when the needle is ``needle`` (0..1) of its way in."""
        return lerp(self.start, self.end, needle)

    def along(self, x: float) -> float:
        """How far along the axis passes ``x``."""
        return (x - self.origin[0]) / self.forward[0]

    @property
    def frame(self) -> Frame:
        """Turns +x into ``forward`` and puts 0 at the pedicle."""
        return Frame(math.atan2(self.forward[1], self.forward[0]), *self.origin)


def axis(vertebra: Vertebra, *, deep: bool = False) -> Axis:
    """The axis through the near pedicle of ``vertebra``.

    The tube ends where a balloon can go in before it or, ``deep``, in the middle of the cement to come.
    """
    kx, ky = vertebra.arch_x, vertebra.arch_y
    c, s = math.cos(_SLOPE), math.sin(_SLOPE)
    origin = (_PEDICLE_CENTRE[0] * kx, _PEDICLE_CENTRE[1] * ky)
    to_skin = (SKIN - origin[0]) / c
    end = (origin[0] + _DEEP * vertebra.depth) / c if deep else _INTO_BODY * kx
    return Axis(origin, (-c, -s), -to_skin - TIP, end)
