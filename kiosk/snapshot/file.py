"""The file of a snapshot: written as a whole or not at all, and read only where it fits."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import msgspec

from kiosk.atomic import put, stage
from kiosk.model.library import Library
from kiosk.snapshot.records import codec, shape

_LIBRARY = codec(Library)


class SnapshotError(Exception):
    """A snapshot cannot be used, and why."""


class Snapshot(msgspec.Struct, frozen=True, array_like=True):
    """A library with what it was made of.

    ``format`` is the digest of the records' shape, ``program`` that of the code that made it, ``given`` that
    of the clinic's values and the folder of content, ``files`` that of the files. ``body`` is the library as
    msgpack and ``digest`` is its SHA-256.
    """

    format: str
    program: str
    given: str
    files: str
    digest: str
    body: bytes


def take(library: Library, *, program: str, given: str, files: str) -> Snapshot:
    """A snapshot of ``library``."""
    body = msgspec.msgpack.encode(_LIBRARY.write(library))
    return Snapshot(_format(), program, given, files, hashlib.sha256(body).hexdigest(), body)


def library(snapshot: Snapshot) -> Library:
    """The library of ``snapshot``. Raises :class:`SnapshotError` when it does not hold one."""
    if snapshot.format != _format():
        raise SnapshotError("it was made by another version of the program")
    if snapshot.digest != hashlib.sha256(snapshot.body).hexdigest():
        raise SnapshotError("it is damaged")
    try:
        found: Any = _LIBRARY.read(msgspec.msgpack.decode(snapshot.body))
    except (msgspec.MsgspecError, TypeError, ValueError, LookupError) as error:
        raise SnapshotError(f"it holds no library ({error})") from error
    return found  # type: ignore[no-any-return] # the codec of a Library reads one


def keep(path: Path, snapshot: Snapshot) -> None:
    """Write ``snapshot`` to ``path``; after a power cut there is the old file or the new one.

    Raises OSError.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    put(stage(path, msgspec.msgpack.encode(snapshot)), path)


def read(path: Path) -> Snapshot:
    """The snapshot in the file ``path``. Raises :class:`SnapshotError`."""
    try:
        return msgspec.msgpack.decode(path.read_bytes(), type=Snapshot)
    except FileNotFoundError as error:
        raise SnapshotError("there is none yet") from error
    except OSError as error:
        raise SnapshotError(f"it cannot be read ({error.strerror})") from error
    except msgspec.MsgspecError as error:
        raise SnapshotError("it is damaged") from error


def _format() -> str:
    return hashlib.sha256(shape(Library).encode()).hexdigest()[:12]
