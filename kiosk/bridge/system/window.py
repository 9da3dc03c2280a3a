"""The window on the display: it covers the screen, comes back, and tells when nothing can be painted."""

from __future__ import annotations

import logging

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQuick import QQuickWindow

log = logging.getLogger(__name__)

GRAPHICS_FAILED = 3
"""The exit code when the graphics fail."""
X11 = "xcb"
"""The name of Qt's platform for it."""
COME_BACK_MS = 1000
"""How long a window manager may have its way."""


def guard(window: QQuickWindow, *, fullscreen: bool) -> None:
    """Leave with an error when the graphics fail, so that the service starts again in software.

    A ``fullscreen`` window that a window manager makes small comes back, and on X11 also one that it puts
    behind others. Elsewhere a window cannot ask for that.
    """

    def failed(_error: QQuickWindow.SceneGraphError, message: str) -> None:
        log.critical("graphics: %s", message)
        QGuiApplication.exit(GRAPHICS_FAILED)

    soon = QTimer(window, interval=COME_BACK_MS, singleShot=True)
    asked = False

    def look_soon() -> None:
        if not soon.isActive():
            soon.start()

    def come_back() -> None:
        nonlocal asked
        whole = window.visibility() is QWindow.Visibility.FullScreen
        behind = QGuiApplication.platformName() == X11 and not window.isActive()
        if not window.isVisible() or (whole and not behind):
            asked = False
            return
        if asked:  # it may be on a desktop that is not on show: what is shown anew comes to this one
            window.hide()
        asked = not asked
        window.showFullScreen()
        window.raise_()
        window.requestActivate()
        look_soon()

    window.sceneGraphError.connect(failed)
    if fullscreen:
        soon.timeout.connect(come_back)
        window.visibilityChanged.connect(lambda _visibility: look_soon())
        window.activeChanged.connect(look_soon)


def show_window(window: QQuickWindow, *, windowed: bool) -> None:
    """Show ``window``: fullscreen, or in a window."""
    if windowed:
        window.show()
    else:
        window.showFullScreen()
