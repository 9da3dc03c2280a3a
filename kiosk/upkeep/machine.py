"""Looks at the machine. Each function may wait for a disk or a program: call it in a thread of its own."""

from __future__ import annotations

import shutil
from datetime import datetime
from importlib import metadata
from pathlib import Path

from kiosk.clock import Clock
from kiosk.upkeep.found import ClockFound, Disk

ENOUGH_MB = 200
"""Free disk that the log (3 x 1 MB) and the system's own upkeep need at the least, MB."""


def version() -> str:
    """The version of the program; empty where it runs from its sources without an installation."""
    try:
        return metadata.version("kyphoplasty-kiosk")
    except metadata.PackageNotFoundError:
        return ""


def standing(folder: Path) -> Path:
    """``folder``, or the first of the folders above it that is there. Raises OSError."""
    return next(each for each in (folder, *folder.absolute().parents) if each.exists())


def disk(folder: Path) -> Disk:
    """The disk that holds ``folder``, or will hold it. Raises OSError."""
    usage = shutil.disk_usage(standing(folder))
    return Disk(usage.free // 1_000_000, usage.total // 1_000_000)


def clock(folder: Path) -> ClockFound:
    """The machine's time, and whether it can be right after what is kept in ``folder``."""
    kept = Clock(folder)
    return ClockFound(datetime.now().astimezone(), kept.today(), kept.fault())
