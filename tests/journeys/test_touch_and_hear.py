"""H3: speech mode is found without sight, tells what a finger touches, and a double tap does it."""

from __future__ import annotations

import gc
from collections.abc import Callable
from types import SimpleNamespace

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.bridge.input import touch_and_hear
from kiosk.model.library import Library
from kiosk.model.words import Words
from kiosk.settings.schema import Idle, Speech
from kiosk.visit.gestures import DOUBLE_S
from kiosk.visit.targets import Do, Pick
from support.clinic import CLINIC
from support.ear import Ear
from support.person import SETTLE_MS, Person


@pytest.fixture(autouse=True)
def fingers_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """The fingers' clock shows only what a test waits: a busy machine makes no tap slower."""
    waited, wait = 0.0, QTest.qWait

    def count(milliseconds: int) -> None:
        nonlocal waited
        waited += milliseconds / 1000
        wait(milliseconds)

    monkeypatch.setattr(QTest, "qWait", count)
    monkeypatch.setattr(touch_and_hear, "time", SimpleNamespace(monotonic=lambda: waited))


@pytest.fixture
def kiosk(open_kiosk: Callable[..., Kiosk], ear: Ear) -> Kiosk:
    kiosk = open_kiosk(voice=ear)
    kiosk.navigator.begin("en")
    QTest.qWait(SETTLE_MS)
    return kiosk


APART_MS = round(DOUBLE_S * 1000) + 100
"""Two taps so far apart are no double tap."""


def two_fingers(person: Person, at: QPoint) -> None:
    """Tap once with two fingers side by side."""
    beside = at + QPoint(120, 0)
    person.touch().press(0, at, person.window).press(1, beside, person.window).commit()
    QTest.qWait(40)
    person.touch().release(0, at, person.window).release(1, beside, person.window).commit()
    QTest.qWait(60)


def begin(person: Person) -> None:
    two_fingers(person, QPoint(900, 500))
    two_fingers(person, QPoint(900, 500))


def double_tap(person: Person, at: QPoint) -> None:
    for _ in range(2):
        person.tap_at(at)
        QTest.qWait(60)


def speaking(kiosk: Kiosk) -> bool:
    """Whether speech mode is on."""
    return kiosk.navigator.shown.display.record.speech_mode


def test_two_taps_of_two_fingers_begin_and_end_it(
    kiosk: Kiosk, person: Person, ear: Ear, words: Words
) -> None:
    begin(person)
    assert speaking(kiosk)
    assert words.speech_mode_on == ear.heard[-1].text
    begin(person)
    assert not speaking(kiosk)
    assert kiosk.navigator.shown.view.record.screen == "home"


def test_a_finger_hears_what_it_touches_and_presses_nothing(
    kiosk: Kiosk, person: Person, ear: Ear, words: Words
) -> None:
    begin(person)
    ear.heard.clear()
    start, end = person.find(words.home).rect.center(), person.find(words.all_topics).rect.center()
    person.drag(start, end)
    told = [each.text for each in ear.heard]
    assert words.home == told[0]
    assert words.all_topics == told[-1]
    assert words.start_over in told
    assert kiosk.navigator.shown.view.record.screen == "home"


def test_it_goes_on_in_the_window_of_changed_screens(kiosk: Kiosk, ear: Ear, words: Words) -> None:
    begin(Person(kiosk.window))
    kiosk.reload()
    QTest.qWait(SETTLE_MS)
    ear.heard.clear()
    person = Person(kiosk.window)
    person.tap_at(person.find(words.all_topics).rect.center())
    assert words.all_topics == ear.heard[-1].text
    assert kiosk.navigator.shown.view.record.screen == "home"


def test_each_thing_is_told_once_while_the_finger_stays(person: Person, ear: Ear, words: Words) -> None:
    begin(person)
    ear.heard.clear()
    at = person.find(words.home).rect.center()
    person.drag(at, at + QPoint(8, 4))
    assert [words.home] == [each.text for each in ear.heard]


