"""The signals that ask a program to end."""

from __future__ import annotations

import signal

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

WAKE_MS = 500
"""Python sees a signal only when it gets to run; a timer lets it run this often."""


def leave_on_signals(application: QGuiApplication) -> None:
    """Let SIGTERM and Ctrl+C end the event loop of ``application``."""
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: application.exit())  # quit() would ask the window, which refuses
    wake = QTimer(application, interval=WAKE_MS)
    wake.timeout.connect(lambda: None)
    wake.start()
