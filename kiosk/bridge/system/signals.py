"""The signals that ask a program to end."""

from __future__ import annotations

import logging
import os
import signal
import socket
import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QMetaObject, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication

log = logging.getLogger(__name__)

GRACE_S = 1.5
"""How long the kiosk may take to end by itself; whoever asks waits no longer than 2 s."""
ASKED = (signal.SIGTERM, signal.SIGINT)


class _Leaving(QObject):
    @Slot()
    def leave(self) -> None:
        """End the event loop; quit() would ask the window, which refuses."""
        QGuiApplication.exit()


def leave_on_signals(application: QGuiApplication, asked: Callable[[], None] = lambda: None) -> None:
    """Call ``asked`` and end ``application`` on SIGTERM and Ctrl+C, by force where it does not end in time.

    Python's own handlers wait for the thread of the window, which may hang. So the signal's number comes
    through a socket to a thread of its own, which asks, waits, and ends the process. That works while the
    hanging call lets other threads run, as those of Qt and of files do.
    """
    leaving = _Leaving(application)
    receive, send = socket.socketpair()
    send.setblocking(False)
    signal.set_wakeup_fd(send.fileno(), warn_on_full_buffer=False)
    for each in ASKED:
        signal.signal(each, lambda *_: None)

    def wait() -> None:
        with receive, send:
            number = 0
            while number not in ASKED:
                number = receive.recv(1)[0]
            asked()
            QMetaObject.invokeMethod(leaving, "leave", Qt.ConnectionType.QueuedConnection)
            time.sleep(GRACE_S)
            log.error("something hangs; ended by force")
            os._exit(128 + number)

    threading.Thread(target=wait, daemon=True).start()
