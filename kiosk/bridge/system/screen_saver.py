"""The screen saver and the power saving of an X11 screen: off while the kiosk runs."""

from __future__ import annotations

import ctypes
import logging
from ctypes import byref, c_int, c_void_p

from PySide6.QtGui import QGuiApplication

log = logging.getLogger(__name__)

X11, EXTENSIONS = "libX11.so.6", "libXext.so.6"


class ScreenSaver:
    """Holds off what would darken the screen; :meth:`let` gives it back. It does nothing but on X11."""

    def __init__(self) -> None:
        self._display: c_void_p | None = None
        if QGuiApplication.platformName() != "xcb":
            return
        try:
            self._x, self._extensions = ctypes.CDLL(X11), ctypes.CDLL(EXTENSIONS)
        except OSError as error:
            log.warning("the screen saver stays on: %s; install libx11-6 and libxext6", error)
            return
        self._x.XOpenDisplay.restype = c_void_p
        if opened := self._x.XOpenDisplay(None):
            self._display = c_void_p(opened)
            self._hold()

    def _hold(self) -> None:
        self._before = [c_int() for _ in range(4)]
        self._x.XGetScreenSaver(self._display, *map(byref, self._before))
        self._x.XSetScreenSaver(self._display, 0, 0, 0, 0)
        first, error = c_int(), c_int()
        self._saves_power = bool(
            self._extensions.DPMSQueryExtension(self._display, byref(first), byref(error))
            and self._extensions.DPMSCapable(self._display)
        )
        if self._saves_power:
            self._extensions.DPMSDisable(self._display)
        self._x.XFlush(self._display)

    def let(self) -> None:
        """Set both as they were."""
        if self._display is None:
            return
        self._x.XSetScreenSaver(self._display, *self._before)
        if self._saves_power:
            self._extensions.DPMSEnable(self._display)
        self._x.XCloseDisplay(self._display)
        self._display = None
