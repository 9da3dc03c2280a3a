"""How a break is found: a finger on the sore spot, an X-ray that can miss it, an MRI that shows it."""

from __future__ import annotations

from kiosk.illustrations.base.drawing import Box, Drawing, Path
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.bones import radiograph, scan
from kiosk.illustrations.people.lens import finger_on_back
from kiosk.illustrations.people.marks import card, disc, onward, question, tick
from kiosk.illustrations.people.pen import Ops, at, box, either_way, oval, shape, trace
from kiosk.illustrations.people.tones import CORAL

_COLLAPSE = 0.05
"""Share of its height that the new break has lost: too little to be seen."""
_SCALE = 0.42
"""Units per mm on the films."""


def missed_break(aspect: float) -> Drawing:
    """Three cards: the finger, the X-ray on which all bones look alike, the MRI on which one is bright."""
    return either_way(
        "missed break", _draw, aspect, tones.WALL, Box(3, 8, 154, 94), Box(25, -27, 110, 164), below=1.1
    )


def _draw(tall: bool) -> Ops:
    if tall:
        ops = card(27, -25, 106, 46) + at(finger_on_back(), 80, -2, 1.4)
        for y, film in ((26.0, _xray(106, 52)), (83.0, _mri(106, 52))):
            ops += at(film, 27, y)
        return ops + onward(80, 23.5, 90) + onward(80, 80.5, 90)
    ops = card(5, 10, 46, 90) + at(finger_on_back(), 27, 55, 1.36)
    ops += at(_xray(46, 90), 57, 10) + at(_mri(46, 90), 109, 10)
    return ops + onward(54, 55, 0) + onward(106, 55, 0)


def _xray(width: float, height: float) -> Ops:
    """All bones look alike: a ring and a question mark."""
    return (
        _film(width, height)
        + radiograph(*_place(width, height), collapse=_COLLAPSE, neighbours=_neighbours(height))
        + trace(_ring(width, height), "#C9D6DA", 1, dash=(1, 2.4))
        + disc(width - 8.4, 8.4, 5.4, tones.DARK.shade, 0.9)
        + question(width - 8.4, 7.8, 0.46, width=2.2)
    )


def _mri(width: float, height: float) -> Ops:
    """The same bones: the fluid of the new break is bright."""
    return (
        _film(width, height)
        + scan(*_place(width, height), fresh=True, collapse=_COLLAPSE, neighbours=_neighbours(height))
        + trace(_ring(width, height), CORAL, 1.6, dash=(3.2, 2.8))
        + disc(width - 8.4, 8.4, 5.4, tones.TEAL, 0.9)
        + tick(width - 8.4, 8.4, 0.74, width=2)
    )


def _place(width: float, height: float) -> tuple[float, float, float]:
    """Where the middle of the broken bone's back wall is on a film, and units per mm."""
    return width / 2 - 2.4, height / 2, _SCALE


def _neighbours(height: float) -> int:
    """How many whole bones a film shows on either side of the broken one."""
    return 2 if height > 80 else 1


def _ring(width: float, height: float) -> Path:
    x, y, scale = _place(width, height)
    return oval(x - 15.5 * scale, y + 0.5, 11.6, 8.2)


def _film(width: float, height: float) -> Ops:
    """A dark film with its upper left corner at the origin."""
    return shape(box(0, 0, width, height, 5), "#0A1418", tones.DARK.line, 1.6)
