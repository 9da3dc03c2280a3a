"""Tells taps of one finger and of two from everything else that fingers do. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

TAP_S = 0.35
"""A finger that stays longer, in s, looks around and does not tap."""
DOUBLE_S = 0.8
"""The second tap comes within so many s of the first: old hands are slow."""
PAIR_S = 0.15
"""Two fingers that come down within so many s of each other belong together; a palm rests there before."""
SLOP = 24.0
"""A finger that moves further, in px, does not tap."""


class Gesture(Enum):
    """What the fingers that have just been lifted meant."""

    NONE = auto()
    TAP = auto()
    DOUBLE_TAP = auto()
    TWO_FINGER_DOUBLE_TAP = auto()


@dataclass(slots=True)
class Taps:
    """Follows the fingers on the screen. Times are in s of any clock, places in px."""

    _down: float = 0.0
    _fingers: int = 0
    _start: tuple[float, float] = (0.0, 0.0)
    _moved: bool = False
    _last: float = float("-inf")
    _last_fingers: int = 0

    def touch(self, fingers: int, at: tuple[float, float], now: float) -> None:
        """``fingers`` are down, the first one at ``at``."""
        if self._fingers == 0:
            self._down, self._start, self._moved = now, at, False
        self._fingers = max(self._fingers, fingers)
        if max(abs(at[0] - self._start[0]), abs(at[1] - self._start[1])) > SLOP:
            self._moved = True

    def paired(self, now: float) -> bool:
        """Whether two fingers have just come down as one."""
        return self._fingers == 2 and now - self._down <= PAIR_S

    @property
    def second(self) -> bool:
        """Whether the finger that is down may be the second tap of two, and so looks at nothing."""
        return not self._moved and self._last_fingers == 1 and self._down - self._last <= DOUBLE_S

    def lift(self, now: float) -> Gesture:
        """All fingers are up."""
        fingers, self._fingers = self._fingers, 0
        if self._moved or fingers not in (1, 2) or now - self._down > TAP_S:
            self._last_fingers = 0
            return Gesture.NONE
        again = fingers == self._last_fingers and self._down - self._last <= DOUBLE_S
        self._last, self._last_fingers = now, 0 if again else fingers
        if not again:
            return Gesture.TAP
        return Gesture.DOUBLE_TAP if fingers == 1 else Gesture.TWO_FINGER_DOUBLE_TAP
