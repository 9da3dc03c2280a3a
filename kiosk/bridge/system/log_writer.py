"""Writes the lines of the log in a thread of its own: a share or a terminal that hangs holds up nobody."""

from __future__ import annotations

import logging
import queue
import stat
import threading
from collections.abc import Callable
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

log = logging.getLogger("kiosk")

LOG_BYTES = 1_000_000
LOG_FILES = 3
WAITING = 1000
"""So many lines wait while nothing can be written; those that come later are dropped and counted."""
FLUSH_S = 0.5
"""How long the end of the program waits until what was logged is written."""


class Writer(logging.Handler):
    """Hands each line to a thread that calls ``write`` with it; ``name`` tells staff what it writes to.

    No call of it waits for ``write``, which may raise OSError or never return.
    """

    def __init__(self, name: str, write: Callable[[bytes], object]) -> None:
        super().__init__()
        self._name = name
        self._write = write
        self._waiting: queue.Queue[bytes | threading.Event | None] = queue.Queue(WAITING)
        self._dropped = 0
        self._closed = False
        threading.Thread(target=self._write_all, name=f"log to {name}", daemon=True).start()

    def emit(self, record: logging.LogRecord) -> None:
        """Let the line wait to be written, or count it where too many wait."""
        try:
            self._waiting.put_nowait(f"{self.format(record)}\n".encode(errors="backslashreplace"))
        except queue.Full:
            self._dropped += 1
            if self._dropped == 1:
                log.warning("log: %s takes no more lines; they are dropped until it does", self._name)

    def flush(self) -> None:
        """Wait until all is written, for FLUSH_S at the most; a writer that is closed has written all."""
        if self._closed:
            return
        written = threading.Event()
        with suppress(queue.Full):
            self._waiting.put_nowait(written)
            written.wait(FLUSH_S)

    def close(self) -> None:
        """Let the thread end when it has written all."""
        self.flush()
        self._closed = True
        with suppress(queue.Full):
            self._waiting.put_nowait(None)
        super().close()

    def _write_all(self) -> None:
        fault = ""
        while (line := self._waiting.get()) is not None:
            if isinstance(line, threading.Event):
                line.set()
                continue
            before = fault
            try:
                self._write(line)
                fault = ""
            except OSError as error:
                fault = str(error.strerror)
            if fault and fault != before:
                log.warning("log: %s cannot be written (%s)", self._name, fault)
            if self._dropped and self._waiting.empty():
                dropped, self._dropped = self._dropped, 0
                log.warning("log: %d lines are missing: %s took none for a time", dropped, self._name)


def append(path: Path, line: bytes) -> None:
    """Add ``line`` to the log file ``path``, in a folder that is made where it is missing.

    It is opened anew each time: it may have been moved or deleted, or its share may have come back. A file
    that would grow beyond LOG_BYTES becomes ``path.1``, that one ``path.2``. Raises OSError.
    """
    try:
        found = path.stat()
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
    else:
        if not stat.S_ISREG(found.st_mode):
            raise OSError(0, "it is not a file")
        if found.st_size + len(line) > LOG_BYTES:
            _turn(path)
    with path.open("ab", buffering=0) as file:
        file.write(line)


def _turn(path: Path) -> None:
    """Keep what was written so far under the next number."""
    kept = [path, *(path.with_name(f"{path.name}.{number}") for number in range(1, LOG_FILES))]
    for newer, older in reversed(list(pairwise(kept))):
        with suppress(FileNotFoundError):
            newer.replace(older)
