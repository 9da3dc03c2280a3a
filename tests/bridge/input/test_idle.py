"""Nobody is here: what rests on the glass, and what slept."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.bridge.input.contacts import FLICKER_S, REST_S
from kiosk.visit.session import Session
from kiosk.visit.targets import Pick
from support.person import Person

SPOT = QPoint(900, 300)


class Time:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time(kiosk: Kiosk) -> Time:
    """The clock of ``kiosk``, which somebody has begun to use."""
    time = Time()
    kiosk.idle._clock = time
    kiosk.navigator.begin("en")
    return time


@pytest.fixture
def stays(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """How often the idle time has begun anew since it was asked last."""
    seen: list[int] = []
    monkeypatch.setattr(kiosk.idle, "stay", lambda: seen.append(1))

    def count() -> int:
        found = len(seen)
        seen.clear()
        return found

    return count


def touch(kiosk: Kiosk, person: Person, time: Time, seconds: float, step_mm: float = 0.0) -> None:
    """Rest on the glass for ``seconds`` with a jitter of 1 px, moving ``step_mm`` each second."""
    px = kiosk.navigator.shown.display.record.px_per_mm
    person.touch().press(0, SPOT, kiosk.window).commit()
    for second in range(int(seconds)):
        time.now += 1
        jitter = QPoint(second % 2 + round(step_mm * px * second), 0)
        person.touch().move(0, SPOT + jitter, kiosk.window).commit()


def test_a_contact_that_rests_for_long_is_nobody(
    kiosk: Kiosk, person: Person, time: Time, stays: Callable[[], int]
) -> None:
    touch(kiosk, person, time, REST_S - 1)
    assert stays() > 0
    time.now += 2
    for second in range(20):
        time.now += 1
        person.touch().move(0, SPOT + QPoint(second % 2, 1), kiosk.window).commit()
    assert 0 == stays()


def test_a_finger_that_moves_is_somebody_for_as_long_as_it_likes(
    kiosk: Kiosk, person: Person, time: Time, stays: Callable[[], int]
) -> None:
    touch(kiosk, person, time, 2 * REST_S, step_mm=1.2)
    stays()
    time.now += 1
    person.touch().move(0, SPOT + QPoint(500, 200), kiosk.window).commit()
    assert stays() > 0


def test_a_panel_that_loses_a_palm_and_finds_it_is_nobody(
    kiosk: Kiosk, person: Person, time: Time, stays: Callable[[], int]
) -> None:
    for _ in range(int(REST_S) * 2 + 4):
        time.now += FLICKER_S / 2
        person.touch().press(0, SPOT, kiosk.window).commit()
        person.touch().release(0, SPOT, kiosk.window).commit()
    stays()
    time.now += FLICKER_S / 2
    person.touch().press(0, SPOT, kiosk.window).commit()
    assert 0 == stays()


def test_a_person_who_presses_the_same_button_again_and_again_stays(
    person: Person, time: Time, stays: Callable[[], int]
) -> None:
    for _ in range(20):
        time.now += 5
        stays()
        person.tap_at(SPOT, hold_ms=1)
        assert stays() > 0


def test_a_finger_beside_a_resting_palm_is_somebody(
    kiosk: Kiosk, person: Person, time: Time, stays: Callable[[], int]
) -> None:
    touch(kiosk, person, time, REST_S + 5)
    stays()
    both = person.touch()
    both.stationary(0)
    both.press(1, SPOT + QPoint(-400, 100), kiosk.window)
    both.commit()
    assert stays() > 0


@pytest.mark.parametrize("first", [QEvent.Type.UpdateRequest, QEvent.Type.Expose])
def test_a_tablet_that_slept_wakes_at_the_attract_screen_before_its_first_frame(
    kiosk: Kiosk, time: Time, first: QEvent.Type
) -> None:
    kiosk.navigator.press(Pick(next(iter(kiosk.navigator.library.language("en").questions)).questions[0].id))
    assert Session() != kiosk.navigator.session
    time.now += 10_000
    QCoreApplication.sendEvent(kiosk.window, QEvent(first))
    assert Session() == kiosk.navigator.session
    assert kiosk.navigator.at_attract()


def test_a_short_sleep_ends_nothing(kiosk: Kiosk, time: Time) -> None:
    time.now += kiosk.idle._seconds - 5
    QCoreApplication.sendEvent(kiosk.window, QEvent(QEvent.Type.UpdateRequest))
    assert Session() != kiosk.navigator.session


def test_a_process_that_was_stopped_finds_out_by_itself(kiosk: Kiosk, time: Time) -> None:
    time.now += 10_000
    QTest.qWait(1300)
    assert Session() == kiosk.navigator.session
