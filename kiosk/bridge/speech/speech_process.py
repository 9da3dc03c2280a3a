"""The process that speaks: speech engines may hang whoever uses them.

``python -m kiosk.bridge.speech.speech_process NUMBER [en=FILE.onnx ...]`` speaks for the process of that
number: a language that the file of a natural voice is named for with that voice, others with the system's.
It ends with 1 where nothing can speak, with 0 at the end of its input. :mod:`kiosk.bridge.speech.messages`
names the lines.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk import lifeline
from kiosk.bridge.speech.by_language import ByLanguage
from kiosk.bridge.speech.messages import (
    Asked,
    Failed,
    Finished,
    Languages,
    Prepare,
    Say,
    Silent,
    Stop,
    Told,
    line,
    read_asked,
)
from kiosk.bridge.speech.voice import Voice

WAKE_S = 20
"""How long all engines together may take to wake up: a small machine that starts is slow."""


class Mouth(QObject):
    """Does with ``voice`` what the lines of stdin ask for."""

    asked = Signal(object)
    over = Signal()
    """There is no more input."""

    def __init__(self, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice = voice
        self._number = 0
        self.asked.connect(self._do)
        self.over.connect(self._leave)
        voice.finished.connect(lambda: tell(Finished(self._number)))
        voice.failed.connect(lambda told: tell(Failed(self._number, told)))

    def listen(self) -> None:
        """Read stdin in a thread of its own; at its end the application ends."""

        def read() -> None:
            for each in sys.stdin.buffer:
                self.asked.emit(read_asked(each))
            self.over.emit()

        threading.Thread(target=read, daemon=True).start()

    @Slot()
    def _leave(self) -> None:
        """End the application; its loop runs when this comes, which is not sure for the thread that reads."""
        QCoreApplication.quit()

    @Slot(object)
    def _do(self, asked: Asked) -> None:
        match asked:
            case Say():
                self._number = asked.number
                self._voice.say(asked.utterance)
            case Prepare():
                self._voice.prepare(asked.utterance)
            case Stop():
                self._voice.stop()
                tell(Silent())
            case _:
                assert_never(asked)


def tell(message: Told) -> None:
    """Write ``message``."""
    sys.stdout.buffer.write(line(message))
    sys.stdout.buffer.flush()


def natural_voice(files: Iterable[str], faults: list[str]) -> Iterator[Voice]:
    """The voice of the model ``files``, each ``language=path``; their ``faults`` are told."""
    named = dict(each.split("=", 1) for each in files)
    if not named:
        return
    try:
        from kiosk.bridge.speech.natural import Model, Natural  # noqa: PLC0415 - the extra `voice` may be missing
    except ImportError as error:
        faults.append(f"install kyphoplasty-kiosk[voice] for a natural voice ({error})")
        return
    models: dict[str, Model] = {}
    for code, path in named.items():
        try:
            models[code] = Model(Path(path))
        except Exception as error:  # noqa: BLE001 - whatever the engine raises about a file, the others speak
            faults.append(f"the voice {path} cannot be used ({error})")
    if models:
        yield Natural(models)


def system_voice(faults: list[str]) -> Iterator[Voice]:
    """The voice of the system; why there is none is told in ``faults``."""
    try:
        from kiosk.bridge.speech.text_to_speech import TextToSpeech, engines  # noqa: PLC0415 - may be missing
    except ImportError as error:
        faults.append(f"install kyphoplasty-kiosk[speech] ({error})")
        return
    found = engines()
    if not found:
        faults.append("no speech engine; on Linux install speech-dispatcher and libspeechd2")
        return
    voice = TextToSpeech(found[0])
    if voice.languages():
        yield voice
    else:
        faults.append(f"the speech engine {found[0]} has no voices")


def main() -> int:
    """Speak until the input ends."""
    lifeline.end_with_parent(int(sys.argv[1]))
    lifeline.end_after(WAKE_S)
    application = QCoreApplication(sys.argv)
    faults: list[str] = []
    voices = [*natural_voice(sys.argv[2:], faults), *system_voice(faults)]
    if not voices:
        sys.stderr.write("; ".join(faults) + "\n")
        return 1
    voice = ByLanguage(voices, application)
    lifeline.end_after(0)
    tell(Languages(tuple(sorted(voice.languages())), tuple(faults)))
    mouth = Mouth(voice, application)
    mouth.listen()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
