"""The lines of a front matter before YAML sees them: words stay as typed, faults get plain names."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

WORDS = frozenset({"title", "summary", "reviewer", "endonym"})
"""Keys whose value is a run of words."""
_LISTS = frozenset({"words", "labels", "handles", "say"})
"""Keys with such keys below them."""
_ENTRY = re.compile(r"^(\s*)(\"[^\"]*\"|'[^']*'|[^\s:#\"'\[{&*!|>%@`-][^:#]*?)\s*:(?:[ \t]+(.*?))?[ \t]*$")
"""Indentation, key and value of ``key: value``."""
_BLOCK = re.compile(r"[|>][+-]?\d?$")
_QUOTED = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'")
_CURLY = re.compile(r"^[\u2018-\u201f\u00ab\u00bb]")

Fault = tuple[int, str]
"""A line, counted from 0, and what is to be done there."""


def as_written(lines: Sequence[str]) -> Iterator[str]:
    """``lines`` with every run of words in quotes, so that no sign in it has a meaning of its own.

    ``title: The day: what now`` and ``summary: a cut (#1), not #2`` are read as they stand there.
    """
    section = ""
    for number, line in enumerate(lines):
        entry = _ENTRY.match(line)
        if entry is None:
            yield line
            continue
        indent, key, value = entry.groups()
        if not indent:
            section = key
        words = key in WORDS or (bool(indent) and section in _LISTS)
        if not words or not value or _kept(value) or _goes_on(lines, number, len(indent)):
            yield line
        else:
            yield f"{indent}{key}: {json.dumps(value, ensure_ascii=False)}"


def front_fault(lines: Sequence[str]) -> Fault | None:
    """The first line that is no part of a front matter, or None."""
    inside = -1
    for number, line in enumerate(lines):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if line.startswith("\t"):
            return number, "begins with a tab; put two spaces in its place"
        indent = len(line) - len(line.lstrip())
        if inside >= 0 and indent > inside:
            continue
        inside = -1
        entry = _ENTRY.match(line)
        if entry is None and not line.lstrip().startswith(("-", "]", "}")):
            return number, _no_entry(line.strip())
        if entry and (value := entry[3]):
            inside = indent
            if value[0] in "\"'" and not _QUOTED.match(value) and not _goes_on(lines, number, indent):
                return number, f"a quotation mark {value[0]} is open; write one more at the end"
            if entry[2] not in WORDS and (curly := _CURLY.match(value)):
                return number, f"the quotation mark {curly[0]} cannot be used here; type a straight one"
    return None


def unknown_fault(lines: Sequence[str], row: int) -> Fault:
    """What is said of a line that is hard to read for another reason."""
    row = max(0, min(row, len(lines) - 1))
    if lines[row].rstrip().endswith(("[", ",")) or lines[row].count("[") > lines[row].count("]"):
        return row, "a list is open; close it on the same line: [a, b]"
    return row, f"{lines[row].strip()[:40]!r} cannot be read; put the value in double quotes"


def _kept(value: str) -> bool:
    """Whether YAML reads ``value`` as its writer meant it: in quotes, or as lines below."""
    return bool(_QUOTED.fullmatch(value) or _BLOCK.match(value))


def _goes_on(lines: Sequence[str], number: int, indent: int) -> bool:
    """Whether the value of this line goes on below it."""
    following = lines[number + 1] if number + 1 < len(lines) else ""
    return bool(following.strip()) and len(following) - len(following.lstrip()) > indent


def _no_entry(line: str) -> str:
    """What is wrong with a line that is no ``key: value``."""
    if found := re.match(r"([\w-]+):(\S.*)", line):
        return f"write a space after the colon: {found[1]}: {found[2]}"
    if found := re.match(r"([\w-]+)\s*[=\uff1a]\s*(.*)", line):
        return f"write a colon and a space after the name: {found[1]}: {found[2]}"
    return f"{line[:40]!r} cannot be read; write a name, a colon, a space and a value, such as order: 3"