def test_a_double_tap_anywhere_opens_what_was_told_last(
    kiosk: Kiosk, person: Person, ear: Ear, words: Words
) -> None:
    begin(person)
    target = person.find(words.all_topics).rect.center()
    person.drag(target, target + QPoint(30, 0))
    QTest.qWait(APART_MS)
    person.tap_at(target)
    QTest.qWait(60)
    person.tap_at(QPoint(900, 560))
    QTest.qWait(SETTLE_MS)
    assert kiosk.navigator.shown.view.record.screen == "topics"
    assert words.all_topics in ear.to_the_end()


def test_words_can_be_heard_too(kiosk: Kiosk, person: Person, ear: Ear) -> None:
    kiosk.navigator.open("procedure/balloon")
    QTest.qWait(SETTLE_MS)
    begin(person)
    person.tap_at(person.find("The balloon fills").rect.center())
    assert "The balloon fills" == ear.heard[-1].text


def test_the_handle_moves_by_double_taps(kiosk: Kiosk, person: Person, words: Words) -> None:
    kiosk.navigator.open("procedure/balloon")
    QTest.qWait(SETTLE_MS)
    begin(person)
    double_tap(person, person.find(words.more).rect.center())
    QTest.qWait(500)
    assert kiosk.navigator.shown.handle.record.value > 0.05


def test_a_key_of_the_keypad_begins_it_and_tells_where_one_is(kiosk: Kiosk, person: Person, ear: Ear) -> None:
    person.press(Qt.Key.Key_F14)
    assert kiosk.navigator.shown.display.record.speech_mode
    for _ in range(3):
        person.press(Qt.Key.Key_F14)
        assert ear.heard[-1].text == kiosk.window.activeFocusItem().property("spokenName")


def test_a_new_screen_is_read_by_itself(kiosk: Kiosk, person: Person, ear: Ear) -> None:
    begin(person)
    ear.heard.clear()
    kiosk.navigator.open("procedure/balloon")
    QTest.qWait(SETTLE_MS)
    assert "The balloon fills" in ear.to_the_end()


def test_every_touch_stops_what_is_read(kiosk: Kiosk, person: Person, ear: Ear, words: Words) -> None:
    begin(person)
    kiosk.navigator.open("procedure/balloon")
    QTest.qWait(SETTLE_MS)
    person.tap_at(person.find(words.home).rect.center())
    assert words.home == ear.heard[-1].text
    ear.over()
    assert not ear.speaking


