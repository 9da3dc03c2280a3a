"""Issue 16, section 3: sudden ends are counted on disk, and make the next starts more careful."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk import starts
from kiosk.commands.doctor.check import State
from kiosk.commands.doctor.upkeep import restarts
from kiosk.starts import Care, Diary

BEGUN = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)


@pytest.fixture
def diary(tmp_path: Path) -> Diary:
    return Diary(tmp_path)


def minutes() -> Iterator[datetime]:
    """One moment after the other."""
    now = BEGUN
    while True:
        yield now
        now += timedelta(minutes=1)


def test_three_quick_deaths_and_then_five_make_it_more_careful(diary: Diary) -> None:
    cares = [diary.begin(now).care for now, _ in zip(minutes(), range(7), strict=False)]
    assert [Care.NORMAL] * 3 + [Care.LAST_GOOD] * 2 + [Care.BUILT_IN] * 2 == cares


def test_ten_healthy_minutes_make_it_normal_again(diary: Diary) -> None:
    now = minutes()
    for _ in range(6):
        diary.begin(next(now))
    diary.healthy()
    assert Care.NORMAL == diary.read().care
    assert Care.NORMAL == diary.begin(next(now)).care
    assert 0 == diary.read().quick, "what ends a healthy one is no quick death"
    assert 6 == len(diary.read().ends), "but it is told"


def test_an_end_that_somebody_asked_for_is_no_death(diary: Diary) -> None:
    for now, _ in zip(minutes(), range(9), strict=False):
        assert Care.NORMAL == diary.begin(now).care
        diary.end()
    assert () == diary.read().ends


def test_graphics_that_fail_are_done_without_until_all_is_well(diary: Diary) -> None:
    assert not diary.begin(BEGUN).software
    diary.fail_graphics()
    after = diary.begin(BEGUN)
    assert after.software
    assert Care.NORMAL == after.care
    assert "the graphics failed" == after.ends[-1].why
    assert starts.KILLED == diary.begin(BEGUN).ends[-1].why
    diary.healthy()
    assert not diary.begin(BEGUN).software


def test_staff_keep_the_last_good_content_over_restarts_and_healthy_minutes(
    diary: Diary, tmp_path: Path
) -> None:
    diary.begin(BEGUN)
    diary.hold(on=True)
    diary.healthy()
    diary.end()
    assert Care.LAST_GOOD == diary.begin(BEGUN).care
    assert State.WARN == next(restarts(tmp_path)).state
    diary.hold(on=False)
    assert Care.NORMAL == diary.begin(BEGUN).care


def test_a_machine_that_went_off_is_no_death_of_the_kiosk(
    diary: Diary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    boot = tmp_path / "boot_id"
    monkeypatch.setattr(starts, "BOOT", boot)
    for now, number in zip(minutes(), range(9), strict=False):
        boot.write_text(f"boot-{number}\n")
        assert Care.NORMAL == diary.begin(now).care
    assert {"the machine went off"} == {end.why for end in diary.read().ends}


def test_only_the_last_ends_are_kept(diary: Diary) -> None:
    for now, _ in zip(minutes(), range(2 * starts.KEPT), strict=False):
        diary.begin(now)
    ends = diary.read().ends
    assert starts.KEPT == len(ends)
    assert ends[-1].noticed - ends[-1].started == timedelta(minutes=1)


@pytest.mark.parametrize("kept", [b"", b"{", b'{"quick": "many"}', b"\x00\xff"])
def test_a_damaged_file_is_no_harm(diary: Diary, tmp_path: Path, kept: bytes) -> None:
    (tmp_path / starts.FILE).write_bytes(kept)
    assert Care.NORMAL == diary.begin(BEGUN).care
    assert BEGUN == diary.read().running


def test_a_folder_that_cannot_be_written_is_no_harm(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").touch()
    assert Care.NORMAL == Diary(tmp_path / "file").begin(BEGUN).care
    assert "starts cannot be counted" in caplog.text


def test_the_doctor_says_what_happened_and_when(diary: Diary, tmp_path: Path) -> None:
    (well,) = restarts(tmp_path)
    assert State.OK == well.state
    for now, _ in zip(minutes(), range(6), strict=False):
        diary.begin(now)
    (check,) = restarts(tmp_path)
    assert State.WARN == check.state
    assert "5 quick deaths: people see the built-in content, painted by software" in check.found
    assert "2026-11-26 08:05:00 the kiosk ended by itself or was killed" in check.found
    diary.healthy()
    (check,) = restarts(tmp_path)
    assert State.OK == check.state
    assert "2026-11-26 08:05:00" in check.found
