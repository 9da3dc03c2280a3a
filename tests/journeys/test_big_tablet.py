"""S1, T3, H1: a tablet in extra large letters, used by touch: help, signs, words, questions, the list."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.model.blocks import Section
from kiosk.model.library import Library
from kiosk.model.screens import ScreenKind
from kiosk.model.text import plain
from kiosk.model.words import Words
from kiosk.visit.pronunciation import pronounced
from kiosk.visit.session import HOME
from kiosk.visit.targets import Do, Resize
from support.content import paragraphs
from support.ear import Ear
from support.person import Person

TABLET = (1280, 800)
MOST_PARTS = 30


@pytest.fixture
def kiosk(open_kiosk: Callable[..., Kiosk], ear: Ear) -> Kiosk:
    kiosk = open_kiosk(TABLET, voice=ear)
    kiosk.navigator.begin("en")
    kiosk.navigator.press(Resize(2))
    QTest.qWait(600)
    return kiosk


def walk(person: Person, words: Words, wanted: str = "") -> list[str]:
    """Touch Next until ``wanted`` is seen, or to the last part; all that was seen."""
    seen: list[str] = []
    for _ in range(MOST_PARTS):
        now = person.sees()
        seen += now
        if wanted in now or words.next not in now:
            return seen
        person.tap(words.next)
    raise AssertionError(f"{wanted!r} does not come in {MOST_PARTS} parts")


def test_help_says_first_what_to_do_and_then_every_sign(
    person: Person, shipped: Library, words: Words
) -> None:
    screens = shipped.language("en").screens.values()
    screen = next(each for each in screens if each.kind is ScreenKind.HELP)
    groups = [block for block in screen.blocks if isinstance(block, Section)]
    person.tap(words.help)
    first = person.sees()
    assert plain(paragraphs(screen)[0]) in first, "the banner"
    assert plain(groups[0].title) in first
    seen = " ".join(walk(person, words))
    for group in groups:
        for block in group.body:
            for item in getattr(block, "items", ()):
                assert plain(item.text) in seen


def test_a_sign_opens_and_back_leads_to_the_signs(person: Person, words: Words, shipped: Library) -> None:
    card = next(t for t in shipped.language("en").topics if t.id == "back-pain").title
    walk(person, words, card)
    person.tap(card)
    walk(person, words, "Pain down the leg")
    person.tap("Pain down the leg")
    assert "Pain in one spot" not in person.sees()
    person.tap(words.back)
    assert "Pain in one spot" in person.sees()


def test_the_picture_has_a_part_of_its_own_with_its_handle(
    kiosk: Kiosk, person: Person, words: Words, qtbot: QtBot
) -> None:
    kiosk.navigator.open("procedure/balloon")
    QTest.qWait(600)
    walk(person, words, words.less)
    qtbot.waitUntil(lambda: kiosk.navigator.shown.handle.record.value == 1, timeout=15_000)
    person.tap(words.less)
    assert kiosk.navigator.shown.handle.record.value == pytest.approx(0.9)
    person.tap(words.look_xray_short)
    assert kiosk.navigator.shown.picture.record.look == 2


def test_a_word_explains_itself_and_leads_back(person: Person, kiosk: Kiosk, words: Words) -> None:
    kiosk.navigator.open("fracture/what")
    QTest.qWait(600)
    walk(person, words, "Compression fracture")
    person.tap("Compression fracture")
    assert kiosk.navigator.shown.view.record.title == "Compression fracture"
    person.tap(words.back)
    assert "Compression fracture" in person.sees()


def test_questions_are_picked_shown_in_large_and_taken_off(
    person: Person, kiosk: Kiosk, words: Words, shipped: Library
) -> None:
    group = shipped.language("en").questions[1]
    kiosk.navigator.open("provider/pick")
    QTest.qWait(600)
    walk(person, words, group.title)
    person.tap(group.title)
    question = group.questions[0].text
    person.tap(question)
    assert person.find(question).checked
    walk(person, words, words.my_list_count.format(n=1))
    person.tap(words.my_list_count.format(n=1))
    assert question in person.sees()
    walk(person, words, words.show_large)
    person.tap(words.show_large)
    assert question in person.sees()
    person.tap(words.close)
    person.tap(words.remove)
    assert words.list_empty in person.sees()


def test_letters_can_be_made_small_again(person: Person, kiosk: Kiosk, words: Words) -> None:
    person.tap(words.display)
    person.tap(words.size_normal)
    assert kiosk.navigator.shown.display.record.text_size == 0
    assert not kiosk.navigator.shown.view.record.column


def test_all_that_a_part_shows_is_heard(kiosk: Kiosk, ear: Ear, shipped: Library) -> None:
    missing, says = [], shipped.language("en").says
    for screen in (HOME, *shipped.language("en").sequence[::4]):
        kiosk.navigator.open(screen)
        QTest.qWait(60)
        for part in range(kiosk.navigator.shown.progress.record.part_count):
            if part:
                kiosk.navigator.press(Do.NEXT)
            ear.heard.clear()
            kiosk.speaker.listen()
            heard = " ".join(ear.to_the_end())
            first = kiosk.navigator.shown.progress.record.first_row
            last = kiosk.navigator.shown.progress.record.last_row
            rows = kiosk.navigator.shown.view.record.rows[first : last + 1]
            missing += [
                f"{screen}: {row.plain}"
                for row in rows
                if row.plain and row.kind != "array" and pronounced(row.plain, says) not in heard
            ]
    assert [] == missing
