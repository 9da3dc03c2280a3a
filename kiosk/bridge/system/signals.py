"""The signals that ask a program to end."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtGui import QGuiApplication

ENDER = Path(__file__).with_name("ender.py")
ASKED = (signal.SIGTERM, signal.SIGINT)


class Ending(QObject):
    """Lets SIGTERM and Ctrl+C end ``application``, by force where it does not end in time.

    Python's own handlers wait for the thread of the window, which may hang. So the signal's number goes to a
    process of its own, ``ender.py``, which hands it back, waits, and ends the kiosk. Where that process is
    missing the signals end the kiosk at once, as they end any program. ``asked`` is called when the kiosk
    hears that it is to end; where it hangs, nobody calls it.
    """

    def __init__(self, application: QGuiApplication, asked: Callable[[], None]) -> None:
        super().__init__(application)
        self._asked = asked
        receive, self._signals = socket.socketpair()
        self._signals.setblocking(False)
        command = [sys.executable, "-I", "-S", str(ENDER), str(os.getpid())]
        with receive:
            self._process = subprocess.Popen(  # noqa: S603 - our own arguments
                command, stdin=receive.fileno(), stdout=subprocess.PIPE
            )
        assert self._process.stdout is not None  # noqa: S101 - it is a pipe
        self._back = self._process.stdout.fileno()
        signal.set_wakeup_fd(self._signals.fileno(), warn_on_full_buffer=False)
        for each in ASKED:
            signal.signal(each, lambda *_: None)
        self._notifier = QSocketNotifier(self._back, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._leave)

    @Slot()
    def _leave(self) -> None:
        """End the event loop; quit() would ask the window, which refuses."""
        self._notifier.setEnabled(False)
        if os.read(self._back, 1):
            self._asked()
            QGuiApplication.exit()
            return
        for each in ASKED:
            signal.signal(each, signal.SIG_DFL)


def leave_on_signals(application: QGuiApplication, asked: Callable[[], None] = lambda: None) -> None:
    """Let SIGTERM and Ctrl+C end ``application``, whatever hangs, and call ``asked`` before.

    Windows ends programs by itself.
    """
    if os.name != "posix":
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        return
    try:
        Ending(application, asked)
    except OSError:  # no memory for another process
        for each in ASKED:
            signal.signal(each, signal.SIG_DFL)
