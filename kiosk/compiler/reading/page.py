"""A page that was read: its blocks, and beside them every passage and reference with its line."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from kiosk.compiler.problems import Report
from kiosk.compiler.reading.front import Lines, ScreenFront
from kiosk.compiler.reading.review import text_hash
from kiosk.compiler.reading.source import Source
from kiosk.model.blocks import Block, Section
from kiosk.model.screens import Review, ScreenKind
from kiosk.model.text import Inline, plain

SECTIONED = frozenset({ScreenKind.SIGNS, ScreenKind.HELP, ScreenKind.CHOICES, ScreenKind.MATTERS})
"""Layouts that are made of sections: every ``##`` heading opens one."""

LISTS = frozenset({ScreenKind.QUESTIONS, ScreenKind.LIST, ScreenKind.GLOSSARY})
"""Layouts that show a list, and need no words of their own."""

ALWAYS_SAFETY = frozenset({ScreenKind.HELP, ScreenKind.SIGNS, ScreenKind.RISKS})
"""Layouts whose words are about safety, whatever the page says of itself."""

Found = TypeVar("Found", bound=Block)


class Role(StrEnum):
    """What a passage is on the screen."""

    TITLE = "title"
    SUMMARY = "summary"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "bullet"
    CAPTION = "caption"
    ALT = "alt text"
    EVENT = "what happens"
    NON_EVENT = "what does not happen"


PROSE = frozenset({Role.SUMMARY, Role.PARAGRAPH, Role.ITEM, Role.EVENT, Role.NON_EVENT})
"""What is read as sentences; the reading grade counts these."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that stand together. ``starts`` holds (offset in the text, line) in ascending order."""

    role: Role
    words: Inline
    starts: tuple[tuple[int, int], ...]
    filled: bool = False
    """Whether the clinic's values, or the words for a missing one, stand in it."""

    @property
    def text(self) -> str:
        """The words without marks."""
        return plain(self.words)

    def line(self, offset: int = 0) -> int:
        """The line in the file on which the character at ``offset`` stands."""
        at = bisect_right(self.starts, (offset, 1 << 60)) - 1
        return self.starts[max(at, 0)][1]


class Kind(StrEnum):
    """What a reference points at."""

    SCREEN = "screen"
    TERM = "term"
    QUESTION = "question"
    SOURCE = "source"
    ICON = "icon"


@dataclass(frozen=True, slots=True)
class Use:
    """A reference that must resolve."""

    kind: Kind
    target: str
    line: int


@dataclass(frozen=True, slots=True)
class Placed:
    """A block, nested ones included, with the line it starts on and the id its heading carries."""

    line: int
    block: Block
    mark: str = ""


@dataclass(slots=True)
class Page:
    """One file while the library is put together: a screen, or a list such as the glossary.

    In a ``sectioned`` page every ``##`` heading opens a section. ``hash`` changes with its words.
    ``rules`` are the clinic's rules that stand in it: ``aftercare.driving``.
    """

    id: str
    source: Source
    lines: Lines
    report: Report
    front: ScreenFront = field(default_factory=ScreenFront)
    review: Review = field(default_factory=Review)
    sectioned: bool = False
    blocks: tuple[Block, ...] = ()
    placed: list[Placed] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    uses: list[Use] = field(default_factory=list)
    images: set[Path] = field(default_factory=set)
    rules: set[str] = field(default_factory=set)

    @property
    def shape(self) -> tuple[ScreenKind, list[str]]:
        """Its layout and the ids of its sections, which are the same in every language."""
        return self.front.layout, [each.mark for each in self.placed if isinstance(each.block, Section)]

    @property
    def hash(self) -> str:
        """Twelve hex digits that stand for the words of the file."""
        return text_hash(self.front.title, self.front.summary, self.source.body)

    @property
    def safety(self) -> bool:
        """Whether its words are about safety."""
        return self.front.safety or self.front.layout in ALWAYS_SAFETY

    def place(self, line: int, block: Found, mark: str = "") -> Found:
        """Note where ``block`` stands, and give it back."""
        self.placed.append(Placed(line, block, mark))
        return block


def no_page(path: Path, report: Report) -> Page:
    """The page of a file that is not there: without words."""
    return Page(path.stem, Source(path.name, path, "", 1, "", 1), Lines(1), report)
