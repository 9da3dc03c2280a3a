"""Issue 16, section 5: open and closed, by the clock on the wall; a fake clock goes through a week."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from kiosk.clock import Clock
from kiosk.commands.doctor.check import State
from kiosk.commands.doctor.upkeep import hours as doctor_hours
from kiosk.settings.read import read
from kiosk.settings.schema import WEEKDAYS, Hours, Settings
from kiosk.upkeep.hours import is_open, next_opening, restart_passed, week

WORKDAYS = dict.fromkeys(WEEKDAYS[:5], "8:00-17:00")
HOURS = msgspec.convert(
    {
        **WORKDAYS,
        "saturday": "9:00-12:30",
        "sunday": "closed",
        "holidays": [date(2027, 1, 4)],
        "restart": "3:30",
    },
    Hours,
)
WEEK = week(HOURS)
FRIDAY = datetime(2027, 1, 1, tzinfo=UTC)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of the week that begins with Friday the 1st of January 2027."""
    return FRIDAY + timedelta(days=day, hours=hour, minutes=minute)


@pytest.mark.parametrize(
    ("moment", "open_"),
    [
        (at(0, 7, 59), False),
        (at(0, 8), True),
        (at(0, 16, 59), True),
        (at(0, 17), False),
        (at(1, 12, 29), True),
        (at(1, 12, 30), False),
        (at(2, 10), False),
        (at(3, 10), False),
        (at(4, 10), True),
    ],
    ids=str,
)
def test_a_week_with_a_holiday(moment: datetime, open_: bool) -> None:  # noqa: FBT001 - a parameter of the test
    assert open_ is is_open(WEEK, moment)


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        (at(0, 3), at(0, 8)),
        (at(0, 18), at(1, 9)),
        (at(1, 13), at(4, 8)),
        (at(3, 7), at(4, 8)),
    ],
    ids=str,
)
def test_the_next_opening_is_told_over_a_weekend_and_a_holiday(moment: datetime, opens: datetime) -> None:
    assert opens == next_opening(WEEK, moment)


def test_a_clinic_that_is_always_closed_never_opens() -> None:
    always = week(msgspec.convert(dict.fromkeys(WEEKDAYS, "closed"), Hours))
    assert next_opening(always, at(0, 0)) is None


def test_without_hours_it_is_always_open() -> None:
    assert is_open(week(Hours()), at(2, 3))
    assert is_open(week(Hours(monday="closed")), at(1, 3)), "a day that is not named"


def test_the_restart_is_due_once_and_not_when_the_clock_was_set() -> None:
    assert restart_passed(WEEK, at(0, 3, 29), at(0, 3, 30))
    assert not restart_passed(WEEK, at(0, 3, 30), at(0, 3, 31))
    assert not restart_passed(WEEK, at(0, 1), at(0, 4)), "set forward"
    assert not restart_passed(WEEK, at(0, 4), at(0, 3, 29)), "set back"
    assert not restart_passed(week(Hours()), at(0, 3, 29), at(0, 3, 30))


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ('monday = "8-17"\n', ['2: hours.monday: \'8-17\' are no hours; write "8:00-17:00" or "closed"']),
        ('monday = "17:00-8:00"\n', ["2: hours.monday: '17:00-8:00' are no hours"]),
        ('monday = "25:00-26:00"\n', ["2: hours.monday: '25:00-26:00' are no hours"]),
        ('restart = "night"\n', ["2: hours.restart: 'night' is no time; write \"3:30\""]),
        ('holidays = ["Christmas"]\n', ["2: hours.holidays: "]),
        ('mondays = "closed"\n', ["2: hours.mondays is not a known key; did you mean 'monday'?"]),
    ],
)
def test_faults_are_told_with_file_and_line_and_cost_only_the_hours(
    text: str, faults: list[str], tmp_path: Path
) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f"[hours]\n{text}")
    reading = read(file)
    assert not reading.grave
    for fault in faults:
        assert any(f"{file}:{fault}" in each for each in reading.slight), reading.slight
    assert is_open(week(reading.settings.hours), at(3, 3)), "what cannot be read never closes the kiosk"


def test_days_that_were_forgotten_are_told(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("[hours]\n" + "".join(f'{day} = "8:00-17:00"\n' for day in WORKDAYS))
    assert read(file).slight == (
        f'{file}:1: hours: saturday, sunday: not named, so open all day; write hours or "closed"',
    )


def test_the_doctor_tells_the_hours(tmp_path: Path) -> None:
    (told,) = doctor_hours(Settings(hours=HOURS), Clock(tmp_path), at(3, 10))
    assert State.OK is told.state
    assert told.found.startswith("closed now; monday 8:00-17:00;")
    assert told.found.endswith("sunday closed; holidays 2027-01-04; restart at 03:30")
    (told,) = doctor_hours(Settings(), Clock(tmp_path), at(3, 10))
    assert "always open; no nightly restart" == told.found


def test_with_a_clock_that_is_wrong_it_is_open_and_the_doctor_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.clock.RELEASED", date(2199, 1, 1))
    (told,) = doctor_hours(Settings(hours=HOURS), Clock(tmp_path), at(3, 10))
    assert "open all day until the clock is right" == told.remedy
