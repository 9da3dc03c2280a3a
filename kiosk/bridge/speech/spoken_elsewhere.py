"""A voice in a process of its own, which is ended and begun again when it hangs."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Mapping

import msgspec
from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from kiosk.bridge.speech.messages import (
    Asked,
    Failed,
    Finished,
    Languages,
    Prepare,
    Say,
    Silent,
    Stop,
    line,
    read_told,
)
from kiosk.bridge.speech.voice import Utterance, Voice, patience_ms

log = logging.getLogger(__name__)

MODULE = "kiosk.bridge.speech.speech_process"
WAKE_MS = 21_000
"""A little more than the process gives its engine."""
SILENT_MS = 1000
"""A process that is not silent by then is ended."""
END_MS = 300
"""How long it is waited that the process is gone when the kiosk ends."""


def command(voices: Mapping[str, str]) -> list[str]:
    """The arguments of Python for the process that speaks for this one, with ``voices`` by language."""
    return ["-m", MODULE, str(os.getpid()), *(f"{code}={path}" for code, path in voices.items())]


def spoken_languages(voices: Mapping[str, str]) -> Languages:
    """The languages that this machine speaks, and the voices that it cannot use.

    Waits until its engines have answered, or do not.
    """
    asked = [sys.executable, *command(voices)]
    try:
        done = subprocess.run(  # noqa: S603 - our own arguments
            asked, stdin=subprocess.DEVNULL, capture_output=True, timeout=WAKE_MS / 1000, check=False
        )
    except subprocess.TimeoutExpired:
        return Languages((), ("the engine that speaks does not answer",))
    told = read_told(done.stdout.splitlines()[0]) if done.returncode == 0 and done.stdout else None
    if isinstance(told, Languages):
        return told
    reason = done.stderr.decode(errors="replace").strip().splitlines()
    return Languages((), tuple(reason[-1:]))


class SpokenElsewhere(Voice):
    """Speaks through :mod:`kiosk.bridge.speech.speech_process`. It never waits.

    ``voices`` are the files of natural voices by the code of their language.
    """

    answered = Signal(bool)
    """Whether the process can speak, once, after :meth:`wake`; then its languages are known."""

    def __init__(self, voices: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voices = voices
        self._process: QProcess | None = None
        self._languages: frozenset[str] = frozenset()
        self._number = 0
        self._saying = False
        self._waking = False
        self._awake = False
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._hangs)

    def wake(self) -> None:
        """Begin the process; ``answered`` tells what came of it."""
        self._waking = True
        self._begin()
        self._patience.start(WAKE_MS)

    def close(self) -> None:
        """End the process."""
        self._end(END_MS)

    def languages(self) -> frozenset[str]:
        """The languages that the engine has a voice for."""
        return self._languages

    def prepare(self, utterance: Utterance) -> None:
        """Let the process make it ready."""
        self._ask(Prepare(utterance))

    def say(self, utterance: Utterance) -> None:
        """Let the process say it; begin it again where it has ended."""
        if self._process is None:
            self._begin()
        self._number += 1
        self._saying = True
        self._patience.start(patience_ms(utterance) + (0 if self._awake else WAKE_MS))
        self._ask(Say(self._number, utterance))

    def stop(self) -> None:
        """Be silent."""
        if self._saying and self._process is not None:
            self._saying = False
            self._patience.start(SILENT_MS if self._awake else WAKE_MS)
            self._ask(Stop())

    def _begin(self) -> None:
        process = QProcess(self)
        self._awake = False
        self._process = process
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._over)
        process.start(sys.executable, command(self._voices))

    def _end(self, wait_ms: int = 0) -> None:
        self._patience.stop()
        if self._process is None:
            return
        process, self._process = self._process, None
        process.finished.disconnect(self._over)
        process.readyReadStandardOutput.disconnect(self._read)
        process.finished.connect(process.deleteLater)
        process.kill()
        if wait_ms:
            process.waitForFinished(wait_ms)

    def _ask(self, asked: Asked) -> None:
        if self._process is not None:
            self._process.write(line(asked))

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            told = bytes(self._process.readLine().data())
            try:
                message = read_told(told)
            except msgspec.MsgspecError:
                log.warning("the process that speaks wrote %r", told[:80])
                continue
            match message:
                case Languages():
                    self._awake = True
                    self._languages = frozenset(message.codes)
                    for fault in message.faults:
                        log.warning("%s", fault)
                    self._answer(speaks=True)
                case Finished() if self._saying and message.number == self._number:
                    self._rest()
                    self.finished.emit()
                case Failed() if self._saying and message.number == self._number:
                    self._fail(message.told)
                case Silent() if not self._saying:
                    self._patience.stop()
                case _:
                    pass

    def _answer(self, *, speaks: bool) -> None:
        if self._waking:
            self._waking = False
            self._patience.stop()
            self.answered.emit(speaks)

    def _rest(self) -> None:
        self._saying = False
        self._patience.stop()

    def _over(self) -> None:
        """The process has ended by itself."""
        if self._process is None:
            return
        told = bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip()
        reason = told.splitlines()[-1] if told else "without a word"
        log.warning("the process that speaks has ended: %s", reason)
        self._process.deleteLater()
        self._process = None
        self._give_up("it has ended")

    def _hangs(self) -> None:
        log.warning("the process that speaks does not answer; it is ended")
        self._end()
        self._give_up("it does not answer")

    def _give_up(self, told: str) -> None:
        self._patience.stop()
        self._answer(speaks=False)
        if self._saying:
            self._fail(told)

    def _fail(self, told: str) -> None:
        self._rest()
        self.failed.emit(told)
