"""What the screens for staff are made from, beside content and session."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.settings.schema import Hours, Value
from kiosk.upkeep.found import Found
from kiosk.visit.staff.tasks import Told

CLEANING_S = 30
"""How long touch rests for cleaning, s."""


@dataclass(frozen=True, slots=True)
class Upkeep:
    """What was found, what came of the last task, and how long cleaning still takes, s.

    ``spoken`` are the codes of the languages that can be heard, ``version`` is the program's, empty where it
    runs from its sources, ``aftercare`` and ``hours`` are the clinic's own. ``counts``: screens are counted.
    """

    found: Found = field(default_factory=Found)
    told: Told = Told.NOTHING
    cleaning: int = CLEANING_S
    spoken: tuple[str, ...] = ()
    version: str = ""
    aftercare: Mapping[str, Value] = field(default_factory=dict)
    hours: Hours = field(default_factory=Hours)
    counts: bool = False


NO_UPKEEP = Upkeep()
"""Before anything was looked at."""
