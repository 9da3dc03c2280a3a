"""Reads the files of a pack: safely, as text, with line numbers."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.compiler.problems import Report

MAX_BYTES = 256 * 1024
MAX_LINES = 2_000
MAX_LINE = 2_000
MAX_MARKS = 200
"""Brackets, stars, underscores and backslashes in one paragraph: more is no text, and slow to parse."""
MAX_DEPTH = 20
FENCE = "---"

_NESTING = re.compile(r" {4}|\t|[-+*]\s+|>\s?|\d+\.\s+")
_MARKS = re.compile(r"[\[\]*_\\]")
_HTML = re.compile(r"<[A-Za-z/!?][^>]*>?|&#?\w+;")
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


def read(root: Path, path: Path, report: Report) -> Source:
    """The file at ``path``; what cannot be used is reported and left out. Never raises."""
    text = _text(root, path, report)
    lines = text.split("\n")
    front_end = 0
    if lines[0].rstrip() == FENCE:
        ends = (number for number, line in enumerate(lines[1:], 1) if line.rstrip() == FENCE)
        front_end = next(ends, 0)
        if not front_end:
            report.error(1, f"the front matter has no end; close it with a line {FENCE}")
            lines = []
    first = front_end + 1 if front_end else 0
    front = _visible(lines[1:front_end], 2, report)
    body = _usable(_visible(lines[first:], first + 1, report), first + 1, report)
    return Source(report.file, path, "\n".join(front), 2, "\n".join(body), first + 1)


def _text(root: Path, path: Path, report: Report) -> str:
    if not inside(root, path):
        report.error(1, "leads out of the content folder; put the file itself here")
        return ""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            report.error(1, "is not a regular file")
            return ""
        if status.st_size > MAX_BYTES:
            size = f"{status.st_size / 1024:.0f} KB"
            report.error(1, f"is {size}, at most {MAX_BYTES // 1024} KB can be read; split it")
            return ""
        data = path.read_bytes()
    except OSError as error:
        report.error(1, f"cannot be read: {error.strerror}")
        return ""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        report.error(line, f"is not UTF-8 text (byte 0x{data[error.start]:02x}); save the file as UTF-8")
        return ""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _visible(lines: list[str], first: int, report: Report) -> list[str]:
    """The lines, blank where one holds what no font can show."""
    kept: list[str] = []
    for number, line in enumerate(lines, first):
        hidden = _invisible(line)
        if hidden:
            report.error(number, f"holds an invisible character (U+{ord(hidden):04X}); delete it")
        kept.append("" if hidden else line)
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
            report.error(number, f"{found[0]!r} is shown as text; write plain words instead", "html")
        kept.append("" if fault else line)
    if len(lines) > MAX_LINES:
        report.error(first + MAX_LINES, f"has more than {MAX_LINES} lines; split it")
    return kept


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


def _invisible(line: str) -> str:
    """The first character that no font can show, or nothing."""
    if line.isprintable():
        return ""
    shown = (char.isprintable() or char in _HARMLESS or (char.isspace() and char > " ") for char in line)
    return next((char for char, fine in zip(line, shown, strict=True) if not fine), "")


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
