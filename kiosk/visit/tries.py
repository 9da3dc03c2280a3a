"""How often a wrong PIN was typed, and how long the pad stays closed for it. Pure."""

from __future__ import annotations

from dataclasses import dataclass

FREE = 5
"""So many wrong PINs in a row, and the pad closes."""
FIRST_S = 60.0
"""How long it closes the first time, s; each further wrong PIN doubles it."""
LONGEST_S = 3600.0


@dataclass(frozen=True, slots=True)
class Tries:
    """``wrong`` PINs in a row, the last at ``last`` (s of the system's clock)."""

    wrong: int = 0
    last: float = 0.0

    def failed(self, now: float) -> Tries:
        """One more wrong PIN."""
        return Tries(self.wrong + 1, now)

    @property
    def left(self) -> int:
        """How many wrong PINs there may be before the pad closes; 1 while every one closes it."""
        return max(1, FREE - self.wrong)

    def closed_for(self, now: float) -> float:
        """How many s the pad stays closed, 0 when it is open; a clock that was set back adds nothing."""
        if self.wrong < FREE:
            return 0.0
        wait = min(FIRST_S * 2.0 ** min(self.wrong - FREE, 10), LONGEST_S)
        return max(0.0, min(self.last + wait - now, wait))
