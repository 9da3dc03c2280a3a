"""Other settings for many wait until the visit is over; then the kiosk starts anew with them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from kiosk.bridge.speech.spoken_elsewhere import SpokenElsewhere
from support.fleet import settings_come
from support.site import Site


@pytest.fixture
def site(
    qtbot: QtBot, qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Site]:
    monkeypatch.setattr(SpokenElsewhere, "wake", lambda _self: None)
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    monkeypatch.setenv("INVOCATION_ID", "a service")
    site = Site(qtbot, qapp, tmp_path)
    site.settings.write_text(site.settings.read_text() + '[fleet]\nsource = "https://packs.example.org"\n')
    yield site
    site.close()


def test_it_starts_anew_between_two_visits_and_has_them(site: Site) -> None:
    settings_come(1, "[idle]\nseconds = 90\n")
    caretaker = site.started()
    restart = QSignalSpy(caretaker.restart)
    caretaker.look_at_settings()
    assert 0 == restart.count(), "nothing new"
    assert caretaker.kiosk is not None
    caretaker.kiosk.navigator.begin("en")
    settings_come(2, "[idle]\nseconds = 80\n")
    caretaker.look_at_settings()
    assert 0 == restart.count(), "somebody is here"
    caretaker.kiosk.navigator.startOver()
    caretaker.look_at_settings()
    assert 1 == restart.count()
    caretaker.close()
    again = site.started()
    assert again.kiosk is not None
    again.kiosk.navigator.begin("en")
    assert 80 == again.kiosk.idle._seconds
