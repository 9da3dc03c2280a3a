"""A clock that is plainly wrong decides nothing."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk import clock as module
from kiosk.clock import LAST_DAY, RELEASED, Clock

NOW = date(2027, 3, 1)


@pytest.fixture
def set_to(monkeypatch: pytest.MonkeyPatch) -> type[date]:
    """The machine's clock: set ``today_is``."""

    class Machine(date):
        today_is = NOW

        @classmethod
        def today(cls) -> Machine:
            return cls(cls.today_is.year, cls.today_is.month, cls.today_is.day)

    monkeypatch.setattr(module, "date", Machine)
    return Machine


@pytest.mark.usefixtures("set_to")
def test_a_clock_that_can_be_right_is_believed(tmp_path: Path) -> None:
    clock = Clock(tmp_path / "state")
    assert NOW == clock.today()
    assert not clock.fault()
    clock.remember()
    assert NOW == clock.last


@pytest.mark.parametrize("now", [date(1970, 1, 1), RELEASED - timedelta(days=1), NOW + timedelta(days=366)])
def test_a_clock_that_is_plainly_wrong_is_told_and_the_last_day_holds(
    tmp_path: Path, set_to: type[date], now: date
) -> None:
    clock = Clock(tmp_path)
    clock.remember()
    set_to.today_is = now  # type: ignore[attr-defined] # of the class above
    assert "set the clock" in clock.fault()
    assert NOW == clock.today()
    clock.remember()
    assert NOW == clock.last, "a wrong day is not remembered"


def test_a_first_start_with_an_empty_battery(tmp_path: Path, set_to: type[date]) -> None:
    set_to.today_is = date(1970, 1, 1)  # type: ignore[attr-defined] # of the class above
    assert RELEASED == Clock(tmp_path).today()


@pytest.mark.usefixtures("set_to")
@pytest.mark.parametrize("text", ["", "soon", "2027-99-99", "9999-12-31", "0001-01-01"])
def test_a_damaged_file_is_no_harm(tmp_path: Path, text: str) -> None:
    (tmp_path / LAST_DAY).write_text(text)
    assert NOW == Clock(tmp_path).today()


@pytest.mark.usefixtures("set_to")
def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "state").write_text("")
    Clock(tmp_path / "state").remember()
    assert "the day cannot be kept" in caplog.text
