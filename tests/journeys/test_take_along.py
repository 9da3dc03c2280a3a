"""The whole of "talk to your provider": read, ask, pick, scan, print, walk away, and nothing stays."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.bridge.paper import printer as printing
from kiosk.model.library import Library
from kiosk.settings.schema import Idle, Printer
from kiosk.visit.session import MAX_PICKS, Session
from kiosk.visit.targets import Pick
from support.clinic import CLINIC
from support.person import Person
from support.qr_reader import read

PROGRAMS = {
    "lp": "cat > /dev/null; echo 'request id is Hall-7 (1 file(s))'",
    "lpstat": "echo 'printer Hall is idle.'",
    "cancel": "true",
}

FOLDERS = ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Everything a program could write to by default, with a print system that keeps nothing."""
    programs = tmp_path / "programs"
    programs.mkdir()
    for name, does in PROGRAMS.items():
        program = programs / name
        program.write_text(f"#!/bin/sh\n{does}\n")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
    for variable in (
        "HOME",
        "TMPDIR",
        "XDG_CACHE_HOME",
        "XDG_CONFIG_HOME",
        "XDG_DATA_HOME",
        "XDG_RUNTIME_DIR",
    ):
        folder = tmp_path / variable.lower()
        folder.mkdir(mode=0o700)
        monkeypatch.setenv(variable, str(folder))
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.setenv("PATH", os.pathsep.join([str(programs), os.environ["PATH"]]))
    monkeypatch.setattr(printing, "LOOK_MS", 30)
    return tmp_path


def written(home: Path) -> list[Path]:
    """Every file below ``home``, without Qt's own translations of our QML files."""
    return sorted(path for path in home.rglob("*") if path.is_file() and path.suffix not in (".qmlc", ".jsc"))


def picked(kiosk: Kiosk) -> tuple[str, ...]:
    return kiosk.navigator.session.picks


def test_p1_p2_read_ask_pick_scan_print_walk_away(
    qtbot: QtBot, home: Path, open_kiosk: Callable[..., Kiosk], shipped: Library
) -> None:
    before = written(home)
    hall = msgspec.structs.replace(CLINIC, printer=Printer(queue="Hall"), idle=Idle(seconds=5, warning=1))
    kiosk = open_kiosk(settings=hall)
    fresh = kiosk.navigator.seen.view
    language = shipped.language("en")
    words = language.words
    known = {each.id: each.text for group in language.questions for each in group.questions}
    person = Person(kiosk.window)
    person.tap(words.touch_to_begin)
    person.tap("Kyphoplasty, step by step")
    asked = []
    for _ in range(2):
        asked.append(kiosk.navigator.seen.screen.facts.question)
        person.tap(words.ask)
        assert words.on_my_list in person.sees()
        person.tap(words.next)
    person.tap(words.home)
    person.tap("Talk to your provider")
    free = [each for each in language.questions[0].questions if each.id not in asked][:2]
    for each in free:
        person.tap(each.text)
    person.tap(words.my_list_count.format(n=4))
    picked = [known[each] for each in (*asked, *(each.id for each in free))]
    (text,) = read(kiosk.window.grabWindow())
    assert [f"{n}. {each}" for n, each in enumerate(picked, 1)] == text.split("\n")[1:]
    assert "spine" not in text.split("\n")[0].lower()
    person.tap(words.print_list)
    qtbot.waitUntil(lambda: words.print_ready in person.sees())

    qtbot.waitUntil(kiosk.navigator.at_attract, timeout=15_000)
    assert Session() == kiosk.navigator.session
    assert fresh == kiosk.navigator.seen.view
    assert not kiosk.printer.state.record.message
    assert [] == read(kiosk.window.grabWindow())
    assert not QGuiApplication.clipboard().text()
    assert not any(each in person.sees() for each in picked)
    assert before == written(home)


def test_the_list_takes_ten_and_says_so_kindly(kiosk: Kiosk, person: Person, shipped: Library) -> None:
    words = shipped.language("en").words
    kiosk.navigator.begin("en")
    kiosk.navigator.open("provider/pick")
    ids = [each.id for group in shipped.language("en").questions for each in group.questions]
    for each in ids[-MAX_PICKS:]:
        kiosk.navigator.press(Pick(each))
    QTest.qWait(600)
    person.tap(shipped.language("en").questions[0].questions[0].text)
    assert MAX_PICKS == len(kiosk.navigator.session.picks)
    assert words.list_full in person.sees()
    person.tap(words.close)
    assert words.list_full not in person.sees()
    person.tap(shipped.language("en").questions[0].questions[1].text)
    person.tap(words.my_list_count.format(n=MAX_PICKS))
    assert "list" == kiosk.navigator.shown.view.record.kind
    assert words.list_full not in person.sees()


def test_a_second_tap_takes_the_question_off_again(kiosk: Kiosk, person: Person, shipped: Library) -> None:
    words = shipped.language("en").words
    kiosk.navigator.begin("en")
    kiosk.navigator.open("procedure/balloon")
    QTest.qWait(600)
    person.tap(words.ask)
    assert 1 == len(picked(kiosk))
    person.tap(words.on_my_list)
    assert not picked(kiosk)
    assert words.ask in person.sees()


def test_three_to_start_with_are_one_tap(kiosk: Kiosk, person: Person, shipped: Library) -> None:
    words = shipped.language("en").words
    kiosk.navigator.begin("en")
    kiosk.navigator.open("provider/pick")
    QTest.qWait(600)
    person.tap(words.pick_three)
    assert 3 == len(kiosk.navigator.session.picks)
    assert words.my_list_count.format(n=3) in person.sees()
