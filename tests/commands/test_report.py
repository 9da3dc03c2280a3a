"""``kiosk report``: numbers about the kiosk that Prometheus reads, and nothing about people."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.commands.doctor.check import fail, ok, warn
from kiosk.commands.report import lines
from kiosk.model.library import Library
from kiosk.starts import Diary

LINE = re.compile(r'[a-z_]+(\{[a-z]+="(?:[^"\\\n]|\\.)*"(?:,[a-z]+="(?:[^"\\\n]|\\.)*")*\})? -?\d+')


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path))
    return tmp_path


def test_every_line_is_a_metric_and_the_worst_of_a_check_counts(state: Path, shipped: Library) -> None:
    diary, now = Diary(state), datetime(2026, 11, 27, tzinfo=UTC)
    diary.begin(now)
    diary.begin(now + timedelta(seconds=9))
    checks = (ok("screen", "fine"), warn("screen", 'a "guess"', "measure"), fail("disk", "full", "make room"))
    told = list(lines(checks, shipped.languages, state, date(2026, 11, 27)))
    for line in told:
        assert line.startswith(("# HELP ", "# TYPE ")) or LINE.fullmatch(line), line
    assert 'kiosk_check{check="screen"} 1' in told
    assert 'kiosk_check{check="disk"} 2' in told
    assert "kiosk_quick_deaths 1" in told
    english = shipped.language("en")
    assert f'kiosk_pages_unsigned{{language="en"}} {len(english.unreviewed)}' in told
    names = [line.split()[2] for line in told if line.startswith("# TYPE")]
    assert len(set(names)) == len(names)


@pytest.mark.usefixtures("qapp")
def test_it_is_written_as_a_whole_into_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.commands.doctor.examination.examine", lambda *_: (ok("screen", "fine"),))
    out = tmp_path / "kiosk.prom"
    assert 0 == main(["report", "-o", str(out)])
    assert "kiosk_info{" in out.read_text()
    assert [out] == list(tmp_path.glob("*kiosk.prom*")), "nothing half-written is left"
    assert 1 == main(["report", "-o", str(tmp_path / "no" / "kiosk.prom")])
