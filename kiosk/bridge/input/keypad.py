"""An audio keypad, or any keys a clinic has: each works as the key of a keyboard that does its part."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QWindow

PARTS: Mapping[str, Qt.Key] = {
    "previous": Qt.Key.Key_Up,
    "next": Qt.Key.Key_Down,
    "less": Qt.Key.Key_Left,
    "more": Qt.Key.Key_Right,
    "select": Qt.Key.Key_Return,
}
"""What the five keys of an audio keypad are for, and which key of a keyboard does the same."""


def key(name: str) -> Qt.Key:
    """The key called ``name`` in Qt's own words: ``F13``, ``PgDown``, ``A``. Raises ValueError."""
    sequence: Any = QKeySequence.fromString(name)  # its stubs know no index
    found: Qt.Key = sequence[0].key() if sequence.count() else Qt.Key.Key_unknown
    if found is Qt.Key.Key_unknown:
        raise ValueError(f"{name!r} is no key; run `kiosk setup-keypad`")
    return found


def name(code: int) -> str:
    """What :func:`key` calls the key with Qt's ``code``."""
    return QKeySequence(code).toString()


class Keypad(QObject):
    """Turns the keys of ``names``, by part, into those of :data:`PARTS`. Install it on the application.

    A part without a name has no key. Raises ValueError for a name that is no key or stands twice.
    """

    used = Signal()
    """One of the keys was pressed: somebody may be here who cannot see."""

    def __init__(self, names: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        given = [part for part in PARTS if names[part]]
        pairs = {key(names[part]): PARTS[part] for part in given}
        if len(pairs) < len(given):
            raise ValueError("one key is given to two parts; run `kiosk setup-keypad`")
        self._keys = {pressed: meant for pressed, meant in pairs.items() if pressed != meant}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Send the key that is meant instead of the one that was pressed."""
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWindow):
            return False
        meant = self._keys.get(Qt.Key(event.key()))
        if meant is None:
            return False
        if event.type() == QEvent.Type.KeyPress:
            self.used.emit()
        instead = QKeyEvent(event.type(), meant, event.modifiers(), "", event.isAutoRepeat())
        QCoreApplication.sendEvent(watched, instead)
        return True
