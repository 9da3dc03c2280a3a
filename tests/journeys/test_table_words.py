"""Both languages at the table: what is done now, sentence beside sentence, and a tap says it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace as changed

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.model.fonts import FAMILY
from kiosk.model.library import Library
from kiosk.settings.schema import Panel
from kiosk.visit.table import OWN, Choice, TableSheet
from kiosk.visit.targets import Choose, Do, Resize
from support.audit import faults, rect_of, texts
from support.clinic import CLINIC
from support.ear import Ear
from support.person import SETTLE_MS, Node, Person
from support.pseudo import right_to_left
from support.table import hand_over

BALLOON, BALLOON_EN = "Un globo deja un espacio en el hueso.", "A balloon makes a space in the bone."
CEMENT = "Entra un cemento espeso, y el médico lo ve con rayos X."
WORDS = Choose(Choice.SHEET, TableSheet.WORDS)
DARK = 120
"""Ink is darker than this, of 255."""
EDGE = 6
"""Px between an edge and the ink of a letter that stands there."""

pytestmark = pytest.mark.usefixtures("without_pictures")


@pytest.fixture
def table(open_kiosk: Callable[..., Kiosk]) -> Callable[..., tuple[Kiosk, Person, Ear]]:
    """Opens a 12 inch tablet at the table while the balloon fills; its voice speaks ``spoken``."""

    def build(
        *, spoken: frozenset[str] = frozenset({"en", "es"}), size: tuple[int, int] = (1280, 800)
    ) -> tuple[Kiosk, Person, Ear]:
        ear = Ear(spoken)
        kiosk = open_kiosk(size, replace(CLINIC, screen=Panel(diagonal_inches=12)), ear)
        kiosk.navigator.begin("en")
        kiosk.navigator.open_table()
        kiosk.navigator.moveHandle(0.35)
        QTest.qWait(SETTLE_MS)
        return kiosk, Person(kiosk.window), ear

    return build


def pairs(person: Person) -> Iterator[Node]:
    """The sentences that can be tapped."""
    yield from (
        node for node in person.nodes() if node.role is QAccessible.Role.Button and node.name.endswith(".")
    )


def text(kiosk: Kiosk, words: str) -> QQuickItem:
    """The text on the screen that says ``words``."""
    return next(each for each in texts(kiosk.window.contentItem()) if each.property("words") == words)


def margins(kiosk: Kiosk, words: QQuickItem) -> tuple[int, int]:
    """How far the last line of a text stands from the left and the right edge of its place, px."""
    rect = rect_of(words).toRect()
    line = round(rect.height() / words.property("lineCount"))
    image = kiosk.window.grabWindow().copy(rect.adjusted(0, rect.height() - line, 0, 0))
    inked = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).value() < DARK for y in range(image.height()))
    ]
    return inked[0], image.width() - 1 - inked[-1]


def test_a_tap_says_the_patients_sentence_and_a_second_one_pauses(
    table: Callable[..., tuple[Kiosk, Person, Ear]],
) -> None:
    kiosk, person, ear = table()
    person.tap("Words")
    name = f"{BALLOON} {BALLOON_EN}"
    assert next(pairs(person)).name == name
    person.tap(name)
    assert [(each.text, each.language) for each in ear.heard] == [(BALLOON, "es")]
    assert text(kiosk, BALLOON).property("reading")
    person.tap(name)
    assert kiosk.speaker.player.list.paused
    ear.over()
    assert len(ear.heard) == 1, "one sentence, not the screen"


def test_each_language_has_its_own_letters(table: Callable[..., tuple[Kiosk, Person, Ear]]) -> None:
    kiosk, person, _ = table()
    library = kiosk.navigator.library
    spanish = changed(library.language("es"), font="Block Hand")
    kiosk.navigator.replace_library(changed(library, languages=(library.language("en"), spanish)))
    person.tap("Words")
    assert text(kiosk, BALLOON).property("font").family() == "Block Hand"
    assert text(kiosk, BALLOON_EN).property("font").family() == FAMILY


def test_without_a_voice_the_words_are_words(table: Callable[..., tuple[Kiosk, Person, Ear]]) -> None:
    _, person, ear = table(spoken=frozenset({"en"}))
    person.tap("Words")
    assert not list(pairs(person))
    for words in (BALLOON, BALLOON_EN):
        assert person.find(words).role is QAccessible.Role.StaticText
    person.tap(BALLOON)
    assert not ear.heard


def test_the_words_follow_the_line_of_time_from_their_first_part(
    table: Callable[..., tuple[Kiosk, Person, Ear]],
) -> None:
    kiosk, person, _ = table()
    person.tap("Words")
    seen = [node.name for node in pairs(person)]
    person.tap("1 of 2")
    assert person.find("2 of 2")
    further = [node.name for node in pairs(person)]
    assert not set(seen) & set(further)
    assert len(seen + further) == 3
    person.tap("2 of 2")
    assert [node.name for node in pairs(person)] == seen
    person.tap("1 of 2")
    kiosk.navigator.moveHandle(0.8)
    QTest.qWait(SETTLE_MS)
    assert next(pairs(person)).name.startswith(CEMENT)


def test_english_large_swaps_and_the_labels_are_the_patients(
    table: Callable[..., tuple[Kiosk, Person, Ear]],
) -> None:
    kiosk, person, ear = table()
    person.tap("Words")
    assert text(kiosk, BALLOON).height() > text(kiosk, BALLOON_EN).height()
    person.tap("English large")
    assert text(kiosk, BALLOON).height() < text(kiosk, BALLOON_EN).height()
    person.tap(f"{BALLOON_EN} {BALLOON}")
    assert ear.heard[-1].language == "en"
    person.tap("Español large")
    person.tap("Parts")
    label = kiosk.navigator.label(kiosk.navigator.shown.picture.record.language, "balloon")
    assert label == "Globo"
    assert "Words" in person.sees(), "the controls stay the clinician's"
    assert not list(pairs(person)), "the picture shows its parts"


def test_the_patient_gets_the_screen_in_the_own_language_and_the_clinician_back_in_hers(
    table: Callable[..., tuple[Kiosk, Person, Ear]],
) -> None:
    kiosk, person, _ = table()
    person.tap("Words")
    hand_over(person)
    assert kiosk.navigator.session.language == "es"
    kiosk.navigator.open_table()
    QTest.qWait(SETTLE_MS)
    assert "Words" in person.sees()
    kiosk.navigator.press(WORDS)
    kiosk.navigator.press(Choose(Choice.LARGE, OWN))
    kiosk.navigator.press(Do.GIVE)
    assert kiosk.navigator.session.language == "en"


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=["wide", "upright"])
def test_right_to_left_stands_beside_left_to_right(
    table: Callable[..., tuple[Kiosk, Person, Ear]], shipped: Library, size: tuple[int, int]
) -> None:
    kiosk, person, _ = table(size=size)
    hebrew = right_to_left(shipped)
    (english, *others) = hebrew.languages
    narrow = changed(english, words=changed(english.words, paper="\u05e0\u05d9\u05d9\u05e8"))
    kiosk.navigator.replace_library(changed(hebrew, languages=(narrow, *others)))
    kiosk.navigator.press(WORDS)
    QTest.qWait(SETTLE_MS)
    large, small = (
        next(each for each in texts(kiosk.window.contentItem()) if each.property("words") == words)
        for words in (BALLOON, kiosk.navigator.shown.table.record.pairs[0].small)
    )
    assert margins(kiosk, small)[1] <= EDGE
    assert margins(kiosk, large)[0] <= EDGE
    assert [] == faults(kiosk.window)
    assert list(pairs(person))


@pytest.mark.every(5)
@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=["wide", "upright"])
@pytest.mark.parametrize("text_size", range(3))
def test_no_moment_has_more_words_than_room(
    table: Callable[..., tuple[Kiosk, Person, Ear]], size: tuple[int, int], text_size: int
) -> None:
    kiosk, _, _ = table(size=size)
    kiosk.navigator.press(WORDS)
    kiosk.navigator.press(Resize(text_size))
    found = []
    for stop in range(6):
        kiosk.navigator.moveHandle(stop / 5)
        QTest.qWait(60)
        for _ in range(kiosk.navigator.seen.progress.part_count):
            found += [f"{stop}: {fault}" for fault in faults(kiosk.window)]
            kiosk.navigator.press(Do.NEXT)
            QTest.qWait(60)
    assert not found, "\n".join(found)
