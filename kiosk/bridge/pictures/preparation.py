"""Paints layers bit by bit between other things: of the picture that comes, or that may come next."""

from __future__ import annotations

import logging
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

log = logging.getLogger(__name__)


class Preparation(QObject):
    """Goes on with its work step by step, so that a touch or a frame never waits for more than one."""

    finished = Signal()
    """Everything wanted has been prepared, or could not be."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Iterator[None] = iter(())
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._next)

    @property
    def active(self) -> bool:
        """Whether something is wanted."""
        return self._timer.isActive()

    def start(self, work: Iterator[None], delay_ms: int = 0) -> None:
        """Begin ``work`` after a delay; forget what was wanted before."""
        self._work = work
        self._timer.start(delay_ms)

    def put_off(self, delay_ms: int) -> None:
        """Go on only after a delay, if something is wanted."""
        if self.active:
            self._timer.start(delay_ms)

    def stop(self) -> None:
        """Forget what was wanted."""
        self._work = iter(())
        self._timer.stop()

    def _next(self) -> None:
        try:
            for _ in self._work:
                self._timer.start(0)
                return
        except Exception:  # nobody has asked to see it yet; who does is told
            log.exception("a picture cannot be prepared")
        self.finished.emit()
