"""Issue 16, section 5: outside its hours the kiosk is dark and silent, and kind to whoever touches it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.app import Kiosk
from kiosk.bridge.upkeep import opening
from kiosk.clock import Clock
from kiosk.settings import pin
from kiosk.settings.schema import WEEKDAYS, Hours, Panel, Speech, Staff
from kiosk.visit.session import ATTRACT
from support.audit import faults
from support.clinic import CLINIC
from support.ear import Ear
from support.person import SETTLE_MS, Person
from support.pixels import rgb

HOURS = msgspec.convert(
    {
        **dict.fromkeys(WEEKDAYS[:5], "8:00-17:00"),
        **dict.fromkeys(WEEKDAYS[5:], "closed"),
        "restart": "3:30",
    },
    Hours,
)
PIN = pin.hashed("4711")
FRIDAY_EVENING = datetime(2027, 1, 1, 18, 0, tzinfo=UTC)
DARK = 60
"""No channel of a dark screen's pixel is brighter, of 255."""


@dataclass
class FakeClock:
    now: datetime = field(default=FRIDAY_EVENING)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> FakeClock:
    """The machine's clock, which a test sets."""
    fake = FakeClock()
    monkeypatch.setattr(opening.Opening.__init__, "__defaults__", (None, fake))
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path))
    return fake


@pytest.fixture
def kiosk(clock: FakeClock, open_kiosk: Callable[..., Kiosk]) -> Kiosk:
    assert clock.now
    kiosk = open_kiosk(settings=replace(CLINIC, hours=HOURS))
    QTest.qWait(SETTLE_MS)
    return kiosk


def test_it_is_dark_and_a_touch_says_closed_when_it_opens_and_where_help_is(kiosk: Kiosk) -> None:
    person = Person(kiosk.window)
    image = kiosk.window.grabWindow()
    spots = [(x, y) for x in range(0, 1920, 60) for y in range(0, 1080, 40)]
    assert max(max(rgb(image, x, y)) for x, y in spots) < DARK
    assert "We are closed now" not in person.sees()
    person.tap_at(QPoint(960, 950))
    assert kiosk.navigator.at_attract(), "the touch that wakes it presses nothing"
    QTest.qWait(SETTLE_MS)
    seen = person.sees()
    for words in (
        "We are closed now",
        "We open on Monday at 8:00 in the morning.",
        "Ahora está cerrado",
        "Abrimos el lunes a las 8:00 de la mañana.",
        f"Do you need help right now? Call {CLINIC.clinic.emergency}.",
    ):
        assert words in seen
    person.tap(kiosk.navigator.library.language("es").words.help)
    assert kiosk.navigator.session.language == "es"
    assert kiosk.navigator.shown.view.record.kind == "help"
    kiosk.navigator.startOver()
    assert kiosk.navigator.shown.view.record.kind == "closed"


def test_it_goes_dark_again_and_a_key_wakes_it_too(kiosk: Kiosk) -> None:
    person = Person(kiosk.window)
    person.press(Qt.Key.Key_Tab)
    assert "We are closed now" in person.sees()
    kiosk.opening._asleep.stop()
    kiosk.opening.look()
    assert "We are closed now" not in person.sees()


def test_a_visit_goes_on_over_closing_time_and_then_it_closes(
    clock: FakeClock, open_kiosk: Callable[..., Kiosk]
) -> None:
    clock.now = FRIDAY_EVENING - timedelta(hours=2)
    kiosk = open_kiosk(settings=replace(CLINIC, hours=HOURS))
    assert kiosk.navigator.shown.view.record.kind == "attract"
    kiosk.navigator.begin("en")
    clock.now = FRIDAY_EVENING
    kiosk.opening.look()
    assert kiosk.navigator.shown.view.record.screen == "home"
    kiosk.navigator.startOver()
    assert kiosk.navigator.shown.view.record.kind == "closed"
    clock.now = FRIDAY_EVENING + timedelta(days=2, hours=14)
    kiosk.opening.look()
    assert kiosk.navigator.shown.view.record.kind == "attract"


