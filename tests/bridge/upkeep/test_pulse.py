"""The running kiosk leaves how it is: its memory, its pace and its voices, and no window waits for that."""

from __future__ import annotations

import json
import logging
import os
from pathlib import Path
from statistics import quantiles

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.bridge.upkeep.pulse import LEAST, LONGEST_MS, SHARE, Gaps, Pulse
from kiosk.upkeep.vitals import FILE, Vitals, memory, read

MOST_MB = 4000


def test_it_leaves_what_is_so(kiosk: Kiosk, tmp_path: Path, qtbot: QtBot) -> None:
    pulse = Pulse(lambda: ("en",), tmp_path, kiosk.parts)
    pulse.follow(kiosk.window)
    for _ in range(LEAST + 1):
        with qtbot.waitSignal(kiosk.window.frameSwapped, timeout=20_000):
            kiosk.window.update()
    pulse.keep()
    qtbot.waitUntil(lambda: read(tmp_path) is not None, timeout=20_000)
    found = read(tmp_path)
    assert isinstance(found, Vitals)
    assert found.memory is not None
    assert 20e6 < found.memory < MOST_MB * 1e6
    assert found.gap_ms is not None
    assert ("en",) == found.spoken
    left = set(json.loads((tmp_path / FILE).read_bytes()))
    assert {"at", "since", "memory", "gap_ms", "spoken", "errors"} == left, (
        "nothing tells how much it is used"
    )
    pulse.close()


def test_new_content_begins_anew(kiosk: Kiosk, tmp_path: Path, qtbot: QtBot) -> None:
    pulse = Pulse(tuple, tmp_path, kiosk.parts)
    pulse.follow(kiosk.window)

    def kept() -> Vitals:
        (tmp_path / FILE).unlink(missing_ok=True)
        pulse.keep()
        qtbot.waitUntil(lambda: read(tmp_path) is not None, timeout=20_000)
        found = read(tmp_path)
        assert found is not None
        return found

    logging.getLogger("kiosk.anything").error("a picture cannot be drawn")
    logging.getLogger("kiosk.anything").warning("a warning is none")
    before = kept()
    assert 1 == before.errors
    pulse.begin()
    after = kept()
    assert (0, None) == (after.errors, after.gap_ms)
    assert after.since > before.since
    pulse.close()
    logging.getLogger("kiosk.anything").error("of another kiosk")
    assert 0 == kept().errors


def test_the_pace_is_that_of_the_window_of_changed_screens(
    kiosk: Kiosk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted: list[float] = []
    monkeypatch.setattr(Gaps, "add", lambda _, seconds: noted.append(seconds))
    kiosk.reload()
    noted.clear()
    with qtbot.waitSignal(kiosk.window.frameSwapped, timeout=20_000):
        kiosk.window.update()
    qtbot.waitUntil(lambda: bool(noted), timeout=20_000)


def test_the_memory_is_that_of_this_process() -> None:
    with Path(f"/proc/{os.getpid()}/statm").open() as file:
        pages = int(file.read().split()[1])
    found = memory()
    assert found is not None
    assert abs(found - pages * os.sysconf("SC_PAGE_SIZE")) < 50e6
    assert memory(Path("/none")) is None


@given(st.lists(st.floats(0, 3), max_size=200))
def test_the_share_is_not_exceeded_and_a_rest_is_no_gap(seconds: list[float]) -> None:
    gaps = Gaps()
    for each in seconds:
        gaps.add(each)
    moved = sorted(round(each * 1000) for each in seconds if round(each * 1000) < LONGEST_MS)
    assert len(moved) == gaps.count
    found = gaps.within(SHARE)
    if not moved:
        assert found is None
        return
    assert found in moved
    assert sum(each <= found for each in moved) >= SHARE * len(moved)
    assert sum(each < found for each in moved) < SHARE * len(moved)


def test_it_is_the_usual_percentile() -> None:
    gaps = Gaps()
    moved = list(range(1, 200))
    for each in moved:
        gaps.add(each / 1000)
    found = gaps.within(SHARE)
    assert found is not None
    assert abs(found - quantiles(moved, n=20)[-1]) <= 1
