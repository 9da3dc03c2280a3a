"""What matters to me: touched or by keys, on the list, scanned, and gone with the visit."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.model.library import Library
from kiosk.model.words import Words
from kiosk.visit.session import Session
from kiosk.visit.targets import Do, Resize, Speak
from support.ear import Ear
from support.person import Person
from support.qr_reader import read

KEYS = Qt.Key
SCREEN = "choices/matters"
PAIN, MOVE = "Less pain soon", "Move and do things for myself"
NOTES = [f"What matters to me: {PAIN}", f"What matters to me: {MOVE}", "A procedure: Not sure"]
TOLD = [f"What matters to me: {PAIN}; {MOVE}", "A procedure: Not sure"]
"""The same in a code and on paper."""


def opened(kiosk: Kiosk, language: str = "en") -> None:
    kiosk.navigator.begin(language)
    kiosk.navigator.open(SCREEN)
    QTest.qWait(600)


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800)])
def test_p1_two_cards_and_a_way_are_touched_scanned_and_gone(
    open_kiosk: Callable[..., Kiosk], words: Words, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(size)
    person = Person(kiosk.window)
    opened(kiosk)
    assert not person.find(words.list_title).enabled
    for card in (MOVE, PAIN):
        assert not person.find(card).checked
        person.tap(card)
        assert person.find(card).checked
    person.tap("Not sure")
    person.tap(words.list_title)
    assert set(NOTES) <= set(person.sees())
    if kiosk.navigator.shown.list.record.apart:
        person.tap(words.scan_title)
    (text,) = read(kiosk.window.grabWindow())
    assert [words.list_title, *TOLD] == text.split("\n")
    kiosk.navigator.press(Do.START_OVER)
    assert Session() == kiosk.navigator.session
    opened(kiosk)
    assert not any(person.find(each).checked for each in (PAIN, MOVE, "Not sure"))
    kiosk.navigator.press(Do.LIST)
    QTest.qWait(100)
    assert words.list_empty in person.sees()
    assert [] == read(kiosk.window.grabWindow())


def test_a_second_touch_takes_it_back_and_so_does_remove(kiosk: Kiosk, person: Person, words: Words) -> None:
    opened(kiosk)
    person.tap(PAIN)
    person.tap("Not sure")
    person.tap("Not sure")
    assert -1 == kiosk.navigator.session.lean
    person.tap(words.list_title)
    assert NOTES[0] in person.sees()
    person.tap(words.remove)
    assert () == kiosk.navigator.session.matters
    assert words.list_empty in person.sees()


@pytest.mark.parametrize(
    ("next_", "select"),
    [(KEYS.Key_Down, KEYS.Key_Return), (KEYS.Key_F14, KEYS.Key_F17)],
    ids=["arrows", "keypad"],
)
def test_t3_keys_touch_the_cards_lean_and_open_the_list(
    kiosk: Kiosk, person: Person, words: Words, next_: Qt.Key, select: Qt.Key
) -> None:
    opened(kiosk)
    for name in (PAIN, MOVE, "Not sure", words.list_title):
        for _ in range(40):
            if focused(kiosk) == name:
                break
            person.press(next_)
        assert name == focused(kiosk)
        person.press(select)
        QTest.qWait(450)
    assert set(NOTES) <= set(person.sees())


def focused(kiosk: Kiosk) -> str:
    """What has the focus says of itself."""
    interface = QAccessible.queryAccessibleInterface(kiosk.window.activeFocusItem())
    return interface.text(QAccessible.Text.Name) if interface else ""


def test_s1_in_the_largest_letters_of_a_tablet(open_kiosk: Callable[..., Kiosk], words: Words) -> None:
    kiosk = open_kiosk((800, 1280))
    person = Person(kiosk.window)
    opened(kiosk)
    kiosk.navigator.press(Resize(2))
    QTest.qWait(600)
    for name in (PAIN, MOVE, "Not sure"):
        while name not in person.sees():
            person.tap(words.next)
        person.tap(name)
        assert person.find(name).checked
    person.tap(words.list_title)
    seen: list[str] = []
    for part in range(kiosk.navigator.shown.progress.record.part_count):
        if part:
            person.tap(words.next)
        seen += person.sees()
    assert set(NOTES) <= set(seen)


def test_h1_what_is_on_the_list_is_heard(open_kiosk: Callable[..., Kiosk], ear: Ear, words: Words) -> None:
    kiosk = open_kiosk(voice=ear)
    opened(kiosk)
    Person(kiosk.window).tap(PAIN)
    kiosk.speaker.listen()
    heard = ear.to_the_end()
    assert f"{PAIN}, 1 of 6. {words.on_my_list}" in heard
    assert f"{MOVE}, 5 of 6" in heard
    assert "Not sure, 2 of 3" in heard


def test_h3_in_speech_mode_a_double_tap_touches_a_card(open_kiosk: Callable[..., Kiosk], ear: Ear) -> None:
    kiosk = open_kiosk(voice=ear)
    person = Person(kiosk.window)
    opened(kiosk)
    kiosk.navigator.set_speech_mode(on=True)
    at = person.find(MOVE).rect.center()
    for _ in range(2):
        person.tap_at(at)
        QTest.qWait(60)
    assert ("move",) == kiosk.navigator.session.matters
    assert MOVE in " ".join(each.text for each in ear.heard)


def test_it_is_said_in_the_language_that_the_provider_reads(
    kiosk: Kiosk, person: Person, shipped: Library
) -> None:
    opened(kiosk)
    person.tap(PAIN)
    person.tap("Not sure")
    kiosk.navigator.press(Speak("es"))
    kiosk.navigator.press(Do.LIST)
    QTest.qWait(100)
    wanted = {"Lo que me importa: Menos dolor pronto", "Un procedimiento: Todavía no sé"}
    assert wanted <= set(person.sees())
    assert shipped.language("es").words.list_title in person.sees()
