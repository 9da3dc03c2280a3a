"""Issue 16, section 4: staff behind the PIN see how the kiosk is and do what they came for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from kiosk.app import STAFF_S, Kiosk
from kiosk.settings import pin
from kiosk.settings.schema import Printer, Staff
from kiosk.upkeep import levels, power
from kiosk.upkeep import programs as programs_of_the_system
from kiosk.upkeep.found import Part
from kiosk.visit.session import Session
from kiosk.visit.staff.english import ENGLISH
from kiosk.visit.staff.spanish import SPANISH
from kiosk.visit.staff.tasks import Room, Task, Told
from kiosk.visit.targets import Do, Enter
from support.clinic import CLINIC
from support.ear import Ear
from support.person import SETTLE_MS, Person
from support.programs import put_programs

PIN = "4711"
HELD_MS = 3100
ANSWERS_MS, LOOK_MS = 20_000, 30
PROGRAMS = {
    "wpctl": "exit 1",
    "pactl": "exit 1",
    "amixer": 'case $2 in get) echo "[$(cat volume)%]";; *) echo "${5%?}" > volume;; esac',
    "busctl": "echo 's \"yes\"'",
    "systemctl": 'echo "$*" > asked',
    "lp": 'cat > job.pdf; echo "request id is Hall-7 (1 file(s))"',
    "lpstat": 'echo "printer Hall is idle."; echo "\tAlerts: none"',
    "cancel": ":",
}


@pytest.fixture(autouse=True)
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with a mixer, a printer and a service manager, and without a backlight."""
    put_programs(tmp_path, monkeypatch, PROGRAMS)
    (tmp_path / "volume").write_text("60")
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    monkeypatch.setenv("INVOCATION_ID", "1")
    monkeypatch.delenv("RUNTIME_DIRECTORY", raising=False)
    monkeypatch.setattr(levels, "BACKLIGHTS", tmp_path)
    return tmp_path


@pytest.fixture(scope="module")
def staffed() -> str:
    """The hash of the PIN, made once."""
    return pin.hashed(PIN)


@pytest.fixture
def kiosk(open_kiosk: Callable[..., Kiosk], staffed: str, ear: Ear) -> Kiosk:
    settings = replace(CLINIC, staff=Staff(pin=staffed), printer=Printer(queue="Hall"))
    return open_kiosk(settings=settings, voice=ear)


@pytest.fixture
def person(kiosk: Kiosk) -> Iterator[Person]:
    """Staff at the sheet, which has looked at everything."""
    kiosk.navigator.begin("en")
    kiosk.navigator.let_staff_in()
    kiosk.navigator.press(Enter(Room.SHEET))
    wait_until(lambda: not kiosk.keeper._upkeep.found.asked)
    QTest.qWait(SETTLE_MS)
    yield Person(kiosk.window)
    wait_until(lambda: not kiosk.keeper._errands._running)


