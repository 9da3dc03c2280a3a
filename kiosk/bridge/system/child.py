"""A module of ours in a process of its own: the kiosk never waits for it, and it never outlives the kiosk."""

from __future__ import annotations

import logging
import os
import sys

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

log = logging.getLogger(__name__)


SETTLE_MS = 300
"""Who ends the kiosk may end all its processes at once: that is no fault of theirs."""


class Child(QObject):
    """Runs ``python -m module NUMBER`` once at a time, where the number is that of our process."""

    ended = Signal(bytes, bool)
    """It has ended by itself: what it printed, and whether it ended well."""

    def __init__(self, module: str, parent: QObject | None = None, *, patience_ms: int = 0) -> None:
        """Kill it after ``patience_ms``; 0: it may take as long as it likes."""
        super().__init__(parent)
        self._module = module
        self._process: QProcess | None = None
        self._patience = QTimer(self, interval=patience_ms, singleShot=True)
        self._patience.timeout.connect(self._kill)

    def start(self, given: bytes = b"") -> None:
        """Start it anew and write ``given`` to its input."""
        self.end()
        process = QProcess(self)
        self._process = process
        process.finished.connect(self._over)
        process.errorOccurred.connect(self._failed)
        process.start(sys.executable, ["-m", self._module, str(os.getpid())])
        process.write(given)
        if self._patience.interval():
            self._patience.start()

    def end(self, *, wait_ms: int = 0) -> None:
        """End it; it says nothing more. Wait for so long at the most that it is gone."""
        self._patience.stop()
        if self._process is None:
            return
        process, self._process = self._process, None
        process.finished.disconnect(self._over)
        process.errorOccurred.disconnect(self._failed)
        process.finished.connect(process.deleteLater)
        process.kill()
        if wait_ms:
            process.waitForFinished(wait_ms)

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _over(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._process is None:
            return
        process, self._process = self._process, None
        self._patience.stop()
        process.deleteLater()
        told = bytes(process.readAllStandardOutput().data())
        if status is QProcess.ExitStatus.NormalExit and code == 0:
            self.ended.emit(told, True)
            return
        lines = bytes(process.readAllStandardError().data()).decode(errors="replace").strip().splitlines()
        reason = lines[-1] if lines else f"code {code}"

        def tell() -> None:
            log.warning("%s has ended: %s", self._module, reason)
            self.ended.emit(told, False)

        QTimer.singleShot(SETTLE_MS, self, tell)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._over(1, QProcess.ExitStatus.CrashExit)
