"""Own fonts of a pack: checked, used for the languages that name them, on the screen and on paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import offer
from kiosk.app import Kiosk
from kiosk.bridge.paper.topic_handout import topic_handout
from kiosk.bridge.system import fonts
from kiosk.commands.check.letters import letter_problems
from kiosk.commands.pdf_file import save
from kiosk.compiler.new.language import new_language
from kiosk.fleet.archive import digests
from kiosk.model.fonts import FAMILY
from kiosk.model.icon import icon_name
from kiosk.model.library import Library, side_by_side
from kiosk.settings.places import Places, places
from kiosk.snapshot import file as snapshot
from kiosk.snapshot.own_files import with_own_files
from kiosk.visit.clinic import Clinic
from kiosk.visit.targets import Take
from support.audit import faults, small_letters, texts
from support.clinic import CLINIC
from support.letters import block_font
from support.on_screen import shown
from support.packs import ENGLISH, LANGUAGE, NEEDLE, TODAY, compile_files, printed, with_body
from support.poppler import poppler

HAND = "Block Hand"
THAI = (0x0E01, 0x0E3A)
LAMP = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="5"/></svg>'
WORDS = with_body("- ![](icon:lamp) See [glue](term:cement).\n")


def naming(family: str) -> str:
    return LANGUAGE.replace("endonym:", f"font: {family}\nendonym:", 1)


FILES: dict[str, str | bytes] = {
    **ENGLISH,
    NEEDLE: WORDS,
    "icons/lamp.svg": LAMP,
    "en/_language.md": naming(HAND),
    "fonts/hand-regular.ttf": block_font(HAND),
    "fonts/hand-bold.ttf": block_font(HAND, "Bold"),
    "fonts/OFL.txt": "Everybody may use it.",
}


def library(root: Path, family: str = HAND) -> Library:
    files = {**FILES, "en/_language.md": naming(family), "fonts/hand-regular.ttf": block_font(family)}
    compilation = compile_files(root, {**files, "fonts/hand-bold.ttf": block_font(family, "Bold")})
    assert [] == printed(compilation)
    assert compilation.library is not None
    return compilation.library


def test_a_language_has_the_font_that_it_names(tmp_path: Path) -> None:
    found = library(tmp_path)
    assert HAND == found.languages[0].font
    assert {"hand-regular.ttf", "hand-bold.ttf"} == {file.name for file in found.fonts}


BROKEN = {"no font": b"no font", "cut off": block_font(HAND)[:3000], "of another name": block_font("Block")}


@pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN)
def test_without_it_people_read_the_kiosks_letters(tmp_path: Path, data: bytes) -> None:
    files: dict[str, str | bytes] = {**ENGLISH, "en/_language.md": naming(HAND), "fonts/hand.ttf": data}
    compilation = compile_files(tmp_path, files)
    assert compilation.library is not None
    assert not compilation.clean
    assert compilation.whole
    assert "" == compilation.library.languages[0].font


def test_a_new_language_begins_with_it(tmp_path: Path) -> None:
    library(tmp_path)
    new_language(tmp_path, "de", "Deutsch", TODAY)
    assert f"font: {HAND}\n" in (tmp_path / "de/_language.md").read_text()


def test_a_snapshot_and_an_archive_carry_them(tmp_path: Path) -> None:
    kept = with_own_files(library(tmp_path / "pack"), tmp_path / "own")
    assert {"fonts/hand-regular.ttf", "fonts/hand-bold.ttf"} <= digests(tmp_path / "pack").keys()
    read = snapshot.library(snapshot.take(kept, program="", given="", files=""))
    assert HAND == read.languages[0].font
    assert {tmp_path / "own"} == {file.parent for file in read.fonts}
    assert {block_font(HAND), block_font(HAND, "Bold")} == {file.read_bytes() for file in read.fonts}


@pytest.mark.usefixtures("qapp")
def test_the_letters_of_the_packs_at_hand_are_loaded_and_no_others(tmp_path: Path) -> None:
    both = side_by_side(
        [library(tmp_path / "one"), replace(library(tmp_path / "two", "Block Foot"), id="two")]
    )
    fonts.load(places(CLINIC).assets, both)
    assert fonts.Letters(HAND, 0.7, 1.2) == fonts.letters(HAND)
    assert "Block Foot" == fonts.letters("Block Foot").family
    fonts.load_own(both.beside[0])
    assert fonts.Letters() == fonts.letters(HAND)
    assert "Block Foot" == fonts.letters("Block Foot").family
    fonts.load_own(replace(both.beside[0], fonts=(tmp_path / "gone.ttf",)))
    assert fonts.Letters() == fonts.letters("Block Foot")


@pytest.mark.usefixtures("qapp")
def test_only_letters_that_no_font_has_are_told(tmp_path: Path) -> None:
    files = {**FILES, NEEDLE: WORDS.replace("See", "See \u0e01 \u0e40 \u05d0 \u00e9")}
    thai = {f"fonts/hand-{style.lower()}.ttf": block_font(HAND, style, THAI) for style in ("Regular", "Bold")}
    found = compile_files(tmp_path, {**files, **thai}).library
    assert found is not None
    where = Places(tmp_path, places(CLINIC).assets)
    told = [each.message for each in letter_problems(where, found)]
    assert ["no font of the kiosk has '\u0e40'; write it with other letters"] == told


Opened = Callable[[Library], Kiosk]


@pytest.fixture
def opened(open_kiosk: Callable[..., Kiosk]) -> Opened:
    return lambda found: open_kiosk(size=(1280, 800), library=offer.offered(found, CLINIC))


def families(kiosk: Kiosk) -> set[str]:
    return {text.property("font").family() for text in texts(kiosk.window.contentItem())}


def test_a_page_is_read_in_the_packs_own_letters_beside_its_own_icon(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    kiosk = opened(library(tmp_path))
    assert {HAND} == families(kiosk)
    kiosk.navigator.begin("en")
    kiosk.navigator.open("steps/needle")
    qtbot.waitUntil(lambda: families(kiosk) == {HAND})
    name = icon_name(tmp_path / "icons/lamp.svg")
    assert shown(kiosk, lambda source: source.toString().startswith(f"image://icons/{name}/"))
    assert [] == faults(kiosk.window)
    assert [] == small_letters(kiosk.window, kiosk.navigator.shown.display.record)


def test_each_of_two_packs_has_its_own(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    one, two = library(tmp_path / "one"), replace(library(tmp_path / "two", "Block Foot"), id="two")
    kiosk = opened(side_by_side([one, two]))
    assert {FAMILY} == families(kiosk)
    kiosk.navigator.begin("en")
    kiosk.navigator.press(Take(one.id))
    qtbot.waitUntil(lambda: families(kiosk) == {HAND})
    kiosk.navigator.press(Take(two.id))
    qtbot.waitUntil(lambda: families(kiosk) == {"Block Foot"})


def test_another_font_is_shown_when_the_content_changes(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    old, new = library(tmp_path / "old"), library(tmp_path / "new", "Block Foot")
    kiosk = opened(old)
    kiosk.navigator.begin("en")
    kiosk.replace_library(offer.offered(replace(new, id=old.id), CLINIC))
    qtbot.waitUntil(lambda: families(kiosk) == {"Block Foot"})


@pytest.mark.usefixtures("qapp")
def test_it_is_embedded_into_what_is_printed(tmp_path: Path) -> None:
    found = library(tmp_path / "pack")
    fonts.load(places(CLINIC).assets, found)
    language = found.languages[0]
    pages = [language.screens["more/about"]]
    document = topic_handout(found, language, "About", pages, Clinic(), "a4")
    save(document, tmp_path / "page.pdf", "About", Clinic())
    assert "BlockHand-Regular" in poppler("pdffonts", str(tmp_path / "page.pdf"))
