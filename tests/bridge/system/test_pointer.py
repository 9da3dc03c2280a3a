"""The arrow of the mouse is hidden until a mouse moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.bridge.system.pointer import HiddenPointer
from support.person import Person


@pytest.fixture
def pointer(kiosk: Kiosk, qapp: QGuiApplication) -> Iterator[HiddenPointer]:
    pointer = HiddenPointer(qapp, kiosk.parts)
    yield pointer
    pointer.show()


@pytest.fixture
def hidden(pointer: HiddenPointer, qapp: QGuiApplication) -> Callable[[], bool]:
    assert pointer is not None
    return lambda: qapp.overrideCursor() is not None


def test_it_is_hidden_until_a_mouse_moves_and_again_for_the_next_person(
    kiosk: Kiosk, pointer: HiddenPointer, hidden: Callable[[], bool]
) -> None:
    assert hidden()
    QTest.mouseMove(kiosk.window, QPoint(100, 100))
    QTest.qWait(20)
    assert hidden(), "it only lies there"
    QTest.mouseMove(kiosk.window, QPoint(160, 100))
    QTest.qWait(20)
    assert not hidden()
    pointer.hide()
    assert hidden()


def test_a_finger_does_not_show_it(person: Person, hidden: Callable[[], bool]) -> None:
    person.drag(QPoint(300, 300), QPoint(700, 500))
    assert hidden()
