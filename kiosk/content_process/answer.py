"""What comes of an order: the content compiled, and kept for the next start."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kiosk import offer
from kiosk.content_process.files import mark
from kiosk.content_process.order import Order
from kiosk.settings.places import PACKAGE
from kiosk.snapshot.file import Snapshot, keep, take
from kiosk.snapshot.own_files import with_own_files

if TYPE_CHECKING:
    from kiosk.compiler import Values


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
    marks = [f"{path.relative_to(PACKAGE)} {mark(path.stat())}" for path in sorted(made)]
    return hashlib.sha256("\n".join(marks).encode()).hexdigest()[:16]


def answer(order: Order, files: str) -> Answer:
    """Compile the content, whose files have the digest ``files``."""
    content = Path(order.content)
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
