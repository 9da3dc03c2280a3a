"""Counts which screens were shown, where the clinic wants that; nothing of who saw them is known here."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from datetime import date
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.bridge.navigator import Navigator
from kiosk.lifeline import apart
from kiosk.upkeep.day_counts import Day, Showing, added, keep
from kiosk.visit.session import ATTRACT, PIN

log = logging.getLogger(__name__)

FLUSH_MS = 60_000
"""So long counts are in memory only. A power cut costs them; nothing is written while nobody is here."""
END_S = 1.0
"""How long it is waited at the end until they are written."""


class Counter(QObject):
    """Follows ``navigator`` and adds what was shown to the counts of ``today`` in ``folder``.

    A visit in which staff or a clinician take part is not counted from then on.
    """

    def __init__(
        self,
        navigator: Navigator,
        folder: Path,
        today: Callable[[], date],
        parent: QObject | None = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(parent)
        self._navigator, self._folder, self._today, self._clock = navigator, folder, today, clock
        self._here = ("", ATTRACT)
        self._since = clock()
        self._finished = self._staff = self._abandoned = False
        self._counts: Day = {}
        self._writing: Future[Day] | None = None
        self._timer = QTimer(self, interval=FLUSH_MS)
        self._timer.timeout.connect(self.flush)
        navigator.published.connect(self._follow)
        navigator.settled.connect(self._finish)
        navigator.started.connect(self._begin)
        self._timer.start()

    @Slot()
    def abandon(self) -> None:
        """Nobody is here any more: how long the screen was read, nobody knows."""
        self._abandoned = True

    @Slot()
    def flush(self) -> None:
        """Write what was counted, in a thread of its own; what could not be written is tried again."""
        if self._writing is not None:
            if not self._writing.done():
                return
            written, self._writing = self._writing, None
            self._counts = added(written.result(), self._counts)
        if not self._counts:
            return
        counts, folder, today = self._counts, self._folder, self._today
        self._counts = {}

        def write() -> Day:
            try:
                keep(folder, today(), counts)
            except OSError as error:
                log.warning("counts cannot be kept in %s: %s", folder, error.strerror)
                return counts
            return {}

        self._writing = apart(write)

    def close(self) -> None:
        """Write what is left, and wait a little for it."""
        self._timer.stop()
        self._leave()
        self._wait()
        self.flush()
        self._wait()

    def _wait(self) -> None:
        """Wait a little for what is being written."""
        if self._writing is not None:
            try:
                self._writing.result(END_S)
            except TimeoutError:
                log.warning("the last counts were not written in time")

    @Slot()
    def _follow(self) -> None:
        """Another screen may be on show now, or the same one in another language."""
        session = self._navigator.session
        place = session.place.screen
        here = (self._edition(), place)
        staff = self._navigator.at_table or self._navigator.with_staff or session.given or place == PIN
        if here != self._here:
            self._leave()
            self._here, self._since, self._finished = here, self._clock(), False
        self._staff = self._staff or staff

    def _edition(self) -> str:
        """The language that is read; with the title of the pack where there are several in it."""
        session = self._navigator.session
        if not session.several or not session.pack:
            return session.language
        return f"{session.language}/{self._navigator.language(session.language).cover.title}"

    @Slot()
    def _finish(self) -> None:
        progress = self._navigator.shown.progress.record
        self._finished = self._finished or progress.part + 1 >= progress.part_count

    @Slot()
    def _begin(self) -> None:
        """A fresh session begins."""
        self._staff = self._abandoned = False

    def _leave(self) -> None:
        edition, screen = self._here
        if screen != ATTRACT and not self._staff:
            seconds = None if self._abandoned else self._clock() - self._since
            showing = Showing(edition, screen, self._finished, seconds)
            self._counts = added(self._counts, showing.counts)
        self._here = ("", ATTRACT)
