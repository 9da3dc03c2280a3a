"""Talk to your provider: the list is shown, scanned, turned around, and gone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.illustrations.symbols.qr import MODULE_MM
from kiosk.model.library import Library
from kiosk.settings.schema import Settings
from kiosk.visit.session import MAX_PICKS, Session
from kiosk.visit.targets import Do, Pick
from support.person import Person
from support.qr_reader import read, sides

SIZES = [(1920, 1080), (1080, 1920), (1280, 800)]


def longest(library: Library, language: str, count: int) -> list[str]:
    """The ids of the ``count`` questions with the most words: the hardest list to show."""
    questions = [each for group in library.language(language).questions for each in group.questions]
    return [each.id for each in sorted(questions, key=lambda each: -len(each.text))[:count]]


def words_of(library: Library, language: str, ids: list[str]) -> list[str]:
    known = {each.id: each.text for group in library.language(language).questions for each in group.questions}
    return [f"{number}. {known[each]}" for number, each in enumerate(ids, 1)]


@pytest.mark.every(5)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("count", [1, 4, MAX_PICKS])
def test_a_phone_reads_the_words_of_the_list_from_the_screen(
    open_kiosk: Callable[..., Kiosk],
    still_settings: Settings,
    shipped: Library,
    size: tuple[int, int],
    language: str,
    count: int,
) -> None:
    kiosk = open_kiosk(size, still_settings)
    person = Person(kiosk.window)
    words = shipped.language(language).words
    ids = longest(shipped, language, count)
    kiosk.navigator.begin(language)
    for each in ids:
        kiosk.navigator.press(Pick(each))
    kiosk.navigator.press(Do.LIST)
    QTest.qWait(600)
    if size == (1280, 800):
        person.tap(words.scan_title)
    image = kiosk.window.grabWindow()
    texts = read(image)
    finest = max(len(code.modules) for code in kiosk.navigator.shown.list.record.codes)
    assert min(sides(image)) / finest / kiosk.navigator.shown.display.record.px_per_mm >= MODULE_MM
    assert [words.list_title] * len(texts) == [text.split("\n")[0] for text in texts]
    assert words_of(shipped, language, ids) == [line for text in texts for line in text.split("\n")[1:]]


@pytest.mark.parametrize("theme", ["standard", "contrast"])
def test_the_code_is_dark_on_white_in_every_theme(
    kiosk: Kiosk, person: Person, shipped: Library, qtbot: QtBot, theme: str
) -> None:
    kiosk.navigator.begin("en")
    if theme == "contrast":
        kiosk.navigator.press(Do.CONTRAST)
    kiosk.navigator.press(Pick("d1"))
    kiosk.navigator.press(Do.LIST)
    qtbot.waitUntil(lambda: bool(read(kiosk.window.grabWindow())))
    assert person.find(shipped.language("en").words.scan_title).rect.isValid()


def test_questions_are_shown_large_one_by_one_and_turned_around(
    kiosk: Kiosk, person: Person, shipped: Library
) -> None:
    words = shipped.language("en").words
    ids = longest(shipped, "en", 2)
    texts = [line.partition(". ")[2] for line in words_of(shipped, "en", ids)]
    kiosk.navigator.begin("en")
    for each in ids:
        kiosk.navigator.press(Pick(each))
    kiosk.navigator.press(Do.LIST)
    QTest.qWait(600)
    person.tap(words.show_large)
    assert {texts[0], words.question_of.format(n=1, total=2)} <= set(person.sees())
    assert texts[1] not in person.sees()
    before = kiosk.window.grabWindow()
    person.tap(words.turn_around)
    assert kiosk.navigator.shown.list.record.turned
    assert before != kiosk.window.grabWindow()
    person.tap(words.next)
    assert texts[1] in person.sees()
    person.tap(words.back)
    assert texts[0] in person.sees()
    person.tap(words.next)
    person.tap(words.next)
    assert "Say it in your own words" in person.sees()


def test_close_returns_to_the_list(kiosk: Kiosk, person: Person, shipped: Library) -> None:
    words = shipped.language("en").words
    kiosk.navigator.begin("en")
    kiosk.navigator.press(Pick("d1"))
    kiosk.navigator.press(Do.LIST)
    QTest.qWait(600)
    person.tap(words.show_large)
    person.tap(words.turn_around)
    person.tap(words.close)
    assert words.remove in person.sees()
    assert not kiosk.navigator.session.turned


def test_an_empty_list_says_so_and_shows_no_code(kiosk: Kiosk, person: Person, shipped: Library) -> None:
    words = shipped.language("en").words
    kiosk.navigator.begin("en")
    kiosk.navigator.press(Do.LIST)
    QTest.qWait(600)
    assert words.list_empty in person.sees()
    assert words.scan_title not in person.sees()
    assert [] == read(kiosk.window.grabWindow())


def test_p1_after_a_reset_the_code_is_gone_from_the_window(
    kiosk: Kiosk, person: Person, shipped: Library
) -> None:
    kiosk.navigator.begin("en")
    kiosk.navigator.press(Pick("d1"))
    kiosk.navigator.press(Do.LIST)
    QTest.qWait(600)
    assert any(source.startswith("image://code/") for source in _sources(kiosk))
    person.tap(shipped.language("en").words.start_over)
    assert Session() == kiosk.navigator.session
    assert [] == list(kiosk.navigator.shown.list.record.codes)
    QTest.qWait(50)
    assert not any(source.startswith("image://code/") for source in _sources(kiosk))


def _sources(kiosk: Kiosk) -> set[str]:
    """The addresses of all images in the window, shown or hidden."""
    items = [kiosk.window.contentItem()]
    for item in items:
        items += item.childItems()
    images = (item for item in items if item.inherits("QQuickImage"))
    return {image.property("source").toString() for image in images}
