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
    inside, above = -1, ""
    for number, line in enumerate(lines):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        indent = len(line) - len(line.lstrip())
        goes_on = 0 <= inside < indent
        if told := _shifted(lines, number, inside, above) or ("" if goes_on else _entry_fault(lines, number)):
            return number, told
        if not goes_on:
            entry = _ENTRY.match(line)
            value = (entry[3] or "").partition("#")[0] if entry else ""
            inside, above = (indent, value) if value else (-1, "")
    return None


def _shifted(lines: Sequence[str], number: int, inside: int, above: str) -> str:
    """What stands wrongly before the name on a line; ``above`` is the value on the line before, if any.

    ``inside`` is the indentation of that line, -1 without a value.
    """
    line = lines[number]
    indent = len(line) - len(line.lstrip())
    if line.startswith("\t"):
        return "begins with a tab; put two spaces in its place"
    if inside == indent and line.lstrip().startswith("- "):
        return "a dash stands before the name; delete it"
    entry = _ENTRY.match(line)
    if entry is None or not indent:
        return ""
    first = not any(each.strip() for each in lines[:number])
    if first and any(re.match(r"[a-z_]+:", each) for each in lines[number:]):
        return "begins with blanks; delete them"
    open_value = _BLOCK.match(above) or above[:1] in ("[", "{", '"', "'")
    if 0 <= inside < indent and entry[3] and not open_value:
        return "begins with more blanks than the line above; begin both alike"
    return ""


def _entry_fault(lines: Sequence[str], number: int) -> str:
    """Why a line is no ``key: value``, or nothing."""
    line = lines[number]
    indent = len(line) - len(line.lstrip())
    entry = _ENTRY.match(line)
    if entry is None:
        return "" if line.lstrip().startswith(("-", "]", "}")) else _no_entry(line.strip())
    key, value = entry[2], entry[3]
    if not value or key in WORDS:
        curly = None
    elif not indent and re.match(r"\w+: \S", value):
        return f"two names stand on this line; write {value!r} below it, after two blanks"
    else:
        curly = _CURLY.match(value)
    if value and value[0] in "\"'" and not _QUOTED.match(value) and not _goes_on(lines, number, indent):
        return f"a quotation mark {value[0]} is open; write one more at the end"
    return f"the quotation mark {curly[0]} cannot be used here; type a straight one" if curly else ""


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
    return (
        f"{line[:40]!r} cannot be read; put it at the end of the line above, "
        "or write a name, a colon, a space and a value, such as order: 3"
    )
