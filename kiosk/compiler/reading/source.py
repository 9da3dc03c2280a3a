"""Reads the files of a pack: safely, as text, with line numbers."""

from __future__ import annotations

import html
import itertools
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.compiler.problems import Report
from kiosk.compiler.reading.names import PAGE, printed
from kiosk.compiler.reading.text import text_of

MAX_LINES = 2_000
MAX_LINE = 2_000
MAX_MARKS = 200
"""Brackets, stars, underscores and backslashes in one paragraph: more is no text, and slow to parse."""
MAX_DEPTH = 20
FENCE = "---"

_NESTING = re.compile(r" {4}|\t|[-+*]\s+|>\s?|\d+\.\s+")
_MARKS = re.compile(r"[\[\]*_\\]")
_HTML = re.compile(r"<[A-Za-z/!?][^>]*>?|&#?\w+;")
_SIGNS = (
    "\u2022\u2023\u25cf\u25cb\u25aa\u25ab\u25a0\u25a1\u25e6\u2043\u00b7\u2013\u2014\u2212\u2219\u203a"
    "\u2192\u27a2\u2794\u25ba\u25b6\u2605\u2606\u2756\u2666\u25c6\u25c7"
    "\uf0b7\uf0a7\uf0d8\uf0e0\uf076\uf06c\uf06e\uf0a8"
)
_BULLET = re.compile(rf"^(\s*)(?:[{_SIGNS}]\s+|o\t\s*|[-*+]\u00a0+)")
"""A bullet as word processors write it."""
_KEY = re.compile(r"[a-z_]+:(?:\s|$)")
"""How a line begins that says something of a page."""
_NUMBERED = re.compile(r"^(\s*\d{1,2})\)\s+")
ESCAPED = re.compile(r"(?P<indent>\s*)(?:(?P<number>\d{1,2})\\(?=[.)]\s)|\\(?=[-*+]\s))")
"""The beginning of an entry of a list as other programs save it, with a backslash: ``1\\.``, ``\\-``."""
CURLY = re.compile("[\u201c-\u201f\u00ab\u00bb]")
"""The quotation marks of word processors."""
_HARMLESS = "\t\u200c\u200d\u200e\u200f"  # tab, joiners and direction marks


@dataclass(frozen=True, slots=True)
class Source:
    """A file of the pack. ``front`` is the text between the fences, empty without any."""

    file: str
    path: Path
    front: str
    front_line: int
    body: str
    body_line: int


def real(path: Path) -> Path:
    """``path`` with every symbolic link followed."""
    return Path(os.path.realpath(path))


def inside(root: Path, path: Path) -> bool:
    """Whether ``path`` stays in the pack at the real path ``root``, also through symbolic links."""
    return real(path).is_relative_to(root)


def read(root: Path, path: Path, report: Report, *, front: bool) -> Source:
    """The file at ``path``; what cannot be used is reported and left out. Never raises.

    Empty lines before the front matter are passed over. A file that must have ``front`` matter and has none
    is reported once.
    """
    lines = _lines(root, path, report)
    start = next((at for at, line in enumerate(lines) if line.strip()), 0)
    end = start
    if lines[start].rstrip() == FENCE:
        ends = (at for at, line in enumerate(lines) if at > start and line.rstrip() == FENCE)
        end = next(ends, 0)
        if not end:
            report.unreadable(
                start + 1, f"nothing ends what the page says of itself; add a line {FENCE} below it"
            )
            lines, end = [""], start
    elif front and not report.unread:
        report.unreadable(start + 1, _no_front(lines[start:]))
        lines, end = [""], start
    first = end + 1 if end > start else start
    if end > start and (again := _again(lines[first:])):
        report.unreadable(
            first + again,
            f"what the page says of itself stands here once more; keep one, between two lines {FENCE}",
        )
        lines = lines[:first]
    above = _visible(lines[start + 1 : end], start + 2, report)
    body = _usable(_visible([listed(line) for line in lines[first:]], first + 1, report), first + 1, report)
    return Source(report.file, path, "\n".join(above), start + 2, "\n".join(body), first + 1)


def _again(lines: list[str]) -> int:
    """The line of a body, from 1, on which a second front matter begins; 0 when there is none."""
    start = next((at for at, line in enumerate(lines) if line.strip()), 0)
    below = lines[start + 1 :] if lines and lines[start].rstrip() == FENCE else lines[start:]
    keys = list(itertools.takewhile(lambda line: _KEY.match(line) or line.startswith("  "), below))
    ends = below[len(keys) : len(keys) + 1]
    return start + 1 if len(keys) > 1 and ends and ends[0].rstrip() == FENCE else 0


