"""The process that waits for a change of the content and compiles it. It answers once and ends.

``python -m kiosk.content_process`` reads an :class:`Order` from its input, up to the end of the line, and
writes an :class:`Answer`. Neither a folder that hangs nor words that take forever can hold up the kiosk.
"""

from __future__ import annotations

import hashlib
import os
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kiosk import lifeline, offer
from kiosk.settings.places import PACKAGE
from kiosk.snapshot.file import Snapshot, keep, take
from kiosk.snapshot.own_files import with_own_files

if TYPE_CHECKING:
    from kiosk.compiler import Values

COMPILE_S = 120
"""A pack of a thousand screens takes 5 s; what takes longer than this never ends."""
POLL_S, POLL_MOST_S = 0.5, 30.0
"""How often the files are looked at, at the most and at the least; looking takes a twentieth of the time."""
SETTLE_S, SETTLE_MOST_S = 0.2, 10.0
"""Editors and copies write in several steps: the files must have been quiet for so long, but not for ever."""


class Order(msgspec.Struct, frozen=True):
    """What to compile, with the clinic's ``values``, and as of which day.

    ``begun`` names the translations to read that are only begun; None: all of them.
    ``known`` is the digest of files that need no answer: it is waited until they change. A library is kept
    in the file ``snapshot``, its pictures and recordings in the folder of the same name. ``house_rules``
    are for who writes the words; a start does without them.
    """

    content: str
    values: dict[str, dict[str, str]]
    today: date
    known: str
    snapshot: str
    house_rules: bool = False
    begun: tuple[str, ...] | None = None


class Told(msgspec.Struct, frozen=True, array_like=True):
    """A problem of the content: ``place`` is ``file:line``, ``text`` is all of it on one line."""

    error: bool
    place: str
    message: str
    text: str


class Answer(msgspec.Struct, frozen=True, array_like=True):
    """What came of it: the ``problems``, and a library where one can be made.

    ``whole`` tells whether every file could be read: a library that is not whole lacks pages.
    """

    files: str
    problems: list[Told]
    summary: str
    library: Snapshot | None = None
    whole: bool = True


def given(values: Values, content: Path, begun: tuple[str, ...] | None = None) -> str:
    """The digest of what a library is made of beside the files: the clinic's values, the place, ``begun``."""
    told = msgspec.json.encode((values, str(content.absolute()), begun), order="sorted")
    return hashlib.sha256(told).hexdigest()[:16]


def program() -> str:
    """The digest of the code that makes a library, by the files' names, sizes and times."""
    made = [PACKAGE / "offer.py", *(PACKAGE / "compiler").rglob("*.py"), *(PACKAGE / "model").rglob("*.py")]
    marks = [f"{path.relative_to(PACKAGE)} {_mark(path.stat())}" for path in sorted(made)]
    return hashlib.sha256("\n".join(marks).encode()).hexdigest()[:16]


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
                yield f"{name} {_mark(entry.stat())}"
        except OSError as error:
            yield f"{name} {error.errno}"


def _mark(found: os.stat_result) -> str:
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


def answer(order: Order) -> Answer:
    """Wait for a change and compile it."""
    content = Path(order.content)
    files = changed(content, order.known)
    lifeline.end_after(COMPILE_S)
    compilation = offer.compile_with(
        order.values, content, house_rules=order.house_rules, today=order.today, begun=order.begun
    )
    problems = [
        Told(each.severity == "error", f"{each.file}:{each.line}", each.message, str(each))
        for each in compilation.problems
    ]
    if compilation.library is None:
        return Answer(files, problems, compilation.summary())
    kept = Path(order.snapshot)
    library = with_own_files(compilation.library, kept.with_suffix(""))
    made_of = given(order.values, content, order.begun)
    snapshot = take(library, program=program(), given=made_of, files=files)
    try:
        if compilation.whole or not kept.exists():
            keep(kept, snapshot)
    except OSError as error:
        told = f"cannot be written ({error.strerror})"
        problems.append(Told(error=False, place=str(kept), message=told, text=f"{kept}: {told}"))
    return Answer(files, problems, compilation.summary(), snapshot, compilation.whole)


def main() -> int:
    """Answer one order of the process whose number is the first argument."""
    lifeline.end_with_parent(int(sys.argv[1]))
    order = msgspec.json.decode(sys.stdin.buffer.readline(), type=Order)
    sys.stdout.buffer.write(msgspec.msgpack.encode(answer(order)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
