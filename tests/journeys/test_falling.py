"""Issue 16, section 3: after quick deaths people see content that is known to be good."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from kiosk.bridge.speech.spoken_elsewhere import SpokenElsewhere
from kiosk.commands.run import content
from kiosk.commands.run.caretaker import Caretaker
from kiosk.settings.places import Places, places
from kiosk.settings.schema import Settings
from kiosk.starts import BUILT_IN_AFTER, Care, Diary, Starts
from kiosk.visit.staff.tasks import Task, Told
from kiosk.visit.targets import Do
from support.packs import ENGLISH, write
from support.photos import photo
from support.process import running
from support.site import PATIENCE_MS, Site

GOOD, DEADLY = "The needle goes in", "The deadly needle"


@pytest.fixture
def site(
    qtbot: QtBot, qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Site]:
    monkeypatch.setattr(SpokenElsewhere, "wake", lambda _self: None)
    site = Site(qtbot, qapp, tmp_path)
    yield site
    site.close()


def ten_minutes(caretaker: Caretaker) -> None:
    """Let ten healthy minutes be over."""
    caretaker._proving.stop()
    caretaker._prove()


def proven(site: Site) -> None:
    """Run well with the good words for ten minutes; then somebody brings others, which are compiled."""
    caretaker = site.started()
    site.qtbot.waitUntil(lambda: bool(list(site.state.glob("*.snapshot"))), timeout=PATIENCE_MS)
    ten_minutes(caretaker)
    site.qtbot.waitUntil(lambda: bool(list(site.state.glob("*.proven"))), timeout=PATIENCE_MS)
    site.page.write_text(ENGLISH["en/steps/needle.md"].replace(GOOD, DEADLY))
    site.qtbot.waitUntil(lambda: DEADLY == site.title(caretaker), timeout=PATIENCE_MS)
    caretaker.close()


def test_after_three_quick_deaths_the_last_good_content_then_the_newest_again(site: Site) -> None:
    proven(site)
    caretaker = site.start(Care.LAST_GOOD)
    site.in_service(caretaker)
    site.qtbot.wait(500)
    assert GOOD == site.title(caretaker)
    ten_minutes(caretaker)
    site.qtbot.waitUntil(lambda: DEADLY == site.title(caretaker), timeout=PATIENCE_MS)


def test_nobody_is_disturbed_when_it_goes_back_to_normal(site: Site) -> None:
    proven(site)
    caretaker = site.start(Care.LAST_GOOD)
    site.in_service(caretaker)
    assert caretaker.kiosk is not None
    caretaker.kiosk.navigator.begin("en")
    site.settings.write_text("wrong")
    ten_minutes(caretaker)
    site.qtbot.wait(500)
    assert GOOD == site.title(caretaker)
    assert caretaker.notice is None


def test_staff_keep_the_last_good_content_until_they_want_the_newest(site: Site) -> None:
    proven(site)
    caretaker = site.started()
    site.qtbot.waitUntil(lambda: DEADLY == site.title(caretaker), timeout=PATIENCE_MS)
    asked = QSignalSpy(caretaker.held)
    assert caretaker.kiosk is not None
    navigator, keeper = caretaker.kiosk.navigator, caretaker.kiosk.keeper
    navigator.begin("en")
    navigator.let_staff_in()
    keeper.do(Task.LAST_GOOD)
    site.qtbot.waitUntil(lambda: keeper._upkeep.told is Told.LAST_GOOD_COMES)
    assert DEADLY == site.title(caretaker), "while staff are at their screens it stays"
    navigator.press(Do.START_OVER)
    site.qtbot.waitUntil(lambda: GOOD == site.title(caretaker), timeout=PATIENCE_MS)
    ten_minutes(caretaker)
    site.qtbot.wait(2500)
    assert GOOD == site.title(caretaker), "it is no careful start, which would go back by itself"
    navigator.begin("en")
    navigator.let_staff_in()
    keeper.do(Task.NEWEST)
    navigator.press(Do.START_OVER)
    site.qtbot.waitUntil(lambda: DEADLY == site.title(caretaker), timeout=PATIENCE_MS)
    assert [[True], [False]] == [asked.at(at) for at in range(asked.count())]


def test_without_content_that_ran_well_staff_are_told_so(site: Site) -> None:
    caretaker = site.started()
    assert caretaker.kiosk is not None
    caretaker.kiosk.navigator.begin("en")
    caretaker.kiosk.navigator.let_staff_in()
    caretaker.kiosk.keeper.do(Task.LAST_GOOD)
    assert caretaker.kiosk.keeper._upkeep.told is Told.NO_LAST_GOOD


def test_after_five_the_built_in_content_without_any_file_of_the_clinic(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.settings.write_text(site.settings.read_text() + "[clinic]\nname = 'Riverside'\nlogo = 'logo.png'\n")
    (site.root / "logo.png").write_bytes(photo("PNG"))
    built_in = write(site.root / "built-in", ENGLISH)
    page = built_in / "en" / "steps" / "needle.md"
    page.write_text(page.read_text().replace(GOOD, "The built-in needle"))

    def where(settings: Settings) -> Places:
        given = places(settings)
        return given if settings.content else replace(given, content=built_in)

    monkeypatch.setattr(content, "places", where)
    caretaker = site.start(Care.BUILT_IN)
    site.in_service(caretaker)
    assert "The built-in needle" == site.title(caretaker)
    assert caretaker.kiosk is not None
    clinic = caretaker.kiosk.navigator._around.defaults.clinic
    assert ("Riverside", "") == (clinic.name, clinic.logo)
    ten_minutes(caretaker)
    site.qtbot.waitUntil(lambda: GOOD == site.title(caretaker), timeout=PATIENCE_MS)


def test_the_kiosk_itself_counts_its_deaths_and_falls_to_software(tmp_path: Path) -> None:
    run = ("-m", "kiosk", "run", "--settings", "kiosk.toml")
    (tmp_path / "kiosk.toml").write_text("allow_drafts = true\n")
    diary = Diary(tmp_path / "state" / "kyphoplasty-kiosk")
    diary._write(Starts(quick=BUILT_IN_AFTER - 1))
    with running(tmp_path, *run, QT_QUICK_BACKEND="") as kiosk:
        kiosk.wait_for("this one is careful (LAST_GOOD)")
        assert "QT_QUICK_BACKEND" not in kiosk.told
        kiosk.process.kill()
        kiosk.process.wait()
    with running(tmp_path, *run, QT_QUICK_BACKEND="") as kiosk:
        kiosk.wait_for("in service: en")
        assert "this one is careful (BUILT_IN)" in kiosk.told
        assert "QT_QUICK_BACKEND=software is set" in kiosk.told
        kiosk.process.terminate()
        assert 0 == kiosk.process.wait(5)
    assert diary.read().running is None, "an end that was asked for"
    assert 1 == len(diary.read().ends)
