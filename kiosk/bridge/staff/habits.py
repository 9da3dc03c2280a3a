"""What this clinic did last at the table: a file of the state folder, with nothing of a person in it."""

from __future__ import annotations

import logging
from concurrent.futures import Future
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Slot

from kiosk import atomic
from kiosk.lifeline import apart
from kiosk.visit.handing import Habits

log = logging.getLogger(__name__)

FILE = "table.json"
"""The file in the state folder."""


class KeptHabits(QObject):
    """The topics that were given last and the side of the rail, kept in ``folder``."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = folder / FILE
        self._writing: Future[None] | None = None

    def read(self) -> Habits:
        """The habits that were kept; the usual ones where there is no file or it is damaged."""
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=Habits)
        except FileNotFoundError:
            return Habits()
        except (OSError, ValueError) as error:
            log.warning("%s: the table starts as it comes (%s)", self._file, error)
            return Habits()

    @Slot(object)
    def keep(self, habits: Habits) -> None:
        """Keep ``habits``, in a thread of its own; the last of several wins."""
        before, data = self._writing, msgspec.json.encode(habits)

        def write() -> None:
            if before is not None:
                before.result()
            try:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                atomic.put(atomic.stage(self._file, data), self._file)
            except OSError as error:
                log.warning(
                    "%s cannot be written (%s): a restart forgets how the table was used",
                    self._file,
                    error.strerror,
                )

        self._writing = apart(write)