def wait_until(condition: Callable[[], bool]) -> None:
    for _ in range(ANSWERS_MS // LOOK_MS):
        if condition():
            return
        QTest.qWait(LOOK_MS)
    assert condition()


def told(kiosk: Kiosk) -> Told:
    return kiosk.keeper._upkeep.told


def test_the_pin_lets_staff_choose_between_the_table_and_the_sheet(kiosk: Kiosk) -> None:
    person = Person(kiosk.window)
    QTest.qWait(SETTLE_MS)
    person.tap_at(person.find("For the staff").rect.center(), hold_ms=HELD_MS)
    QTest.qWait(SETTLE_MS)
    for digit in PIN:
        person.press(getattr(Qt.Key, f"Key_{digit}"))
    person.tap("OK")
    assert kiosk.navigator.session.place.screen == Room.CHOICE
    person.tap(ENGLISH.to_sheet)
    wait_until(lambda: not kiosk.keeper._upkeep.found.asked)
    seen = person.sees()
    for line in ("Printer: ready", "Reviews: none ends in 30 days", "Voice: English, Español"):
        assert line in seen
    assert "Sound: 6 of 10" in seen
    assert f"{ENGLISH.light}: {ENGLISH.no_light}" in seen, "said kindly where it cannot be set"
    person.tap(ENGLISH.close)
    assert kiosk.navigator.session == Session()


def test_nobody_gets_there_without_the_pin(kiosk: Kiosk) -> None:
    kiosk.navigator.begin("en")
    for target in (Enter(Room.SHEET), Enter(Room.CLEANING), Do.TABLE):
        kiosk.navigator.press(target)
        assert kiosk.navigator.session.place.screen == "home"
    kiosk.keeper.do(Task.OFF)
    kiosk.shown.press("tend:off")
    assert told(kiosk) is Told.NOTHING
    assert not kiosk.keeper._errands._running


def test_the_choice_leads_to_the_table(kiosk: Kiosk) -> None:
    kiosk.navigator.begin("en")
    kiosk.navigator.let_staff_in()
    kiosk.navigator.press(Do.TABLE)
    assert kiosk.navigator.at_table
    kiosk.navigator.press(Do.GIVE)
    kiosk.navigator.let_staff_in()
    assert kiosk.navigator.at_table, "what was handed over is taken back without a question"


def test_it_closes_by_itself_after_two_minutes(kiosk: Kiosk, person: Person) -> None:
    assert person.sees()
    assert STAFF_S == kiosk.idle._seconds + CLINIC.idle.warning


def test_the_volume_is_set_by_finger_and_by_key(kiosk: Kiosk, person: Person, machine: Path) -> None:
    person.tap(ENGLISH.louder)
    wait_until(lambda: (machine / "volume").read_text().strip() == "70")
    person.press(Qt.Key.Key_Return)
    wait_until(lambda: (machine / "volume").read_text().strip() == "80")
    wait_until(lambda: "Sound: 8 of 10" in person.sees())
    assert kiosk.navigator.session.place.screen == Room.SHEET


def test_a_test_page_comes_out_of_the_printer(kiosk: Kiosk, person: Person, machine: Path) -> None:
    person.tap(ENGLISH.test_print)
    assert ENGLISH.printing in person.sees()
    wait_until((machine / "job.pdf").exists)
    assert (machine / "job.pdf").read_bytes().startswith(b"%PDF-")
    wait_until(lambda: not kiosk.printer.state.record.busy)


def test_the_voice_says_a_sentence_in_each_language(person: Person, ear: Ear) -> None:
    person.tap(ENGLISH.test_voice)
    assert ENGLISH.speaking in person.sees()
    assert [ENGLISH.voice_sample, SPANISH.voice_sample] == ear.to_the_end()


def test_without_a_voice_or_a_printer_it_says_so(open_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = open_kiosk()
    kiosk.navigator.begin("es")
    kiosk.navigator.let_staff_in()
    kiosk.navigator.press(Enter(Room.SHEET))
    kiosk.shown.press("tend:voice")
    assert SPANISH.no_voice == kiosk.navigator.shown.staff.record.told
    kiosk.shown.press("tend:print")
    assert SPANISH.no_printer == kiosk.navigator.shown.staff.record.told
    wait_until(lambda: not kiosk.keeper._errands._running)


def test_while_the_screen_is_cleaned_touch_does_nothing_and_a_hold_ends_it(
    kiosk: Kiosk, person: Person
) -> None:
    person.tap(ENGLISH.clean)
    assert ENGLISH.wipe_now in person.sees()
    assert SPANISH.wipe_now in person.sees(), "whoever comes by reads it, too"
    window = kiosk.window
    for y in range(50, window.height(), 200):
        person.drag(QPoint(20, y), QPoint(window.width() - 20, y), steps=4)
    person.tap(ENGLISH.hold_to_end)
    assert kiosk.navigator.session.place.screen == Room.CLEANING
    person.tap_at(person.find(ENGLISH.hold_to_end).rect.center(), hold_ms=HELD_MS)
    assert kiosk.navigator.session.place.screen == Room.SHEET


def test_cleaning_ends_by_itself_after_30_seconds(kiosk: Kiosk, person: Person) -> None:
    kiosk.navigator.press(Enter(Room.CLEANING))
    for second in range(30):
        assert kiosk.navigator.session.place.screen == Room.CLEANING, second
        assert 30 - second == kiosk.navigator.shown.room.record.remaining
        kiosk.keeper._count()
    assert kiosk.navigator.session.place.screen == Room.SHEET
    assert not kiosk.keeper._second.isActive()
    assert person.sees()


def test_each_field_that_feels_a_finger_is_counted(kiosk: Kiosk, person: Person) -> None:
    person.tap(ENGLISH.test_touch)
    width, height = kiosk.window.width(), kiosk.window.height()
    for column in range(8):
        x = round((column + 0.5) * width / 8)
        person.drag(QPoint(x, 20), QPoint(x, height // 5 - 20), steps=3)
    assert "8 / 40" in person.sees()
    person.tap(ENGLISH.back)
    assert kiosk.navigator.session.place.screen == Room.SHEET


def test_restart_takes_a_hold_and_a_service_that_brings_it_back(
    kiosk: Kiosk, person: Person, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.tap(ENGLISH.restart)
    assert told(kiosk) is Told.NOTHING
    with qtbot.waitSignal(kiosk.keeper.restart, timeout=ANSWERS_MS):
        person.tap_at(person.find(ENGLISH.restart).rect.center(), hold_ms=1200)
    assert ENGLISH.restarting in person.sees()
    monkeypatch.delenv("INVOCATION_ID")
    kiosk.keeper._look([Part.POWER])
    wait_until(lambda: not kiosk.keeper._upkeep.found.asked)
    again = QSignalSpy(kiosk.keeper.restart)
    kiosk.keeper.do(Task.RESTART)
    assert told(kiosk) is Told.NO_RESTART
    assert 0 == again.count()


def test_power_off_takes_a_hold_of_three_seconds(kiosk: Kiosk, person: Person, machine: Path) -> None:
    person.tap(ENGLISH.off)
    assert not (machine / "asked").exists()
    person.tap_at(person.find(ENGLISH.off).rect.center(), hold_ms=HELD_MS)
    wait_until(lambda: told(kiosk) is Told.GOING_OFF)
    assert "--no-ask-password poweroff" == (machine / "asked").read_text().strip()
    assert ENGLISH.going_off in person.sees()


def test_a_machine_that_may_not_be_switched_off_is_left_on(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch, machine: Path
) -> None:
    monkeypatch.setattr(power, "_allowed", lambda: False)
    kiosk.navigator.begin("en")
    kiosk.navigator.let_staff_in()
    kiosk.navigator.press(Enter(Room.SHEET))
    wait_until(lambda: not kiosk.keeper._upkeep.found.asked)
    kiosk.keeper.do(Task.OFF)
    assert told(kiosk) is Told.NO_OFF
    assert not (machine / "asked").exists()


def test_a_program_that_hangs_keeps_nobody_waiting(
    kiosk: Kiosk, machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_programs(machine, monkeypatch, {"lpstat": "exec sleep 60"})
    monkeypatch.setattr(programs_of_the_system, "ANSWER_S", 1.5)
    monkeypatch.setattr("kiosk.bridge.upkeep.errands.LATE_S", 0.5)
    kiosk.navigator.begin("en")
    kiosk.navigator.let_staff_in()
    kiosk.navigator.press(Enter(Room.SHEET))
    person = Person(kiosk.window)
    wait_until(lambda: "Printer: no answer" in person.sees())
    assert any(each.startswith("Disk: ") and "GB" in each for each in person.sees()), "others have answered"
    wait_until(lambda: not kiosk.keeper._errands._running)


def test_what_happened_is_told_and_put_away_again(kiosk: Kiosk, person: Person) -> None:
    person.tap(ENGLISH.happened)
    assert ENGLISH.nothing_happened in person.sees()
    person.tap(ENGLISH.happened)
    assert "Printer: ready" in person.sees()
    assert kiosk.navigator.session.place.screen == Room.SHEET
