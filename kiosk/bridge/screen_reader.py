"""Whether a screen reader runs on this machine. The kiosk's own voice is then silent: two would be noise."""

from __future__ import annotations

import ctypes
import platform

from PySide6.QtCore import QObject

SPI_GETSCREENREADER = 0x0046
"""What Windows' SystemParametersInfo is asked for."""


def active() -> bool:
    """Ask the system, as it is now. On macOS nobody is asked: False."""
    match platform.system():
        case "Linux":
            return bool(status().property("ScreenReaderEnabled"))
        case "Windows":
            found = ctypes.c_int(0)
            ctypes.CDLL("user32").SystemParametersInfoW(SPI_GETSCREENREADER, 0, ctypes.byref(found), 0)
            return bool(found.value)
        case _:
            return False


def status() -> QObject:
    """The desktop's word on assistive programs, over the session bus."""
    from PySide6.QtDBus import QDBusConnection, QDBusInterface  # noqa: PLC0415 - only Linux has it

    bus = QDBusConnection.sessionBus()
    return QDBusInterface("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Status", bus)
