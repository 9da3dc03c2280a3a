"""What the kiosk found when it examined itself at night, as it is kept for the morning and the next night."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from pathlib import Path

import msgspec

from kiosk.atomic import put, stage

FILE, PAGE = "nightly.json", "nightly.html"
"""In the state folder: for programs, and for people."""
SLOWER = 1.5
"""A figure that has grown so many times since the night before is worth a look."""
LEAST_MS = 20.0
"""Below this time nobody sees a difference, ms."""


class Verdict(StrEnum):
    """How a part of the examination came out."""

    WELL = "well"
    LOOK = "look"
    """Somebody should look."""
    SKIPPED = "skipped"
    """It could not be tried on this machine; ``found`` says why."""


class Look(msgspec.Struct, frozen=True):
    """One part of the examination: its name, how it came out, in a line and in detail."""

    name: str
    verdict: Verdict
    found: str
    details: tuple[str, ...] = ()


class Night(msgspec.Struct, frozen=True):
    """One examination: when it began, how long it took (s), and of which program.

    ``screens`` counts the screenfuls that were seen; ``figures`` are times in ms by name.
    """

    began: datetime
    seconds: float
    version: str
    screens: int
    looks: tuple[Look, ...]
    figures: dict[str, float] = {}

    @property
    def to_look_at(self) -> tuple[Look, ...]:
        """What somebody should look at."""
        return tuple(look for look in self.looks if look.verdict is Verdict.LOOK)

    @property
    def well(self) -> bool:
        """Whether nobody has to look at anything."""
        return not self.to_look_at


def read(folder: Path) -> Night | None:
    """The last examination; None where there was none, or it cannot be read."""
    try:
        return msgspec.json.decode((folder / FILE).read_bytes(), type=Night)
    except (OSError, msgspec.MsgspecError):
        return None


def write(folder: Path, night: Night, page: str) -> None:
    """Keep ``night`` and its ``page``. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    put(stage(folder / PAGE, page.encode()), folder / PAGE)
    data = msgspec.json.format(msgspec.json.encode(night), indent=1)
    put(stage(folder / FILE, data), folder / FILE)


def compared(before: Night | None, now: Night) -> Look:
    """What is new since the night ``before``."""
    name = "since the night before"
    if before is None:
        return Look(name, Verdict.SKIPPED, "there is no night before")
    old = {(look.name, each) for look in before.looks for each in look.details}
    new = [
        f"{look.name}: {each}" for look in now.looks for each in look.details if (look.name, each) not in old
    ]
    slower = [
        f"{name} took {before.figures[name]:.0f} ms, now {value:.0f} ms"
        for name, value in now.figures.items()
        if value > max(LEAST_MS, SLOWER * before.figures.get(name, value))
    ]
    if new or slower:
        return Look(name, Verdict.LOOK, f"{len(new)} new, {len(slower)} slower", (*new, *slower))
    return Look(name, Verdict.WELL, f"nothing new since {before.began:%Y-%m-%d}")
