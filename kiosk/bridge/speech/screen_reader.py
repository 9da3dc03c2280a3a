"""Whether a screen reader runs on this machine. The kiosk's own voice is then silent: two would be noise."""

from __future__ import annotations

import ctypes
import platform

SPI_GETSCREENREADER = 0x0046
"""What Windows' SystemParametersInfo is asked for."""
TIMEOUT_MS = 500
"""A person who begins waits no longer for an answer."""


def active() -> bool:
    """Ask the system, as it is now. On macOS nobody is asked: False."""
    match platform.system():
        case "Linux":
            return _enabled_on_the_bus()
        case "Windows":
            found = ctypes.c_int(0)
            ctypes.CDLL("user32").SystemParametersInfoW(SPI_GETSCREENREADER, 0, ctypes.byref(found), 0)
            return bool(found.value)
        case _:
            return False


def _enabled_on_the_bus() -> bool:
    """The desktop's word on screen readers; False where no desktop answers in time."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage  # noqa: PLC0415 - only Linux has it

    ask = QDBusMessage.createMethodCall(
        "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Get"
    )
    ask.setArguments(["org.a11y.Status", "ScreenReaderEnabled"])
    answer = QDBusConnection.sessionBus().call(ask, QDBus.CallMode.Block, TIMEOUT_MS)
    return QDBusMessage.MessageType.ReplyMessage == answer.type() and bool(answer.arguments()[0].variant())
