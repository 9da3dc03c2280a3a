"""The day, as far as the machine's clock can be believed: it decides which reviews and rules still hold."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

log = logging.getLogger(__name__)

RELEASED = date(2026, 11, 1)
"""Older than any day on which this program can run."""
LONGEST_OFF = timedelta(days=365)
"""A clock that is further ahead of the last day on which the kiosk ran is not believed."""
LAST_DAY = "last-day"


@dataclass(frozen=True, slots=True)
class Clock:
    """Tells the day, and keeps the last one that could be believed in ``folder``."""

    folder: Path

    @property
    def last(self) -> date | None:
        """The last day on which the kiosk ran with a clock that could be believed."""
        try:
            day = date.fromisoformat((self.folder / LAST_DAY).read_text(encoding="ascii").strip())
        except (OSError, ValueError):
            return None
        return day if day >= RELEASED else None

    def fault(self) -> str:
        """What is wrong with the machine's clock and what to do; empty when it can be right."""
        now, last = date.today(), self.last
        if now < RELEASED:
            return f"it says {now}, which is before this program was made; set the clock"
        if last and now - last > LONGEST_OFF:
            return (
                f"it says {now}, and the kiosk last ran on {last}; set the clock, or delete "
                f"{self.folder / LAST_DAY} if it is right"
            )
        return ""

    def today(self) -> date:
        """The day; while the clock is plainly wrong, the last day that could be believed."""
        return (self.last or RELEASED) if self.fault() else date.today()

    def remember(self) -> None:
        """Keep today as the last day, where it can be believed and the folder can be written."""
        if self.fault() or self.last == date.today():
            return
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            (self.folder / LAST_DAY).write_text(f"{date.today()}\n", encoding="ascii")
        except OSError as error:
            log.warning("the day cannot be kept in %s: %s", self.folder, error.strerror)
