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

FIRST_MS, EVERY_MS = 30_000, 300_000
"""When it is kept first after new content, and how often then: some 300 small writes a day."""
LONGEST_MS = 1000
"""Two frames that are further apart belong to no movement: the picture stood still between them."""
SHARE, LEAST = 0.95, 300
"""The share of the gaps that is told, of at least so many: of a few, a single slow frame would be told."""


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


class Errors(logging.Handler):
    """Counts the errors that are logged."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.count = 0

    def emit(self, _: logging.LogRecord) -> None:
        """Count one."""
        self.count += 1


class Pulse(QObject):
    """Keeps the :class:`Vitals` of the kiosk in ``folder``.

    ``spoken`` gives the codes of the languages that can be heard. :meth:`close` ends its counting of errors.
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
        self._errors = Errors()
        logging.getLogger().addHandler(self._errors)
        self._errands = Errands(self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.keep)
        self.begin()

    @Slot()
    def begin(self) -> None:
        """Begin anew: another content is on show from now on."""
        self._since = datetime.now(UTC)
        self._gaps = Gaps()
        self._errors.count = 0
        self._timer.start(FIRST_MS)

    def close(self) -> None:
        """Count no more errors."""
        logging.getLogger().removeHandler(self._errors)

    def follow(self, window: QQuickWindow) -> None:
        """Time the frames of ``window`` from now on, until it is gone."""
        window.frameSwapped.connect(self._note)

    @Slot()
    def keep(self) -> None:
        """Keep how the kiosk is now, in a thread of its own."""
        self._timer.setInterval(EVERY_MS)
        folder = self._folder
        gap_ms = self._gaps.within(SHARE) if self._gaps.count >= LEAST else None
        spoken = self._spoken()
        vitals = Vitals(datetime.now(UTC), self._since, memory(), gap_ms, spoken, self._errors.count)
        self._errands.run("how the kiosk is", lambda: keep(folder, vitals))

    @Slot()
    def _note(self) -> None:
        before, self._last = self._last, perf_counter()
        self._gaps.add(self._last - before)
