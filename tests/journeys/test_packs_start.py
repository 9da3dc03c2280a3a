"""A kiosk with two packs starts with what is good of them, follows both and keeps both."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.commands.run import out_of_service
from kiosk.commands.run.caretaker import Caretaker
from support.packs import ENGLISH, NEEDLE, cover, write
from support.site import PATIENCE_MS, Site

BROKEN = "---\ntitel: wrong\n---\n"


@pytest.fixture
def site(
    qtbot: QtBot, qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Site]:
    """The folder of a clinic with two packs."""
    monkeypatch.setattr(out_of_service, "RETRY_MS", 100)
    site = Site(qtbot, qapp, tmp_path)
    write(site.root / "second", {**ENGLISH, "en/_pack.md": cover("Second")})
    write(site.content, {"en/_pack.md": cover("First")})
    site.settings.write_text("allow_drafts = true\ncontent = ['content', 'second']\n", encoding="utf-8")
    yield site
    site.close()


def offered(caretaker: Caretaker) -> list[str]:
    """The titles of the packs that people can choose from."""
    packs = caretaker.kiosk.navigator.packs if caretaker.kiosk else ()
    return [pack.languages[0].cover.title for pack in packs]


def wait_for(site: Site, caretaker: Caretaker, *titles: str) -> None:
    site.qtbot.waitUntil(lambda: offered(caretaker) == list(titles), timeout=PATIENCE_MS)


def test_both_packs_are_offered_and_a_save_in_either_is_shown(site: Site) -> None:
    caretaker = site.start()
    wait_for(site, caretaker, "First", "Second")
    write(site.root / "second", {"en/_pack.md": cover("Other")})
    wait_for(site, caretaker, "First", "Other")
    write(site.content, {"en/_pack.md": cover("One")})
    wait_for(site, caretaker, "One", "Other")


def test_a_broken_pack_is_left_out_until_it_is_mended(site: Site) -> None:
    write(site.content, {"en/more/help.md": BROKEN})
    caretaker = site.start()
    wait_for(site, caretaker, "Second")
    write(site.content, {"en/more/help.md": ENGLISH["en/more/help.md"]})
    wait_for(site, caretaker, "First", "Second")


def test_the_last_good_words_of_both_are_there_at_once_at_the_next_start(site: Site) -> None:
    caretaker = site.start()
    wait_for(site, caretaker, "First", "Second")
    site.close()
    site.opened.clear()
    write(site.root / "second", {NEEDLE: BROKEN})
    again = site.start()
    assert ["First", "Second"] == offered(again)