def _lines(root: Path, path: Path, report: Report) -> list[str]:
    if inside(root, path):
        return text_of(path, report).split("\n")
    report.unreadable(1, "leads out of the content folder; put the file itself here")
    return [""]


def _no_front(lines: list[str]) -> str:
    """Why a file with these lines has no front matter where it begins."""
    line = lines[0]
    fences = [at for at, each in enumerate(lines) if each.rstrip() == FENCE]
    if line.lstrip().startswith(("```", "~~~")) and fences[:1] == [1]:
        return f"begins with {line.strip()[:20]!r}; delete this line and its end"
    if fences and _KEY.match(line):
        return f"a line {FENCE} is missing above this line"
    if len(fences) > 1 and _KEY.match(lines[fences[0] + 1]):
        return f"words stand above the first line {FENCE}; move them below the second one"
    if not re.search(r"\w", line) and line.strip():
        return f"begins with {line.strip()[:20]!r}; write three short dashes in its place: {FENCE}"
    return f"does not begin with a line {FENCE}; start from a page that is like it"


def listed(line: str) -> str:
    """``line`` with a bullet or number of a word processor as the one of Markdown."""
    if line[:1].isalpha() and not line.startswith("o\t"):
        return line
    return _NUMBERED.sub(r"\1. ", _BULLET.sub(r"\1- ", line))


def _visible(lines: list[str], first: int, report: Report) -> list[str]:
    """The lines, blank where one holds what no font can show."""
    kept: list[str] = []
    for number, line in enumerate(lines, first):
        at = _invisible(line)
        if at >= 0:
            before = line[:at].rstrip()[-20:]
            where = f"after {before!r}" if before else "at the start of the line"
            report.error(number, f"a hidden character stands {where}; delete that line and type it again")
        kept.append("" if at >= 0 else line)
    return kept


def _usable(lines: list[str], first: int, report: Report) -> list[str]:
    """The lines for the parser, blank where one is too long, too deep or too tangled for it."""
    kept: list[str] = []
    marks = 0
    for number, line in enumerate(lines[:MAX_LINES], first):
        marks = _marks(line, marks)
        if fault := _fault(line, marks):
            report.error(number, fault)
        elif found := _HTML.search(line):
            report.error(number, f"{found[0]!r} is shown as text; {_instead(found[0])}", "html")
        kept.append("" if fault else line)
    if len(lines) > MAX_LINES:
        report.error(first + MAX_LINES, f"has more than {MAX_LINES} lines; split it")
    return kept


def _instead(markup: str) -> str:
    """What to write in the place of HTML."""
    letter = html.unescape(markup)
    if letter in {markup, ""} or not letter.strip():
        return "write plain words instead"
    return f"write {letter} instead"


def _marks(line: str, before: int) -> int:
    """The marks of the paragraph or list entry so far, when ``before`` stand in front of ``line``."""
    starts = not line.strip() or _NESTING.match(line) is not None
    return len(_MARKS.findall(line)) + (0 if starts else before)


def _fault(line: str, marks: int) -> str:
    """Why the parser must not see ``line``, or nothing."""
    if len(line) > MAX_LINE:
        return f"has {len(line)} characters in one line, at most {MAX_LINE} can be read; split it"
    if (depth := _depth(line)) > MAX_DEPTH:
        return f"is nested {depth} deep, at most {MAX_DEPTH} is possible"
    if marks > MAX_MARKS:
        return f"more than {MAX_MARKS} marks ([ * _ \\) in one paragraph; split it"
    return ""


def _invisible(line: str) -> int:
    """Where the first character stands that no font can show, or -1."""
    if line.isprintable():
        return -1
    shown = (char.isprintable() or char in _HARMLESS or (char.isspace() and char > " ") for char in line)
    return next((at for at, fine in enumerate(shown) if not fine), -1)


def _depth(line: str) -> int:
    depth = at = 0
    while found := _NESTING.match(line, at):
        depth, at = depth + 1, found.end()
    return depth


def walk(root: Path) -> Iterator[Path]:
    """Every file below ``root`` that is not hidden, by name, without following symbolic links."""
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(folder, name) for name in sorted(files) if not name.startswith("."))


def page_lines(root: Path) -> Iterator[tuple[str, int, str]]:
    """File, number and text of every line that stands in the pages of the pack at ``root``."""
    for path in walk(real(root)):
        file = printed(path.relative_to(real(root)).as_posix())
        if path.suffix == PAGE:
            for number, line in enumerate(text_of(path, Report(file)).split("\n"), 1):
                yield file, number, line
