"""Nothing a child or a cleaner does leaves the kiosk: one window, still there, home reachable."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.bridge.system.window import COME_BACK_MS, guard
from support.person import Person

CONTROL, ALT, META = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)
KEYS = [
    (Qt.Key.Key_F4, ALT),
    (Qt.Key.Key_Q, CONTROL),
    (Qt.Key.Key_W, CONTROL),
    (Qt.Key.Key_N, CONTROL),
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Back, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Space, ALT),
    (Qt.Key.Key_Tab, ALT),
    (Qt.Key.Key_Escape, CONTROL),
    (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Super_L, META),
    (Qt.Key.Key_P, CONTROL),
    (Qt.Key.Key_O, CONTROL),
    (Qt.Key.Key_S, CONTROL),
]


@pytest.fixture
def inside(kiosk: Kiosk, person: Person) -> Person:
    """Somebody on a page."""
    person.tap(kiosk.navigator.library.languages[0].words.touch_to_begin)
    person.tap("A broken bone in the spine")
    return person


def still_here(kiosk: Kiosk) -> None:
    QTest.qWait(20)
    assert [kiosk.window] == [window for window in QGuiApplication.topLevelWindows() if window.isVisible()]
    assert not QGuiApplication.clipboard().text()
    kiosk.navigator.open("home")
    assert "home" == kiosk.navigator.shown.view.record.kind


def test_no_key_leaves(kiosk: Kiosk, inside: Person) -> None:
    for key, modifier in KEYS:
        inside.press(key, modifier)
    for _ in range(5):
        inside.press(Qt.Key.Key_Shift)
    still_here(kiosk)


@pytest.mark.usefixtures("inside")
def test_closing_is_refused(kiosk: Kiosk) -> None:
    assert not kiosk.window.close()
    still_here(kiosk)


def test_no_gesture_leaves(kiosk: Kiosk, inside: Person) -> None:
    width, height = kiosk.window.width(), kiosk.window.height()
    middle = QPoint(width // 2, height // 2)
    for edge in (QPoint(1, height // 2), QPoint(width - 2, height // 2), QPoint(width // 2, 1)):
        inside.drag(edge, middle)
    QTest.mouseClick(kiosk.window, Qt.MouseButton.RightButton, pos=middle)
    QTest.mouseClick(kiosk.window, Qt.MouseButton.MiddleButton, pos=middle)
    inside.tap_at(middle, hold_ms=1200)
    fingers = QTest.touchEvent(kiosk.window, inside._finger)
    for i in range(10):
        fingers.press(i, QPoint(100 + 150 * i, 500), kiosk.window)
    fingers.commit()
    fingers = QTest.touchEvent(kiosk.window, inside._finger)
    for i in range(10):
        fingers.release(i, QPoint(100 + 150 * i, 500), kiosk.window)
    fingers.commit()
    still_here(kiosk)


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_window_manager_that_makes_it_small_does_not_get_rid_of_it(kiosk: Kiosk) -> None:
    guard(kiosk.window, fullscreen=True)
    kiosk.window.showFullScreen()
    kiosk.window.showMinimized()
    assert QWindow.Visibility.FullScreen is not kiosk.window.visibility()
    QTest.qWait(COME_BACK_MS + 300)
    assert QWindow.Visibility.FullScreen is kiosk.window.visibility()
