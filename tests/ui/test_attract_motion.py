"""The attract screen moves once when it comes, and not at all with reduced motion."""

from __future__ import annotations

from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from support.stage import Stage

SCENERY = """import kiosk.ui.screens
AttractScenery { active: false }"""


def gone(scenery: QQuickItem) -> float:
    """How much of the motion is over."""
    share = scenery.property("gone")
    assert isinstance(share, float)
    return share


def test_it_begins_when_the_screen_comes(stage: Stage, qtbot: QtBot) -> None:
    scenery = stage.show(SCENERY)
    assert gone(scenery) == 0
    scenery.setProperty("active", True)
    qtbot.waitUntil(lambda: 0 < gone(scenery) < 1)


def test_with_reduced_motion_all_is_still(stage: Stage, qtbot: QtBot) -> None:
    scenery = stage.show(SCENERY, reduced_motion=True)
    scenery.setProperty("active", True)
    qtbot.wait(200)
    assert gone(scenery) == 0
