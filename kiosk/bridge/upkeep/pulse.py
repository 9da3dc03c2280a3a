"""Times the frames of the window, and leaves now and then how the kiosk is."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge.upkeep.errands import Errands
from kiosk.upkeep.vitals import Vitals, keep, memory

log = logging.getLogger(__name__)

FIRST_MS, EVERY_MS = 60_000, 300_000
"""When it is kept first, and how often then: some 300 small writes a day."""
LONGEST_MS = 1000
"""Two frames that are further apart belong to no movement: the picture stood still between them."""
SHARE = 0.95


class Gaps:
    """How often each time between two frames was seen, to 1 ms; its size never grows."""

    def __init__(self) -> None:
        self._seen = [0] * LONGEST_MS
        self.count = 0

    def add(self, seconds: float) -> None:
        """Count two frames so many ``seconds`` apart, if they belong to one movement."""
        gap = round(seconds * 1000)
        if 0 <= gap < LONGEST_MS:
            self._seen[gap] += 1
            self.count += 1

    def within(self, share: float) -> int | None:
        """The time in ms that a ``share`` (0..1) of all gaps do not exceed; None where there are none."""
        seen = 0
        for gap, count in enumerate(self._seen):
            seen += count
            if seen and seen >= share * self.count:
                return gap
        return None


class Pulse(QObject):
    """Keeps the :class:`Vitals` of the kiosk in ``folder``.

    ``spoken`` gives the codes of the languages that can be heard.
    """

    def __init__(
        self,
        spoken: Callable[[], tuple[str, ...]],
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._spoken, self._folder = spoken, folder
        self._last = perf_counter()
        self._gaps = Gaps()
        self._errands = Errands(self)
        self._timer = QTimer(self, interval=FIRST_MS)
        self._timer.timeout.connect(self.keep)
        self._timer.start()

    def follow(self, window: QQuickWindow) -> None:
        """Time the frames of ``window`` from now on, until it is gone."""
        window.frameSwapped.connect(self._note)

    @Slot()
    def keep(self) -> None:
        """Keep how the kiosk is now, in a thread of its own."""
        self._timer.setInterval(EVERY_MS)
        folder = self._folder
        vitals = Vitals(datetime.now(UTC), memory(), self._gaps.within(SHARE), self._spoken())
        self._errands.run("how the kiosk is", lambda: keep(folder, vitals))

    @Slot()
    def _note(self) -> None:
        before, self._last = self._last, perf_counter()
        self._gaps.add(self._last - before)