def test_without_a_voice_it_does_not_begin(open_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = open_kiosk(voice=Ear(frozenset({"es"})))
    kiosk.navigator.begin("en")
    person = Person(kiosk.window)
    QTest.qWait(SETTLE_MS)
    begin(person)
    person.press(Qt.Key.Key_F14)
    assert not kiosk.navigator.shown.display.record.speech_mode


def test_two_fingers_that_come_as_one_press_nothing(kiosk: Kiosk, person: Person, words: Words) -> None:
    two_fingers(person, person.find(words.all_topics).rect.center())
    QTest.qWait(SETTLE_MS)
    assert kiosk.navigator.shown.view.record.screen == "home"
    person.tap(words.all_topics)
    assert kiosk.navigator.shown.view.record.screen == "topics"


def test_the_switch_begins_and_ends_it(kiosk: Kiosk, person: Person, words: Words) -> None:
    person.tap(words.listen)
    person.tap(words.sound)
    person.tap(words.touch_and_hear)
    assert kiosk.navigator.shown.display.record.speech_mode
    double_tap(person, person.find(words.sound).rect.center())
    QTest.qWait(SETTLE_MS)
    QTest.qWait(SETTLE_MS)
    double_tap(person, person.find(words.touch_and_hear).rect.center())
    assert not kiosk.navigator.shown.display.record.speech_mode


def test_the_idle_warning_is_extended_by_one_tap(kiosk: Kiosk, person: Person) -> None:
    begin(person)
    kiosk.idle.warn()
    QTest.qWait(SETTLE_MS)
    person.tap_at(QPoint(900, 120))
    assert not kiosk.idle.warning


def test_the_invitation_is_said_in_every_language_and_only_to_nobody(
    open_kiosk: Callable[..., Kiosk], ear: Ear, shipped: Library
) -> None:
    kiosk = open_kiosk(voice=ear)
    kiosk.speaker.call_out()
    assert [each.words.speech_invite for each in shipped.languages] == ear.to_the_end()
    assert ["en", "es"] == [each.language for each in ear.heard]
    assert not kiosk.navigator.session.speech_mode


def test_the_curtain_hides_the_screen_and_nothing_else(open_kiosk: Callable[..., Kiosk], ear: Ear) -> None:
    kiosk = open_kiosk(settings=replace(CLINIC, speech=Speech(curtain=True)), voice=ear)
    kiosk.navigator.begin("en")
    QTest.qWait(SETTLE_MS)
    kiosk.navigator.set_speech_mode(on=True)
    QTest.qWait(60)
    image = kiosk.window.grabWindow()
    shades = {image.pixelColor(x, y).lightness() for x in range(0, 1920, 60) for y in range(0, 1080, 60)}
    assert {0} == shades
    assert len(Person(kiosk.window).sees()) > 5
    kiosk.navigator.startOver()
    QTest.qWait(60)
    assert kiosk.window.grabWindow().pixelColor(5, 5).lightness() > 0


def test_headphones_begin_it_on_the_first_screen(open_kiosk: Callable[..., Kiosk], ear: Ear) -> None:
    kiosk = open_kiosk(voice=ear)
    ear.plugged.emit()
    assert kiosk.navigator.session.speech_mode
    assert kiosk.navigator.at_attract()
    assert kiosk.navigator.current_words().speech_mode_on == ear.heard[-1].text


def test_begun_on_the_first_screen_it_does_not_wait_for_the_next_person(
    qtbot: QtBot, open_kiosk: Callable[..., Kiosk], ear: Ear
) -> None:
    kiosk = open_kiosk(settings=replace(CLINIC, idle=Idle(seconds=1, warning=20)), voice=ear)
    Person(kiosk.window).press(Qt.Key.Key_F14)
    assert kiosk.navigator.session.speech_mode
    qtbot.waitUntil(lambda: kiosk.idle.warning, timeout=5000)
    kiosk.idle.expired.emit()
    assert not kiosk.navigator.session.speech_mode


def test_the_next_person_touches_as_everybody_does(kiosk: Kiosk, person: Person) -> None:
    begin(person)
    kiosk.navigator.startOver()
    assert not kiosk.navigator.shown.display.record.speech_mode


def test_while_a_sheet_is_open_what_lies_behind_it_is_not_told(
    person: Person, ear: Ear, words: Words
) -> None:
    behind = person.find(words.start_over).rect.center()
    person.tap(words.listen)
    person.tap(words.sound)
    begin(person)
    ear.to_the_end()
    ear.heard.clear()
    person.tap_at(behind)
    QTest.qWait(APART_MS)
    assert [] == ear.heard
    person.tap_at(person.find(words.louder).rect.center())
    assert words.louder in ear.heard[-1].text


def test_what_was_told_and_then_is_gone_is_not_pressed_again(
    kiosk: Kiosk, person: Person, words: Words
) -> None:
    kiosk.navigator.press(Pick("d1"))
    kiosk.navigator.press(Do.LIST)
    QTest.qWait(SETTLE_MS)
    begin(person)
    at = person.find(words.remove).rect.center()
    double_tap(person, at)
    QTest.qWait(SETTLE_MS)
    assert words.remove not in person.sees()
    gc.collect()
    double_tap(person, at)
    QTest.qWait(SETTLE_MS)
    assert words.list_empty in person.sees()
