"""Which topics this clinic gave last: their ids in a file of the state folder, and nothing of a person."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from kiosk import atomic
from kiosk.lifeline import apart

log = logging.getLogger(__name__)

FILE = "ticked-topics.json"
"""The file in the state folder."""


class TickedTopics(QObject):
    """The ids of the topics that were ticked and given last, kept in ``folder``."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = folder / FILE
        self._writing: Future[None] | None = None

    def read(self) -> tuple[str, ...]:
        """The ids that were kept; none where there is no file or it is damaged."""
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return ()
        except (OSError, ValueError) as error:
            log.warning("%s: no topics are ticked (%s)", self._file, error)
            return ()
        return tuple(each for each in kept if isinstance(each, str)) if isinstance(kept, list) else ()

    @Slot(object)
    def keep(self, topics: Sequence[str]) -> None:
        """Keep ``topics``, in a thread of its own; the last of several wins."""
        before, data = self._writing, json.dumps(list(topics)).encode()

        def write() -> None:
            if before is not None:
                before.result()
            try:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                atomic.put(atomic.stage(self._file, data), self._file)
            except OSError as error:
                log.warning(
                    "%s cannot be written (%s): a restart forgets the topics", self._file, error.strerror
                )

        self._writing = apart(write)
