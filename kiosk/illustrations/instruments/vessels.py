"""A vein beside the bone, in any view."""

from __future__ import annotations

from kiosk.anatomy.plane import Point, Points
from kiosk.illustrations.base.drawing import Fill, Linear, Op, Path, Soft, Stop, Stroke
from kiosk.illustrations.base.palette import WHITE, Palette, mix
from kiosk.illustrations.base.shapes import smooth

Ops = tuple[Op, ...]

BRANCH = 1.7
"""Half the width of the small vein that comes out of the bone (mm, D)."""


def along(branch: Points, trunk: Points, radius: float, palette: Palette) -> Ops:
    """A large vein ``radius`` mm thick to both sides that runs along, and the small one that joins it."""
    large, small = smooth(trunk, closed=False), smooth(branch, closed=False)
    return (
        Soft(large, palette.shadow, radius + 1.4, 0.12, 4),
        Stroke(small, palette.vein_outline, 2 * BRANCH + 0.8),
        Stroke(large, palette.vein_outline, 2 * radius + 0.8),
        Stroke(small, palette.vein, 2 * BRANCH),
        Stroke(large, palette.vein_dark, 2 * radius),
        Stroke(large, palette.vein, 1.5 * radius),
        Stroke(large, mix(palette.vein, WHITE, 0.55), 0.5 * radius, 0.7),
    )


def across(branch: Points, opening: Path, center: Point, palette: Palette) -> Ops:
    """A large vein cut across at its ``opening`` about ``center``, and the small one that joins it."""
    small = smooth(branch, closed=False)
    x, y = center
    tones = (Stop(0, palette.vein), Stop(1, palette.vein_dark))
    return (
        Stroke(small, palette.vein_outline, 2 * BRANCH + 0.8),
        Stroke(opening, palette.vein_outline, 1.6),
        Stroke(small, palette.vein, 2 * BRANCH),
        Fill(opening, Linear((x, y + 5), (x, y - 5), tones)),
    )
