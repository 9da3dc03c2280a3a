"""The middle of a body seen from the side, from the hip to the neck."""

from __future__ import annotations

from kiosk.anatomy.plane import Point, between
from kiosk.illustrations.people.limbs import reach

_LUMBAR, _THORAX = 18.0, 17.0
"""From the hip to the waist, and from there to the neck."""


class Trunk:
    """The middle line from the hip to the neck, bent at the waist by ``stoop``."""

    def __init__(self, hip: Point, lean: float, stoop: float) -> None:
        self.lean, self.stoop, self.tilt = lean, stoop, lean + stoop
        self.waist = reach(hip, 180 - lean, _LUMBAR)
        self.neck = reach(self.waist, 180 - self.tilt, _THORAX)
        self.low = reach(hip, -lean, 4.5)
        steps = [i / 8 for i in range(9)]
        self.middle = [
            between(between(hip, self.waist, t), between(self.waist, self.neck, t), t) for t in steps
        ]
        shoulder = between(self.middle[6], self.middle[7], 0.2)
        self.near_shoulder = reach(shoulder, -90 - self.tilt, 1.6)
        self.far_shoulder = reach(reach(shoulder, 90 - self.tilt, 3.0), -self.tilt, 1.2)

    def beside(self, i: int, width: float) -> Point:
        """``width`` in front of station ``i``, behind it where negative."""
        return reach(self.middle[i], 90 - self.lean - self.stoop * i / 8, width)

    def ahead_of_neck(self, width: float) -> Point:
        """``width`` in front of the neck, behind it where negative."""
        return reach(self.neck, 90 - self.tilt, width)
