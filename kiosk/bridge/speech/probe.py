"""Asks in a process of its own whether the speech engine answers: some hang whoever asks them.

``python -m kiosk.bridge.speech.probe`` ends with 0 when it does.
"""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal

PATIENCE_S = 8
"""How long an engine may take to wake up."""
COMMAND = ("-m", "kiosk.bridge.speech.probe")


def answers() -> bool:
    """Wait until the engine has answered, or does not."""
    asked = [sys.executable, *COMMAND]
    try:
        return subprocess.run(asked, capture_output=True, timeout=PATIENCE_S, check=False).returncode == 0  # noqa: S603
    except subprocess.TimeoutExpired:
        return False


class VoiceProbe(QObject):
    """Asks once, without waiting: ``answered`` tells."""

    answered = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.finished.connect(self._told)
        QTimer.singleShot(PATIENCE_S * 1000, self._process, self._process.kill)

    def ask(self) -> None:
        """Start asking."""
        self._process.start(sys.executable, list(COMMAND))

    def _told(self, code: int, status: QProcess.ExitStatus) -> None:
        self.answered.emit(status is QProcess.ExitStatus.NormalExit and code == 0)


def main() -> int:
    """Wake the engine up."""
    from kiosk.bridge.speech.text_to_speech import TextToSpeech, engines  # noqa: PLC0415 - may be missing

    application = QCoreApplication(sys.argv)
    voice = TextToSpeech(engines()[0], application)
    return 0 if voice.languages() else 1


if __name__ == "__main__":
    sys.exit(main())
