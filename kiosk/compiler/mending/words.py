"""The text of a page as Word, Notepad, Macs and phones leave it, made what the kiosk reads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from kiosk.compiler.reading.front import LanguageFront, ReviewFront, ScreenFront, TopicFront
from kiosk.compiler.reading.front_lines import WORDS
from kiosk.compiler.reading.raw import Raw, read_raw
from kiosk.compiler.reading.source import ESCAPED, FENCE, listed
from kiosk.compiler.reading.text import REPLACED, TWICE, twice_saved

_DASHES = re.compile(r"[-_=*\u2010-\u2015\u2212][-_=*\u2010-\u2015\u2212 \u00a0]+$")
"""A line of dashes, as word processors make it of three short ones."""
_KEYS = frozenset(
    field.name
    for kind in (ScreenFront, TopicFront, LanguageFront, ReviewFront)
    for field in msgspec.structs.fields(kind)
)
_ENTRY = re.compile(
    r"(?P<indent>[ \t\u00a0]*)(?P<key>[A-Za-z_]+)[ \u00a0]*[:=\uff1a][ \t\u00a0]*(?P<value>.*)$"
)
_PROPER = re.compile(r" *\w+ *:(?:[ \t].*)?$")
"""An entry that is read as it stands."""
_OPEN, _CLOSE = "\u201c\u201d\u201e\u201f\u00ab\u00bb", "\u201c\u201d\u201f\u00ab\u00bb"
_QUOTED = re.compile(rf"[{_OPEN}](?P<words>[^\"]*)[{_CLOSE}]\s*$")
_CAPTION = re.compile(rf"(?P<before>\]\([^\s)]+[ \u00a0]+)[{_OPEN}](?P<words>[^\"]*?)[{_CLOSE}][ \u00a0]*\)")
_BOX = re.compile(rf"(?P<before>!!! ?\w+[ \u00a0]+)[{_OPEN}](?P<words>[^\"]*)[{_CLOSE}]\s*$")
_LOOKS_16 = 4
"""UTF-16 of Western words has a zero in every second byte; one in four is enough to tell."""


@dataclass(frozen=True, slots=True)
class Note:
    """What changes on a line (0: in the whole file)."""

    line: int
    why: str
    before: str = ""
    after: str = ""


def mended(data: bytes) -> tuple[bytes, tuple[Note, ...]]:
    """The bytes of a page without such faults, and what was changed; the same bytes when there are none."""
    raw, encoded = _decoded(data)
    if raw is None:
        return data, ()
    lines = [line.rstrip("\r\n") for line in raw.lines]
    ends = [line[len(line.rstrip("\r\n")) :] for line in raw.lines]
    mark = "\ufeff" if lines and lines[0].startswith("\ufeff") else ""
    lines[:1] = [line.removeprefix("\ufeff") for line in lines[:1]]
    new = list(_lines(lines))
    notes = [
        Note(number, why, before, after)
        for number, (before, (after, why)) in enumerate(zip(lines, new, strict=True), 1)
        if before != after
    ]
    if not notes and not encoded:
        return data, ()
    text = "".join(line + end for (line, _), end in zip(new, ends, strict=True))
    kept = "" if encoded else mark
    return (kept + text).encode(), (*([Note(0, encoded)] if encoded else ()), *notes)


def _decoded(data: bytes) -> tuple[Raw | None, str]:
    """The text of a file, and why it is saved anew; None when it is no text that can be told."""
    zeros = data.count(b"\0")
    try:
        raw = read_raw(data)
        if raw.encoding != "utf-8" and "\0" in "".join(raw.lines):
            return None, ""
        if raw.encoding != "utf-8":
            return raw, "is saved as UTF-16 and becomes UTF-8"
        if not zeros:
            return raw, ""
    except UnicodeDecodeError:
        pass
    if zeros > len(data) / _LOOKS_16:
        name = "utf-16-le" if data[1::2].count(0) > data[::2].count(0) else "utf-16-be"
        return _as(data, name), "is saved as UTF-16 and becomes UTF-8"
    if zeros:
        return None, ""
    old_mac = b"\r" in data and b"\n" not in data
    name, told = ("mac_roman", "an old Mac") if old_mac else ("cp1252", "an old Windows")
    return _as(data, name), f"is saved as on {told} and becomes UTF-8; look at its accents"


def _as(data: bytes, encoding: str) -> Raw | None:
    try:
        return read_raw(data.decode(encoding).encode())
    except UnicodeError:
        return None


def _lines(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Each line as it should stand, and why."""
    start, end = _fences(lines)
    for number, line in enumerate(lines):
        told: list[str] = []
        new = _step(line, TWICE.sub(twice_saved, line), "letters of another encoding", told)
        new = _step(new, new.translate(REPLACED), "letters that nobody sees", told)
        if number in {start, end}:
            new = _step(new, FENCE if new.rstrip() != FENCE else new, "three short dashes", told)
        elif start < number < end:
            new = _front(new, told)
        else:
            if escaped := ESCAPED.match(new):
                bare = escaped["indent"] + (escaped["number"] or "") + new[escaped.end() :]
                new = _step(new, bare, "a backslash before an entry of a list", told)
            new = _step(new, listed(new), "a bullet or number of a word processor", told)
            new = _step(new, _straight(new), "straight quotation marks", told)
        yield new, ", ".join(told)


def _step(before: str, after: str, why: str, told: list[str]) -> str:
    if after != before:
        told.append(why)
    return after


def _fences(lines: list[str]) -> tuple[int, int]:
    """The lines that stand around the front matter; (-1, -1) when there is none."""
    start = next((at for at, line in enumerate(lines) if line.strip(" \t\u00a0")), -1)
    if start < 0 or not _fence(lines[start]):
        return -1, -1
    below = lines[start + 1 : start + 2]
    end = next((at for at in range(start + 1, len(lines)) if _fence(lines[at])), -1)
    begun = lines[start].rstrip() == FENCE or (below and _ENTRY.match(below[0]))
    return (start, end) if end > 0 and begun else (-1, -1)


def _fence(line: str) -> bool:
    bare = line.translate(REPLACED).strip(" \t\u00a0")
    return bare == FENCE or bool(_DASHES.match(bare))


def _front(line: str, told: list[str]) -> str:
    """A line between the fences."""
    entry = _ENTRY.match(line)
    if entry is None:
        return line
    indent = entry["indent"].replace("\t", "  ").replace("\u00a0", " ")
    key, value = entry["key"], entry["value"]
    known = key in _KEYS or (indent and not value.startswith("//"))
    if not known:
        return line
    if not _PROPER.match(line):
        line = _step(line, f"{indent}{key}: {value}".rstrip(" "), "a name, a colon and a space", told)
    quoted = _QUOTED.fullmatch(value)
    if quoted and key not in WORDS and not indent:
        line = _step(line, f'{indent}{key}: "{quoted["words"]}"', "straight quotation marks", told)
    return line


def _straight(line: str) -> str:
    """Straight quotation marks around captions and the titles of boxes; those in sentences stay."""
    line = _CAPTION.sub(r'\g<before>"\g<words>")', line)
    return _BOX.sub(r'\g<before>"\g<words>"', line)
