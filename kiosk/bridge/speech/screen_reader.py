"""Whether a screen reader runs on this machine. The kiosk's own voice is then silent: two would be noise."""

from __future__ import annotations

import ctypes
import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher

SPI_GETSCREENREADER = 0x0046
"""What Windows' SystemParametersInfo is asked for."""
TIMEOUT_MS = 5000
"""A desktop that has not answered by then does not answer."""


class ScreenReader(QObject):
    """Asks the system and keeps the last answer; until the first one, and on macOS: none. It never waits."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.active = False
        self._asked: QDBusPendingCallWatcher | None = None

    @Slot()
    def ask(self) -> None:
        """Ask how it is now; ``changed`` tells when that is another answer than the last."""
        match platform.system():
            case "Linux":
                self._ask_bus()
            case "Windows":
                found = ctypes.c_int(0)
                ctypes.CDLL("user32").SystemParametersInfoW(SPI_GETSCREENREADER, 0, ctypes.byref(found), 0)
                self._take(active=bool(found.value))
            case _:
                pass

    def _ask_bus(self) -> None:
        """Ask for the desktop's word on screen readers, unless it still owes an answer."""
        from PySide6.QtDBus import (  # noqa: PLC0415 - only Linux has it
            QDBusConnection,
            QDBusMessage,
            QDBusPendingCallWatcher,
        )

        if self._asked is not None:
            return
        ask = QDBusMessage.createMethodCall(
            "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Get"
        )
        ask.setArguments(["org.a11y.Status", "ScreenReaderEnabled"])
        call = QDBusConnection.sessionBus().asyncCall(ask, TIMEOUT_MS)
        self._asked = QDBusPendingCallWatcher(call, self)
        self._asked.finished.connect(self._answered)

    @Slot()
    def _answered(self) -> None:
        """Take the answer; a desktop without one has no screen reader."""
        from PySide6.QtDBus import QDBusMessage  # noqa: PLC0415 - as above

        if self._asked is None:
            return
        answer = self._asked.reply()
        self._asked.deleteLater()
        self._asked = None
        told = QDBusMessage.MessageType.ReplyMessage == answer.type()
        self._take(active=told and bool(answer.arguments()[0].variant()))

    def _take(self, *, active: bool) -> None:
        if active != self.active:
            self.active = active
            self.changed.emit()
