"""When the files of a folder are others than before."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

POLL_S, POLL_MOST_S = 0.5, 30.0
"""How often the files are looked at, at the most and at the least; looking takes a twentieth of the time."""
SETTLE_S, SETTLE_MOST_S = 0.2, 10.0
"""Editors and copies write in several steps: the files must have been quiet for so long, but not for ever."""


def digest(content: Path) -> str:
    """The digest of the files below ``content`` by name, size, times and inode; a folder may be gone."""
    marks = "\n".join(sorted(_marks(str(content), "")))
    return hashlib.sha256(marks.encode(errors="surrogateescape")).hexdigest()[:16]


def _marks(folder: str, below: str) -> Iterator[str]:
    try:
        entries = list(os.scandir(folder))
    except OSError as error:
        yield f"{below} {error.errno}"
        return
    for entry in entries:
        name = f"{below}/{entry.name}"
        try:
            if entry.is_dir(follow_symlinks=not below):
                yield from _marks(entry.path, name)
            else:
                yield f"{name} {mark(entry.stat())}"
        except OSError as error:
            yield f"{name} {error.errno}"


def mark(found: os.stat_result) -> str:
    """What changes when a file does."""
    return f"{found.st_size} {found.st_mtime_ns} {found.st_ctime_ns} {found.st_ino}"


def changed(content: Path, known: str) -> str:
    """Wait until the files are not the ``known`` ones and have come to rest; give their digest."""
    while True:
        begun = time.monotonic()
        now = digest(content)
        took = time.monotonic() - begun
        if now != known:
            return _settled(content, now) if known else now
        time.sleep(min(POLL_MOST_S, max(POLL_S, 20 * took)))


def _settled(content: Path, now: str) -> str:
    end = time.monotonic() + SETTLE_MOST_S
    while time.monotonic() < end:
        time.sleep(SETTLE_S)
        before, now = now, digest(content)
        if before == now:
            break
    return now
