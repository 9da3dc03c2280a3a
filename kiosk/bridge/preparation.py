"""Paints, while nobody does anything, what is likely to be asked for next."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

from kiosk.bridge.layer_cache import LayerCache
from kiosk.illustrations.drawing import Drawing

QUIET_MS = 400
"""Preparing begins after this long without a change."""


class Preparation(QObject):
    """Prepares drawings layer by layer, so that a touch never waits for more than one layer."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Iterator[None] = iter(())
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._next)

    def start(self, drawings: Iterator[Drawing], cache: LayerCache) -> None:
        """Prepare ``drawings`` for ``cache`` once it has been quiet; forget what was wanted before."""
        self._work = (None for drawing in drawings for _ in cache.prepare(drawing))
        self._timer.start(QUIET_MS)

    def stop(self) -> None:
        """Forget what was wanted."""
        self._work = iter(())
        self._timer.stop()

    def _next(self) -> None:
        for _ in self._work:
            self._timer.start(0)
            return
