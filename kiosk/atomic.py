"""Replaces files as a whole, so that a power cut or a full disk leaves the old one or the new one."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

OWN, READABLE = 0o600, 0o644
"""The rights of a new file: only its owner reads it, or everybody does."""


def stage(path: Path, data: bytes, rights: int = OWN) -> Path:
    """Write ``data`` into a hidden file beside ``path``, with its rights, and give that file.

    A new file gets ``rights``. :func:`put` moves it into place. Raises OSError and leaves nothing behind.
    """
    path = Path(os.path.realpath(path))
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    staged = path.with_name(f".{path.name}-{os.urandom(4).hex()}")
    handle = os.open(staged, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), OWN)
    with os.fdopen(handle, "wb") as file:
        try:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            staged.chmod(path.stat().st_mode if path.exists() else rights)
        except OSError:
            drop(staged)
            raise
    return staged


def put(staged: Path, path: Path) -> None:
    """Move what was staged to ``path``, through links. Raises OSError and leaves nothing behind.

    Where a share or a folder's rights do not let its list of files be synced, that is left to the system.
    """
    place = Path(os.path.realpath(path))
    try:
        staged.replace(place)
    except OSError:
        drop(staged)
        raise
    with suppress(OSError):
        sync(place.parent)


def sync(folder: Path) -> None:
    """Let the disk keep what stands in ``folder``: without that a power cut takes it back. Raises OSError."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def drop(staged: Path) -> None:
    """Delete what was staged."""
    with suppress(OSError):
        staged.unlink()
