"""Notices that nobody is here, asks, and then starts over (rule M1)."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot

from kiosk.bridge.input.contacts import Contacts
from kiosk.bridge.publish import published


@dataclass(frozen=True, slots=True)
class Idle:
    """Whether the warning is up, how many seconds are left, and of how many."""

    warning: bool = False
    remaining: int = 0
    total: int = 60


PublishedIdle = published(Idle, "IdleState")

ACTIVITY = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)


WAKING = ACTIVITY | {QEvent.Type.UpdateRequest, QEvent.Type.Expose}
"""What comes first to a machine that has slept: a touch, or a frame to paint."""
STALL_S = 5.0
"""A busy machine may let a pulse come so late; that is no sleep."""
PULSE_MS = 1000
"""While the machine is awake so much time at the most passes unseen."""
USUAL_PX_PER_MM = 4.0


def seconds_with_sleep() -> float:
    """A clock in s that goes on while the machine sleeps, where the system has one."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class IdleGuard(QObject):
    """Watches every touch and key of the application.

    ``seconds`` pass without one: the warning comes up. ``warning`` more seconds: ``expired``. While the
    warning is up a key extends at once; a touch extends where it is released, through :meth:`stay`, so that
    "Start over now" can be touched too. A contact that rests counts as nobody after a while. A machine that
    slept for longer than ``seconds`` wakes with ``expired``, before anything is painted. ``density`` gives
    the px per mm of the screen, ``clock`` the seconds of a clock that goes on during sleep.
    """

    expired = Signal()
    warned = Signal()

    def __init__(
        self,
        seconds: float,
        warning: float,
        parent: QObject | None = None,
        *,
        density: Callable[[], float] = lambda: USUAL_PX_PER_MM,
        clock: Callable[[], float] = seconds_with_sleep,
    ) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._clock = clock
        self._seen = clock()
        self._contacts = Contacts(density)
        self._total = round(warning)
        self._awake = False
        self.state = PublishedIdle(Idle(total=self._total), self)
        self._quiet = QTimer(self, interval=round(seconds * 1000), singleShot=True)
        self._quiet.timeout.connect(self.warn)
        self._second = QTimer(self, interval=1000, timerType=Qt.TimerType.PreciseTimer)
        self._second.timeout.connect(self._count)
        self._pulse = QTimer(self, interval=PULSE_MS)
        self._pulse.timeout.connect(self._slept)

    def wait(self, seconds: float) -> None:
        """Count so many s without a touch from now on, until somebody says otherwise."""
        self._seconds = seconds
        self._quiet.setInterval(round(seconds * 1000))

    @Slot()
    def watch(self) -> None:
        """Somebody is here: start counting."""
        self._awake = True
        self._seen = self._clock()
        self._pulse.start()
        self.stay()

    @Slot()
    def rest(self) -> None:
        """Nobody is here: stop counting."""
        self._awake = False
        self._quiet.stop()
        self._second.stop()
        self._pulse.stop()
        self._show(Idle(total=self._total))

    @Slot()
    def stay(self) -> None:
        """Count from the beginning."""
        if not self._awake:
            return
        self._second.stop()
        self._quiet.start()
        self._show(Idle(total=self._total))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See every event of the application; block none."""
        if not self._awake or event.type() not in WAKING or self._slept():
            return False
        if (
            event.type() in ACTIVITY
            and self._contacts.moved(event, self._clock())
            and (not self.warning or event.type() is QEvent.Type.KeyPress)
        ):
            self.stay()
        return False

    @property
    def warning(self) -> bool:
        """Whether the warning is up."""
        return self._second.isActive()

    @Slot()
    def warn(self) -> None:
        """Ask whether somebody is still here."""
        self._quiet.stop()
        self._second.start()
        self._show(Idle(warning=True, remaining=self._total, total=self._total))
        self.warned.emit()

    @Slot()
    def _count(self) -> None:
        left = self.state.record.remaining - 1
        if left > 0:
            self._show(Idle(warning=True, remaining=left, total=self._total))
            return
        self.rest()
        self.expired.emit()

    @Slot()
    def _slept(self) -> bool:
        """Start over when the machine has slept for too long; tell whether it has."""
        before, self._seen = self._seen, self._clock()
        if self._seen - before <= max(self._seconds, STALL_S):
            return False
        self.rest()
        self.expired.emit()
        return True

    def _show(self, idle: Idle) -> None:
        self.state.update(idle)
