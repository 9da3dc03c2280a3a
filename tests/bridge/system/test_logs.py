"""What the log holds: dates, counts instead of floods, and never a reason to stop."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.bridge.system.logs import ALIKE, FORGET_S, Repeats
from support.process import running


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
import logging
from kiosk.bridge.system import logs
logs.start("kiosk.log")
logging.root.handlers[0]._handlers[1].stream = open("/dev/full", "w", buffering=1)
for number in range(100):
    logging.error("line %s", "x" * number)
logs.stop()
"""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_full_disk_is_no_reason_to_stop_or_to_fill_stderr(tmp_path: Path) -> None:
    with running(tmp_path, "-c", FULL) as full:
        assert 0 == full.process.wait(20)
        assert "Traceback" not in full.told
        assert f"line {'x' * 99}" in full.told
