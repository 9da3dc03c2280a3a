"""What a finger, several fingers and a keyboard do to the controls."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from support.person import REPEAT_MS, SETTLE_MS
from support.stage import Stage

TWO_BUTTONS = """Item {
    property int first: 0
    property int second: 0
    function settle() { Touch.settle() }
    KButton { objectName: "one"; text: "One"; x: 100; y: 100; width: 200; onActivated: parent.first++ }
    KButton { objectName: "two"; text: "Two"; x: 500; y: 100; width: 200; onActivated: parent.second++ }
}"""
ONE, TWO = QPoint(200, 140), QPoint(600, 140)

HANDLE = """Item {
    property alias value: handle.value
    property int reports: 0
    Handle {
        id: handle
        x: 100; y: 100; width: 900
        value: 0.5
        caption: "Fill the balloon"; lessName: "Less"; moreName: "More"
        onMoved: v => { value = v; parent.reports++ }
    }
}"""


def counts(root: QQuickItem) -> tuple[int, int]:
    return root.property("first"), root.property("second")


def test_a_button_acts_on_release(stage: Stage) -> None:
    root = stage.show(TWO_BUTTONS)
    finger = QTest.createTouchDevice()
    QTest.touchEvent(stage.view, finger).press(0, ONE, stage.view).commit()
    assert (0, 0) == counts(root)
    assert stage.item("one").property("held")
    QTest.touchEvent(stage.view, finger).release(0, ONE, stage.view).commit()
    assert (1, 0) == counts(root)


def test_sliding_off_cancels(stage: Stage) -> None:
    root = stage.show(TWO_BUTTONS)
    stage.person.drag(ONE, ONE + QPoint(0, 400))
    assert (0, 0) == counts(root)
    stage.person.tap_at(ONE)
    assert (1, 0) == counts(root)


def test_a_tremor_inside_the_target_still_counts(stage: Stage) -> None:
    root = stage.show(TWO_BUTTONS)
    stage.person.drag(ONE, ONE + QPoint(20, 12), steps=4)
    assert (1, 0) == counts(root)


def test_a_bounce_counts_once_and_a_later_tap_again(stage: Stage) -> None:
    root = stage.show(TWO_BUTTONS)
    stage.person.tap_at(ONE, hold_ms=10)
    stage.person.tap_at(ONE, hold_ms=10)
    assert (1, 0) == counts(root)
    QTest.qWait(REPEAT_MS)
    stage.person.tap_at(ONE)
    assert (2, 0) == counts(root)


def test_a_bounce_on_one_button_does_not_hold_up_another(stage: Stage) -> None:
    root = stage.show(TWO_BUTTONS)
    stage.person.tap_at(ONE)
    stage.person.tap_at(TWO)
    assert (1, 1) == counts(root)


def test_a_second_finger_on_another_button_does_nothing(stage: Stage) -> None:
    root = stage.show(TWO_BUTTONS)
    finger = QTest.createTouchDevice()
    QTest.touchEvent(stage.view, finger).press(0, ONE, stage.view).commit()
    QTest.touchEvent(stage.view, finger).stationary(0).press(1, TWO, stage.view).commit()
    assert not stage.item("two").property("held")
    QTest.touchEvent(stage.view, finger).stationary(0).release(1, TWO, stage.view).commit()
    assert (0, 0) == counts(root)
    QTest.touchEvent(stage.view, finger).release(0, ONE, stage.view).commit()
    assert (1, 0) == counts(root)


def test_a_palm_beside_the_buttons_does_not_block_them(stage: Stage) -> None:
    root = stage.show(TWO_BUTTONS)
    finger = QTest.createTouchDevice()
    QTest.touchEvent(stage.view, finger).press(0, QPoint(900, 900), stage.view).commit()
    QTest.touchEvent(stage.view, finger).stationary(0).press(1, ONE, stage.view).commit()
    QTest.touchEvent(stage.view, finger).stationary(0).release(1, ONE, stage.view).commit()
    assert (1, 0) == counts(root)


def test_a_button_that_vanishes_under_the_finger_blocks_nobody(stage: Stage) -> None:
    root = stage.show(TWO_BUTTONS)
    finger = QTest.createTouchDevice()
    QTest.touchEvent(stage.view, finger).press(0, ONE, stage.view).commit()
    stage.item("one").setVisible(False)
    QTest.touchEvent(stage.view, finger).release(0, ONE, stage.view).commit()
    stage.person.tap_at(TWO)
    assert (0, 1) == counts(root)


def test_a_destroyed_button_blocks_nobody(stage: Stage) -> None:
    root = stage.show(TWO_BUTTONS)
    finger = QTest.createTouchDevice()
    QTest.touchEvent(stage.view, finger).press(0, ONE, stage.view).commit()
    stage.item("one").deleteLater()
    QTest.qWait(0)
    QTest.touchEvent(stage.view, finger).release(0, ONE, stage.view).commit()
    stage.person.tap_at(TWO)
    assert (0, 1) == counts(root)


def test_a_new_screen_ignores_touches_at_first(stage: Stage) -> None:
    root = stage.show(TWO_BUTTONS)
    root.metaObject().invokeMethod(root, "settle")
    stage.person.tap_at(ONE)
    assert (0, 0) == counts(root)
    QTest.qWait(SETTLE_MS)
    stage.person.tap_at(ONE)
    assert (1, 0) == counts(root)


def test_keys_move_the_focus_and_press(stage: Stage) -> None:
    root = stage.show(TWO_BUTTONS)
    stage.person.press(Qt.Key.Key_Tab)
    assert stage.item("one").property("visualFocus")
    stage.person.press(Qt.Key.Key_Return)
    stage.person.press(Qt.Key.Key_Tab)
    stage.person.press(Qt.Key.Key_Space)
    assert (1, 1) == counts(root)


def test_the_focus_ring_is_for_keys_only(stage: Stage) -> None:
    stage.show(TWO_BUTTONS)
    stage.person.tap_at(ONE)
    assert stage.item("one").hasActiveFocus()
    assert not stage.item("one").property("visualFocus")


def test_a_held_enter_key_presses_once(stage: Stage) -> None:
    root = stage.show(TWO_BUTTONS)
    stage.person.press(Qt.Key.Key_Tab)
    QTest.keyPress(stage.view, Qt.Key.Key_Return)
    QTest.qWait(REPEAT_MS)
    again = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True)
    QCoreApplication.sendEvent(stage.view, again)
    assert (1, 0) == counts(root)


def test_the_handle_steps_by_ten_percent(stage: Stage) -> None:
    root = stage.show(HANDLE)
    stage.person.tap("More")
    assert 0.6 == pytest.approx(root.property("value"))
    assert root.property("reports") > 2, "it glides"
    stage.person.tap("Less")
    stage.person.tap("Less")
    assert 0.4 == pytest.approx(root.property("value"))


def test_the_handle_jumps_with_reduced_motion(stage: Stage) -> None:
    root = stage.show(HANDLE, reduced_motion=True)
    stage.person.tap_at(stage.person.find("More").rect.center())
    assert 0.6 == pytest.approx(root.property("value"))
    assert 1 == root.property("reports")


def test_holding_plus_repeats_until_the_end(stage: Stage, qtbot: QtBot) -> None:
    root = stage.show(HANDLE, reduced_motion=True)
    root.setProperty("value", 0.75)
    finger = QTest.createTouchDevice()
    point = stage.person.find("More").rect.center()
    QTest.touchEvent(stage.view, finger).press(0, point, stage.view).commit()
    qtbot.waitUntil(lambda: root.property("value") == 1)
    QTest.touchEvent(stage.view, finger).release(0, point, stage.view).commit()
    assert 1 == root.property("value")
    assert not stage.person.find("More").enabled
    assert stage.person.find("Less").enabled


def test_the_handle_can_be_stepped_back_to_where_it_was(stage: Stage) -> None:
    """Also without motion, where a step ends on the number that the last one ended on."""
    root = stage.show(HANDLE, reduced_motion=True)
    stage.person.tap("More")
    root.setProperty("value", 0.5)
    stage.person.tap("More")
    assert 0.6 == pytest.approx(root.property("value"))


def test_every_point_of_the_handle_row_moves_the_knob(stage: Stage) -> None:
    root = stage.show(HANDLE)
    groove = stage.person.find("Fill the balloon").rect
    assert groove.height() >= 88
    for y in (groove.top() + 4, groove.bottom() - 4):
        root.setProperty("value", 0.5)
        stage.person.drag(QPoint(groove.center().x(), y), QPoint(groove.right() - 10, y))
        assert root.property("value") > 0.9


def test_a_tap_on_the_groove_moves_the_knob_there(stage: Stage) -> None:
    root = stage.show(HANDLE)
    groove = stage.person.find("Fill the balloon").rect
    stage.person.tap_at(QPoint(groove.right() - 40, groove.center().y()))
    assert root.property("value") > 0.9


def test_arrow_keys_move_the_handle_and_the_end_keeps_the_focus(stage: Stage) -> None:
    root = stage.show(HANDLE)
    root.setProperty("value", 0.9)
    for _ in range(3):
        stage.person.press(Qt.Key.Key_Tab)
    stage.person.press(Qt.Key.Key_Return)
    QTest.qWait(REPEAT_MS)
    assert 1 == root.property("value")
    stage.person.press(Qt.Key.Key_Left)
    assert 0.9 == pytest.approx(root.property("value"))


def test_the_handle_mirrors_where_reading_goes_from_the_right(stage: Stage) -> None:
    mirror = "Item { LayoutMirroring.enabled: Theme.rightToLeft; LayoutMirroring.childrenInherit: true;"
    root = stage.show(HANDLE.replace("Item {", mirror, 1), right_to_left=True)
    groove = stage.person.find("Fill the balloon").rect
    assert stage.person.find("More").rect.right() < groove.left()
    stage.person.tap_at(QPoint(groove.left() + 40, groove.center().y()))
    assert root.property("value") > 0.9


def test_the_look_switch_tells_what_was_chosen(stage: Stage) -> None:
    root = stage.show("""Item {
        property int chosen: 0
        LookSwitch {
            x: 100; y: 100; width: 900
            names: ["Side view", "From above", "X-ray"]; iconNames: ["side", "above", "xray"]
            currentIndex: parent.chosen
            onChosen: index => parent.chosen = index
        }
    }""")
    stage.person.tap("X-ray")
    assert 2 == root.property("chosen")
    assert [False, False, True] == [
        stage.person.find(n).checked for n in ("Side view", "From above", "X-ray")
    ]


def test_nothing_behind_a_sheet_can_be_touched(stage: Stage) -> None:
    root = stage.show("""Item {
        property int behind: 0
        property int closings: 0
        KButton { text: "Behind"; x: 100; y: 500; onActivated: parent.behind++ }
        Sheet { anchors.fill: parent; title: "Display"; closeName: "Close"; onClosed: parent.closings++ }
    }""")
    stage.person.tap_at(QPoint(140, 540))
    assert (0, 1) == (root.property("behind"), root.property("closings"))
    QTest.qWait(REPEAT_MS)
    stage.person.tap("Close")
    stage.person.press(Qt.Key.Key_Escape)
    assert 3 == root.property("closings")
