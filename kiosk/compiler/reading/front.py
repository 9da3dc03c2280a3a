"""Typed front matter: YAML whose every key knows its line, decoded into msgspec structs."""

from __future__ import annotations

import datetime as dt
from typing import Any

import msgspec
import yaml

from kiosk.compiler.problems import Report
from kiosk.compiler.reading.front_lines import as_written, front_fault, unknown_fault
from kiosk.compiler.reading.source import MAX_DEPTH, Source
from kiosk.model.complications import Complication
from kiosk.model.screens import ReviewState, ScreenKind
from kiosk.model.tables import Key, Notation, Struct, decode

YAML = Notation(
    {
        bool: "write true or false",
        int: "write a whole number",
        str: "write words on this line",
        tuple: "write a list: [a, b]",
        dict: "write indented lines: key: value",
        dt.date: "write a day: 2026-11-20",
        msgspec.Struct: "write indented lines: key: value",
    },
    typed=False,
)


class ReviewFront(msgspec.Struct, frozen=True):
    """Who stands behind a text."""

    state: ReviewState = ReviewState.DRAFT
    reviewer: str = ""
    date: dt.date | None = None
    expires: dt.date | None = None
    seal: str = ""


class TextFront(msgspec.Struct, frozen=True):
    """The front matter of glossary, questions and sources."""

    review: ReviewFront = ReviewFront()
    translated_from: str = ""


class ScreenFront(msgspec.Struct, frozen=True):
    """The front matter of a screen."""

    title: str = ""
    layout: ScreenKind = ScreenKind.PAGE
    order: int = 0
    summary: str = ""
    question: str = ""
    sources: tuple[str, ...] = ()
    safety: bool = False
    complications: tuple[Complication, ...] = ()
    review: ReviewFront = ReviewFront()
    translated_from: str = ""


class TopicFront(msgspec.Struct, frozen=True):
    """The front matter of ``_topic.md``."""

    title: str = ""
    order: int = 0
    home: bool = True
    numbered: bool = False
    procedure: bool = False


class CoverFront(msgspec.Struct, frozen=True):
    """The front matter of ``_pack.md``."""

    title: str = ""


class LanguageFront(msgspec.Struct, frozen=True):
    """The front matter of ``_language.md``; the language with the lowest ``order`` is the source.

    A ``partial`` language is a translation that is begun and not whole. ``font`` is the family of a font of
    the pack.
    """

    endonym: str = ""
    direction: str = "ltr"
    order: int = 0
    partial: bool = False
    font: str = ""
    words: dict[str, str] = {}
    labels: dict[str, str] = {}
    handles: dict[str, str] = {}
    say: dict[str, str] = {}


class Lines:
    """The line of each key of a front matter."""

    def __init__(self, first: int) -> None:
        self._first = first
        self._lines: dict[Key, int] = {}

    def add(self, path: Key, line: int) -> bool:
        """Remember ``path``; False when it has been there already."""
        return self._lines.setdefault(path, line) == line

    def of(self, *path: str) -> int:
        """The line of a key, or of what it belongs to when it is not written."""
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, self._first)


def read_front(source: Source, kind: type[Struct], report: Report) -> tuple[Struct, Lines]:
    """The front matter as a ``kind``. What is wrong is reported and keeps its default."""
    lines = Lines(source.front_line - 1)
    decoded = decode(_table(source, lines, report), kind, YAML)
    for fault in decoded.faults:
        report.error(lines.of(*fault.key), fault.message)
    return decoded.value, lines


def _table(source: Source, lines: Lines, report: Report) -> dict[str, Any]:
    """The YAML mapping with every scalar as text, empty ones left out; ``{}`` when it is no YAML."""
    written = source.front.split("\n")
    fault = front_fault(written)
    if fault is None:
        try:
            value = _Composer(source.front_line, lines, report).compose("\n".join(as_written(written)))
        except _Fault as error:
            fault = error.row, str(error)
        except yaml.MarkedYAMLError as error:
            mark = error.context_mark or error.problem_mark
            fault = unknown_fault(written, mark.line if mark else 0)
        except yaml.YAMLError:  # a character YAML cannot hold
            fault = unknown_fault(written, 0)
        else:
            if isinstance(value, dict):
                return value
            fault = 0, "is not a list of key: value lines; start from a page that is like it"
    report.unreadable(source.front_line + fault[0], fault[1])
    return {}


class _Composer:
    """Builds values from YAML events: no recursion, no tags, no anchors."""

    def __init__(self, first: int, lines: Lines, report: Report) -> None:
        self._first = first
        self._lines = lines
        self._report = report
        self._open: list[tuple[Key, Any]] = []
        self._key = ""
        self._root: Any = {}

    def compose(self, text: str) -> object:
        for event in yaml.parse(text, Loader=yaml.CBaseLoader):
            line = self._first + _row(event)
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                raise _Fault("a value cannot begin with & or *; put it in double quotes", event)
            if isinstance(event, yaml.CollectionStartEvent):
                if len(self._open) >= MAX_DEPTH:
                    raise _Fault(f"is nested deeper than {MAX_DEPTH}", event)
                value: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
                self._open.append((self._put(value, line, event), value))
                self._key = ""
            elif isinstance(event, yaml.CollectionEndEvent):
                self._open.pop()
                self._key = ""
            elif isinstance(event, yaml.ScalarEvent):
                self._scalar(event, line)
        return self._root

    def _scalar(self, event: yaml.ScalarEvent, line: int) -> None:
        if self._open and isinstance(self._open[-1][1], dict) and not self._key:
            self._key = event.value or " "
            if not self._lines.add((*self._open[-1][0], self._key), line):
                self._report.error(line, f"{self._key} is written twice; keep one")
        elif event.value or not event.implicit[0]:
            self._put(event.value, line, event)
            self._key = ""
        else:
            self._key = ""  # nothing is written: the default holds

    def _put(self, value: object, line: int, event: yaml.NodeEvent) -> Key:
        """Store ``value`` where it belongs and give its path."""
        if not self._open:
            self._root = value
            return ()
        at, holder = self._open[-1]
        if isinstance(holder, dict):
            if not self._key:
                raise _Fault("a key is one word", event)
            path = (*at, self._key)
            holder[self._key] = value
        else:
            path = (*at, str(len(holder)))
            self._lines.add(path, line)
            holder.append(value)
        return path


class _Fault(yaml.YAMLError):
    """YAML that is fine for others, but not here; ``row`` counts from 0."""

    def __init__(self, message: str, event: yaml.Event) -> None:
        super().__init__(message)
        self.row = _row(event)


def _row(event: yaml.Event) -> int:
    return event.start_mark.line if event.start_mark else 0
