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


LAST = len(Stop) - 1
_LEAST = 1e-9  # less is no way at all, but what rounding leaves
_NEARLY = 1e-3  # of a step: a finger that sticks at a stop has reached it


def time_of(stop: Stop) -> float:
    """Where ``stop`` stands on the line of time (0..1)."""
    return tuple(Stop).index(stop) / LAST


def reached(time: float) -> Stop:
    """The last stop at or before ``time``."""
    return tuple(Stop)[int(time * LAST + _LEAST)]


def heading_for(time: float) -> Stop:
    """The stop that the procedure is on its way to at ``time``; where it has reached one, that one."""
    return tuple(Stop)[min(ceil(time * LAST - _NEARLY), LAST)]


def repainting() -> tuple[float, ...]:
    """The times at which balloon and cement have another shape than before."""
    steps = [(step + 1) / STEPS / LAST for step in range(STEPS)]
    return tuple(time_of(stop) + step for stop in (Stop.NEEDLE, Stop.SPACE) for step in steps)


def along(broken: T, time: float) -> T:
    """``broken`` as it is at ``time`` (0..1).

    The needle slides, balloon and cement fill in ``STEPS``. The balloon is taken out half-way between its
    stop and that of the space, the needle half-way between the last two: no picture shows either on its way.
    """
    at = min(max(time, 0.0), 1.0) * LAST
    stop = tuple(Stop)[int(at + _LEAST)]
    way = max(at - tuple(Stop).index(stop), 0.0)
    filled = round(way * STEPS) / STEPS or None
    late = way >= 0.5
    match stop:
        case Stop.BROKEN:
            return replace(broken, needle=way if way > _LEAST else None)
        case Stop.NEEDLE:
            return replace(broken, needle=1.0, balloon=filled)
        case Stop.BALLOON:
            return replace(broken, needle=1.0, balloon=None if late else 1.0, balloon_out=late)
        case Stop.SPACE:
            return replace(broken, needle=1.0, balloon_out=True, cement=filled)
        case Stop.CEMENT | Stop.DONE:
            out = late or stop is Stop.DONE
            return replace(broken, needle=None if out else 1.0, cement=1.0, needle_out=out)
