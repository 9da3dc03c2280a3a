"""Tells QML the Python types of the objects that it is given. It makes none of them itself."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtQml import qmlRegisterUncreatableType

from kiosk.bridge.kiosk import PARTS, KioskObject
from kiosk.bridge.staff.findings import PublishedFindings
from kiosk.bridge.staff.key_learner import KeyLearner, PublishedLesson
from kiosk.bridge.staff.ruler import PublishedCard, Ruler

STAFF: dict[str, type[QObject]] = {
    "CardState": PublishedCard,
    "FindingList": PublishedFindings,
    "KeyLearner": KeyLearner,
    "LessonState": PublishedLesson,
    "Ruler": Ruler,
}
"""QML name and class of what the screens for staff are given."""

GIVEN: dict[str, type[QObject]] = {
    "Kiosk": KioskObject,
    **{kind.__name__: kind for kind in PARTS.values()},
    **STAFF,
}
"""QML name and class of every object that Python gives to a window."""

REASON = "Python gives it to the window"


def register() -> None:
    """Register the types of ``GIVEN`` as ``import Kiosk``."""
    for name, kind in GIVEN.items():
        qmlRegisterUncreatableType(kind, "Kiosk", 1, 0, name, REASON)  # type: ignore[arg-type] # takes str
