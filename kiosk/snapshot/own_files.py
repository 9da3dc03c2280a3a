"""Copies of the pictures and recordings of a library, so that it is whole without the folder of content."""

from __future__ import annotations

import hashlib
import os
import shutil
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import TypeVar

DAY_S = 86_400
"""A copy that no library needs any more is deleted after so long: a visit may still show it."""

Value = TypeVar("Value")


def with_own_files(library: Value, folder: Path) -> Value:
    """``library`` with copies in ``folder`` instead of the files that it names.

    A file that cannot be copied keeps its place. Copies that are not needed any more are deleted.
    """
    used: set[str] = set()

    def own(file: Path) -> Path:
        try:
            found = file.stat()
            mark = f"{file} {found.st_size} {found.st_mtime_ns} {found.st_ino}"
            name = hashlib.sha256(mark.encode(errors="surrogateescape")).hexdigest()[:24]
            copy = folder / f"{name}{file.suffix}"
            if not copy.exists() or copy.stat().st_size != found.st_size:
                _copy(file, copy)
            os.utime(copy)
        except OSError:
            return file
        used.add(copy.name)
        return copy

    moved = _moved(library, own)
    _clear(folder, used)
    return moved


def _copy(file: Path, copy: Path) -> None:
    """Copy ``file``; after a power cut there is all of it or nothing. Raises OSError."""
    copy.parent.mkdir(parents=True, exist_ok=True)
    half = copy.with_name(f".{copy.name}")
    with file.open("rb") as source, half.open("wb") as target:
        shutil.copyfileobj(source, target)
        target.flush()
        os.fsync(target.fileno())
    half.replace(copy)


def _clear(folder: Path, used: set[str]) -> None:
    old = time.time() - DAY_S
    with suppress(OSError):  # a folder that cannot even be asked for
        for file in folder.glob("*"):
            with suppress(OSError):
                if file.name not in used and file.stat().st_mtime < old:
                    file.unlink()


def _moved(value: Value, own: Callable[[Path], Path]) -> Value:
    """``value`` with every path in it changed by ``own``; what holds none stays the same object."""
    if isinstance(value, Path):
        return own(value)  # type: ignore[return-value] # a path for a path
    if isinstance(value, tuple):
        parts = tuple([_moved(each, own) for each in value])
        same = all(new is old for new, old in zip(parts, value, strict=True))
        return value if same else parts  # type: ignore[return-value] # a tuple for a tuple
    if isinstance(value, Mapping):
        return {key: _moved(each, own) for key, each in value.items()}  # type: ignore[return-value] # a mapping for one
    if is_dataclass(value) and not isinstance(value, type):
        now = {field.name: getattr(value, field.name) for field in fields(value)}
        new = {name: _moved(each, own) for name, each in now.items()}
        changes = {name: each for name, each in new.items() if each is not now[name]}
        return replace(value, **changes) if changes else value
    return value
