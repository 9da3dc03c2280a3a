"""Learns which key of a keypad is for what: staff press each in turn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.bridge.input import keypad
from kiosk.bridge.publish import published


@dataclass(frozen=True, slots=True)
class LearnedKey:
    """One part of the keypad and the key that was pressed for it; ``asked`` marks the one to press now."""

    part: str
    key: str
    asked: bool


@dataclass(frozen=True, slots=True)
class Lesson:
    """All parts in the order they are asked, and what became of saving them."""

    keys: tuple[LearnedKey, ...] = ()
    complete: bool = False
    outcome: str = ""


PublishedLesson = published(Lesson, "LessonState")


class KeyLearner(QObject):
    """Asks for the parts of :data:`~kiosk.bridge.input.keypad.PARTS` one by one.

    ``save`` keeps the names of the keys by part and gives words for what became of it.
    """

    done = Signal()

    def __init__(self, save: Callable[[Mapping[str, str]], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._names: dict[str, str] = {}
        self.lesson = PublishedLesson(Lesson(), self)
        self._show()

    @Slot(int)
    def learn(self, code: int) -> None:
        """Take the key with Qt's ``code`` for the part that is asked; a key can have one part only."""
        name = keypad.name(code)
        asked = self._asked()
        if asked and name and name not in self._names.values():
            self._names[asked] = name
            self._show(self._save(self._names) if not self._asked() else "")

    @Slot()
    def again(self) -> None:
        """Forget what was pressed and ask from the first part on."""
        self._names = {}
        self._show()

    @Slot()
    def leave(self) -> None:
        """Close."""
        self.done.emit()

    def _asked(self) -> str:
        return next((part for part in keypad.PARTS if part not in self._names), "")

    def _show(self, outcome: str = "") -> None:
        asked = self._asked()
        keys = (LearnedKey(part, self._names.get(part, ""), part == asked) for part in keypad.PARTS)
        self.lesson.update(Lesson(tuple(keys), not asked, outcome))
