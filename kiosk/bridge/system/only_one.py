"""One kiosk a screen."""

from __future__ import annotations

import hashlib
import logging
import os
from pathlib import Path

from PySide6.QtCore import QLockFile

from kiosk.errors import UnfitError

log = logging.getLogger(__name__)

WAIT_MS = 500
"""The one before may just be ending."""


def claim(folder: Path, settings_file: Path) -> QLockFile | None:
    """Take the screen for this process; keep what it gives until the end. None where ``folder`` is read-only.

    Without a display, kiosks are told apart by their settings file. Raises :class:`UnfitError` when a kiosk
    runs there already.
    """
    screen = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or ""
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen" or not screen:
        screen = str(settings_file.absolute())
    name = hashlib.sha256(screen.encode()).hexdigest()[:12]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        log.warning("%s cannot be made (%s): nothing is kept for the next start", folder, error.strerror)
        return None
    lock = QLockFile(str(folder / f"running-{name}.lock"))
    lock.setStaleLockTime(0)
    if lock.tryLock(WAIT_MS):
        return lock
    if lock.error() is QLockFile.LockError.LockFailedError:
        process, *_ = lock.getLockInfo()
        raise UnfitError(f"A kiosk runs on this screen already (process {process}).")
    log.warning("%s cannot be written: nothing is kept for the next start", folder)
    return None
