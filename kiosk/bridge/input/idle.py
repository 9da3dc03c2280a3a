"""Notices that nobody is here, asks, and then starts over (rule M1)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot

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
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)


class IdleGuard(QObject):
    """Watches every touch and key of the application.

    ``seconds`` pass without one: the warning comes up. ``warning`` more seconds: ``expired``. While the
    warning is up a key extends at once; a touch extends where it is released, through :meth:`stay`, so that
    "Start over now" can be touched too.
    """

    expired = Signal()
    warned = Signal()

    def __init__(self, seconds: float, warning: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._total = round(warning)
        self._awake = False
        self.state = PublishedIdle(Idle(total=self._total), self)
        self._quiet = QTimer(self, interval=round(seconds * 1000), singleShot=True)
        self._quiet.timeout.connect(self.warn)
        self._second = QTimer(self, interval=1000, timerType=Qt.TimerType.PreciseTimer)
        self._second.timeout.connect(self._count)

    @Slot()
    def watch(self) -> None:
        """Somebody is here: start counting."""
        self._awake = True
        self.stay()

    @Slot()
    def rest(self) -> None:
        """Nobody is here: stop counting."""
        self._awake = False
        self._quiet.stop()
        self._second.stop()
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
        if (
            event.type() in ACTIVITY
            and self._awake
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

    def _show(self, idle: Idle) -> None:
        self.state.update(idle)
