"""What the log holds: dates, counts instead of floods, and never a reason to stop."""

from __future__ import annotations

import ctypes
import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.bridge.system import log_writer
from kiosk.bridge.system.log_writer import FLUSH_S, LOG_BYTES, Writer, append
from kiosk.bridge.system.logs import ALIKE, FORGET_S, Repeats
from support.process import environment, running, wait_until

MNT_DETACH = 2
"""The flag of `umount2` for a file system that is busy."""


class Kept(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def log(kept: Kept) -> Iterator[logging.Logger]:
    log = logging.getLogger("flood")
    log.handlers = [Repeats([kept])]
    yield log
    log.handlers = []


def test_the_same_line_is_counted(log: logging.Logger, kept: Kept) -> None:
    log.warning("the cause")
    for _ in range(1234):
        log.warning("no answer from %s", "it")
    assert [
        "the cause",
        "no answer from it",
        "no answer from it (10 times)",
        "no answer from it (100 times)",
        "no answer from it (1000 times)",
    ] == kept.lines


def test_lines_that_differ_in_numbers_only_are_counted_after_the_first(
    log: logging.Logger, kept: Kept
) -> None:
    for number in range(5000):
        log.error("frame %d is late by %d ms", number, number * 3)
    assert len(kept.lines) < ALIKE + 5
    assert kept.lines[-1].endswith("(1000 times)")


def test_problems_at_different_lines_of_a_file_are_all_told(log: logging.Logger, kept: Kept) -> None:
    for line in range(1, 11):
        log.error("needle.md:%d: title is missing", line)
    assert 10 == len(kept.lines)


def test_different_exceptions_are_different(log: logging.Logger, kept: Kept) -> None:
    for error in (ValueError("one"), KeyError("two"), ValueError("one")):
        log.error("uncaught", exc_info=error)
    assert 2 == len(kept.lines)


def test_an_hour_later_it_is_told_again(
    log: logging.Logger, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    log.error("no paper")
    log.error("no paper")
    (handler,) = log.handlers
    assert isinstance(handler, Repeats)
    monkeypatch.setattr(handler, "_since", handler._since - FORGET_S - 1)
    log.error("no paper")
    assert ["no paper", "no paper"] == kept.lines


FULL = """
import logging, resource
from kiosk.bridge.system import logs
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
logs.start("kiosk.log")
for number in range(100):
    logging.error("line %s", "x" * number)
logs.stop()
"""
"""No file of this process may hold a byte: stderr goes to a pipe."""


@pytest.mark.skipif(os.name != "posix", reason="only there a process can be kept from filling the disk")
def test_a_full_disk_is_no_reason_to_stop_or_to_fill_stderr(tmp_path: Path) -> None:
    full = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", FULL],
        cwd=tmp_path,
        env=environment(tmp_path, {}),
        capture_output=True,
        text=True,
        timeout=20,
        check=True,
    )
    assert "Traceback" not in full.stderr
    assert f"line {'x' * 99}" in full.stderr
    assert 1 == full.stderr.count("cannot be written (File too large)")


# ------------------------------------------------------------------ what hangs


class Share:
    """A share that hangs until it ``answers``."""

    def __init__(self) -> None:
        self.answers = threading.Event()
        self.held: list[str] = []

    def write(self, line: bytes) -> None:
        self.answers.wait()
        self.held.append(line.decode().rstrip())


def test_lines_wait_while_nothing_can_be_written_and_too_many_are_counted(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(log_writer, "WAITING", 100)
    share = Share()
    writer = Writer("/mnt/share/kiosk.log", share.write)
    log = logging.getLogger("flood")
    log.addHandler(writer)
    monkeypatch.setattr(logging.getLogger("kiosk"), "handlers", [writer])
    log.error("line 0")
    wait_until(writer._waiting.empty)
    begun = time.monotonic()
    for number in range(1, 500):
        log.error("line %d", number)
    assert time.monotonic() - begun < 10, "no line waits for the share, which never answers"
    assert 1 == caplog.text.count("/mnt/share/kiosk.log takes no more lines")
    share.answers.set()
    wait_until(lambda: "lines are missing" in str(share.held[-1:]))
    log.removeHandler(writer)
    writer.close()
    begun = time.monotonic()
    writer.flush()
    assert time.monotonic() - begun < FLUSH_S, "who is closed is not waited for"
    *lines, missing = share.held
    written = len(lines)
    assert [f"line {number}" for number in range(written)] == lines
    assert written < 110
    assert f"log: {500 - written + 1} lines are missing" in missing, "the warning is one of them"


PACE_S = 0.0003
"""Between two lines: a disk that works writes them meanwhile, so that none is dropped."""
STUCK_S = 20
"""Longer than 3000 lines take on a busy machine. A line that waits for what never answers waits forever."""
SHARE = """
import logging, time
from kiosk.bridge.system import logs
begun = time.monotonic()
logs.start("share/kiosk.log")
for number in range(3000):
    logging.error("%s", "x" * number)
    time.sleep({pause})
assert time.monotonic() - begun < {stuck}
logs.stop()
"""


@pytest.fixture
def hanging(tmp_path: Path) -> Iterator[Path]:
    """A file system in ``share`` whose server never answers."""
    try:
        device = os.open("/dev/fuse", os.O_RDWR)
    except OSError:
        pytest.skip("a file system that hangs needs /dev/fuse")
    folder = tmp_path / "share"
    folder.mkdir()
    system = ctypes.CDLL(None)
    options = f"fd={device},rootmode=40000,user_id=0,group_id=0"
    if system.mount(b"hangs", bytes(folder), b"fuse", 0, options.encode()):
        os.close(device)
        pytest.skip("only root may mount a file system")
    yield folder
    os.close(device)
    system.umount2(bytes(folder), MNT_DETACH)


@pytest.mark.usefixtures("hanging")
def test_a_share_that_hangs_holds_up_neither_a_line_nor_the_end(tmp_path: Path) -> None:
    with running(tmp_path, "-c", SHARE.format(pause=0, stuck=STUCK_S)) as process:
        process.wait_for("log: share/kiosk.log takes no more lines")
        assert 0 == process.process.wait(2 * STUCK_S), process.told


def test_a_terminal_that_nobody_reads_holds_up_neither_a_line_nor_the_end(tmp_path: Path) -> None:
    (tmp_path / "share").mkdir()
    with subprocess.Popen(  # noqa: S603 - our own words
        [sys.executable, "-c", SHARE.format(pause=PACE_S, stuck=STUCK_S)],
        cwd=tmp_path,
        env=environment(tmp_path, {}),
        stderr=subprocess.PIPE,
    ) as process:
        assert 0 == process.wait(2 * STUCK_S)
    kept = sorted((tmp_path / "share").iterdir())
    assert ["kiosk.log", "kiosk.log.1", "kiosk.log.2"] == [each.name for each in kept]
    assert all(each.stat().st_size <= LOG_BYTES for each in kept)
    assert "x" * 2999 in (tmp_path / "share" / "kiosk.log").read_text()


def test_a_file_that_is_taken_away_comes_again(tmp_path: Path) -> None:
    path = tmp_path / "log" / "kiosk.log"
    append(path, b"one\n")
    path.parent.rename(tmp_path / "elsewhere")
    append(path, b"two\n")
    assert b"two\n" == path.read_bytes()


def test_the_libraries_for_films_that_qt_misses_are_not_told() -> None:
    asks = (
        "from PySide6.QtCore import QLoggingCategory, qCWarning\n"
        "from kiosk.bridge.system import logs\n"
        "logs.start('')\n"
        "qCWarning(QLoggingCategory('qt.multimedia.symbolsresolver'), 'va')\n"
        "qCWarning(QLoggingCategory('qt.multimedia'), 'sound')\n"
        "logs.stop()\n"
    )
    done = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=True)  # noqa: S603 - our own words
    assert "sound" in done.stderr
    assert "va" not in done.stderr
