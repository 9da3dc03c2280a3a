"""Is the break new: on an MRI fluid makes a new break bright; an old one is as grey as its neighbours."""

from __future__ import annotations

from kiosk.illustrations.drawing import Box, Drawing
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.bones import scan
from kiosk.illustrations.people.pen import Ops, box, fill, oval, page, shape, trace


def new_or_old(aspect: float) -> Drawing:
    """Two scans of one shape: the broken bone bright on the left, grey on the right."""
    return page("new or old", _draw, aspect, tones.WALL, Box(4, 2, 152, 106))


def _draw() -> Ops:
    ops: Ops = ()
    for x, fresh in ((6, True), (83, False)):
        ops += shape(box(x, 4, 71, 102, 5), tones.DARK.line, tones.DARK.line)
        ops += fill(box(x + 3, 7, 65, 96, 3), "#0A1418")
        ops += fill(f"M{x + 60} 7C{x + 63} 40 {x + 59} 70 {x + 62} 103H{x + 68}V7Z", "#3D4B51", 0.8)
        ops += fill(f"M{x + 3} 7H{x + 9}C{x + 6} 40 {x + 11} 70 {x + 7} 103H{x + 3}Z", "#222E33")
        ops += scan(x + 38, 55, 0.5, fresh=fresh, neighbours=2)
        ring = oval(x + 29.6, 56, 14, 10)
        ops += (
            trace(ring, tones.CORAL, 1.6, dash=(3.6, 3.2))
            if fresh
            else trace(ring, "#9FB0B8", 1.2, dash=(1, 2.6))
        )
    return ops
