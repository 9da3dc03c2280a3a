"""Staff save a page: the kiosk shows it at once, and never loses the last good one."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.commands.dev.workbench import Workbench
from kiosk.settings.places import places
from support.clinic import CLINIC
from support.content import copied
from support.person import Person

PATIENCE_MS = 30_000
"""A busy machine takes long to read all words with all rules."""


def started(workbench: Workbench) -> bool:
    return workbench.kiosk is not None


@pytest.fixture
def workbench(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Workbench]:
    """`kiosk dev` on a copy of the content in which one page is broken."""
    content = copied(tmp_path / "content")
    page = content / "en" / "procedure" / "needle.md"
    page.write_text(page.read_text().replace("title:", "titel:"))
    settings = msgspec.structs.replace(CLINIC, content=str(content))
    workbench = Workbench(qapp, settings, places(settings), None)
    workbench.begin()
    yield workbench
    workbench.close()


def test_whoever_edits_sees_file_line_and_remedy_until_all_is_well(
    qtbot: QtBot, workbench: Workbench
) -> None:
    qtbot.waitUntil(workbench.window.isVisible, timeout=PATIENCE_MS)
    assert not started(workbench)
    page = workbench.where.content / "en" / "procedure" / "needle.md"
    broken = page.read_text()
    editor = Person(workbench.window)
    told = "titel is not a known key; did you mean 'title'?"
    qtbot.waitUntil(lambda: told in editor.sees(), timeout=PATIENCE_MS)
    assert editor.find("en/procedure/needle.md:2")

    page.write_text(broken.replace("titel:", "title:"))
    qtbot.waitUntil(lambda: started(workbench), timeout=PATIENCE_MS)
    assert not workbench.window.isVisible()

    page.write_text(broken)
    qtbot.waitUntil(workbench.window.isVisible, timeout=PATIENCE_MS)
    assert workbench.kiosk is not None
    assert workbench.kiosk.window.isVisible()


def test_changed_screens_load_again_where_they_were(kiosk: Kiosk) -> None:
    kiosk.navigator.begin("en")
    kiosk.navigator.open("procedure/needle")
    old = kiosk.window
    kiosk.reload()
    assert old is not kiosk.window
    assert kiosk.window.isVisible()
    assert "procedure/needle" == kiosk.navigator.shown.view.record.screen


def test_while_the_words_are_read_the_window_answers(qtbot: QtBot, workbench: Workbench) -> None:
    qtbot.waitUntil(workbench.window.isVisible, timeout=PATIENCE_MS)
    longest, last = 0.0, time.monotonic()

    def look() -> bool:
        nonlocal longest, last
        now = time.monotonic()
        longest, last = max(longest, now - last), now
        return "2 errors" in workbench.findings.record.title

    page = workbench.where.content / "en" / "procedure" / "done.md"
    page.write_text(page.read_text().replace("title:", "titel:"))
    qtbot.waitUntil(look, timeout=PATIENCE_MS)
    assert longest < 1
