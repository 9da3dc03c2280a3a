"""Closes the first screen outside the opening hours, and asks for a new start at night between two visits."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot

from kiosk.bridge.input.idle import ACTIVITY
from kiosk.bridge.navigator import Navigator
from kiosk.settings.schema import Hours
from kiosk.upkeep.hours import RESTART_FOR, is_open, next_opening, restart_passed, week
from kiosk.visit.screens.closed import Closing

log = logging.getLogger(__name__)

LOOK_MS = 5000
"""How often it looks at the clock."""
AWAKE_MS = 20_000
"""So long after a touch a closed kiosk says that it is closed."""
WAKING = ACTIVITY - {QEvent.Type.MouseMove}
"""What wakes a dark screen; a cable that makes the pointer tremble does not."""


def now() -> datetime:
    """The machine's time, with its zone."""
    return datetime.now().astimezone()


class Opening(QObject):
    """Follows ``hours``. A clock that cannot be ``right`` never closes the kiosk."""

    restart = Signal()
    """The time of the nightly restart is over, and nobody is here."""

    def __init__(
        self,
        navigator: Navigator,
        hours: Hours,
        right: Callable[[], bool],
        parent: QObject | None = None,
        clock: Callable[[], datetime] = now,
    ) -> None:
        super().__init__(parent)
        self._navigator, self._week = navigator, week(hours)
        self._right, self._clock = right, clock
        self._seen = clock()
        self._due: datetime | None = None
        self._closing = Closing()
        self._asleep = QTimer(self, interval=AWAKE_MS, singleShot=True)
        self._asleep.timeout.connect(self.look)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.look)
        if not self._week.empty:
            self._look.start()
            self.look()

    @Slot()
    def look(self) -> None:
        """Look at the clock: close or open, and see whether the time of the restart is over."""
        before, self._seen = self._seen, self._clock()
        closed = not is_open(self._week, self._seen) and self._right()
        if closed != self._closing.closed:
            log.info("closed" if closed else "open")
        opens = next_opening(self._week, self._seen) if closed else None
        self._show(Closing(closed, self._asleep.isActive() and closed, opens, self._seen if closed else None))
        if restart_passed(self._week, before, self._seen):
            self._due = self._seen
        self._restart()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See every event of the application; a touch or a key wakes a closed screen. Block none."""
        if self._closing.closed and event.type() in WAKING:
            self._asleep.start()
            if not self._closing.awake:
                self.look()
        return False

    def _restart(self) -> None:
        """Ask for the restart once, between two visits; after a while it is too late for tonight."""
        if self._due is None:
            return
        if self._seen - self._due > RESTART_FOR:
            self._due = None
        elif self._navigator.at_attract():
            self._due = None
            log.info("the nightly restart")
            self.restart.emit()

    def _show(self, closing: Closing) -> None:
        """Show what has changed; the time alone is no change."""
        known = self._closing
        if (closing.closed, closing.awake, closing.opens) != (known.closed, known.awake, known.opens):
            self._closing = closing
            self._navigator.close(closing)
