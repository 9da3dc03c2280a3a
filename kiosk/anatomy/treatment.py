"""How far a treatment has come: the one value that every anatomical picture is a function of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum, StrEnum

from kiosk.anatomy.levels import Level
from kiosk.anatomy.plane import smoothstep
from kiosk.model.complications import LEAKS, Complication

DRAG = 160
"""How many moments are kept: all that a finger can stop at on the way of one handle, seen in two looks."""

MOST_COLLAPSE = 0.5
"""The largest share of front height that a picture can lose; Genant calls more than .40 severe."""

_RESTORED = 0.58  # share of the lost height that a full balloon regains (D: "about half", never all)
_NEXT_LOST = 0.3  # share of its height that the next bone loses: moderate (Genant)
_KEPT = 0.88  # share of that gain which stays once the balloon is out (D)


class Shape(StrEnum):
    """How the bone has collapsed (Genant 1993)."""

    WEDGE = "wedge"
    """The front has sunk."""
    BICONCAVE = "biconcave"
    """The middle of both endplates has sunk."""
    CRUSH = "crush"
    """The whole body has sunk."""


class Side(IntEnum):
    """On the patient's left or right. Its value is the sign of x as seen from above."""

    LEFT = -1
    RIGHT = 1


class Phase(Enum):
    """What is going on in a picture. A camera depends on the phase alone, so that no drag moves it."""

    HEALTHY = "healthy"
    BROKEN = "broken"
    NEEDLE = "needle"
    BALLOON = "balloon"
    SPACE = "space"
    CEMENT = "cement"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Treatment:
    """A moment of the treatment of one vertebra.

    ``level`` and ``shape`` say which bone and how it broke; ``collapse`` (0..0.5) is the share of height
    lost before treatment, 0 a whole bone. Then, in the order of the treatment:

    - ``needle`` 0..1: from the skin to its final place in the body; None while there is none. What is in
      the bone came through it: with a balloon or cement it is 1 unless ``needle_out``.
    - ``balloon`` 0..1: how full it is; None until it is pushed in, 0 is in place and empty.
    - ``balloon_out``: the balloon has been taken out and has left a space.
    - ``cement`` 0..1: how full that space is; None until the filler is in. Implies ``balloon_out``.
    - ``needle_out``: all tools are out and the skin is closed.

    ``space``: a balloon makes a space for the cement. Without one there is no balloon, no height comes back,
    and the cement goes straight from the tube between the struts; ``cement`` is how much of it is in.

    ``needles`` 2 or 1: through both pedicles, as most often, or through the right one alone. From the side
    both lie one behind the other. ``complication`` is what goes wrong: a leak while cement goes in, the next
    bone when all is over.

    Raises ``ValueError``, saying what is allowed, for values out of range or out of order.
    """

    level: Level = Level.L1
    collapse: float = 0.4
    shape: Shape = Shape.WEDGE
    needle: float | None = None
    balloon: float | None = None
    balloon_out: bool = False
    cement: float | None = None
    needle_out: bool = False
    needles: int = len(Side)
    space: bool = True
    complication: Complication | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.collapse <= MOST_COLLAPSE:
            raise ValueError(f"collapse must be 0 to {MOST_COLLAPSE}, not {self.collapse}")
        for name in ("needle", "balloon", "cement"):
            value = getattr(self, name)
            if value is not None and not 0 <= value <= 1:
                raise ValueError(f"{name} must be 0 to 1, not {value}")
        if self.needles not in (1, len(Side)):
            raise ValueError(f"needles must be 1 or 2, not {self.needles}")
        if not self.space and (self.balloon is not None or self.balloon_out):
            raise ValueError(
                "space=false is a treatment without a balloon: leave out balloon and balloon_out"
            )
        inside = self.balloon is not None or self.balloon_out or self.cement is not None
        if inside and self.needle is None and not self.needle_out:
            object.__setattr__(self, "needle", 1.0)
        if inside and self.needle != 1 and not self.needle_out:
            raise ValueError("balloon and cement go through the needle: give needle=1, or leave it out")
        if self.needle_out and self.cement is None:
            raise ValueError("the needle comes out after the cement: needle_out needs cement=1")

    @property
    def sides(self) -> tuple[Side, ...]:
        """The pedicles that are gone through."""
        return tuple(Side) if self.needles == len(Side) else (Side.RIGHT,)

    @property
    def phase(self) -> Phase:
        """What is going on."""
        if self.needle_out:
            return Phase.DONE
        if self.cement is not None:
            return Phase.CEMENT
        if self.balloon_out:
            return Phase.SPACE
        if self.balloon is not None:
            return Phase.BALLOON
        if self.needle is not None:
            return Phase.NEEDLE
        return Phase.BROKEN if self.collapse > 0 else Phase.HEALTHY

    @property
    def inflation(self) -> float | None:
        """How full the balloon is or was at its fullest (0..1); None before there was one.

        Once it is out it was full: the space it leaves is that of the full balloon.
        """
        if not self.space:
            return None
        if self.balloon_out or self.cement is not None:
            return 1.0
        return self.balloon

    @property
    def remaining_collapse(self) -> float:
        """The share of height that is lost at this moment; falls as the balloon lifts, never to 0."""
        return self.collapse * (1 - self.lift)

    @property
    def lift(self) -> float:
        """The share of the lost height that is regained at this moment (0..0.58); 0 without a balloon."""
        if not self.space:
            return 0.0
        if self.phase in (Phase.SPACE, Phase.CEMENT, Phase.DONE):
            return _RESTORED * _KEPT
        return _RESTORED * smoothstep(0.2, 1, self.balloon or 0)

    @property
    def leak(self) -> Complication | None:
        """Where the cement leaks."""
        return self.complication if self.complication in LEAKS else None

    @property
    def next_collapse(self) -> float:
        """The share of its height that the bone above has lost: it breaks after the treatment."""
        later = self.complication is Complication.NEXT_BONE and self.phase is Phase.DONE
        return _NEXT_LOST if later else 0.0

    @property
    def crack(self) -> float:
        """How open the crack shows (0..1): it closes as a balloon fills, else it stays; 0 in a whole bone."""
        if not self.collapse:
            return 0.0
        if not self.space:
            return 1.0
        match self.phase:
            case Phase.BROKEN | Phase.NEEDLE:
                return 1.0
            case Phase.BALLOON:
                return 0.3 * (1 - smoothstep(0.05, 0.75, self.balloon or 0))
            case _:
                return 0.0
