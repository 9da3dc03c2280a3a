"""T3: where a clinic sets it, a button counts only when a finger stays on it."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.settings.schema import Touch
from support.clinic import CLINIC
from support.person import SETTLE_MS, Person

HOLD_MS = 600


def test_a_tap_is_too_short_and_a_held_finger_counts(open_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = open_kiosk(settings=replace(CLINIC, touch=Touch(hold_ms=HOLD_MS)))
    person = Person(kiosk.window)
    kiosk.navigator.begin("en")
    QTest.qWait(SETTLE_MS)
    person.tap("All topics")
    assert kiosk.navigator.shown.view.record.screen == "home"
    person.tap_at(person.find("All topics").rect.center(), hold_ms=HOLD_MS + 100)
    assert kiosk.navigator.shown.view.record.screen == "topics"


def test_keys_need_no_hold(open_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = open_kiosk(settings=replace(CLINIC, touch=Touch(hold_ms=HOLD_MS)))
    person = Person(kiosk.window)
    kiosk.navigator.begin("en")
    QTest.qWait(SETTLE_MS)
    for _ in range(40):
        if kiosk.window.activeFocusItem().property("spokenName") == "All topics":
            break
        person.press(Qt.Key.Key_Tab)
    person.press(Qt.Key.Key_Return)
    assert kiosk.navigator.shown.view.record.screen == "topics"
