"""Prints what a patient takes home on the system's printer, without a dialog; it stays nowhere."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable
from concurrent.futures import Future, wait
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

from kiosk.bridge.publish import published
from kiosk.lifeline import apart
from kiosk.model.words import Words
from kiosk.upkeep.print_queue import alerts, in_trouble, job_of, lacks_paper

log = logging.getLogger(__name__)

LOOK_MS = 1000
"""How often the queue is looked at while a job is in it."""
PATIENCE_MS = 2000
"""How long a program of the print system may take to end when the kiosk ends."""
PATIENCE_LOOKS = 90
"""After so many looks a job counts as stuck."""
ANSWER_MS = 10_000
"""A program of the print system that has not answered by then is ended: its server hangs."""


class Stage(StrEnum):
    """How far the print has come, as the patient needs to know it."""

    NONE = ""
    WAITING = "waiting"
    PRINTING = "printing"
    READY = "ready"
    PAPER = "paper"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Printing:
    """Whether there is a printer, whether it is at work, and what to tell the patient."""

    available: bool = False
    busy: bool = False
    message: str = ""


PublishedPrinting = published(Printing, "PrintState")


def stage(told: str, job: str) -> Stage:
    """How ``job`` stands, from what ``lpstat`` told of the printer and its waiting jobs."""
    waiting = any(line.split(maxsplit=1)[:1] == [job] for line in told.splitlines())
    if not waiting:
        return Stage.READY
    if lacks_paper(told):
        return Stage.PAPER
    if in_trouble(told):
        return Stage.TROUBLE
    return Stage.PRINTING if f" now printing {job}." in told else Stage.WAITING


class Answered(Protocol):
    """Takes what a program printed and whether it ended well."""

    def __call__(self, told: str, *, fine: bool) -> None:
        """Take it."""


class Printer(QObject):
    """Hands PDFs to the print ``queue``; no queue means no printer.

    ``prepare`` collects what is to be printed now and gives what makes the PDF of it, in a thread of its own.
    ``words`` are the patient's. When the visit ends a job that waits or is stuck is withdrawn, one that is
    being printed comes out, and nothing of either stays in the queue.
    """

    _made = Signal()

    def __init__(
        self,
        queue: str,
        paper: str,
        prepare: Callable[[], Callable[[], bytes]],
        words: Callable[[], Words],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._paper = paper
        self._prepare = prepare
        self._making: Future[bytes] | None = None
        self._made.connect(self._hand_over)
        self._words = words
        self._job = ""
        self._title = ""
        self._handing = False
        self._stage = Stage.NONE
        self._alone = False
        self._looks = 0
        self._processes: set[QProcess] = set()
        self._timer = QTimer(self, interval=LOOK_MS, singleShot=True)
        self._timer.timeout.connect(self._look)
        if queue and not shutil.which("lp"):
            log.warning("printer %s: the program lp is missing; install cups-client", queue)
        self._available = bool(queue) and shutil.which("lp") is not None
        self.state = PublishedPrinting(Printing(self._available), self)

    def print_out(self) -> None:
        """Print once; while a print is on its way another one is not begun."""
        self._print(self._prepare, "list")

    def print_test(self, make: Callable[[], bytes]) -> bool:
        """Print the page of :func:`kiosk.bridge.paper.test_page.test_page`; whether it could be begun."""
        return self._print(lambda: make, "test")

    def _print(self, prepare: Callable[[], Callable[[], bytes]], title: str) -> bool:
        if not self._available or self._handing or self._job:
            return False
        make = prepare()
        self._alone = False
        self._looks = 0
        self._handing = True
        self._show(Stage.WAITING)
        self._title = title
        self._making = apart(make)
        self._making.add_done_callback(self._tell_made)
        return True

    def _tell_made(self, _made: Future[bytes]) -> None:
        with suppress(RuntimeError):  # of Qt, where the printer has gone in the meantime
            self._made.emit()

    @Slot()
    def _hand_over(self) -> None:
        """Give the PDF that was made to the print system; forget it where the visit is over."""
        making, self._making = self._making, None
        if making is None:
            return
        if self._alone:
            self._handing = False
            self._show(Stage.NONE)
            return
        if error := making.exception():
            self._handing = False
            self._fail(str(error))
            return
        options = ("-d", self._queue, "-o", f"media={self._paper}", "-t", self._title, "-")
        self._run("lp", options, self._queued, making.result())

    @Slot()
    def forget(self) -> None:
        """The visit is over: say nothing more, and take a job that waits or is stuck out of the queue."""
        self._alone = True
        if self._stage is not Stage.PRINTING:
            self._end()
        self._show(self._stage if self._job else Stage.NONE)

    def close(self) -> None:
        """Take a waiting job out of the queue and let the print system's programs end."""
        self._alone = True
        if self._making is not None:
            wait([self._making], PATIENCE_MS / 1000)
        self._end()
        while self._processes:
            process = self._processes.pop()
            if not process.waitForFinished(PATIENCE_MS):
                process.kill()
                process.waitForFinished()

    def _queued(self, told: str, *, fine: bool) -> None:
        self._handing = False
        job = job_of(told) if fine else ""
        if not job:
            self._fail(f"lp did not take the job: {told.strip()}")
            return
        self._job = job
        if self._alone:
            self._end()
        else:
            self._timer.start()

    @Slot()
    def _look(self) -> None:
        self._looks += 1
        if self._looks > PATIENCE_LOOKS:
            self._fail("the job did not come out in time")
            self._end()
            return
        self._run("lpstat", ("-l", "-p", self._queue, "-W", "not-completed", "-o", self._queue), self._looked)

    def _looked(self, told: str, *, fine: bool) -> None:
        if not self._job:
            return
        found = stage(told, self._job) if fine else Stage.TROUBLE
        if found is not self._stage and found in (Stage.PAPER, Stage.TROUBLE):
            reason = alerts(told) or "is disabled" if fine else f"lpstat: {told.strip()}"
            log.warning("printer %s: %s", self._queue, reason)
        self._show(found)
        if found is Stage.READY or (self._alone and found is not Stage.PRINTING):
            self._end()
        else:
            self._timer.start()

    def _end(self) -> None:
        """Take the job and its data out of the queue, done or not."""
        self._timer.stop()
        if self._job:
            self._run("cancel", ("-x", self._job), self._withdrawn)
            self._job = ""
        self._show(self._stage)

    def _withdrawn(self, told: str, *, fine: bool) -> None:
        if not fine:
            log.info("printer %s: cancel: %s", self._queue, told.strip())

    def _fail(self, reason: str) -> None:
        log.warning("printer %s: %s", self._queue, reason)
        self._show(Stage.TROUBLE)

    def _show(self, shown: Stage) -> None:
        self._stage = shown
        words = self._words()
        messages = {
            Stage.NONE: "",
            Stage.WAITING: words.printing,
            Stage.PRINTING: words.printing,
            Stage.READY: words.print_ready,
            Stage.PAPER: words.print_paper,
            Stage.TROUBLE: words.print_failed,
        }
        busy = self._handing or bool(self._job)
        self.state.update(Printing(self._available, busy, "" if self._alone else messages[shown]))

    def _run(self, program: str, arguments: tuple[str, ...], answered: Answered, given: bytes = b"") -> None:
        """Run a program of the print system and hand what it printed, and whether it went well, on."""
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("LC_ALL", "C")
        process.setProcessEnvironment(environment)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self._processes.add(process)

        def over(told: str, *, fine: bool) -> None:
            self._processes.discard(process)
            process.deleteLater()
            answered(told, fine=fine)

        def finished(code: int, status: QProcess.ExitStatus) -> None:
            told = bytes(process.readAll().data()).decode(errors="replace")
            if status is QProcess.ExitStatus.CrashExit:
                over("no answer", fine=False)
            else:
                over(told, fine=code == 0)

        def failed(error: QProcess.ProcessError) -> None:
            if error is QProcess.ProcessError.FailedToStart:
                over(f"{program} cannot be started", fine=False)

        process.finished.connect(finished)
        process.errorOccurred.connect(failed)
        patience = QTimer(process, interval=ANSWER_MS, singleShot=True)
        patience.timeout.connect(process.kill)
        patience.start()
        process.start(program, list(arguments))
        process.write(given)
        process.closeWriteChannel()
