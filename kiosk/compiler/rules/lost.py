"""What people do not see as it stands in the file: joined lines, other numbers, marks of other programs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.compiler.reading.page import Page

SHORT = 50
"""A line with fewer characters was ended on purpose when a capital or a digit begins the next one."""

_ALONE = re.compile(r"#|!!!|!\[|[-*+]\s|\d+\.\s")
"""How a heading, a box, a picture and an entry of a list begin."""
_NUMBER = re.compile(r"\s*(\d+)\.\s+\S")
_ENTRY = re.compile(
    r"\((?:[A-Za-z]|[ivx]{2,4}|\d{1,2})\)(?=\s)|(?:[A-Za-z]|[ivx]{2,4}|\d{1,2})[.)](?=\s|[A-Za-z])|[^\w\s\"'\u201c\u201d\u2018\u2019«»(\[{<¿¡$€&/=\u2026*_\\]\s?(?=\w)|[-*+]$"
)
"""How an entry of a list begins that is none here: ``a)``, ``ii.``, ``1.one``, ``-one``, a check mark."""
_LISTED = re.compile(r"( *)(?:[-*+]|\d+\.)\s")
"""An entry of a list, with its indentation."""
_ENDED = re.compile(r" {2,}$|\\$")
_GOES_ON = re.compile(r"[.!?\u2026,;\u2013\u2014-][\"'\u201d\u2019»)]*$")
_LINK_TITLE = re.compile(r"\]\((?:term|screen):[^\s)]+\s+[\"'(]")
_MARK = re.compile(
    r"\*\*|(?<![\w*])\*(?=\w)|(?<=\w)\*(?![\w*])|~~|==(?=\w)|`+|\[\^?[^\]]*\]|__|\\|\^\w+\^|^(?:!!|\?\?\?)(?=\s)"
)

INSIDE = "stands under another entry of the list, but people see it beside that one; lists do not nest"
ONE_LINE = "is read as one line with the line above; put an empty line between them, or make a list of them"
A_LIST = "people read it as one line with the line above; begin each line of a list with - and a blank"


def check_lost(page: Page) -> None:
    """Warn about what the reader of ``page`` joins, changes or leaves out; faults come first."""
    if page.report.broken:
        return
    marked = {passage: found for passage in page.passages if (found := _MARK.search(passage.text))}
    for passage, found in marked.items():
        page.report.warn(
            passage.line(found.start()),
            f"people read {found[0]!r} as it stands here; delete it, or write **strong**, *emphasis* or "
            "[words](term:ID)",
        )
    told = {line for passage in marked for _, line in passage.starts}
    for number, fault in _lines(page.source.body.split("\n")):
        if page.source.body_line + number not in told:
            page.report.warn(page.source.body_line + number, fault)


def _lines(lines: list[str]) -> Iterator[tuple[int, str]]:
    """The number, from 0, of every line that is not shown as it stands, and what to do; one a paragraph."""
    before, count, told, outer = "", 0, False, -1
    for number, line in enumerate(lines):
        words = line.strip()
        entry = _LISTED.match(line)
        if entry and 0 <= outer < len(entry[1]):
            yield number, INSIDE
            told = True
        elif entry or (words and not line.startswith(" ")):
            outer = len(entry[1]) if entry else -1
        if _LINK_TITLE.search(words):
            yield number, "the words in quotation marks behind the link are not shown; delete them"
        if found := _NUMBER.match(line):
            count += 1
            if int(found[1]) != count and not told:
                yield (
                    number,
                    f"people see {count}. here, not {found[1]}.; number lists from 1, or begin with a word",
                )
                told = True
        elif words and not line.startswith((" ", "\t")) and not before:
            count, told = 0, False
        if words and before and not told and (fault := _joined(before, words)):
            yield number, fault
            told = True
        told = told and bool(words)
        before = "" if words.startswith(("#", "!!!")) else line if words else ""


def _joined(before: str, words: str) -> str:
    """What is wrong with ``words`` below the line ``before``, which goes on with them."""
    if _ALONE.match(words):
        return ""
    if found := _ENTRY.match(words):
        return f"{found[0].strip()!r} begins this line, and {A_LIST}"
    short = len(before) < SHORT and not _GOES_ON.search(before.rstrip())
    if _ENDED.search(before) or (short and (words[0].isupper() or words[0].isdigit())):
        return ONE_LINE
    return ""
