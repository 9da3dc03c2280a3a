"""Asks in a process of its own whether the speech engine answers: some hang whoever asks them.

``python -m kiosk.bridge.speech.probe`` ends with 0 when it does.
"""

from __future__ import annotations

import os
import subprocess
import sys

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk import lifeline
from kiosk.bridge.system.child import Child

PATIENCE_S = 8
"""How long an engine may take to wake up."""
END_MS = 300
"""How long it is waited that the process is gone when the kiosk ends."""
MODULE = "kiosk.bridge.speech.probe"


def answers() -> bool:
    """Wait until the engine has answered, or does not."""
    asked = [sys.executable, "-m", MODULE, str(os.getpid())]
    try:
        return subprocess.run(asked, capture_output=True, timeout=PATIENCE_S, check=False).returncode == 0  # noqa: S603
    except subprocess.TimeoutExpired:
        return False


class VoiceProbe(QObject):
    """Asks once, without waiting: ``answered`` tells."""

    answered = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._child = Child(MODULE, self, patience_ms=PATIENCE_S * 1000)
        self._child.ended.connect(lambda _told, fine: self.answered.emit(fine))

    def ask(self) -> None:
        """Start asking."""
        self._child.start()

    def close(self) -> None:
        """Ask no more."""
        self._child.end(wait_ms=END_MS)


def main() -> int:
    """Wake the engine up for the process whose number is the first argument."""
    lifeline.end_with_parent(int(sys.argv[1]))
    lifeline.end_after(PATIENCE_S)
    try:
        from kiosk.bridge.speech.text_to_speech import TextToSpeech, engines  # noqa: PLC0415 - may be missing
    except ImportError as error:
        print(f"the extra `speech` is not installed ({error})", file=sys.stderr)  # noqa: T201 - its answer
        return 1
    application = QCoreApplication(sys.argv)
    found = engines()
    return 0 if found and TextToSpeech(found[0], application).languages() else 1


if __name__ == "__main__":
    sys.exit(main())
