"""The whole procedure on one line of time, from the broken bone to the bandage."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from math import ceil
from typing import TypeVar

from kiosk.anatomy.treatment import Treatment

T = TypeVar("T", bound=Treatment)

STEPS = 64
"""In how many steps balloon and cement fill: one is about a pixel on a large screen."""


class Stop(StrEnum):
    """Where a step of the procedure has ended, in their order, evenly spaced on the line of time."""

    BROKEN = "broken"
    NEEDLE = "needle"
    BALLOON = "balloon"
    SPACE = "space"
    CEMENT = "cement"
    DONE = "done"


_WITHOUT_A_BALLOON = (Stop.BROKEN, Stop.NEEDLE, Stop.CEMENT, Stop.DONE)
_LEAST = 1e-9  # less is no way at all, but what rounding leaves
_NEARLY = 1e-3  # of a step: a finger that sticks at a stop has reached it


def stops(*, space: bool = True) -> tuple[Stop, ...]:
    """The stops on the line of time, in their order; ``space``: a balloon makes one for the cement."""
    return tuple(Stop) if space else _WITHOUT_A_BALLOON


def time_of(stop: Stop, *, space: bool = True) -> float:
    """Where ``stop`` stands on the line of time (0..1)."""
    line = stops(space=space)
    return line.index(stop) / (len(line) - 1)


def reached(time: float, *, space: bool = True) -> Stop:
    """The last stop at or before ``time``."""
    line = stops(space=space)
    return line[int(time * (len(line) - 1) + _LEAST)]


def heading_for(time: float, *, space: bool = True) -> Stop:
    """The stop that the procedure is on its way to at ``time``; where it has reached one, that one."""
    line = stops(space=space)
    last = len(line) - 1
    return line[min(ceil(time * last - _NEARLY), last)]


def repainting(*, space: bool = True) -> tuple[float, ...]:
    """The times at which balloon and cement have another shape than before."""
    step = time_of(Stop.NEEDLE, space=space) / STEPS
    before = (Stop.NEEDLE, Stop.SPACE) if space else (Stop.NEEDLE,)
    return tuple(time_of(stop, space=space) + (i + 1) * step for stop in before for i in range(STEPS))


def along(broken: T, time: float) -> T:
    """``broken`` as it is at ``time`` (0..1).

    The needle slides, balloon and cement fill in ``STEPS``. The balloon is taken out half-way between its
    stop and that of the space, the needle half-way between the last two: no picture shows either on its way.
    """
    line = stops(space=broken.space)
    at = min(max(time, 0.0), 1.0) * (len(line) - 1)
    stop = line[int(at + _LEAST)]
    way = max(at - line.index(stop), 0.0)
    filled = round(way * STEPS) / STEPS or None
    late = way >= 0.5
    match stop:
        case Stop.BROKEN:
            return replace(broken, needle=way if way > _LEAST else None)
        case Stop.NEEDLE if broken.space:
            return replace(broken, needle=1.0, balloon=filled)
        case Stop.BALLOON:
            return replace(broken, needle=1.0, balloon=None if late else 1.0, balloon_out=late)
        case Stop.NEEDLE | Stop.SPACE:
            return replace(broken, needle=1.0, balloon_out=broken.space, cement=filled)
        case Stop.CEMENT | Stop.DONE:
            out = late or stop is Stop.DONE
            return replace(broken, needle=None if out else 1.0, cement=1.0, needle_out=out)