def test_it_invites_nobody_while_it_is_closed(
    clock: FakeClock, open_kiosk: Callable[..., Kiosk], ear: Ear
) -> None:
    assert clock.now
    kiosk = open_kiosk(settings=replace(CLINIC, hours=HOURS, speech=Speech(invite_seconds=20)), voice=ear)
    assert not kiosk.navigator.inviting
    assert kiosk.speaker.script()[0].text == "We are closed now"


def test_a_clock_that_is_plainly_wrong_never_makes_it_dark(
    clock: FakeClock, open_kiosk: Callable[..., Kiosk], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert clock.now
    monkeypatch.setattr(Clock, "fault", lambda _self: "it says 1970-01-01; set the clock")
    kiosk = open_kiosk(settings=replace(CLINIC, hours=HOURS))
    assert kiosk.navigator.shown.view.record.kind == "attract"


def test_the_nightly_restart_waits_until_the_visit_is_over(kiosk: Kiosk, clock: FakeClock) -> None:
    asked = QSignalSpy(kiosk.opening.restart)
    kiosk.navigator.begin("en")
    clock.now = FRIDAY_EVENING.replace(hour=3, minute=29, second=58) + timedelta(days=1)
    kiosk.opening.look()
    clock.now += timedelta(seconds=5)
    kiosk.opening.look()
    assert 0 == asked.count()
    clock.now += timedelta(minutes=4)
    kiosk.navigator.startOver()
    kiosk.opening.look()
    assert 1 == asked.count()
    clock.now += timedelta(minutes=4)
    kiosk.opening.look()
    assert 1 == asked.count(), "once a night"


def test_a_whole_day_minute_by_minute(kiosk: Kiosk, clock: FakeClock) -> None:
    """A Monday with three visits of six minutes, the last over closing time."""
    clock.now = FRIDAY_EVENING.replace(hour=0) + timedelta(days=3)
    kiosk.opening.look()
    asked, seen = QSignalSpy(kiosk.opening.restart), [("00:00", "closed", 0)]
    begins, ends = ("09:00", "12:30", "16:57"), ("09:06", "12:36", "17:03")
    for _ in range(24 * 60):
        clock.now += timedelta(minutes=1)
        minute = f"{clock.now:%H:%M}"
        if minute in begins:
            kiosk.navigator.begin("es")
        if minute in ends:
            kiosk.navigator.startOver()
        kiosk.opening.look()
        state = (kiosk.navigator.shown.view.record.kind, asked.count())
        if state != seen[-1][1:]:
            seen.append((minute, *state))
    assert seen == [
        ("00:00", "closed", 0),
        ("03:30", "closed", 1),
        ("08:00", "attract", 1),
        ("09:00", "home", 1),
        ("09:06", "attract", 1),
        ("12:30", "home", 1),
        ("12:36", "attract", 1),
        ("16:57", "home", 1),
        ("17:03", "closed", 1),
    ]


def test_a_visit_that_never_ends_has_no_restart_in_the_morning(kiosk: Kiosk, clock: FakeClock) -> None:
    asked = QSignalSpy(kiosk.opening.restart)
    kiosk.navigator.begin("en")
    clock.now = FRIDAY_EVENING.replace(hour=3, minute=29, second=58) + timedelta(days=1)
    kiosk.opening.look()
    for _ in range(40):
        clock.now += timedelta(minutes=5)
        kiosk.opening.look()
    kiosk.navigator.startOver()
    kiosk.opening.look()
    assert 0 == asked.count()


@pytest.mark.parametrize(
    "size", [(1920, 1080, 21.5), (1080, 1920, 21.5), (1280, 800, 10.1), (800, 1280, 10.1)], ids=str
)
def test_nothing_lies_on_a_word_or_a_button(
    clock: FakeClock, open_kiosk: Callable[..., Kiosk], size: tuple[int, int, float]
) -> None:
    assert clock.now
    screen = Panel(diagonal_inches=size[2], reduced_motion=True)
    kiosk = open_kiosk(
        size=size[:2], settings=replace(CLINIC, hours=HOURS, screen=screen, staff=Staff(pin=PIN))
    )
    Person(kiosk.window).press(Qt.Key.Key_Tab)
    QTest.qWait(200)
    assert kiosk.navigator.shown.view.record.kind == "closed"
    assert kiosk.navigator.session.place.screen == ATTRACT
    assert not faults(kiosk.window)
