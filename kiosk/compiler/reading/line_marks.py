"""Line numbers that travel through Python-Markdown, which forgets them.

Every line that is not blank gets one private-use character at its end, whose code is the line's number. The
parser treats it like any letter, so it comes out in the text and in the attributes of the elements. A source
file cannot hold such a character itself: :mod:`kiosk.compiler.reading.source` refuses it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.etree.ElementTree import Element

_FIRST = 0xF0000
_LAST = 0x10FFFF
_MARK = f"[{chr(_FIRST)}-{chr(_LAST)}]"
_FOUND = re.compile(_MARK)
_LINE_END = re.compile(f"({_MARK})\n?")
_SPACE = re.compile(f"(?:[ \t\n]|{_MARK})+")

AT_LINE_END = f"(?={_MARK}|$)"
"""Matches where a line ends, in a regular expression."""


def marked(lines: Iterable[str], first: int) -> list[str]:
    """``lines`` with their marks; ``first`` is the number of the first one. Blank lines become empty."""
    return [
        f"{line}{chr(_FIRST + number)}" if line.strip() else "" for number, line in enumerate(lines, first)
    ]


def unmarked(text: str) -> str:
    """``text`` on one line, without marks and with single spaces."""
    return _SPACE.sub(" ", text).strip()


def split_lines(text: str) -> tuple[list[tuple[str, int]], str]:
    """The lines that end in ``text``, each with its number, and what stands after the last of them."""
    *parts, rest = _LINE_END.split(text)
    return [(line, _number(mark)) for line, mark in zip(parts[::2], parts[1::2], strict=True)], rest


def line_of(element: Element) -> int:
    """The number of the line on which ``element`` starts, 0 when it holds no text."""
    for text in (*element.attrib.values(), *element.itertext()):
        if found := _FOUND.search(text):
            return _number(found[0])
    return 0


def _number(mark: str) -> int:
    return ord(mark) - _FIRST
