"""On the screens for staff nothing covers a word or a button, in both languages, on every kind of panel."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.model.library import Library, side_by_side
from kiosk.settings.schema import Panel
from kiosk.starts import KILLED, End, Starts
from kiosk.upkeep.day_counts import released
from kiosk.upkeep.found import ClockFound, Disk, Found, Level, Part, Power, PrinterState
from kiosk.visit.staff.tasks import Room, Told
from kiosk.visit.staff.upkeep import Upkeep
from kiosk.visit.targets import Enter
from support.audit import faults, small_targets
from support.clinic import CLINIC
from support.on_screen import below
from support.person import Person

NOW = datetime(2027, 9, 28, 18, 30).astimezone()
ENDS = tuple(End(NOW - timedelta(days=n, hours=1), NOW - timedelta(days=n), KILLED) for n in range(5, -1, -1))
WORST = Upkeep(
    Found(
        starts=Starts(running=NOW - timedelta(days=300), quick=3, ends=ENDS, held=True),
        disk=Disk(150, 999_000),
        clock=ClockFound(NOW, date(2027, 9, 28), "it is wrong"),
        printer=PrinterState.TROUBLE,
        sound=Level(100, "amixer"),
        light=Level(50, "panel"),
        power=Power(restarts=True, off=True),
        counts=released(
            date(2027, 9, 27),
            {
                "es": {
                    f"talking/a-very-long-name-{n}": (2000, 1500, 400, 400, 400, 400, 400) for n in range(20)
                }
            },
        ),
    ),
    Told.NO_OFF,
    version="10.10.10",
    counts=True,
)
NOTHING = Upkeep(Found(silent=frozenset(Part)), Told.NO_RESTART)
SIZES = {
    "kiosk": (1920, 1080, 21.5),
    "kiosk upright": (1080, 1920, 21.5),
    "tablet": (1280, 800, 10.1),
    "tablet upright": (800, 1280, 10.1),
    "5:4": (1280, 1024, 19.0),
}


@pytest.mark.every(3)
@pytest.mark.parametrize("panel", SIZES)
@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_lies_on_a_word_or_a_button(
    open_kiosk: Callable[..., Kiosk], panel: str, language: str
) -> None:
    width, height, inches = SIZES[panel]
    screen = Panel(diagonal_inches=inches, reduced_motion=True)
    kiosk = open_kiosk(size=(width, height), settings=replace(CLINIC, screen=screen))
    navigator = kiosk.navigator
    navigator.begin(language)
    navigator.let_staff_in()
    found = []
    for room in Room:
        navigator.press(Enter(room))
        for upkeep in (WORST, NOTHING):
            kiosk.keeper._errands.rest()
            navigator.tend(upkeep)
            QTest.qWait(80)
            told = [*faults(kiosk.window), *small_targets(kiosk.window, navigator.shown.display.record)]
            found += [f"{room}: {fault}" for fault in told]
    assert not found, "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize("count", [2, 3])
@pytest.mark.parametrize("panel", SIZES)
def test_the_table_of_each_pack_has_room(
    open_kiosk: Callable[..., Kiosk], shipped: Library, panel: str, count: int
) -> None:
    width, height, inches = SIZES[panel]
    screen = Panel(diagonal_inches=inches, reduced_motion=True)
    packs = side_by_side([dataclasses.replace(shipped, id=f"pack-{n}") for n in range(count)])
    kiosk = open_kiosk(size=(width, height), settings=replace(CLINIC, screen=screen), library=packs)
    navigator = kiosk.navigator
    navigator.begin("es")
    navigator.let_staff_in()
    kiosk.keeper._errands.rest()
    navigator.tend(WORST)
    QTest.qWait(80)
    assert count == Person(kiosk.window).sees().count(shipped.language("es").cover.title)
    assert not [*faults(kiosk.window), *small_targets(kiosk.window, navigator.shown.display.record)]
    doors = [each for each in below(kiosk.window.contentItem()) if each.property("purpose")]
    assert count + 2 == len(doors)
    for door in doors:
        (words,) = door.property("contentItem").childItems()
        assert words.height() <= door.property("availableHeight"), f"{door.property('text')}: spills over"


def test_the_sheet_says_to_a_screen_reader_what_is_not_well(kiosk: Kiosk) -> None:
    kiosk.navigator.begin("en")
    kiosk.navigator.let_staff_in()
    kiosk.navigator.press(Enter(Room.SHEET))
    kiosk.keeper._errands.rest()
    kiosk.navigator.tend(WORST)
    QTest.qWait(50)
    seen = Person(kiosk.window).sees()
    assert "Disk: 0.1 of 999 GB free" in seen or "Disk: 0.2 of 999 GB free" in seen
    assert "Sound: 10 of 10" in seen
    assert "Printer: needs a look" in seen
