"""Printing the list: no dialog, kind words in every state, and nothing left in the queue."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.bridge.paper import printer, question_sheet
from kiosk.bridge.paper.printer import Stage, stage
from kiosk.model.library import Library
from kiosk.model.words import Words
from kiosk.settings.schema import Printer
from kiosk.visit.targets import Do, Pick
from support.clinic import CLINIC
from support.person import Person
from support.print_system import IDLE, PROGRAMS, WAITING


@pytest.fixture
def printed(queue: Path, open_kiosk: Callable[..., Kiosk]) -> Kiosk:
    """A kiosk with two questions on the list, which was just sent to the printer."""
    assert queue.exists()
    kiosk = open_kiosk(settings=msgspec.structs.replace(CLINIC, printer=Printer(queue="Hall")))
    person = Person(kiosk.window)
    words = kiosk.navigator.library.languages[0].words
    kiosk.navigator.begin("en")
    for question in ("d1", "p4"):
        kiosk.navigator.press(Pick(question))
    kiosk.navigator.press(Do.LIST)
    QTest.qWait(600)
    person.tap(words.print_list)
    return kiosk


def words_of(kiosk: Kiosk) -> Words:
    return kiosk.navigator.current_words()


def message(kiosk: Kiosk) -> str:
    said: str = kiosk.printer.state.record.message
    return said


def test_the_list_is_printed_and_the_paper_offered(qtbot: QtBot, queue: Path, printed: Kiosk) -> None:
    qtbot.waitUntil(lambda: message(printed) == words_of(printed).printing)
    (queue / "state").write_text(IDLE)
    qtbot.waitUntil(lambda: message(printed) == words_of(printed).print_ready)
    assert words_of(printed).print_ready in Person(printed.window).sees()
    qtbot.waitUntil(lambda: "cancel" in (queue / "calls").read_text())
    expected = "lp -d Hall -o media=a4 -t list -\ncancel -x Hall-7\n"
    assert expected == (queue / "calls").read_text()
    assert (queue / "job.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("alerts", "word"), [("media-empty-error", "print_paper"), ("offline-report", "print_failed")]
)
def test_trouble_is_told_kindly_and_logged_without_the_questions(
    qtbot: QtBot, queue: Path, printed: Kiosk, alerts: str, word: str, caplog: pytest.LogCaptureFixture
) -> None:
    (queue / "state").write_text(WAITING.format(alerts=alerts))
    expected = getattr(words_of(printed), word)
    qtbot.waitUntil(lambda: message(printed) == expected)
    assert f"printer Hall: {alerts}" in caplog.text
    assert "back pain" not in caplog.text
    (queue / "state").write_text(IDLE)
    qtbot.waitUntil(lambda: message(printed) == words_of(printed).print_ready)


def test_p1_a_stuck_job_leaves_with_the_person(qtbot: QtBot, queue: Path, printed: Kiosk) -> None:
    (queue / "state").write_text(WAITING.format(alerts="media-empty-error"))
    qtbot.waitUntil(lambda: message(printed) == words_of(printed).print_paper)
    printed.navigator.startOver()
    assert not message(printed)
    qtbot.waitUntil(lambda: "cancel -x Hall-7" in (queue / "calls").read_text())
    assert not printed.printer.state.record.busy


def test_a_job_on_its_way_still_comes_out_but_nobody_else_hears_of_it(
    qtbot: QtBot, queue: Path, printed: Kiosk
) -> None:
    qtbot.waitUntil(lambda: printed.printer._stage is Stage.PRINTING)
    printed.navigator.startOver()
    QTest.qWait(100)
    assert "cancel" not in (queue / "calls").read_text()
    assert not message(printed)
    (queue / "state").write_text(IDLE)
    qtbot.waitUntil(lambda: "cancel -x Hall-7" in (queue / "calls").read_text())
    assert not message(printed)
    assert not printed.printer.state.record.busy, "the next person cannot print"


def test_p1_a_job_behind_others_leaves_with_the_person(qtbot: QtBot, queue: Path, printed: Kiosk) -> None:
    (queue / "state").write_text("printer Hall now printing Hall-3.\nHall-3 ward 9 Mon\nHall-7 kiosk 9 Mon\n")
    qtbot.waitUntil(lambda: "lp" in (queue / "calls").read_text())
    printed.navigator.startOver()
    qtbot.waitUntil(lambda: "cancel -x Hall-7" in (queue / "calls").read_text())


def test_p1_a_job_that_is_still_handed_over_leaves_with_the_person(
    qtbot: QtBot, queue: Path, open_kiosk: Callable[..., Kiosk]
) -> None:
    (queue / "lp").write_text(f"#!/bin/sh\ncd '{queue}'\nsleep 0.2\n{PROGRAMS['lp']}\n")
    kiosk = open_kiosk(settings=msgspec.structs.replace(CLINIC, printer=Printer(queue="Hall")))
    kiosk.navigator.begin("en")
    kiosk.navigator.press(Pick("d1"))
    kiosk.printer.print_out()
    qtbot.waitUntil(lambda: bool(kiosk.printer._processes))
    kiosk.navigator.startOver()
    kiosk.printer.print_out()
    qtbot.waitUntil(lambda: "cancel -x Hall-7" in (queue / "calls").read_text())
    assert 1 == (queue / "calls").read_text().count("lp -d")
    assert not kiosk.printer.state.record.busy


def test_a_kiosk_that_closes_withdraws_its_job_and_ends_what_hangs(
    qtbot: QtBot, queue: Path, printed: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printer, "PATIENCE_MS", 500)
    qtbot.waitUntil(lambda: printed.printer._stage is Stage.PRINTING)
    (queue / "lpstat").write_text("#!/bin/sh\nexec sleep 20\n")
    QTest.qWait(100)
    printed.printer.close()
    assert "cancel -x Hall-7" in (queue / "calls").read_text()
    assert not printed.printer._processes


def test_it_can_be_printed_again(qtbot: QtBot, queue: Path, printed: Kiosk) -> None:
    (queue / "state").write_text(IDLE)
    qtbot.waitUntil(lambda: message(printed) == words_of(printed).print_ready)
    qtbot.waitUntil(lambda: not printed.printer.state.record.busy)


@pytest.mark.parametrize("program", ["lp", "lpstat"])
@pytest.mark.parametrize("does", ["exec sleep 20", "echo no server; exit 1"])
def test_a_print_system_that_hangs_or_fails_is_told(
    qtbot: QtBot,
    queue: Path,
    open_kiosk: Callable[..., Kiosk],
    program: str,
    does: str,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(printer, "ANSWER_MS", 1500)
    (queue / program).write_text(f"#!/bin/sh\n{does}\n")
    kiosk = open_kiosk(settings=msgspec.structs.replace(CLINIC, printer=Printer(queue="Hall")))
    kiosk.navigator.begin("en")
    kiosk.navigator.press(Pick("d1"))
    kiosk.printer.print_out()
    qtbot.waitUntil(lambda: message(kiosk) == words_of(kiosk).print_failed)
    assert ("no answer" if "sleep" in does else "no server") in caplog.text
    assert 1 >= len(kiosk.printer._processes)


def test_p1_a_page_that_is_still_made_never_reaches_the_queue(
    qtbot: QtBot, queue: Path, open_kiosk: Callable[..., Kiosk]
) -> None:
    kiosk = open_kiosk(settings=msgspec.structs.replace(CLINIC, printer=Printer(queue="Hall")))
    kiosk.navigator.begin("en")
    kiosk.navigator.press(Pick("d1"))
    kiosk.printer.print_out()
    kiosk.navigator.startOver()
    assert not message(kiosk)
    qtbot.waitUntil(lambda: not kiosk.printer.state.record.busy)
    assert not (queue / "calls").read_text()
    assert kiosk.printer._making is None


def test_a_list_that_no_page_holds_is_told(
    qtbot: QtBot, queue: Path, open_kiosk: Callable[..., Kiosk], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert queue.exists()
    monkeypatch.setattr(question_sheet, "FITS", ())
    kiosk = open_kiosk(settings=msgspec.structs.replace(CLINIC, printer=Printer(queue="Hall")))
    kiosk.navigator.begin("en")
    kiosk.navigator.press(Pick("d1"))
    kiosk.printer.print_out()
    qtbot.waitUntil(lambda: message(kiosk) == words_of(kiosk).print_failed)
    assert not kiosk.printer.state.record.busy


def test_a_printer_that_takes_no_job_is_told(
    qtbot: QtBot, queue: Path, open_kiosk: Callable[..., Kiosk], caplog: pytest.LogCaptureFixture
) -> None:
    (queue / "lp").write_text("#!/bin/sh\necho 'lp: The printer or class does not exist.'\nexit 1\n")
    kiosk = open_kiosk(settings=msgspec.structs.replace(CLINIC, printer=Printer(queue="Hall")))
    kiosk.navigator.begin("en")
    kiosk.navigator.press(Pick("d1"))
    kiosk.printer.print_out()
    qtbot.waitUntil(lambda: message(kiosk) == words_of(kiosk).print_failed)
    assert "The printer or class does not exist" in caplog.text
    assert not kiosk.printer.state.record.busy


def test_without_a_queue_there_is_no_button(kiosk: Kiosk, person: Person, shipped: Library) -> None:
    kiosk.navigator.begin("en")
    kiosk.navigator.press(Pick("d1"))
    kiosk.navigator.press(Do.LIST)
    QTest.qWait(100)
    assert shipped.language("en").words.print_list not in person.sees()


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (IDLE, Stage.READY),
        (WAITING.format(alerts="none"), Stage.PRINTING),
        ("printer Hall now printing Hall-3.\nHall-3 ward 9 Mon\nHall-7 kiosk 9 Mon\n", Stage.WAITING),
        (WAITING.format(alerts="media-jam-error"), Stage.PAPER),
        (WAITING.format(alerts="cover-open-error"), Stage.TROUBLE),
        ("printer Hall disabled since Mon -\n\tpaused\nHall-7 kiosk 1 Mon\n", Stage.TROUBLE),
        ("printer Hall now printing Hall-77.\nHall-77 kiosk 1 Mon\n", Stage.READY),
    ],
)
def test_what_the_print_system_says_is_understood(told: str, expected: Stage) -> None:
    assert expected is stage(told, "Hall-7")
