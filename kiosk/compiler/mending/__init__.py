"""What is wrong with the files of a pack only because of the program that saved them, and its cure."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.atomic import drop, put, stage
from kiosk.compiler.mending.photos import mended_photo
from kiosk.compiler.mending.words import Note, mended
from kiosk.compiler.reading.assets import ASSETS
from kiosk.compiler.reading.language import LANGUAGE_FILES, TOPIC
from kiosk.compiler.reading.languages import SOURCES
from kiosk.compiler.reading.names import PAGE, PHOTOS, stray
from kiosk.compiler.reading.source import inside, real, walk
from kiosk.compiler.reading.text import MAX_BYTES
from kiosk.errors import KioskError

_KNOWN = {1: {SOURCES}, 2: LANGUAGE_FILES, 3: {TOPIC}}
"""Files with a name of their own, by how deep they stand."""


class MendError(KioskError):
    """A file cannot be written or kept; the text says which and what to do."""


@dataclass(frozen=True, slots=True)
class Change:
    """What is done to one file: ``data`` is written into it, or it is called ``name``, or both.

    ``file`` and ``name`` are relative to the pack; ``notes`` say what changes.
    """

    file: str
    notes: tuple[Note, ...]
    data: bytes | None = None
    name: str = ""


def changes(root: Path) -> Iterator[Change]:
    """All that would be changed in the pack at ``root``. Nothing is written."""
    root = real(root)
    for path in walk(root):
        if not path.is_file() or not inside(root, path):
            continue
        file = path.relative_to(root)
        if file.parts[0] in ASSETS:  # no page stands there
            continue
        name = _name(path, file)
        if path.suffix == PAGE or name:
            found = _page(path, file.as_posix(), name)
        elif path.suffix.lower() in PHOTOS:
            data, why = mended_photo(path)
            found = Change(file.as_posix(), (Note(0, why),), data) if data else None
        else:
            found = None
        if found:
            yield found


def mend(root: Path, found: Iterable[Change], kept: Path) -> None:
    """Make the changes ``found``; every file as it was is copied into the folder ``kept`` before.

    Raises :class:`MendError`; until all copies are made nothing is changed.
    """
    root, found = real(root), list(found)
    staged: dict[Path, Path] = {}
    file = root
    try:
        for change in found:
            file = root / change.file
            (kept / change.file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(file, kept / change.file)
            if change.data is not None:
                staged[file] = stage(file, change.data)
        for file, ready in staged.items():
            put(ready, file)
        for change in found:
            file = root / change.file
            if change.name:
                file.rename(root / change.name)
    except OSError as error:
        raise MendError(
            f"{file.name}: cannot be changed ({error.strerror}); close it elsewhere, or ask your IT. "
            f"What was changed so far is kept in {kept}"
        ) from error
    finally:
        for ready in staged.values():
            drop(ready)


def _name(path: Path, file: Path) -> str:
    """The name that a page was meant to have, when it has another one and nothing is called so."""
    beside = [each.name for each in path.parent.iterdir()]
    found = stray(path, folder=False, beside=beside, known=_KNOWN.get(len(file.parts), ()))
    wanted = f"{found.page}{PAGE}" if found and found.page else ""
    taken = any(each.casefold() == wanted.casefold() and each != path.name for each in beside)
    return "" if not wanted or taken or wanted == PAGE else wanted


def _page(path: Path, file: str, name: str) -> Change | None:
    if path.stat().st_size > MAX_BYTES:
        return None
    before = path.read_bytes()
    data, notes = mended(before)
    if name:
        notes = (Note(0, f"is called {name}"), *notes)
    new = (Path(file).parent / name).as_posix() if name else ""
    return Change(file, notes, data if data != before else None, new) if notes else None
