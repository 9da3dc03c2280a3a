"""A disk or share that hangs: a command tells it after a while, and ends."""

from __future__ import annotations

import argparse
import threading
from datetime import date
from pathlib import Path

import pytest

from kiosk.commands import compiling, options
from kiosk.commands.doctor import upkeep
from kiosk.commands.doctor.check import State
from kiosk.commands.doctor.without_qt import examine_without_qt
from kiosk.settings.places import places
from kiosk.settings.read import Reading
from kiosk.settings.schema import Panel, Settings
from support.packs import ENGLISH, write
from support.process import running

HANGS = """
import sys, time
from pathlib import Path
from kiosk.__main__ import main
from kiosk.commands import compiling
compiling.COMPILE_S = 1
Path.read_bytes = lambda _path: time.sleep(60)
sys.stdout = sys.stderr
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("command", ["check", "tour out"])
def test_a_command_tells_that_the_content_hangs_and_ends(tmp_path: Path, command: str) -> None:
    write(tmp_path / "content", ENGLISH)
    (tmp_path / "kiosk.toml").write_text("content = 'content'\n")
    with running(tmp_path, "-c", HANGS, *command.split()) as process:
        assert 1 == process.process.wait(20)
        told = process.told
    assert "was not read to its end within 1 s; look whether its disk" in told
    assert "Traceback" not in told


def test_the_doctor_goes_on_to_what_else_it_knows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = threading.Event()
    monkeypatch.setattr(compiling, "COMPILE_S", 0.2)
    read = Path.read_bytes

    def hang(path: Path) -> bytes:
        if path.is_relative_to(tmp_path / "content"):
            answers.wait(20)
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", hang)
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    settings = Settings(content=str(write(tmp_path / "content", ENGLISH)))
    given = argparse.Namespace(settings=None)
    checks = examine_without_qt(given, Reading(settings), places(settings), ImportError("no library"))
    answers.set()
    found = {check.name: check for check in checks}
    assert State.FAIL is found["content"].state
    assert "look whether its disk or network share answers" in found["content"].found
    assert f"it is {date.today()}" == found["clock"].found


def test_the_doctor_tells_that_the_log_lies_on_a_share_that_hangs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = threading.Event()
    exists = Path.exists
    monkeypatch.setattr(upkeep, "ANSWER_S", 0.2)
    monkeypatch.setattr(Path, "exists", lambda path: exists(path) and answers.wait(20))
    log, state = upkeep.disk(Settings(log=str(tmp_path / "kiosk.log")), tmp_path)
    answers.set()
    assert (State.FAIL, State.FAIL) == (log.state, state.state)
    assert "kiosk.log does not answer" in log.found


def test_a_start_waits_for_no_logo_on_a_share_that_hangs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = threading.Event()
    exists = Path.is_file
    monkeypatch.setattr(options, "SETTINGS_S", 0.1)

    def hang(path: Path) -> bool:
        if path.name == "logo.png":
            answers.wait(20)
        return exists(path)

    monkeypatch.setattr(Path, "is_file", hang)
    file = tmp_path / "kiosk.toml"
    file.write_text('[screen]\nturned = "left"\n[clinic]\nlogo = "logo.png"\n')
    screen = options.screen(argparse.Namespace(settings=file))
    answers.set()
    assert screen == Panel()
