"""`kiosk run` as a service starts and ends it, with real processes."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk import offer
from kiosk.__main__ import parser
from kiosk.anatomy.bone import Bone
from kiosk.anatomy.levels import Level
from kiosk.anatomy.treatment import Shape
from kiosk.commands import options as option
from support.packs import ENGLISH, write
from support.process import environment, gone, running, wait_until

RUN = ("-m", "kiosk", "run", "--settings", "kiosk.toml")


@pytest.fixture
def clinic(tmp_path: Path) -> Path:
    write(tmp_path / "content", ENGLISH)
    (tmp_path / "kiosk.toml").write_text("allow_drafts = true\ncontent = 'content'\nlog = 'log/kiosk.log'\n")
    return tmp_path


def test_every_line_of_the_log_bears_date_and_time(clinic: Path) -> None:
    with running(clinic, *RUN) as kiosk:
        kiosk.wait_for("in service: en")
        lines = (clinic / "log" / "kiosk.log").read_text().splitlines()
    assert all(re.match(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} [A-Z]+ ", line) for line in lines)
    assert "PySide6" in lines[0]


def test_it_starts_with_the_bone_of_a_code(clinic: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bone = Bone(Level.T12, Shape.CRUSH, 30, 1)
    given = ["run", "--settings", str(clinic / "kiosk.toml"), "--bone"]
    options = parser().parse_args([*given, bone.code.lower().replace("-", " ")])
    assert offer.clinic(option.lenient_settings(options).settings).bone == bone
    with pytest.raises(SystemExit):
        parser().parse_args([*given, "T12-C30-1-A"])
    assert "look at the code again" in capsys.readouterr().err


def test_problems_of_broken_content_are_in_the_log(clinic: Path) -> None:
    (clinic / "content" / "en" / "_language.md").write_text("---\nendonim: wrong\n---\n")
    with running(clinic, *RUN) as kiosk:
        kiosk.wait_for("out of service")
        assert "_language.md:2: endonim is not a known key" in (clinic / "log" / "kiosk.log").read_text()
        kiosk.process.terminate()
        assert 1 == kiosk.process.wait(5)


@pytest.mark.parametrize("kind", ["a folder", "a pipe", "in a file", "without a right"])
def test_a_log_that_cannot_be_written_costs_the_log_only(clinic: Path, kind: str) -> None:
    log = clinic / "log"
    match kind:
        case "a folder":
            (log / "kiosk.log").mkdir(parents=True)
        case "a pipe":
            log.mkdir()
            os.mkfifo(log / "kiosk.log")
        case "in a file":
            log.write_text("")
        case _:
            log.mkdir()
            (log / "kiosk.log").symlink_to("/proc/version")
    with running(clinic, *RUN) as kiosk:
        kiosk.wait_for("in service: en")
        assert "cannot be written" in kiosk.told
        assert "Traceback" not in kiosk.told


def test_sigterm_ends_it_and_leaves_no_process(clinic: Path) -> None:
    with running(clinic, *RUN) as kiosk:
        kiosk.wait_for("in service: en")
        wait_until(lambda: bool(kiosk.children()))
        children = kiosk.children()
        begun = time.monotonic()
        kiosk.process.terminate()
        assert 0 == kiosk.process.wait(5)
        assert time.monotonic() - begun < 2
        wait_until(lambda: all(map(gone, children)))


def test_its_processes_end_with_it_when_it_is_killed(clinic: Path) -> None:
    with running(clinic, *RUN) as kiosk:
        kiosk.wait_for("in service: en")
        wait_until(lambda: bool(kiosk.children()))
        children = kiosk.children()
        kiosk.process.kill()
        kiosk.process.wait()
        wait_until(lambda: all(map(gone, children)))


def test_content_that_hangs_holds_nothing_up(clinic: Path) -> None:
    with running(clinic, *RUN) as kiosk:
        kiosk.wait_for("in service: en")
        kiosk.process.terminate()
        kiosk.process.wait(5)
    page = clinic / "content" / "en" / "steps" / "needle.md"
    page.unlink()
    os.mkfifo(page)
    with running(clinic, *RUN) as kiosk:
        kiosk.wait_for("in service: en")
        begun = time.monotonic()
        kiosk.process.terminate()
        assert 0 == kiosk.process.wait(5)
        assert time.monotonic() - begun < 2


HANGS = """
import re, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from kiosk.bridge.system.signals import leave_on_signals
application = QGuiApplication([])
leave_on_signals(application)
def hang():
    print("hangs", file=sys.stderr, flush=True)
    {call}
QTimer.singleShot(0, hang)
application.exec()
"""
HANGING = {
    "that lets other threads run": ("time.sleep(60)", signal.SIGINT),
    "that lets none run": ("re.match('(a+)+b', 'a' * 64)", signal.SIGTERM),
}


@pytest.mark.parametrize(("call", "asked"), HANGING.values(), ids=HANGING)
def test_a_window_that_hangs_is_ended_by_force(tmp_path: Path, call: str, asked: signal.Signals) -> None:
    with running(tmp_path, "-c", HANGS.format(call=call)) as hanging:
        hanging.wait_for("hangs")
        wait_until(lambda: bool(hanging.children()))
        (ender,) = hanging.children()
        begun = time.monotonic()
        hanging.process.send_signal(asked)
        assert -signal.SIGKILL == hanging.process.wait(5)
        assert time.monotonic() - begun < 2
        assert "something hangs" in hanging.told
        wait_until(lambda: gone(ender))


def test_a_signal_ends_it_also_when_the_process_that_watches_is_gone(tmp_path: Path) -> None:
    waits = HANGS.format(call="pass").replace("hangs", "waits")
    with running(tmp_path, "-c", waits) as waiting:
        waiting.wait_for("waits")
        (ender,) = waiting.children()
        os.kill(ender, signal.SIGKILL)
        wait_until(lambda: gone(ender))
        time.sleep(0.2)
        waiting.process.terminate()
        assert -signal.SIGTERM == waiting.process.wait(5)


def test_a_second_one_says_that_one_runs_and_leaves(clinic: Path) -> None:
    with running(clinic, *RUN) as kiosk:
        kiosk.wait_for("in service: en")
        second = subprocess.run(  # noqa: S603 - our own arguments
            [sys.executable, *RUN],
            cwd=clinic,
            env=environment(clinic, {}),
            capture_output=True,
            text=True,
            check=False,
            timeout=20,
        )
        assert 1 == second.returncode
        assert f"A kiosk runs on this screen already (process {kiosk.process.pid})." in second.stderr
        assert kiosk.process.poll() is None


def test_one_that_was_killed_does_not_keep_the_next_from_starting(clinic: Path) -> None:
    for _ in range(2):
        with running(clinic, *RUN) as kiosk:
            kiosk.wait_for("in service: en")
            kiosk.process.kill()
            kiosk.process.wait()


def test_a_service_without_a_display_fails_at_once(clinic: Path) -> None:
    variables = environment(clinic, {"INVOCATION_ID": "a service"})
    del variables["QT_QPA_PLATFORM"]
    begun = time.monotonic()
    done = subprocess.run(  # noqa: S603 - our own arguments
        [sys.executable, *RUN],
        cwd=clinic,
        env=variables,
        capture_output=True,
        text=True,
        check=False,
        timeout=20,
    )
    assert (1, False) == (done.returncode, (clinic / "tour").exists())
    assert "There is no display yet" in done.stderr
    assert time.monotonic() - begun < 10
