"""Takes the keys of the PIN pad; the right PIN lets staff in. No digit is shown or kept."""

from __future__ import annotations

import json
import logging
import math
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.bridge.publish import published
from kiosk.model.words import Words
from kiosk.settings import pin
from kiosk.visit.screens.pin import DELETE, OK
from kiosk.visit.tries import Tries

log = logging.getLogger(__name__)

FILE = "pin-tries.json"
"""Where the wrong tries are kept, in the state folder: they outlive a restart."""


@dataclass(frozen=True, slots=True)
class PinState:
    """``available``: there is a PIN, so there is something for staff. ``typed`` counts digits.

    ``message`` says what was wrong; ``closed``: the keys are away for a while.
    """

    available: bool = False
    typed: int = 0
    message: str = ""
    closed: bool = False


PublishedPin = published(PinState, "PinPadState")


class PinPad(QObject):
    """The pad for the PIN with this ``kept`` hash; without one there is nothing for staff.

    ``words`` gives those of the language on show, ``folder`` is where tries are kept, ``clock`` the system's.
    """

    opened = Signal()
    """The right PIN was typed."""

    def __init__(
        self,
        kept: str,
        words: Callable[[], Words],
        folder: Path,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._kept, self._words, self._file, self._clock = kept, words, folder / FILE, clock
        self._digits = ""
        self._tries = _read(self._file)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._tell_closed)
        self.state = PublishedPin(PinState(available=bool(kept)), self)

    def forget(self) -> None:
        """Nothing has been typed; a pad that is closed says so."""
        self._digits = ""
        self._show("")
        self._tell_closed()

    def press(self, key: str) -> None:
        """Take a key: a digit, ``delete`` or ``ok``."""
        if not self._kept or self._closed_for():
            return
        if key == OK:
            self._enter()
        elif key == DELETE:
            self._digits = self._digits[:-1]
            self._show("")
        elif len(self._digits) < pin.MOST:
            self._digits += key
            self._show("")

    def _enter(self) -> None:
        if not self._digits:
            return
        right = pin.matches(self._digits, self._kept)
        self._digits = ""
        self._tries = Tries() if right else self._tries.failed(self._clock())
        _write(self._file, self._tries)
        if right:
            self._show("")
            self.opened.emit()
            return
        words = self._words()
        self._show(words.pin_wrong.format(n=self._tries.left))
        self._tell_closed()

    def _tell_closed(self) -> None:
        """Say for how many minutes the pad is closed; open it when they are over."""
        left = self._closed_for()
        if left:
            words = self._words()
            self._show(words.pin_closed.format(n=math.ceil(left / 60)), closed=True)
            self._second.start()
        elif self.state.record.closed:
            self._second.stop()
            self._show("")

    def _closed_for(self) -> float:
        return self._tries.closed_for(self._clock())

    def _show(self, message: str, *, closed: bool = False) -> None:
        self.state.update(PinState(bool(self._kept), len(self._digits), message, closed))


def _read(file: Path) -> Tries:
    """The tries that were kept; none where there is no file or it is damaged."""
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
        return Tries(int(kept["wrong"]), float(kept["last"]))
    except FileNotFoundError:
        return Tries()
    except (OSError, ValueError, KeyError, TypeError) as error:
        log.warning("%s: the wrong PINs are counted anew (%s)", file, error)
        return Tries()


def _write(file: Path, tries: Tries) -> None:
    """Keep ``tries``; where that is not possible they are counted until the next start."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(asdict(tries)), encoding="utf-8")
    except OSError as error:
        log.warning("%s cannot be written (%s): a restart forgets wrong PINs", file, error.strerror)
