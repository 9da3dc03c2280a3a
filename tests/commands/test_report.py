"""``kiosk report``: numbers about the kiosk that Prometheus reads, and nothing about people."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from kiosk.__main__ import main
from kiosk.commands.doctor.check import fail, ok, warn
from kiosk.commands.report.known import Known
from kiosk.commands.report.metrics import text
from kiosk.model.library import Library
from kiosk.starts import Diary, End, Starts
from kiosk.upkeep import vitals
from kiosk.upkeep.day_counts import Showing, added, keep
from kiosk.upkeep.found import PrinterState
from support.monitored import NOW, monitored, promtool, value


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    monkeypatch.setattr("kiosk.commands.report.known.examine", lambda *_: (ok("screen", "fine"),))
    return tmp_path / "state"


def test_all_that_is_known_is_told(shipped: Library) -> None:
    checks = (ok("screen", "fine"), warn("screen", 'a "guess"', "measure"), fail("disk", "full", "make room"))
    told = text(monitored(shipped, checks=checks))
    assert 1 == value(told, "kiosk_check", check="screen")
    assert 2 == value(told, "kiosk_check", check="disk")
    assert (3600, 120e6, 0.017) == tuple(
        value(told, f"kiosk_{name}") for name in ("uptime_seconds", "memory_bytes", "frame_gap_p95_seconds")
    )
    assert (1, 0) == (value(told, "kiosk_voice", language="en"), value(told, "kiosk_voice", language="es"))
    assert (1, 0) == tuple(value(told, "kiosk_printer", state=state) for state in ("ready", "paper"))
    pages = len(shipped.language("en").screens)
    assert pages - 1 == value(told, "kiosk_pages_unsigned", language="en")
    assert 89.5 == days_left(told, "kiosk_review_end_timestamp_seconds", language="en")
    assert 1 == value(told, "kiosk_info", pack="7", settings="2")
    assert 29.5 == days_left(told, "kiosk_rule_end_timestamp_seconds", rule="driving")
    assert 300 == days_left(told, "kiosk_metadata_end_timestamp_seconds", role="root")


def days_left(told: str, name: str, **labels: str) -> float:
    return (value(told, name, **labels) - NOW.timestamp()) / 86_400


def test_sudden_ends_are_told_by_cause_for_a_week(shipped: Library) -> None:
    ends = tuple(End(NOW, NOW - timedelta(days=days), "the graphics failed") for days in (9, 3, 1))
    told = text(monitored(shipped, starts=Starts(ends=ends)))
    assert 2 == value(told, "kiosk_sudden_ends", why="graphics")
    assert 0 == value(told, "kiosk_sudden_ends", why="killed"), "a cause that did not come is 0, not missing"


def test_what_is_not_known_is_not_told(shipped: Library) -> None:
    told = text(Known(now=NOW, today=NOW.date(), languages=shipped.languages))
    names = {family.name for family in text_string_to_metric_families(told)}
    assert {"kiosk_info", "kiosk_sudden_ends"} <= names
    assert not names & {"kiosk_uptime_seconds", "kiosk_memory_bytes", "kiosk_fetch_timestamp_seconds"}
    assert 1 == value(told, "kiosk_printer", state=PrinterState.NONE)


def test_prometheus_finds_no_fault_in_it(shipped: Library) -> None:
    told = text(monitored(shipped))
    assert (0, "") == promtool("check", "metrics", given=told)


@pytest.mark.usefixtures("qapp")
def test_it_is_written_as_a_whole_into_a_file(tmp_path: Path, state: Path) -> None:
    now = datetime.now(UTC)
    Diary(state).begin(now - timedelta(hours=1))
    vitals.keep(state, vitals.Vitals(now, now, 1, 1, ("en",), 0))
    out = tmp_path / "kiosk.prom"
    assert 0 == main(["report", "-o", str(out)])
    assert 3600 == round(value(out.read_text(), "kiosk_uptime_seconds"))
    assert [out] == list(tmp_path.glob("*kiosk.prom*")), "nothing half-written is left"
    assert 1 == main(["report", "-o", str(tmp_path / "no" / "kiosk.prom")])


@pytest.mark.usefixtures("qapp")
def test_a_slight_fault_in_the_settings_is_counted_and_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = tmp_path / "kiosk.toml"
    settings.write_text("allow_drafts = true\n[staff]\npin = 1234\n")
    assert 0 == main(["report", "--settings", str(settings)])
    told = capsys.readouterr()
    assert 1 == value(told.out, "kiosk_settings_faults")
    assert f"{settings}:3: staff.pin" in told.err


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("display", [True, False])
def test_a_timer_does_not_tell_how_a_display_is_that_it_does_not_have(
    display: bool,  # noqa: FBT001 - a case
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = (fail("screen", "there is none", "connect one"), fail("disk", "full", "make room"))
    monkeypatch.setattr("kiosk.commands.report.known.examine", lambda *_: found)
    monkeypatch.setattr("kiosk.machine.has_display", lambda: display)
    assert 0 == main(["report"])
    told = capsys.readouterr().out
    assert 2 == value(told, "kiosk_check", check="disk")
    assert display == ('check="screen"' in told)


@pytest.mark.usefixtures("qapp")
def test_counts_leave_only_where_the_clinic_wants_that(
    tmp_path: Path, state: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, settings = tmp_path / "counts.json", tmp_path / "kiosk.toml"
    settings.write_text("allow_drafts = true\n")
    showing = Showing("en", "home", finished=True, seconds=7)
    keep(state, datetime.now().astimezone().date() - timedelta(days=1), added(*[showing.counts] * 20))
    assert 1 == main(["report", "--settings", str(settings), "--counts", str(out)])
    assert "nothing is counted" in capsys.readouterr().err
    assert 0 == main(["report", "--settings", str(settings)])
    assert "# counts" not in capsys.readouterr().out
    settings.write_text("allow_drafts = true\n[counts]\non = true\n")
    assert 0 == main(["report", "--settings", str(settings)])
    told = capsys.readouterr().out
    assert list(text_string_to_metric_families(told)), "both together are still a text file of Prometheus"
    assert 0 == main(["report", "--settings", str(settings), "--counts", str(out), "-o", str(tmp_path / "p")])
    assert not capsys.readouterr().out
    assert [20, 20, [0, 20, 0, 0, 0]] == json.loads(out.read_bytes())["screens"]["en"]["home"]
    assert out.read_text() in told
