"""Everything that goes wrong ends in the log, never on the patient's screen."""

from __future__ import annotations

import copy
import logging
import os
import re
import sys
import threading
import time
from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLoggingCategory, QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.bridge.system.log_writer import Writer, append

log = logging.getLogger("kiosk")

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
STDERR = 2
FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
ALIKE = 20
"""So many lines that differ in their numbers only are written; more of them are counted."""
FORGET_S = 3600.0
"""After so long the same line is written again."""
NEEDLESS = "qt.multimedia.symbolsresolver.warning=false"
"""Qt's rule against ten lines at each start that name libraries for films: the kiosk has none."""
_DIGITS = re.compile(r"\d+")


class Repeats(logging.Handler):
    """Hands records on to ``handlers``; the same one again is only counted, and told at 10, 100, 1000 times.

    So a flood cannot push its cause out of the files.
    """

    def __init__(self, handlers: Sequence[logging.Handler]) -> None:
        super().__init__()
        self._handlers = tuple(handlers)
        self._since = time.monotonic()
        self._same: Counter[str] = Counter()
        self._alike: Counter[str] = Counter()

    def emit(self, record: logging.LogRecord) -> None:
        """Write it, or count it."""
        times = self._times(record)
        if times == 0:
            return
        if times > 1:
            record = copy.copy(record)
            record.msg, record.args = f"{record.getMessage()} ({times} times)", None
        for handler in self._handlers:
            handler.handle(record)

    def flush(self) -> None:
        """Let the handlers write what waits."""
        for handler in self._handlers:
            handler.flush()

    def close(self) -> None:
        """Close the handlers, too."""
        for handler in self._handlers:
            handler.close()
        super().close()

    def _times(self, record: logging.LogRecord) -> int:
        """How often it has come, or 0 when it need not be written."""
        now = time.monotonic()
        if now - self._since > FORGET_S:
            self._since = now
            self._same.clear()
            self._alike.clear()
        error = record.exc_info[1] if record.exc_info else None
        told = f"{record.name} {record.levelno} {record.getMessage()} {error!r}"
        alike = _DIGITS.sub("#", told)
        self._same[told] += 1
        self._alike[alike] += 1
        same, like = self._same[told], self._alike[alike]
        if same == 1 and like <= ALIKE:
            return 1
        if _is_round(same):
            return same
        return like if like > ALIKE and _is_round(like) else 0


def start(path: str) -> None:
    """Log to stderr, and to the file ``path`` unless it is empty."""
    handlers = [Writer("stderr", partial(os.write, STDERR))]
    if path:
        handlers.append(Writer(path, partial(append, Path(path))))
    for handler in handlers:
        handler.setFormatter(logging.Formatter(FORMAT))
    for before in _started():
        logging.root.removeHandler(before)
        before.close()
    logging.root.addHandler(Repeats(handlers))
    logging.root.setLevel(logging.INFO)
    QLoggingCategory.setFilterRules(NEEDLESS)
    qInstallMessageHandler(_from_qt)
    sys.excepthook = _uncaught
    threading.excepthook = lambda args: log.error(
        "uncaught in a thread",
        exc_info=(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback),
    )


def stop() -> None:
    """Write what waits, and give Qt its own message handler back; needed before the interpreter goes."""
    _flush()
    qInstallMessageHandler(None)


def _started() -> list[Repeats]:
    """What this module has added to the root logger."""
    return [each for each in logging.root.handlers if isinstance(each, Repeats)]


def _flush() -> None:
    for each in _started():
        each.flush()


def _is_round(number: int) -> bool:
    """Whether ``number`` is 10, 100, 1000 and so on."""
    return number > 1 and str(number).strip("0") == "1"


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger(f"qt.{context.category or 'default'}").log(LEVELS[kind], "%s", message)
    if kind is QtMsgType.QtFatalMsg:  # Qt ends the program now
        _flush()


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        raise SystemExit(130)
    log.error("uncaught", exc_info=(kind, error, trace))
