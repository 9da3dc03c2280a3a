"""Everything that goes wrong ends in the log, never on the patient's screen."""

from __future__ import annotations

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger("kiosk")

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
LOG_BYTES = 1_000_000
LOG_FILES = 3


def start(path: str) -> None:
    """Log to stderr, and to the file ``path`` (3 x 1 MB) unless it is empty."""
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    if path:
        handlers.append(RotatingFileHandler(path, maxBytes=LOG_BYTES, backupCount=LOG_FILES - 1))
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s", handlers=handlers)
    qInstallMessageHandler(_from_qt)
    sys.excepthook = _uncaught
    threading.excepthook = lambda args: log.error(
        "uncaught in a thread",
        exc_info=(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback),
    )


def stop() -> None:
    """Give Qt its own message handler back; needed before the interpreter goes."""
    qInstallMessageHandler(None)


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger(f"qt.{context.category or 'default'}").log(LEVELS[kind], "%s", message)


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        raise SystemExit(130)
    log.error("uncaught", exc_info=(kind, error, trace))
