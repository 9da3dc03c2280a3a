"""On the day, in its order: medicine by vein, face down, flat in bed, home."""

from __future__ import annotations

from kiosk.illustrations.base.drawing import Box, Drawing
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.after import flat_in_bed
from kiosk.illustrations.people.going_home import ride
from kiosk.illustrations.people.marks import card, onward
from kiosk.illustrations.people.on_the_day import by_vein
from kiosk.illustrations.people.pen import Ops, at, either_way
from kiosk.illustrations.people.prone import face_down
from kiosk.illustrations.people.rooms import clock

_WIDTH, _HEIGHT = 76.0, 51.0
"""A card, units."""


def the_day(aspect: float) -> Drawing:
    """Four cards in the order of the day."""
    return either_way(
        "the day", _draw, aspect, tones.WALL, Box(1, 1, 158, 108), Box(24, -29, 112, 166), below=0.7
    )


def _draw(tall: bool) -> Ops:
    stops = _vein(), _table(), _bed(), _home()
    if tall:
        size = 37.6 / _HEIGHT
        ops: Ops = ()
        for i, stop in enumerate(stops):
            y = -26 + 40.6 * i
            ops += card(27, y, 106, 37.6) + at(stop, 50, y, size)
        return ops + onward(38, 13, 90) + onward(38, 53.6, 90) + onward(38, 94.2, 90)
    ops = ()
    for (x, y), stop in zip(((3, 2.5), (81, 2.5), (3, 56.5), (81, 56.5)), stops, strict=True):
        ops += card(x, y, _WIDTH, _HEIGHT) + at(stop, x, y)
    return ops + onward(80, 28, 0) + onward(80, 82, 0) + onward(80, 55, 135)


def _vein() -> Ops:
    return at(by_vein(24), 0.5, -4.6, 0.51)


def _table() -> Ops:
    return at(face_down(), -7, -7.4, 0.54)


def _bed() -> Ops:
    return at(flat_in_bed(), 0.6, -10, 0.55) + at(clock(6.4, 10), 42, 11)


def _home() -> Ops:
    return at(ride(), 5, -6.6, 0.5)
