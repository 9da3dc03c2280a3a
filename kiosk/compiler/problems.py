"""Problems of a content pack: where, what, and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum


class Severity(StrEnum):
    """An error makes ``kiosk check`` fail; a warning is only shown."""

    ERROR = "error"
    WARNING = "warning"


NAME = "name"
"""The rule that a broken name breaks: the file is left out, and nothing else changes."""
REVIEW = "review"
"""The rule that a sign-off breaks which cannot be true: the page is a draft, and nothing else changes."""

TRANSLATION = "translation"
"""The rule that a translation breaks which lacks a few pages: it is offered without them."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend, printed as ``file:line: message``.

    ``file`` is relative to the pack, ``line`` counts from 1. ``rule`` names the house rule (``W2``) that
    is broken; it is empty when the file itself is broken, and only then is the file left out.
    """

    file: str
    line: int
    message: str
    rule: str = ""
    severity: Severity = Severity.ERROR

    @property
    def breaks(self) -> bool:
        """Whether people cannot be shown what stands in the file."""
        return self.severity is Severity.ERROR and not self.rule

    def __str__(self) -> str:
        notes = [note for note in (self.severity, self.rule) if note and note != Severity.ERROR]
        return f"{self.file}:{self.line}: {self.message}" + (f" [{', '.join(notes)}]" if notes else "")


class Report:
    """Gathers the problems of one file."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.unread = False
        """Whether its text or its front matter could not be read: what else is missing follows from that."""

    @property
    def broken(self) -> bool:
        """Whether people cannot be shown what stands in the file."""
        return self.unread or any(problem.breaks for problem in self.problems)

    def error(self, line: int, message: str, rule: str = "") -> None:
        """Note what must be mended."""
        self.problems.append(Problem(self.file, line, message, rule))

    def unreadable(self, line: int, message: str) -> None:
        """Note why the text or its front matter cannot be read."""
        self.unread = True
        self.error(line, message)

    def warn(self, line: int, message: str, rule: str = "") -> None:
        """Note what should be looked at."""
        self.problems.append(Problem(self.file, line, message, rule, Severity.WARNING))


def as_json(problems: Iterable[Problem]) -> list[dict[str, str | int]]:
    """The problems as JSON values: objects with the fields of :class:`Problem`."""
    return [asdict(problem) for problem in problems]
