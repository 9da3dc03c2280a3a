"""Writes into pages who has read them: only the lines of their review change."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import msgspec

from kiosk.atomic import drop, put, stage
from kiosk.compiler.linking.library import Compilation
from kiosk.compiler.problems import REVIEW, Report, Severity
from kiosk.compiler.reading.front import ReviewFront, ScreenFront, read_front
from kiosk.compiler.reading.front_lines import WORDS
from kiosk.compiler.reading.names import PAGE
from kiosk.compiler.reading.raw import Raw, read_raw
from kiosk.compiler.reading.review import review_faults
from kiosk.compiler.reading.source import FENCE, read, real
from kiosk.errors import KioskError
from kiosk.model.library import Language
from kiosk.model.screens import Review, ReviewState

ROLES = ", "
"""What stands between the roles of a page that several have signed."""

_ROLE = re.compile(r"[^\W\d_][\w ()/&.'\u2019-]{1,59}")
_TRANSLATOR = re.compile(r"translat|interpret|traduc|int\u00e9rpret", re.IGNORECASE)
"""A role that answers for the language of a translation, and not for what it says."""
_REVIEW = re.compile(r"review\s*:")
_ENTRY = r"^(?P<head>\s+(?P<quote>[\"']?){key}(?P=quote)\s*:)(?P<old>.*?)(?P<rest>\s+#.*|\s*)$"


class SignError(KioskError):
    """The pages cannot be signed. The text holds every problem, one a line; nothing was written."""


@dataclass(frozen=True, slots=True)
class Signature:
    """Who has read the words, on which day, and the last day on which that holds."""

    role: str
    day: date
    expires: date

    def faults(self, today: date) -> Iterator[str]:
        """Why it cannot be true ``today``."""
        if not _ROLE.fullmatch(self.role):
            yield f"{self.role!r} is no role; write one, in letters and blanks: --role 'spine surgeon'"
        if self.expires < today:
            yield f"{self.expires} has passed; write a last day that is still to come"
        yield from (message for _, message in review_faults(self.role, self.day, self.expires, today))

    @property
    def state(self) -> ReviewState:
        """What its role can stand for."""
        return ReviewState.TRANSLATED if _TRANSLATOR.search(self.role) else ReviewState.REVIEWED


@dataclass(frozen=True, slots=True)
class Signed:
    """A page as it was signed. The roles ``again`` had signed before and have to sign once more."""

    file: str
    review: ReviewFront
    again: tuple[str, ...] = ()


def sign(
    root: Path, compilation: Compilation, pages: Iterable[tuple[Language, str]], signature: Signature
) -> tuple[Signed, ...]:
    """Write ``signature`` into ``pages``, all of them or none. Raises :class:`SignError`."""
    root = real(root)
    signed: list[Signed] = []
    staged: dict[Path, Path] = {}
    written: dict[Path, bytes] = {}
    faults: list[str] = []
    for language, page in pages:
        file = f"{language.code}/{page}{PAGE}"
        review = language.screens[page].review
        found = list(_open(compilation, language, page, signature))
        if not found:
            front, again = _reviewed(review, signature)
            signed.append(Signed(file, front, again))
            try:
                staged[root / file] = _staged(root, root / file, front)
            except SignError as error:
                found = [str(error)]
        faults += found
    try:
        if faults:
            raise SignError("\n".join(faults))
        for path, ready in staged.items():
            written[path] = path.read_bytes()
            put(ready, path)
    except OSError as error:
        for path, old in written.items():
            with suppress(OSError):  # what could not be written is as it was
                put(stage(path, old), path)
        raise SignError(_unwritten(error, root)) from error
    finally:
        for ready in staged.values():
            drop(ready)
    return tuple(signed)


def _open(compilation: Compilation, language: Language, page: str, signature: Signature) -> Iterator[str]:
    """What must be mended before ``page`` can be signed."""
    file, review = f"{language.code}/{page}{PAGE}", language.screens[page].review
    for problem in compilation.problems:
        if problem.file == file and problem.severity is Severity.ERROR and problem.rule != REVIEW:
            yield f"{problem}; mend it, then sign"
    source = compilation.library is not None and language is compilation.library.languages[0]
    if review.state is ReviewState.STALE and not source:
        yield f"{file}: the words that it was translated from have changed; `kiosk check` says what to do"
    if signature.state is ReviewState.TRANSLATED:
        if source:
            yield f"{file}: is no translation; let a clinician sign it"
        elif review.signed:
            yield f"{file}: {review.reviewer} has signed it already; a translator has nothing to add"


def _reviewed(review: Review, signature: Signature) -> tuple[ReviewFront, tuple[str, ...]]:
    """The review after ``signature``, and who has to sign again.

    A role that joins others never makes their sign-off last longer. A role that signs again begins anew.
    """
    before = tuple(review.reviewer.split(ROLES)) if review.signed else ()
    joins = signature.state is ReviewState.REVIEWED and before and signature.role not in before
    roles = (*before, signature.role) if joins else (signature.role,)
    expires = min(filter(None, (signature.expires, review.expires if joins else None)))
    front = ReviewFront(signature.state, ROLES.join(roles), signature.day, expires, review.seal)
    return front, tuple(role for role in before if role not in roles)


def _staged(root: Path, path: Path, review: ReviewFront) -> Path:
    """The page at ``path`` with this ``review``, ready beside it, and read again to be sure of it."""
    file = path.relative_to(root).as_posix()
    try:
        ready = stage(path, _edited(read_raw(path.read_bytes()), _values(review)).data)
    except OSError as error:
        raise SignError(_unwritten(error, root, file)) from error
    before, after = _read(root, path), _read(root, ready)
    if after != (msgspec.structs.replace(before[0], review=review), before[1]):
        drop(ready)
        raise SignError(
            f"{file}: its review cannot be filled in; write `review:` on a line of its own above the second "
            f"{FENCE}, without what stands in it now"
        )
    return ready


def _read(root: Path, path: Path) -> tuple[ScreenFront, str]:
    report = Report("")
    source = read(root, path, report, front=True)
    return read_front(source, ScreenFront, report)[0], source.body


def _values(review: ReviewFront) -> dict[str, str]:
    return {name: str(getattr(review, name)) for name in review.__struct_fields__}


def _edited(raw: Raw, values: Mapping[str, str]) -> Raw:
    """``raw`` with these ``values`` below ``review:``; comments and every other line stay."""
    lines = list(raw.lines)
    bare = [line.lstrip("\ufeff").rstrip() for line in lines]
    start = bare.index(FENCE)
    end = bare.index(FENCE, start + 1)
    at = next((at for at in range(start + 1, end) if _REVIEW.match(lines[at])), None)
    if at is None:
        lines.insert(end, f"review:{raw.end}")
        at, end = end, end + 1
    below = next((row for row in range(at + 1, end) if bare[row] and lines[row][0] not in " \t#"), end)
    last, indent = at, "  "
    for key, value in values.items():
        entry = re.compile(_ENTRY.format(key=key))
        row = next((row for row in range(at + 1, below) if entry.match(lines[row].rstrip("\r\n"))), None)
        if row is None:
            row, below = last + 1, below + 1
            lines.insert(row, f"{indent}{key}: {value}{raw.end}")
        else:
            found = entry.match(lines[row].rstrip("\r\n"))
            assert found is not None  # noqa: S101 - it was found by this pattern
            indent = found["head"][: len(found["head"]) - len(found["head"].lstrip())]
            ending = lines[row][len(lines[row].rstrip("\r\n")) :]
            note = found["rest"] if "#" in found["rest"] else ""
            if note and key in WORDS:  # behind words it would be read as one of them
                lines.insert(row, f"{indent}{note.strip()}{ending}")
                row, below, note = row + 1, below + 1, ""
            lines[row] = f"{found['head']} {value}{note}{ending}"
        last = max(last, row)
    return raw.with_lines(lines)


def _unwritten(error: OSError, root: Path, file: str = "") -> str:
    where = file or Path(error.filename2 or error.filename or root).name
    return f"{where}: cannot be written ({error.strerror}); close it elsewhere, or ask your IT for the right"
