"""A window that Python collects together with its picture: nothing goes wrong while both are taken down."""

from __future__ import annotations

import gc

from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.bridge.pictures.live import BUDGET, LivePicture
from kiosk.bridge.pictures.sprites import Sprites


def test_a_window_and_its_picture_are_collected_without_a_word(qtbot: QtBot) -> None:
    window = QQuickWindow()
    window.show()
    picture = LivePicture(Sprites(BUDGET), window.contentItem())
    vars(picture)["of"] = window, picture
    with qtbot.capture_exceptions() as found:
        del window, picture
        gc.collect()
    assert [] == found
