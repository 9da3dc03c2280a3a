"""Photos and logos as people leave them, on the screen: upright, sharp, in their place, and nothing waits."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.logging import _QtMessageCapture
from pytestqt.qtbot import QtBot

from kiosk import app, offer
from kiosk.app import Kiosk
from kiosk.settings.places import places
from support.audit import rect_of, texts
from support.clinic import CLINIC
from support.on_screen import arrived, colour, picture
from support.packs import ENGLISH, with_body, write
from support.person import Person
from support.photos import photo
from support.process import PATIENCE_S

SIZE = (1920, 1080)
LONG_S = 4.0
PAGE = "en/steps/needle.md"
WORDS = with_body('![A bone.](photo.jpg "The bone.")\n\nSee [glue](term:cement).\n')


@pytest.fixture
def show(qtbot: QtBot, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Callable[..., Kiosk]]:
    """Open a kiosk on a small pack whose needle page shows a photo; ``logo`` is the clinic's."""
    opened: list[Kiosk] = []

    def build(picture: bytes, logo: bytes = b"") -> Kiosk:
        root = write(tmp_path / "content", {**ENGLISH, PAGE: WORDS, "en/steps/photo.jpg": picture})
        (tmp_path / "logo.jpg").write_bytes(logo)
        clinic = msgspec.structs.replace(CLINIC.clinic, logo=str(tmp_path / "logo.jpg") if logo else "")
        settings = msgspec.structs.replace(CLINIC, content=str(root), clinic=clinic)
        compilation = offer.compile_content(settings, root)
        assert compilation.library is not None
        library = offer.offered(compilation.library, settings)
        kiosk = app.build(qapp, settings, places(settings), library, size=SIZE)
        opened.append(kiosk)
        kiosk.window.show()
        qtbot.waitUntil(kiosk.window.isExposed)
        return kiosk

    yield build
    for kiosk in opened:
        kiosk.close()


@pytest.mark.parametrize("turn", [1, 3, 6, 8])
@pytest.mark.parametrize("size", [(1200, 900), (900, 1200)], ids=["wide", "high"])
def test_a_photo_stands_upright_and_is_sharp(
    show: Callable[..., Kiosk], qtbot: QtBot, size: tuple[int, int], turn: int
) -> None:
    kiosk = show(photo(size=size, turn=turn))
    kiosk.navigator.begin("en")
    kiosk.navigator.open("steps/needle")
    qtbot.waitUntil(lambda: arrived(kiosk, "photo.jpg"))
    found = picture(kiosk, "photo.jpg")
    assert found is not None
    ratio = found.property("paintedWidth") / found.property("paintedHeight")
    assert size[0] / size[1] == pytest.approx(ratio, rel=0.02)
    assert colour(kiosk, found, 0.2, 0.2).blue() > 200
    assert colour(kiosk, found, 0.8, 0.8).red() > 200
    decoded = found.property("implicitHeight")
    assert decoded >= found.property("paintedHeight") - 1, "no fewer px than are painted"


@pytest.mark.qt_log_ignore("Cannot set file position")
def test_a_photo_that_takes_long_holds_nothing_up(
    show: Callable[..., Kiosk], qtbot: QtBot, qtlog: _QtMessageCapture, tmp_path: Path
) -> None:
    """It is read through a pipe that is written to after some seconds.

    The test goes on until Qt's thread has told of the pipe: at its end nobody hears that any more.
    """
    kiosk = show(photo())
    file = tmp_path / "content" / "en" / "steps" / "photo.jpg"
    file.unlink()
    os.mkfifo(file)
    writing = threading.Timer(LONG_S, file.write_bytes, (photo(),))
    writing.start()
    kiosk.navigator.begin("en")
    kiosk.navigator.open("steps/needle")
    qtbot.wait(200)
    assert "The needle goes in" in " ".join(Person(kiosk.window).sees())
    kiosk.navigator.open("home")
    qtbot.wait(200)
    assert writing.is_alive(), "nothing has waited for the photo"
    writing.join(PATIENCE_S)
    assert not writing.is_alive()
    qtbot.waitUntil(lambda: any("Cannot set file position" in each.message for each in qtlog.records))


@pytest.mark.parametrize("turn", [1, 6])
def test_a_logo_stands_upright(show: Callable[..., Kiosk], qtbot: QtBot, turn: int) -> None:
    kiosk = show(photo(), photo(size=(800, 200), turn=turn))
    kiosk.navigator.begin("en")
    qtbot.waitUntil(lambda: arrived(kiosk, "logo.jpg"))
    qtbot.wait(50)
    found = picture(kiosk, "logo.jpg")
    assert found is not None
    assert found.property("paintedWidth") / found.property("paintedHeight") == pytest.approx(4, rel=0.02)
    assert colour(kiosk, found, 0.2, 0.2).blue() > 200


@pytest.mark.qt_log_ignore("Error decoding", "Cannot open", "JPEG")
@pytest.mark.parametrize("kind", ["half of it", "gone"])
def test_a_logo_that_cannot_be_shown_costs_its_place_only(
    show: Callable[..., Kiosk], qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    logo = photo(size=(800, 200))
    kiosk = show(photo(), logo[: len(logo) // 8])
    if kind == "gone":
        (tmp_path / "logo.jpg").unlink()
    kiosk.navigator.begin("en")
    qtbot.wait(300)
    assert picture(kiosk, "logo.jpg") is None
    left = min(rect_of(each).left() for each in texts(kiosk.window.contentItem()))
    assert left < SIZE[0] / 10, "the words begin at the edge"
