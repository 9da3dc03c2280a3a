"""Tells the service manager that the kiosk lives, but only after a new frame was really shown."""

from __future__ import annotations

import logging
import os
import socket

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge.system.notice import Notice

log = logging.getLogger(__name__)

SOON_MS = 100
"""How often it looks for the first window."""
BEATS = 4
"""How often it beats in the time after which the service manager gives the kiosk up."""


class Heartbeat(QObject):
    """Asks every window that is shown for a new frame, and beats when one was swapped since the last beat.

    ``address`` is the socket of the service manager, ``patience_ms`` the time after which it starts the kiosk
    again (0: never). A thread of painting that hangs, a window that hangs and a compositor that gives no
    frame back all end the beat. Without a screen there is nothing to show, and it beats all the same.
    """

    def __init__(self, address: str, patience_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._patience_ms = patience_ms
        self._windows: list[QQuickWindow | Notice] = []
        self._swapped = False
        self._ready = False
        self._timer = QTimer(self, interval=SOON_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        if self._swapped or not _has_screen():
            self._beat()
        self._swapped = False
        windows = [
            window
            for window in QGuiApplication.allWindows()
            if isinstance(window, QQuickWindow | Notice) and window.isVisible()
        ]
        for window in windows:
            if window not in self._windows:
                window.frameSwapped.connect(self._note)
            window.update()
        self._windows = windows

    @Slot()
    def _note(self) -> None:
        self._swapped = True

    def _beat(self) -> None:
        if self._ready:
            notify(self._address, "WATCHDOG=1")
            return
        self._ready = True
        notify(self._address, "READY=1\nSTATUS=The first frame was shown.\nWATCHDOG=1")
        if self._patience_ms:
            self._timer.setInterval(self._patience_ms // BEATS)
        else:
            self._timer.stop()


def from_environment(parent: QObject) -> Heartbeat | None:
    """The heartbeat that the service manager has asked for, or None where there is none."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return None
    return Heartbeat(address, int(os.environ.get("WATCHDOG_USEC") or 0) // 1000, parent)


def notify(address: str, state: str) -> None:
    """Send ``state`` to the service manager's socket; never wait for it."""
    path = f"\0{address[1:]}" if address.startswith("@") else address
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
            sender.setblocking(False)
            sender.sendto(state.encode(), path)
    except OSError as error:
        log.warning("the service manager does not listen at %s: %s", address, error)


def _has_screen() -> bool:
    """Whether a screen is connected; where none is, Wayland's only one has no name."""
    wayland = QGuiApplication.platformName().startswith("wayland")
    return not wayland or any(screen.name() for screen in QGuiApplication.screens())
