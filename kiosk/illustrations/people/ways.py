"""Ways to treat the bone: cement alone, balloon or cement alone, and how much height comes back."""

from __future__ import annotations

from kiosk.anatomy.body import Body
from kiosk.anatomy.levels import Level, vertebra
from kiosk.anatomy.treatment import Treatment
from kiosk.illustrations.base.drawing import Box, Drawing
from kiosk.illustrations.base.placing import Placing
from kiosk.illustrations.base.shapes import smooth
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.bones import bone, cement_between, needle, treated
from kiosk.illustrations.people.marks import card, windows
from kiosk.illustrations.people.pen import Ops, cased, either_way, glow, page, trace

_BROKEN = 0.38
_UPPER, _LOWER = (27.0, -22.0, 106.0, 74.0), (27.0, 58.0, 106.0, 74.0)
_LEFT, _RIGHT = (4.0, 15.0, 74.5, 80.0), (81.5, 15.0, 74.5, 80.0)
_CEMENTED = Treatment(collapse=0.5, cement=1, needle_out=True)
_GAIN = 3.0
"""mm of height that came back on average, as the page says."""


def vertebroplasty(aspect: float) -> Drawing:
    """Cement between the struts: no balloon, no space."""
    return page("vertebroplasty", _vertebroplasty, aspect, tones.WALL, Box(18, 16, 142, 82))


def balloon_or_cement(aspect: float) -> Drawing:
    """Left a balloon in the bone, right cement alone."""
    return either_way("balloon or cement", _balloon_or_cement, aspect, tones.WALL, Box(3, 12, 154, 86))


def height_back(aspect: float) -> Drawing:
    """Before and after: a small bracket for the height that came back; the old height is not reached."""
    return either_way("height back", _height_back, aspect, tones.WALL, Box(3, 12, 154, 86), below=1.15)


def _vertebroplasty() -> Ops:
    spot = 79, 57, 1.5
    return cement_between(*spot) + needle(*spot, -9, 40)


def _balloon_or_cement(tall: bool) -> Ops:
    first, second = (_UPPER, _LOWER) if tall else (_LEFT, _RIGHT)
    scale, across = (1.7, 62.0) if tall else (1.25, 47.0)
    left, right = ((frame[0] + across, frame[1] + frame[3] / 2 + 2, scale) for frame in (first, second))
    ops = (
        card(*first) + treated(*left, Treatment(collapse=_BROKEN, needle=1, balloon=1)) + needle(*left, 1, 15)
    )
    ops += card(*second) + cement_between(*right) + needle(*right, -9, 15)
    return ops + windows(first, second)


def _height_back(tall: bool) -> Ops:
    """Both bones at one scale, so that the bracket is as long as the gain is."""
    first, second = (_UPPER, _LOWER) if tall else (_LEFT, _RIGHT)
    scale, across = (1.9, 68.0) if tall else (1.5, 54.0)
    (x, y), (u, v) = ((frame[0] + across, frame[1] + frame[3] / 2 + 7) for frame in (first, second))
    measures = vertebra(Level.L1)
    after = Body(measures, collapse=_CEMENTED.remaining_collapse)
    before = Body(measures, collapse=after.collapse + _GAIN / measures.front)
    low, high = (v - scale * body.point(0.86, 1)[1] for body in (before, after))
    ops = card(*first) + glow(x - 15 * scale, y - 2, 20 * scale, tones.CORAL, 0.34)
    ops += bone(x, y, scale, before.collapse, cut=True, cracked=True) + _former(x, y, scale)
    ops += card(*second) + treated(u, v, scale, _CEMENTED) + _former(u, v, scale) + windows(first, second)
    start, end = (u - 31 * scale, u - 12 * scale) if tall else (x - 25 * scale, u - 26 * scale)
    level = f"M{start:.2f} {low:.2f}H{end:.2f}"
    ops += trace(level, "#FFFFFF", 2) + trace(level, tones.DARK.shade, 0.8, dash=(1.6, 2))
    left = u - 31.5 * scale
    won = f"M{left - 3:.2f} {high:.2f}H{left + 5:.2f}M{left - 3:.2f} {low:.2f}H{left + 5:.2f}"
    return ops + cased(f"{won}M{left + 1:.2f} {high:.2f}V{low:.2f}", tones.TEAL, 1.4)


def _former(x: float, y: float, scale: float) -> Ops:
    """Where the top of the bone once was, dashed."""
    whole = Body(vertebra(Level.L1))
    top = Placing(scale, x, y, flip=True).path(
        smooth([whole.point(u / 8, 1) for u in range(9)], closed=False)
    )
    return trace(top, "#FFFFFF", 2.6) + trace(top, tones.CORAL_DARK, 1.3, dash=(2.4, 2.6))
