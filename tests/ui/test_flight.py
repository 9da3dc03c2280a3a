"""A question flies from where it was pressed into the count of the list; not with reduced motion."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from support.stage import Stage

BOARD = """Item {
    KButton { x: 100; y: 800; width: 200; height: 90; text: "Ask"; onActivated: card.fly() }
    Item {
        x: 1500; y: 100; width: 100; height: 100
        Flight { id: card; objectName: "card"; goal: Qt.point(50, 50) }
    }
}"""


def middle(card: QQuickItem) -> QPointF:
    return card.mapToScene(QPointF(card.width() / 2, card.height() / 2))


def test_it_goes_from_the_pressed_button_to_its_goal_and_is_gone(stage: Stage, qtbot: QtBot) -> None:
    stage.show(BOARD)
    card = stage.item("card")
    stage.person.tap_at(stage.person.find("Ask").rect.center())
    qtbot.waitUntil(card.isVisible)
    assert card.property("start") == QPointF(200 - 1500, 845 - 100)
    qtbot.waitUntil(lambda: not card.isVisible())
    assert (middle(card) - QPointF(1550, 150)).manhattanLength() < 1


def test_with_reduced_motion_nothing_flies(stage: Stage) -> None:
    stage.show(BOARD, reduced_motion=True)
    stage.person.tap("Ask")
    assert not stage.item("card").isVisible()
    assert stage.item("card").property("way") == 0
