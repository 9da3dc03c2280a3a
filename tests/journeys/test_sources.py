"""Where the facts come from: a small button that says how many works, and opens them in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.model.library import Library
from kiosk.model.screens import ReviewState, Screen
from kiosk.model.words import Words
from kiosk.settings.schema import Settings
from kiosk.visit.pronunciation import pronounced
from kiosk.visit.session import HOME, Session
from kiosk.visit.targets import Do, Resize, Sheet, SheetName
from kiosk.visit.works import SHEET_HOLDS, counted, told, works
from support.audit import small_targets
from support.ear import Ear
from support.person import Person
from support.telling import SHAPES

STEP = "procedure/balloon"
"""A screen of so few works that a sheet holds them."""


def opened(kiosk: Kiosk, screen: str, size: int = 0, language: str = "en") -> Person:
    kiosk.navigator.begin(language)
    kiosk.navigator.press(Resize(size))
    kiosk.navigator.open(screen)
    QTest.qWait(600)
    return Person(kiosk.window)


def in_words(library: Library, screen: str, language: str = "en") -> list[str]:
    shown = library.language(language)
    return [told(shown.words, each) for each in works(library, shown.screens[screen].sources)]


@pytest.fixture
def few(shipped: Library, words: Words) -> str:
    """The name of the button of ``STEP``."""
    found = works(shipped, shipped.language("en").screens[STEP].sources)
    assert 1 < len(found) <= SHEET_HOLDS
    return counted(words, found)


@pytest.mark.parametrize("shape", ["kiosk", "tablet", "tablet-tall"])
def test_p1_a_touch_opens_the_works_in_words_and_the_visit_takes_them_along(
    open_kiosk: Callable[..., Kiosk],
    still_settings: Settings,
    shipped: Library,
    words: Words,
    few: str,
    shape: str,
) -> None:
    kiosk = open_kiosk(SHAPES[shape], still_settings)
    person = opened(kiosk, STEP)
    assert [] == small_targets(kiosk.window, kiosk.navigator.shown.display.record)
    person.tap(few)
    assert {words.where_from, *in_words(shipped, STEP)} <= set(person.sees())
    person.tap(words.close)
    assert words.where_from not in person.sees()
    person.tap(few)
    kiosk.navigator.press(Do.START_OVER)
    QTest.qWait(100)
    assert Session() == kiosk.navigator.session
    assert words.where_from not in person.sees()


def test_more_works_than_a_sheet_holds_are_a_screen_with_a_way_back(
    kiosk: Kiosk, shipped: Library, words: Words
) -> None:
    screens = shipped.language("en").screens.values()
    most = max(screens, key=lambda each: len(each.sources)).id
    wanted = in_words(shipped, most)
    assert len(wanted) > SHEET_HOLDS
    person = opened(kiosk, most)
    person.tap(kiosk.navigator.shown.view.record.sources)
    assert words.where_from in person.sees()
    seen = walked(kiosk, person, words)
    assert [each for each in wanted if each not in seen] == []
    while kiosk.navigator.shown.view.record.screen != most:
        person.tap(words.back)


def walked(kiosk: Kiosk, person: Person, words: Words) -> str:
    """All that is seen on every part of the place."""
    seen = person.sees()
    while kiosk.navigator.shown.progress.record.part < kiosk.navigator.shown.progress.record.part_count - 1:
        person.tap(words.next)
        seen += person.sees()
    return " ".join(seen)


def test_s1_in_the_largest_letters_of_a_tablet_they_are_a_screen(
    open_kiosk: Callable[..., Kiosk], shipped: Library, words: Words, few: str
) -> None:
    kiosk = open_kiosk(SHAPES["tablet"])
    person = opened(kiosk, STEP, size=2)
    while few not in person.sees():
        person.tap(words.next)
    person.tap(few)
    assert words.where_from in person.sees()
    seen = walked(kiosk, person, words)
    for work in in_words(shipped, STEP):
        assert all(word in seen for word in work.split())
    while kiosk.navigator.shown.view.record.screen != STEP:
        person.tap(words.back)


def test_where_there_are_no_works_none_open(kiosk: Kiosk) -> None:
    opened(kiosk, HOME)
    before = kiosk.navigator.session
    kiosk.navigator.press(Sheet(SheetName.SOURCES))
    assert before == kiosk.navigator.session


@pytest.mark.parametrize(("next_", "select"), [("Down", "Return"), ("F14", "F17")], ids=["keys", "keypad"])
def test_t3_keys_open_and_close_it(kiosk: Kiosk, words: Words, few: str, next_: str, select: str) -> None:
    person = opened(kiosk, STEP)
    for name in (few, words.close):
        for _ in range(40):
            interface = QAccessible.queryAccessibleInterface(kiosk.window.activeFocusItem())
            if interface and interface.text(QAccessible.Text.Name) == name:
                break
            person.press(Qt.Key[f"Key_{next_}"])
        person.press(Qt.Key[f"Key_{select}"])
        QTest.qWait(450)
        assert (words.where_from in person.sees()) == (name == few)


def test_h1_the_works_are_read_aloud(
    open_kiosk: Callable[..., Kiosk], shipped: Library, ear: Ear, few: str
) -> None:
    kiosk = open_kiosk(voice=ear)
    opened(kiosk, STEP).tap(few)
    kiosk.speaker.listen()
    heard = ear.to_the_end()
    says = shipped.language("en").says
    assert [each for each in in_words(shipped, STEP) if pronounced(each, says) not in heard] == []


@pytest.mark.every(3)
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(("shape", "size"), [("kiosk", 0), ("kiosk", 2), ("kiosk-tall", 0), ("tablet", 0)])
def test_the_fullest_sheet_stands_whole_on_the_screen(
    open_kiosk: Callable[..., Kiosk], shipped: Library, shape: str, size: int, language: str
) -> None:
    def length(screen: Screen) -> int:
        return sum(map(len, in_words(shipped, screen.id, language)))

    screens = shipped.language(language).screens.values()
    fullest = max((each for each in screens if len(each.sources) == SHEET_HOLDS), key=length)
    kiosk = open_kiosk(SHAPES[shape])
    person = opened(kiosk, fullest.id, size, language)
    kiosk.navigator.press(Sheet(SheetName.SOURCES))
    QTest.qWait(100)
    whole = QRect(0, 0, kiosk.window.width(), kiosk.window.height())
    for work in in_words(shipped, fullest.id, language):
        assert whole.contains(person.find(work).rect), work
    assert whole.contains(person.find(shipped.language(language).words.close).rect)


def partly_signed(shipped: Library, signed: str) -> Library:
    """The shipped content with signed safety pages and ``signed``; all other pages are drafts."""
    english = shipped.language("en")
    screens = {
        id_: replace(screen, review=replace(screen.review, state=ReviewState.REVIEWED))
        if screen.safety or id_ == signed
        else screen
        for id_, screen in english.screens.items()
    }
    return replace(shipped, languages=(replace(english, screens=screens, safety_reviewed=True),))


@pytest.mark.parametrize("shape", ["kiosk", "tablet", "tablet-tall"])
def test_a_page_that_nobody_checked_says_so_where_no_strip_does(
    open_kiosk: Callable[..., Kiosk],
    still_settings: Settings,
    shipped: Library,
    words: Words,
    few: str,
    shape: str,
) -> None:
    kiosk = open_kiosk(SHAPES[shape], still_settings)
    kiosk.navigator.replace_library(partly_signed(shipped, "procedure/needle"))
    person = opened(kiosk, STEP)
    assert words.draft_banner not in person.sees()
    assert few not in person.sees()
    person.tap(f"{few}. {words.not_checked}")
    assert words.draft_banner in person.sees()
    assert set(in_words(shipped, STEP)) <= set(person.sees())
    kiosk.navigator.open("procedure/needle")
    QTest.qWait(100)
    assert not any(words.not_checked in each for each in person.sees())


def test_a_page_without_sources_says_so_too(kiosk: Kiosk, shipped: Library, words: Words) -> None:
    kiosk.navigator.replace_library(partly_signed(shipped, ""))
    person = opened(kiosk, "provider/teach-back")
    person.tap(words.not_checked)
    assert words.draft_banner in person.sees()
