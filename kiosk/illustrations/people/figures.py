"""What the drawn figures share: a figure is 100 units tall and stands on y = 0, y up."""

from __future__ import annotations

from kiosk.anatomy.plane import Points
from kiosk.illustrations.base.drawing import Fill, Path, Point, Radial, Stop
from kiosk.illustrations.base.shapes import circle, smooth

TALL = 100.0

_TENSION = 0.34


def curve(points: Points) -> Path:
    """A closed outline."""
    return smooth(points, tension=_TENSION)


def glow(center: Point, radius: float, color: str, alpha: float) -> Fill:
    """A round glow that fades outwards."""
    stops = tuple(Stop(at, color, alpha * share) for at, share in ((0, 1), (0.35, 0.72), (0.7, 0.28), (1, 0)))
    return Fill(circle(center, radius), Radial(center, radius, stops))
