"""Issue 16, section 2: the window begins with the size of the screen; its first frame is the right one."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.model.library import Library
from kiosk.settings.places import places
from support.clinic import CLINIC


def test_nothing_is_laid_out_for_another_size_first(qapp: QGuiApplication, shipped: Library) -> None:
    kiosk = app.build(qapp, CLINIC, places(CLINIC), shipped)
    try:
        assert qapp.primaryScreen().size() == kiosk.window.size()
    finally:
        kiosk.close()
