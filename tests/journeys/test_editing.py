"""Staff save a page: the kiosk shows it at once, and never loses the last good one."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from clinic import CLINIC
from pytestqt.qtbot import QtBot

from kiosk import app as house
from kiosk.app import Kiosk
from kiosk.settings import places


def test_a_saved_page_shows_and_a_broken_one_does_not(
    qtbot: QtBot, open_kiosk: Callable[..., Kiosk], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = Path(shutil.copytree(places(CLINIC).content, tmp_path / "content"))
    settings = msgspec.structs.replace(CLINIC, content=str(content))
    kiosk = open_kiosk(settings=settings)
    house.keep_content_fresh(kiosk, settings, content, now=lambda: True)
    kiosk.navigator.begin("en")
    kiosk.navigator.open("procedure/needle")
    page = content / "en" / "procedure" / "needle.md"
    good = page.read_text()

    page.write_text(good.replace("title: The needle goes in", "title: The thin needle"))
    qtbot.waitUntil(lambda: "The thin needle" == kiosk.navigator.view.property("title"), timeout=3000)
    assert "procedure/needle" == kiosk.navigator.view.property("screen")

    page.write_text("---\ntitel: broken\n---\n")
    qtbot.waitUntil(lambda: "en/procedure/needle.md:2" in capsys.readouterr().err, timeout=3000)
    assert "The thin needle" == kiosk.navigator.view.property("title")

    page.write_text(good)
    qtbot.waitUntil(lambda: "The needle goes in" == kiosk.navigator.view.property("title"), timeout=3000)


def test_changed_screens_load_again_where_they_were(kiosk: Kiosk) -> None:
    kiosk.navigator.begin("en")
    kiosk.navigator.open("procedure/needle")
    old = kiosk.window
    kiosk.reload()
    assert old is not kiosk.window
    assert kiosk.window.isVisible()
    assert "procedure/needle" == kiosk.navigator.view.property("screen")
