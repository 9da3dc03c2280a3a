"""Work that may wait for a disk or a program, in threads of its own; the window's thread only looks in."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk import lifeline

log = logging.getLogger(__name__)

Work = Callable[[], object]

LOOK_MS = 100
"""How often it is looked whether work is done."""
LATE_S = 4.0
"""Work that takes longer is late, s: a little more than one program of the system may take."""


@dataclass(slots=True)
class _Errand:
    """Work on its way. ``following`` is what was asked for in the meantime: only the last of it counts."""

    result: Future[object]
    since: float
    following: Work | None = None
    late: bool = False
    """Whether it was told that it is late."""


class Errands(QObject):
    """Runs each piece of work under a name; a name has one thread at a time, whatever hangs."""

    done = Signal(str, object)
    """The name, and what came of it; None where it failed."""
    late = Signal(str)
    """It has not answered in time, told once. It may still be done later."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: dict[str, _Errand] = {}
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)

    def run(self, name: str, work: Work) -> None:
        """Do ``work``, after what already runs under this name."""
        running = self._running.get(name)
        if running is None:
            self._running[name] = _Errand(lifeline.apart(work), monotonic())
        else:
            running.since, running.following, running.late = monotonic(), work, False
        self._timer.start()

    @Slot()
    def rest(self) -> None:
        """Nobody waits for answers any more."""
        self._timer.stop()

    @Slot()
    def _look(self) -> None:
        for name, errand in tuple(self._running.items()):
            if not errand.result.done():
                if monotonic() - errand.since > LATE_S and not errand.late:
                    errand.late = True
                    self.late.emit(name)
                continue
            del self._running[name]
            if errand.following is not None:
                self.run(name, errand.following)
            else:
                if error := errand.result.exception():
                    log.warning("%s: %s", name, error)
                self.done.emit(name, None if error else errand.result.result())
        if not self._running:
            self._timer.stop()
