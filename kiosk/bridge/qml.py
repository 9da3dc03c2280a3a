"""Tells QML the Python types: those it is given, and, by importing it, the picture item that it makes."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtQml import qmlRegisterUncreatableType

from kiosk.bridge.input.idle import IdleGuard, PublishedIdle
from kiosk.bridge.navigator import (
    Navigator,
    PublishedDisplay,
    PublishedProgress,
    PublishedView,
    PublishedWords,
)
from kiosk.bridge.paper.printer import Printer, PublishedPrinting
from kiosk.bridge.pictures.item import Illustration
from kiosk.bridge.pictures.qr_item import QrCode
from kiosk.bridge.speech.speaker import PublishedSpeech, Speaker
from kiosk.bridge.staff.findings import PublishedFindings
from kiosk.bridge.staff.key_learner import KeyLearner, PublishedLesson
from kiosk.bridge.staff.ruler import PublishedCard, Ruler

GIVEN: dict[str, type[QObject]] = {
    "CardState": PublishedCard,
    "Display": PublishedDisplay,
    "FindingList": PublishedFindings,
    "Progress": PublishedProgress,
    "IdleState": PublishedIdle,
    "IdleGuard": IdleGuard,
    "KeyLearner": KeyLearner,
    "LessonState": PublishedLesson,
    "Navigator": Navigator,
    "Printer": Printer,
    "PrintState": PublishedPrinting,
    "Ruler": Ruler,
    "ScreenView": PublishedView,
    "Speaker": Speaker,
    "SpeechState": PublishedSpeech,
    "Wording": PublishedWords,
}
"""QML name and class of every object that ``app`` hands to the window."""


MADE: tuple[type[QObject], ...] = (Illustration, QrCode)
"""Classes that QML makes itself; they register beside themselves."""

REASON = "Python gives it to the window"


def register() -> None:
    """Register the types of ``GIVEN`` as ``import Kiosk``."""
    for name, kind in GIVEN.items():
        qmlRegisterUncreatableType(kind, "Kiosk", 1, 0, name, REASON)  # type: ignore[arg-type] # takes str
