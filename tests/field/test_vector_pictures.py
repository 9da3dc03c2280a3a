"""Own vector pictures of a pack: checked, shown, printed, sealed, and left as they are by what mends."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk import app, offer
from kiosk.app import Kiosk
from kiosk.bridge.paper.photos import upright
from kiosk.bridge.pictures.vector import vector_provider
from kiosk.compiler.mending import changes
from kiosk.model.blocks import Picture
from kiosk.model.vector_file import file_of, vector_address
from kiosk.settings.places import places
from kiosk.snapshot.own_files import with_own_files
from support.clinic import CLINIC
from support.on_screen import colour, shown
from support.packs import BODY_LINE, ENGLISH, NEEDLE, compile_files, compile_pack, printed, with_body, write

KNEE = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 90">
  <rect width="60" height="45" fill="blue"/>
  <rect x="60" y="45" width="60" height="45" fill="red"/>
</svg>
"""
WORDS = with_body('![A knee.](knee.svg "The knee.")\n\nSee [glue](term:cement).\n')
FILE = "en/steps/knee.svg"
FILES = {**ENGLISH, NEEDLE: WORDS, FILE: KNEE}


@pytest.fixture
def kiosk(qtbot: QtBot, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Kiosk]:
    """A kiosk on a small pack in a folder whose name an address cannot hold as it is."""
    root = write(tmp_path / "con tent %41#?é", FILES)
    settings = msgspec.structs.replace(CLINIC, content=str(root))
    compilation = offer.compile_content(settings, root)
    assert compilation.library is not None
    library = offer.offered(compilation.library, settings)
    kiosk = app.build(qapp, settings, places(settings), library, size=(1920, 1080))
    kiosk.window.show()
    qtbot.waitUntil(kiosk.window.isExposed)
    yield kiosk
    kiosk.close()


def test_it_is_shown_whole_in_its_own_shape_and_sharp(kiosk: Kiosk, qtbot: QtBot) -> None:
    def found() -> QQuickItem | None:
        return shown(kiosk, lambda source: source.toString().startswith("image://vector/"))

    kiosk.navigator.begin("en")
    kiosk.navigator.open("steps/needle")
    qtbot.waitUntil(lambda: (item := found()) is not None and item.property("implicitWidth") > 0)
    item = found()
    assert item is not None
    ratio = item.property("paintedWidth") / item.property("paintedHeight")
    assert ratio == pytest.approx(120 / 90, rel=0.02)
    qtbot.waitUntil(lambda: colour(kiosk, item, 0.25, 0.25) == QColor("blue"))
    assert QColor("red") == colour(kiosk, item, 0.75, 0.75)
    assert QColor("#FBF6EE") == colour(kiosk, item, 0.75, 0.25)
    assert item.property("implicitHeight") >= item.property("paintedHeight") - 1


def test_it_is_printed_as_large_as_its_room_allows(tmp_path: Path) -> None:
    file = write(tmp_path, {"knee.svg": KNEE}) / "knee.svg"
    image = upright(file, QSize(400, 600))
    assert QSize(400, 300) == image.size()
    assert QColor("blue") == image.pixelColor(100, 75)
    file.write_text("<svg>")
    assert upright(file, QSize(400, 600)).isNull()


def test_a_picture_that_was_saved_again_is_shown_anew(tmp_path: Path) -> None:
    provider, room = vector_provider(), QSize(40, 30)
    file = write(tmp_path, {"knee.svg": KNEE}) / "knee.svg"
    id_ = vector_address(file).removeprefix("image://vector/")
    before = provider.requestImage(id_, None, room)
    assert before == provider.requestImage(id_, None, room)
    file.write_text(KNEE.replace("blue", "red"))
    os.utime(file, ns=(0, 1))
    assert before != provider.requestImage(id_, None, room)


@pytest.mark.parametrize("name", ["plain.svg", "a b%20#?.svg", "é\udcff.SVG"])
def test_an_address_leads_back_to_its_file(name: str) -> None:
    file = Path("/some where", name)
    address = vector_address(file)
    assert file == file_of(address.removeprefix("image://vector/"))


@pytest.mark.parametrize("id_", ["", "%", "knee.svg", "L25vd2hlcmUuc3Zn"])
def test_what_cannot_be_shown_is_a_null_image(id_: str) -> None:
    assert vector_provider().requestImage(id_, None, QSize(40, 30)).isNull()


def test_a_page_a_cover_and_a_topic_may_show_it(tmp_path: Path) -> None:
    drawn = "![A bone.](draw:lateral?collapse=0.4)"
    topic = ENGLISH["en/steps/_topic.md"].replace(drawn, "![A knee.](knee.svg)")
    cover = "---\ntitle: The knee\n---\n![A knee.](steps/knee.svg)\n"
    library = compile_files(tmp_path, {**FILES, "en/_pack.md": cover, "en/steps/_topic.md": topic}).library
    assert library is not None
    language = library.languages[0]
    assert language.cover is not None
    pictures = language.cover.picture, next(each.picture for each in language.topics if each.id == "steps")
    assert [tmp_path / FILE] * 2 == [each.image for each in pictures if each]


def test_all_faults_are_told_at_once_with_their_lines(tmp_path: Path) -> None:
    bad = KNEE.replace("</svg>", "<text>a</text>\n<use/></svg>")
    found = printed(compile_files(tmp_path, {**FILES, FILE: bad}))
    where = f"{NEEDLE}:{BODY_LINE}: 'knee.svg'"
    assert [
        f"{where} (line 4) holds words; write them into the caption",
        f"{where} (line 5) holds a copy that points to its original",
    ] == [told.partition(",")[0].partition(" (use)")[0] for told in found]


def test_it_is_read_again_when_it_changes(tmp_path: Path) -> None:
    assert [] == printed(compile_files(tmp_path, FILES))
    file = tmp_path / FILE
    file.write_text("<svg>")
    assert "ends too early" in printed(compile_pack(tmp_path))[0]
    file.unlink()
    assert "'knee.svg' is not there" in printed(compile_pack(tmp_path))[0]


def test_a_page_is_signed_with_its_picture(tmp_path: Path) -> None:
    seals = []
    for drawing in (KNEE, KNEE.replace("blue", "navy")):
        library = compile_files(tmp_path, {**FILES, FILE: drawing}).library
        assert library is not None
        seals.append(library.languages[0].screens["steps/needle"].review.seal)
    assert seals[0] != seals[1]


def test_one_that_no_page_shows_is_told(tmp_path: Path) -> None:
    found = printed(compile_files(tmp_path, {"en/steps/knee.svg": KNEE}))
    assert ["en/steps/knee.svg:1: no page shows this image; delete it or use it [warning]"] == found


def test_mend_leaves_it_alone(tmp_path: Path) -> None:
    assert [] == list(changes(write(tmp_path, FILES)))


def test_a_library_keeps_a_copy_of_it(tmp_path: Path) -> None:
    library = compile_files(tmp_path / "pack", FILES).library
    assert library is not None
    copied = with_own_files(library, tmp_path / "own")
    (tmp_path / "pack" / FILE).unlink()
    picture = copied.languages[0].screens["steps/needle"].blocks[0]
    assert isinstance(picture, Picture)
    assert picture.image is not None
    assert picture.image.read_text() == KNEE
    assert not upright(picture.image, QSize(40, 30)).isNull()
