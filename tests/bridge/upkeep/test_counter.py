"""Counting screens: only where the clinic wants it, only what patients see, and never who or when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace as changed
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.bridge.navigator import Navigator
from kiosk.bridge.upkeep.counter import Counter
from kiosk.bridge.visit import SETTLES_MS
from kiosk.model.library import Library, side_by_side
from kiosk.settings.schema import Consult, Counts, Staff
from kiosk.upkeep.day_counts import FOLDER, Day, Showing, added, keep, read
from kiosk.visit.session import HOME, PACKS
from kiosk.visit.staff.english import ENGLISH
from kiosk.visit.staff.tasks import Room
from kiosk.visit.targets import Do, Enter, Take
from support.clinic import CLINIC
from support.person import SETTLE_MS, Person

ON = replace(CLINIC, counts=Counts(on=True))
TODAY = date(2026, 11, 27)


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path))
    return tmp_path


class Clock:
    """A clock that goes when it is told to."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def counting(kiosk: Kiosk, clock: Clock, state: Path) -> tuple[Navigator, Counter]:
    return kiosk.navigator, Counter(kiosk.navigator, state, lambda: TODAY, kiosk.parts, clock)


def counted(counter: Counter, state: Path) -> Day:
    counter.close()
    return read(state, TODAY)


def test_what_a_patient_sees_is_counted_with_its_time(
    counting: tuple[Navigator, Counter], clock: Clock, state: Path
) -> None:
    navigator, counter = counting
    navigator.begin("en")
    clock.now += 3
    navigator.open("fracture/now")
    clock.now += 40
    navigator.open(HOME)
    clock.now += 200
    navigator.startOver()
    told = counted(counter, state)
    assert {"en"} == set(told)
    assert (2, (1, 0, 0, 1, 0)) == (told["en"][HOME][0], told["en"][HOME][2:])
    assert (1, (0, 0, 1, 0, 0)) == (told["en"]["fracture/now"][0], told["en"]["fracture/now"][2:])


def test_the_same_page_of_two_packs_is_counted_apart(
    open_kiosk: Callable[..., Kiosk], shipped: Library, state: Path
) -> None:
    first, *others = shipped.languages
    title = changed(first, cover=changed(first.cover, title="Cement alone"))
    second = changed(shipped, id="second", languages=(title, *others))
    navigator = open_kiosk(library=side_by_side([shipped, second])).navigator
    counter = Counter(navigator, state, lambda: TODAY)
    for pack in (shipped.id, "second", "second"):
        navigator.begin("en")
        navigator.press(Take(pack))
        navigator.startOver()
    told = counted(counter, state)
    assert (1, 2) == (told[f"en/{first.cover.title}"][HOME][0], told["en/Cement alone"][HOME][0])
    assert {PACKS} == set(told["en"])


def test_the_last_part_makes_it_finished(counting: tuple[Navigator, Counter], state: Path) -> None:
    navigator, counter = counting
    navigator.begin("en")
    QTest.qWait(3 * SETTLES_MS)
    assert 1 == navigator.shown.progress.record.part_count
    navigator.open("fracture/now")
    navigator.shown.progress.update(changed(navigator.shown.progress.record, part=0, part_count=2))
    counter._finish()
    navigator.startOver()
    told = counted(counter, state)
    assert (1, 0) == (told["en"][HOME][1], told["en"]["fracture/now"][1])


def test_where_somebody_went_away_the_time_is_not_known(
    kiosk: Kiosk, open_kiosk: Callable[..., Kiosk], state: Path
) -> None:
    assert kiosk.counter is None, "nothing is counted unless the clinic wants it"
    counting = open_kiosk(settings=ON)
    assert counting.counter is not None
    counting.navigator.begin("es")
    counting.idle.expired.emit()
    assert counting.navigator.at_attract()
    counting.navigator.begin("es")
    counting.navigator.startOver()
    counting.counter.close()
    (file,) = (state / FOLDER).iterdir()
    cells = read(state, date.fromisoformat(file.stem))["es"][HOME]
    assert (1, 0, 0, 0, 1) == cells[2:]


def test_neither_staff_nor_a_talk_at_the_table_is_counted(
    counting: tuple[Navigator, Counter], state: Path
) -> None:
    navigator, counter = counting
    navigator.open_staff()
    navigator.let_staff_in()
    navigator.press(Enter(Room.SHEET))
    navigator.startOver()
    navigator.begin("en")
    navigator.open_table()
    navigator.press(Do.GIVE)
    navigator.open("fracture/now")
    navigator.startOver()
    told = counted(counter, state)
    assert {"en": [HOME]} == {language: list(screens) for language, screens in told.items()}
    assert 1 == told["en"][HOME][0], "what a patient saw before the table"


def test_the_tablet_of_a_clinician_counts_nothing(open_kiosk: Callable[..., Kiosk]) -> None:
    settings = replace(ON, consult=Consult(start=True), staff=Staff(pin="scrypt:x"))
    assert open_kiosk(settings=settings).counter is None


def test_what_cannot_be_written_is_written_later(
    counting: tuple[Navigator, Counter], state: Path, qtbot: QtBot
) -> None:
    navigator, counter = counting
    (state / FOLDER).write_text("a file where the folder is to be")
    navigator.begin("en")
    navigator.startOver()
    counter.flush()
    writing = counter._writing
    assert writing is not None
    qtbot.waitUntil(writing.done, timeout=20_000)
    (state / FOLDER).unlink()
    navigator.begin("en")
    navigator.startOver()
    assert 2 == counted(counter, state)["en"][HOME][0]


def test_staff_read_what_leaves_and_turn_its_pages(
    open_kiosk: Callable[..., Kiosk], state: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("kiosk.clock.Clock.today", lambda _: date(2026, 11, 28))
    showings = [Showing("en", f"topic/page-{n}", finished=True, seconds=1).counts for n in range(8)]
    keep(state, TODAY, added(*showings * 12, Showing("en", "topic/rare", finished=True, seconds=1).counts))
    kiosk = open_kiosk(settings=ON)
    kiosk.navigator.open_staff()
    kiosk.navigator.let_staff_in()
    person = Person(kiosk.window)
    QTest.qWait(SETTLE_MS)
    person.tap(ENGLISH.counts)
    seen: set[str] = set()
    qtbot.waitUntil(lambda: "Shown on 27 Nov" in " ".join(person.sees()), timeout=20_000)
    seen |= set(person.sees())
    QTest.qWait(SETTLE_MS)
    person.tap("Counts 1 of 2")
    qtbot.waitUntil(lambda: "Counts 2 of 2" in person.sees(), timeout=20_000)
    seen |= set(person.sees())
    for n in range(8):
        assert f"en/topic/page-{n}: 12 · 12 · 12 0 0 0 0" in seen
    assert "en/topic/rare: <11" in seen
