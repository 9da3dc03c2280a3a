"""A hundred figures are marked one after the other, once; with reduced motion they are there at once."""

from __future__ import annotations

from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from support.stage import Stage

ARRAY = """Item { ArrayPicture {
    objectName: "array"
    width: 260; height: 260
    address: "draw:icon_array?events=73"
    unmarked: "draw:icon_array?events=0"
    count: 73
} }"""


def shown(array: QQuickItem) -> float:
    value = array.property("shown")
    assert isinstance(value, float)
    return value


def marked(stage: Stage) -> int:
    """How many figures are marked on the screen."""
    image = stage.view.grabWindow()
    pitch, inset = 260 / 10.4, 260 * (1 - 1 / 1.04) / 2
    centers = ((inset + (i % 10 + 0.5) * pitch, inset + (i // 10 + 0.62) * pitch) for i in range(100))
    return sum(image.pixelColor(round(x), round(y)).green() < 100 for x, y in centers)


def test_figures_are_marked_one_after_the_other_and_then_rest(stage: Stage, qtbot: QtBot) -> None:
    stage.show(ARRAY)
    array = stage.item("array")
    qtbot.waitUntil(lambda: 0 < shown(array) < 73)
    assert marked(stage) < 73
    qtbot.waitUntil(lambda: shown(array) == 73)
    qtbot.waitUntil(lambda: marked(stage) == 73)


def test_with_reduced_motion_all_are_marked_at_once(stage: Stage, qtbot: QtBot) -> None:
    stage.show(ARRAY, reduced_motion=True)
    assert shown(stage.item("array")) == 73
    qtbot.waitUntil(lambda: marked(stage) == 73)
