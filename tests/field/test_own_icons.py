"""Own icons of a pack: checked, in the colour of the words, on the screen and on paper, sealed and kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk import app, offer
from kiosk.app import Kiosk
from kiosk.bridge.pictures.icons import IconProvider
from kiosk.bridge.pictures.still import drawn
from kiosk.compiler.mending import changes
from kiosk.fleet.archive import digests
from kiosk.model.blocks import Bullets, Picture
from kiosk.model.icon import icon_file, icon_name
from kiosk.model.library import Library
from kiosk.settings.places import places
from kiosk.snapshot import file as snapshot
from kiosk.snapshot.own_files import with_own_files
from kiosk.visit.blocks import picture_address
from kiosk.visit.targets import Do
from support.clinic import CLINIC
from support.on_screen import colour, shown
from support.packs import BODY_LINE, ENGLISH, NEEDLE, compile_files, compile_pack, printed, with_body, write

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">'
LAMP = f'{HEAD}<rect width="24" height="12"/></svg>'
BALL = (
    f'{HEAD}<rect width="24" height="12" fill="red"/>'
    '<rect y="12" width="24" height="12" fill="currentColor"/></svg>'
)
WORDS = with_body(
    '![A lamp.](draw:icon?name=lamp "The lamp.")\n\n'
    "- ![](icon:lamp) See [glue](term:cement).\n"
    "- ![](icon:ball) Walk on.\n"
)
FILES = {
    **ENGLISH,
    NEEDLE: WORDS,
    "icons/lamp.svg": LAMP,
    "icons/ball.svg": BALL,
    "icons/LICENSE.txt": "Mine.",
}
INK, LIGHT = QColor("#123456"), QColor("#ffe14d")


def library(root: Path) -> Library:
    compilation = compile_files(root, FILES)
    assert [] == printed(compilation)
    assert compilation.library is not None
    return compilation.library


def lists(found: Library) -> list[Path | str]:
    blocks = found.languages[0].screens["steps/needle"].blocks
    return [each.icon for block in blocks if isinstance(block, Bullets) for each in block.items]


def on(name: Path, words: QColor) -> QImage:
    """The icon in the file ``name`` as it stands beside ``words``."""
    id_ = f"{icon_name(name)}/{words.name().removeprefix('#')}"
    image = IconProvider().requestImage(id_, None, QSize(48, 48))
    assert QSize(48, 48) == image.size()
    return image


def test_pages_name_them_as_they_name_the_kiosks(tmp_path: Path) -> None:
    found = library(tmp_path)
    assert [tmp_path / "icons/lamp.svg", tmp_path / "icons/ball.svg"] == lists(found)
    picture = found.languages[0].screens["steps/needle"].blocks[0]
    assert isinstance(picture, Picture)
    assert tmp_path / "icons/lamp.svg" == picture.icon
    image = drawn(picture_address(picture), QSize(400, 400))
    assert QColor("#075259") == image.pixelColor(200, 170)
    assert QColor("white") == image.pixelColor(200, 240)


def test_one_of_a_single_colour_has_that_of_the_words(tmp_path: Path) -> None:
    looks = {"lamp": "", "blue": 'fill="blue"', "both": 'stroke="currentColor"'}
    drawings = {f"{name}.svg": LAMP.replace("<rect", f"<rect {look}") for name, look in looks.items()}
    root = write(tmp_path, drawings)
    for name in drawings:
        for words in (INK, LIGHT):
            image = on(root / name, words)
            assert words == image.pixelColor(24, 12)
            assert image.pixelColor(24, 36).alpha() == 0


def test_one_of_several_keeps_them_on_paper_of_its_own_where_words_are_light(tmp_path: Path) -> None:
    file = write(tmp_path, {"ball.svg": BALL}) / "ball.svg"
    dark, light = on(file, INK), on(file, LIGHT)
    assert [QColor("red"), INK] == [dark.pixelColor(24, y) for y in (12, 36)]
    assert [QColor("white"), QColor("red"), QColor("#16323c")] == [
        light.pixelColor(24, y) for y in (2, 15, 33)
    ]


def test_one_that_cannot_be_read_any_more_shows_nothing(tmp_path: Path) -> None:
    assert on(tmp_path / "gone.svg", INK).pixelColor(24, 24).alpha() == 0
    assert IconProvider().requestImage("own.L/000000", None, QSize(9, 9)).isNull()


@pytest.mark.parametrize("name", ["plain.svg", "a b%20#?.svg", "é\udcff.svg"])
def test_a_name_leads_back_to_its_file(name: str) -> None:
    assert Path("/some where", name) == icon_file(icon_name(Path("/some where", name)))
    assert icon_file("heart") is None


def test_a_page_is_signed_with_its_icons(tmp_path: Path) -> None:
    seals = set()
    for changed in ({}, {"icons/lamp.svg": BALL}, {"icons/ball.svg": LAMP}):
        found = compile_files(tmp_path, {**FILES, **changed}).library
        assert found is not None
        seals.add(found.languages[0].screens["steps/needle"].review.seal)
    assert 3 == len(seals)


def test_one_that_is_broken_costs_no_page_and_is_told_once(tmp_path: Path) -> None:
    compilation = compile_files(
        tmp_path, {**FILES, "icons/lamp.svg": LAMP.replace("<rect", "\n<text/><rect")}
    )
    assert ["icons/lamp.svg:2: holds words"] == [told.partition(";")[0] for told in printed(compilation)]
    assert compilation.library is not None
    assert "steps/needle" in compilation.library.languages[0].screens


def test_one_that_no_page_shows_is_told(tmp_path: Path) -> None:
    found = printed(compile_files(tmp_path, {"icons/lamp.svg": LAMP}))
    assert ["icons/lamp.svg:1: no page shows this image; delete it or use it [warning]"] == found


def test_mend_leaves_the_folder_alone(tmp_path: Path) -> None:
    assert [] == list(changes(write(tmp_path, FILES)))


def test_a_snapshot_and_an_archive_carry_them(tmp_path: Path) -> None:
    kept = with_own_files(library(tmp_path / "pack"), tmp_path / "own")
    assert {"icons/lamp.svg", "icons/ball.svg"} <= digests(tmp_path / "pack").keys()
    (tmp_path / "pack/icons/lamp.svg").unlink()
    read = snapshot.library(snapshot.take(kept, program="", given="", files=""))
    lamp, ball = lists(read)
    assert isinstance(lamp, Path)
    assert isinstance(ball, Path)
    assert [LAMP, BALL] == [lamp.read_text(), ball.read_text()]


def test_a_name_that_is_not_there_is_told_with_what_is(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    (tmp_path / "icons/lamp.svg").rename(tmp_path / "icons/lamps.svg")
    where = [f"{NEEDLE}:{BODY_LINE + at}" for at in (0, 2)]
    told = "there is no icon 'lamp'; did you mean 'lamps'?"
    assert [f"{each}: {told}" for each in where] == printed(compile_pack(tmp_path))


@pytest.fixture
def kiosk(qtbot: QtBot, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Kiosk]:
    """A kiosk on a small pack in a folder whose name an address cannot hold as it is."""
    root = write(tmp_path / "con tent %41#?é", FILES)
    settings = msgspec.structs.replace(CLINIC, content=str(root))
    compilation = offer.compile_content(settings, root)
    assert compilation.library is not None
    kiosk = app.build(
        qapp, settings, places(settings), offer.offered(compilation.library, settings), size=(1920, 1080)
    )
    kiosk.window.show()
    qtbot.waitUntil(kiosk.window.isExposed)
    yield kiosk
    kiosk.close()


def test_they_stand_before_their_words_in_both_themes(kiosk: Kiosk, qtbot: QtBot) -> None:
    def found(name: str) -> QQuickItem:
        file = next(each for each in lists(kiosk.navigator.library) if Path(each).name == name)
        item = shown(kiosk, lambda source: source.toString().startswith(f"image://icons/{icon_name(file)}/"))
        assert item is not None
        return item

    def stands(name: str, top: str, bottom: str) -> bool:
        seen = [colour(kiosk, found(name), 0.5, at) for at in (0.3, 0.7)]
        return seen == [QColor(top), QColor(bottom)]

    kiosk.navigator.begin("en")
    kiosk.navigator.open("steps/needle")
    qtbot.waitUntil(lambda: stands("lamp.svg", "#075259", "#e2f0ef"))
    qtbot.waitUntil(lambda: stands("ball.svg", "red", "#075259"))
    kiosk.navigator.press(Do.CONTRAST)
    qtbot.waitUntil(lambda: stands("lamp.svg", "#ffe14d", "black"))
    qtbot.waitUntil(lambda: stands("ball.svg", "red", "#16323c"))
