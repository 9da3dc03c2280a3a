"""French and Arabic, which nobody has read yet: they lack little, and nobody is offered them unasked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QFile, QIODevice, QRectF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import offer
from kiosk.app import Kiosk
from kiosk.bridge.paper.pdf import Document, Type
from kiosk.bridge.system import fonts
from kiosk.commands.doctor.letters import characters
from kiosk.commands.nightly.screens import walk_over
from kiosk.compiler import Compilation
from kiosk.model.library import Library, by_id
from kiosk.model.screens import ReviewState
from kiosk.settings.places import places
from kiosk.settings.schema import Settings
from kiosk.visit.bidi import LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE
from kiosk.visit.panel import Layout
from kiosk.visit.targets import Do
from support.audit import buttons, faults, place, rect_of, texts
from support.clinic import CLINIC
from support.panels import WalkedPanel
from support.poppler import words
from support.walk import settle

BEGUN = ("fr", "ar")
WALKS = (("fr", WalkedPanel("16:10", Layout.TABLET), 0), ("ar", WalkedPanel("4:3", Layout.KIOSK_TALL), 2))
"""Where long French words have the least room, and Arabic ones in extra large letters."""
PICTURE_PX = 100
SIZES = {"kiosk": (1920, 1080), "tablet": (1280, 800)}
LATIN_AND_NUMBERS = "انكسرت T12 عند 73 من كل 100 شخص، من 7\u201340. الهاتف 555-0100."
"""A bone broke in 73 of 100 people, from 7 to 40, and a phone: as an Arabic sentence."""


@pytest.fixture(scope="module")
def compilation() -> Compilation:
    """The shipped content with all its languages."""
    return offer.compile_content(CLINIC, places(CLINIC).content, house_rules=False)


@pytest.fixture(scope="module")
def named(compilation: Compilation) -> Callable[[str], Library]:
    """What is offered where the settings name one of them beside English."""

    def build(code: str) -> Library:
        assert compilation.library is not None
        if code not in {each.code for each in compilation.library.languages}:
            pytest.skip(f"the help or the list of {code} no longer fits the English one: see `kiosk check`")
        return offer.offered(compilation.library, msgspec.structs.replace(CLINIC, languages=("en", code)))

    return build


@pytest.fixture
def shown(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings, named: Callable[[str], Library]
) -> Callable[[str, str], Kiosk]:
    """A kiosk on the attract screen with English and the language beside it."""

    def build(code: str, panel: str) -> Kiosk:
        kiosk = open_kiosk(SIZES[panel], still_settings)
        kiosk.navigator.replace_library(named(code))
        QTest.qWait(100)
        return kiosk

    return build


def test_nobody_is_offered_them_unasked(compilation: Compilation) -> None:
    assert compilation.library is not None
    for settings in (Settings(), CLINIC, msgspec.structs.replace(CLINIC, languages=("es", "en"))):
        library = compilation.library
        if not settings.allow_drafts:
            reviewed = tuple(replace(each, safety_reviewed=True) for each in library.languages)
            library = replace(library, languages=reviewed)
        offered = {each.code for each in offer.offered(library, settings).languages}
        assert {"en", "es"} == offered
        assert () == offer.held_back(library, settings)
        assert offered == {each.code for each in offer.meant(library, settings)}


def test_how_far_they_are_is_told_in_one_line_each_and_is_no_error(compilation: Compilation) -> None:
    assert not [each for each in compilation.problems if each.file.startswith(BEGUN) and each.breaks]
    for code in BEGUN:
        told = [each for each in compilation.problems if each.file == f"{code}/_language.md"]
        assert 1 == len(told)
        assert told[0].message.startswith(("the language is begun: ", "nothing is missing; delete this line"))
    assert not [each for each in compilation.left_out if each.startswith(BEGUN)]


@pytest.mark.parametrize("code", BEGUN)
def test_every_page_is_a_machine_draft_or_older_than_its_source(
    named: Callable[[str], Library], code: str
) -> None:
    language = named(code).language(code)
    states = {screen.review.state for screen in language.screens.values()}
    assert states <= {ReviewState.MACHINE_DRAFT, ReviewState.STALE}
    assert not language.safety_reviewed


@pytest.mark.parametrize("code", BEGUN)
def test_at_most_a_tenth_waits_for_a_change_of_the_english(
    named: Callable[[str], Library], code: str
) -> None:
    english, language = named(code).language("en"), named(code).language(code)
    for all_, there in (
        (english.screens, language.screens),
        (english.glossary, language.glossary),
        (by_id(english.questions), by_id(language.questions)),
    ):
        assert len(all_.keys() - there.keys()) <= len(all_) // 10
    assert [way.id for way in english.ways] == [way.id for way in language.ways]


@pytest.mark.parametrize(("code", "panel", "text_size"), WALKS)
def test_nothing_is_cut_off_or_nameless(
    open_kiosk: Callable[..., Kiosk],
    still_settings: Settings,
    named: Callable[[str], Library],
    code: str,
    panel: WalkedPanel,
    text_size: int,
) -> None:
    kiosk = open_kiosk(panel.size, panel.settings(still_settings))
    kiosk.navigator.replace_library(named(code))
    walked = walk_over(kiosk, kiosk.navigator.library, code, text_size, contrast=False)
    assert walked.count > len(named(code).language(code).screens)
    assert not walked.faults, "\n".join(walked.faults)


def pictures(item: QQuickItem) -> Iterator[QRectF]:
    """Where each picture below ``item`` stands; icons are smaller."""
    for child in item.childItems():
        if child.isVisible() and child.inherits("QQuickImage") and child.height() > PICTURE_PX:
            yield child.mapRectToScene(child.boundingRect())
        yield from pictures(child)


def test_on_the_home_screen_no_name_lies_on_its_picture(shown: Callable[[str, str], Kiosk]) -> None:
    kiosk = shown("ar", "kiosk")
    kiosk.navigator.begin("ar")
    settle(kiosk)
    screen = kiosk.window.contentItem()
    drawn = list(pictures(screen))
    assert len(drawn) > 3
    for text in texts(screen):
        assert not any(place(text).intersects(each) for each in drawn), text.property("text")


def test_the_count_on_a_button_stands_beside_its_word(shown: Callable[[str, str], Kiosk]) -> None:
    kiosk = shown("ar", "tablet")
    kiosk.navigator.begin("ar")
    kiosk.navigator.open("fracture/what")
    kiosk.navigator.press(Do.ASK)
    kiosk.navigator.open("fracture/why")
    settle(kiosk)
    on_screen = list(texts(kiosk.window.contentItem()))
    (count,) = (text for text in on_screen if text.property("text") == "1")
    ask = kiosk.navigator.library.language("ar").words.ask_short
    (word,) = (text for text in on_screen if text.property("text") == ask)
    assert not rect_of(count.parentItem()).intersects(place(word))


def test_words_beside_a_title_stand_after_it(shown: Callable[[str, str], Kiosk]) -> None:
    kiosk = shown("ar", "tablet")
    kiosk.navigator.begin("ar")
    kiosk.navigator.open("choices/matters")
    settle(kiosk)
    title, lead = (
        next(text for text in texts(kiosk.window.contentItem()) if text.property("words") == words)
        for words in (kiosk.navigator.shown.view.record.title, kiosk.navigator.shown.matters.record.lead)
    )
    assert place(title).left() > place(lead).right()


@pytest.mark.parametrize("size", [*SIZES.values(), (1080, 1920), (800, 1280)])
def test_four_languages_fit_the_first_screen(
    open_kiosk: Callable[..., Kiosk],
    still_settings: Settings,
    compilation: Compilation,
    size: tuple[int, int],
) -> None:
    assert compilation.library is not None
    every = tuple(each.code for each in compilation.library.languages)
    kiosk = open_kiosk(size, still_settings)
    kiosk.navigator.replace_library(
        offer.offered(compilation.library, msgspec.structs.replace(CLINIC, languages=every))
    )
    QTest.qWait(100)
    assert not (found := faults(kiosk.window)), "\n".join(found)
    assert len(every) == len([each for each in buttons(kiosk.window.contentItem()) if each.property("text")])


@pytest.mark.parametrize("code", BEGUN)
def test_no_letter_lacks_a_glyph(qapp: object, named: Callable[[str], Library], code: str) -> None:
    assert qapp is not None
    fonts.load(places(CLINIC).assets)
    assert set() == fonts.missing(characters(named(code).language(code)))


def test_names_and_numbers_keep_their_order_in_an_arabic_sentence(
    shown: Callable[[str, str], Kiosk], named: Callable[[str], Library]
) -> None:
    kiosk = shown("ar", "tablet")
    library = named("ar")
    arabic = library.language("ar")
    words = replace(arabic.words, home_title=LATIN_AND_NUMBERS)
    languages = tuple(replace(each, words=words) if each is arabic else each for each in library.languages)
    kiosk.navigator.replace_library(replace(library, languages=languages))
    kiosk.navigator.begin("ar")
    QTest.qWait(100)
    seen = next(
        text.property("text")
        for text in texts(kiosk.window.contentItem())
        if "انكسرت" in text.property("text")
    )
    for number in ("73", "100", "7\u201340", "555-0100"):
        assert f"{LEFT_TO_RIGHT_ISOLATE}{number}{POP_ISOLATE}" in seen
    assert " T12 " in seen


def test_on_paper_names_and_numbers_keep_their_order_in_an_arabic_sentence(
    qapp: object, named: Callable[[str], Library], tmp_path: Path
) -> None:
    assert qapp is not None
    fonts.load(places(CLINIC).assets)
    pages = Document("a4", named("ar").language("ar"), note=LATIN_AND_NUMBERS)
    pages.words(LATIN_AND_NUMBERS, Type(16))
    file = QFile(str(tmp_path / "page.pdf"))
    assert file.open(QIODevice.OpenModeFlag.WriteOnly)
    pages.write(file, "", "")
    file.close()
    told = words(tmp_path / "page.pdf")
    for name in ("T12", "73", "7\u201340", "555-0100"):
        assert 2 == told.count(name), (name, told)
