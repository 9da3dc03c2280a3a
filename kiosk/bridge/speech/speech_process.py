"""The process that speaks: speech engines may hang whoever uses them.

``python -m kiosk.bridge.speech.speech_process NUMBER`` speaks for the process of that number. It ends with 1
where nothing can speak, with 0 at the end of its input. :mod:`kiosk.bridge.speech.messages` names the lines.
"""

from __future__ import annotations

import sys
import threading

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk import lifeline
from kiosk.bridge.speech.messages import (
    Asked,
    Failed,
    Finished,
    Languages,
    Say,
    Silent,
    Told,
    line,
    read_asked,
)
from kiosk.bridge.speech.voice import Voice

WAKE_S = 8
"""How long an engine may take to wake up."""


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
            case _:
                self._voice.stop()
                tell(Silent())


def tell(message: Told) -> None:
    """Write ``message``."""
    sys.stdout.buffer.write(line(message))
    sys.stdout.buffer.flush()


def main() -> int:
    """Speak until the input ends."""
    lifeline.end_with_parent(int(sys.argv[1]))
    lifeline.end_after(WAKE_S)
    try:
        from kiosk.bridge.speech.text_to_speech import TextToSpeech, engines  # noqa: PLC0415 - may be missing
    except ImportError as error:
        sys.stderr.write(f"install kyphoplasty-kiosk[speech] ({error})\n")
        return 1
    application = QCoreApplication(sys.argv)
    found = engines()
    if not found:
        sys.stderr.write("no speech engine; on Linux install speech-dispatcher and libspeechd2\n")
        return 1
    voice = TextToSpeech(found[0], application)
    if not voice.languages():
        sys.stderr.write(f"the speech engine {found[0]} has no voices\n")
        return 1
    lifeline.end_after(0)
    tell(Languages(tuple(sorted(voice.languages()))))
    mouth = Mouth(voice, application)
    mouth.listen()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
