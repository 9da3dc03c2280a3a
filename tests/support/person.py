"""A person in front of the kiosk: sees names, taps with a finger, presses keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.commands.nightly.tree import Node, nodes

__all__ = ["REPEAT_MS", "SETTLE_MS", "Node", "Person"]

REPEAT_MS = 420
"""A little more than a target ignores repeats."""
SETTLE_MS = 520
"""A little more than a new screen ignores touches."""


class Person:
    """Uses the kiosk in ``window`` by what it says of itself, never by its inner objects."""

    def __init__(self, window: QQuickWindow) -> None:
        QAccessible.setActive(True)
        self.window = window
        self._finger = QTest.createTouchDevice()

    def nodes(self) -> list[Node]:
        """Everything that is exposed and visible, in reading order."""
        return list(nodes(self.window))

    def sees(self) -> list[str]:
        """All names on the screen."""
        return [node.name for node in self.nodes() if node.name]

    def find(self, name: str) -> Node:
        """The node called ``name``; fails with what there is instead."""
        found = [node for node in self.nodes() if node.name == name]
        assert found, f"no {name!r} on the screen; there is {sorted(set(self.sees()))}"
        return found[-1]

    def tap(self, name: str) -> None:
        """Tap the middle of ``name`` with one finger."""
        self.tap_at(self.find(name).rect.center())
        QTest.qWait(SETTLE_MS)

    def tap_at(self, point: QPoint, *, hold_ms: int = 30) -> None:
        """Tap at ``point``, px of the window."""
        QTest.touchEvent(self.window, self._finger).press(0, point, self.window).commit()
        QTest.qWait(hold_ms)
        QTest.touchEvent(self.window, self._finger).release(0, point, self.window).commit()

    def drag(self, start: QPoint, end: QPoint, steps: int = 12) -> None:
        """Drag one finger from ``start`` to ``end``."""
        QTest.touchEvent(self.window, self._finger).press(0, start, self.window).commit()
        for i in range(1, steps + 1):
            point = start + (end - start) * (i / steps)
            QTest.touchEvent(self.window, self._finger).move(0, point, self.window).commit()
            QTest.qWait(16)
        QTest.touchEvent(self.window, self._finger).release(0, end, self.window).commit()
        QTest.qWait(REPEAT_MS)

    def touch(self) -> QTest.QTouchEventSequence:
        """Fingers to press, move and release by number."""
        return QTest.touchEvent(self.window, self._finger, False)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press and release a key."""
        QTest.keyClick(self.window, key, modifiers)
        QTest.qWait(30)
