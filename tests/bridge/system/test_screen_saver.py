"""On a real X server the screen saver is off while the kiosk runs, and afterwards as it was."""

from __future__ import annotations

import ctypes
import shutil
from pathlib import Path

import pytest

from kiosk.bridge.system.screen_saver import X11
from support.process import running, wait_until
from support.virtual_display import virtual_display

pytestmark = pytest.mark.skipif(not shutil.which("Xvfb"), reason="needs Xvfb")

HOLD = """
import sys
from PySide6.QtGui import QGuiApplication
from kiosk.bridge.system.screen_saver import ScreenSaver
application = QGuiApplication([])
saver = ScreenSaver()
print("held", file=sys.stderr, flush=True)
sys.stdin.readline()
saver.let()
print("let", file=sys.stderr, flush=True)
sys.stdin.readline()
"""


def timeout(display: str) -> int:
    """Seconds until the server's screen saver begins."""
    x = ctypes.CDLL(X11)
    x.XOpenDisplay.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(x.XOpenDisplay(display.encode()))
    found = [ctypes.c_int() for _ in range(4)]
    x.XGetScreenSaver(connection, *map(ctypes.byref, found))
    x.XCloseDisplay(connection)
    return found[0].value


def test_it_is_held_and_let(tmp_path: Path) -> None:
    with virtual_display() as display:
        before = timeout(display)
        assert before > 0
        with running(tmp_path, "-c", HOLD, DISPLAY=display, QT_QPA_PLATFORM="xcb") as holding:
            holding.wait_for("held")
            assert 0 == timeout(display)
            assert holding.process.stdin is not None
            holding.process.stdin.write(b"\n")
            holding.process.stdin.flush()
            holding.wait_for("let")
            wait_until(lambda: before == timeout(display))
