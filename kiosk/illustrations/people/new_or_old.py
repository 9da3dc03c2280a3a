"""Is the break new: on an MRI fluid makes a new break bright; an old one is as grey as its neighbours."""

from __future__ import annotations

from kiosk.illustrations.base.drawing import Box, Drawing
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.bones import scan
from kiosk.illustrations.people.pen import Ops, at, box, either_way, fill, oval, trace


def new_or_old(aspect: float) -> Drawing:
    """Two scans of one shape: the broken bone bright on the left, grey on the right."""
    return either_way("new or old", _draw, aspect, tones.WALL, Box(4, 2, 152, 106), Box(24, -7, 112, 124))


def _draw(tall: bool) -> Ops:
    if tall:
        return at(_film(53, 118, 0.5, fresh=True), 26, -4) + at(_film(53, 118, 0.5, fresh=False), 81, -4)
    return at(_film(71, 102, 0.5, fresh=True), 6, 4) + at(_film(71, 102, 0.5, fresh=False), 83, 4)


def _film(width: float, height: float, scale: float, *, fresh: bool) -> Ops:
    """A scan on dark film with its upper left corner at the origin; a ring is around the broken bone."""
    right, low, middle = width - 3, height - 3, height / 2
    ops = fill(box(0, 0, width, height, 5), tones.DARK.line) + fill(
        box(3, 3, width - 6, height - 6, 3), "#0A1418"
    )
    ops += fill(
        f"M{right - 8} 3C{right - 5} {0.35 * height} {right - 9} {0.65 * height} {right - 6} {low}H{right}V3Z",
        "#3D4B51",
        0.8,
    )
    ops += fill(f"M3 3H9C6 {0.35 * height} 11 {0.65 * height} 7 {low}H3Z", "#222E33")
    x = 0.36 * width + 12.4 * scale
    ops += scan(x, middle, scale, fresh=fresh, neighbours=2)
    ring = oval(x - 17 * scale, middle + 2 * scale, 28 * scale, 20 * scale)
    return ops + (
        trace(ring, tones.CORAL, 1.6, dash=(3.6, 3.2))
        if fresh
        else trace(ring, "#9FB0B8", 1.2, dash=(1, 2.6))
    )
