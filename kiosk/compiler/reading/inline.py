"""An element's words as spans, each knowing the line it came from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from kiosk.compiler.reading.line_marks import line_of, split_lines, unmarked
from kiosk.compiler.reading.markup import BOX
from kiosk.compiler.reading.names import IMAGES
from kiosk.compiler.reading.page import Kind, Page, Passage, Role, Use
from kiosk.compiler.reading.values import RULE, Filler
from kiosk.model.scene import DRAWN
from kiosk.model.text import Inline, Span, Style, plain

_BLANKS = re.compile(r"[ \t\n]+")
_BLOCKS = {
    "ul": "a list",
    "ol": "a list",
    "p": "another paragraph",
    "pre": "an indented text",
    "blockquote": "a quotation (>)",
    BOX: "a box",
    **{f"h{level}": "a heading" for level in range(1, 7)},
}
_STYLES = {"strong": Style.STRONG, "em": Style.EMPHASIS}
_LINKS = {"term": (Style.TERM, Kind.TERM), "screen": (Style.LINK, Kind.SCREEN)}
_SCREEN = re.compile(r"(?:\.{0,2}/)?([a-z0-9-]+/[a-z0-9-]+)(?:\.md)?")
"""A screen, as people write it who link files."""
_RANK = {Style.PLAIN: 0, Style.EMPHASIS: 1, Style.STRONG: 2, Style.TERM: 3, Style.LINK: 3}


@dataclass(slots=True)
class _Piece:
    """A run of raw text; ``use`` and ``fault`` wait for its line."""

    text: str
    style: Style = Style.PLAIN
    target: str = ""
    use: tuple[Kind, str] | None = None
    fault: str = ""


class InlineReader:
    """Reads words for one page, and notes its passages, references and faults."""

    def __init__(self, page: Page, filler: Filler) -> None:
        self._page = page
        self._filler = filler

    def read(self, element: Element, role: Role) -> Inline:
        """The words of ``element``; blocks in it are reported and left out."""
        for block in [child for child in element if child.tag in _BLOCKS]:
            self._page.report.error(line_of(block), f"{_BLOCKS[block.tag]} cannot stand here")
            element.remove(block)
        return self._note(role, *self._join(list(_pieces(element, Style.PLAIN, ""))))

    def read_text(self, text: str, line: int, role: Role) -> Inline:
        """Words without any marks: alt texts, captions, titles of boxes."""
        words = (Span(unmarked(text)),) if text.strip() else ()
        return self._note(role, words, ((0, line),))

    def _note(self, role: Role, words: Inline, starts: tuple[tuple[int, int], ...]) -> Inline:
        filled = self._filler.fill(words)
        self._page.rules.update(name for name in filled.names if RULE.fullmatch(name))
        for fault in filled.faults:
            self._page.report.error(starts[0][1], fault)
        for name in filled.missing:
            self._page.report.warn(starts[0][1], f"{name} has no value; people read {plain(filled.words)!r}")
        if filled.words:
            changed = filled.words != words
            self._page.passages.append(
                Passage(role, filled.words, starts[:1] if changed else starts, changed)
            )
        return filled.words

    def _join(self, pieces: list[_Piece]) -> tuple[Inline, tuple[tuple[int, int], ...]]:
        spans: list[Span] = []
        starts: list[tuple[int, int]] = []
        offset = 0
        for text, piece, line in self._lined(pieces):
            shown = _BLANKS.sub(" ", text)
            if not spans or spans[-1].text.endswith(" "):
                shown = shown.lstrip(" ")
            if not shown:
                continue
            if not starts or starts[-1][1] != line:
                starts.append((offset, line))
            offset += len(shown)
            if spans and (spans[-1].style, spans[-1].target) == (piece.style, piece.target):
                shown = spans.pop().text + shown
            spans.append(Span(shown, piece.style, piece.target))
        if spans and spans[-1].text.endswith(" "):
            last = spans.pop()
            if kept := last.text.rstrip(" "):
                spans.append(Span(kept, last.style, last.target))
        return tuple(spans), tuple(starts) or ((0, self._page.source.body_line),)

    def _lined(self, pieces: list[_Piece]) -> Iterator[tuple[str, _Piece, int]]:
        """Each run of text that stands on one line, with that line; notes uses and faults on the way."""
        waiting: list[tuple[str, _Piece]] = []
        line = self._page.source.body_line
        for piece in pieces:
            lines, rest = split_lines(piece.text)
            space, noted = "", piece
            for text, number in lines:
                line = number
                yield from self._settle([*waiting, (f"{space}{text}", noted)], line)
                waiting = []
                space, noted = " ", _Piece("", piece.style, piece.target)
            waiting.append((f"{space}{rest}", noted))
        yield from self._settle(waiting, line)

    def _settle(self, waiting: list[tuple[str, _Piece]], line: int) -> Iterator[tuple[str, _Piece, int]]:
        for text, piece in waiting:
            if piece.fault:
                self._page.report.error(line, piece.fault)
            if piece.use:
                self._page.uses.append(Use(*piece.use, line))
            yield text, piece, line


def _pieces(element: Element, style: Style, target: str) -> Iterator[_Piece]:
    if element.text:
        yield _Piece(element.text, style, target)
    for child in element:
        yield from _child(child, style, target)
        if child.tail:
            yield _Piece(child.tail, style, target)


def _child(child: Element, style: Style, target: str) -> Iterator[_Piece]:
    if child.tag == "a":
        yield from _link(child, style, target)
    elif child.tag == "img":
        yield _Piece("", fault="a picture stands alone, with an empty line before and after it")
    else:
        inner = _STYLES.get(child.tag, Style.PLAIN)
        yield from _pieces(child, inner if _RANK[inner] > _RANK[style] else style, target)


def _link(link: Element, style: Style, target: str) -> Iterator[_Piece]:
    href = unmarked(link.get("href", ""))
    scheme, _, goal = href.partition(":")
    if not unmarked("".join(link.itertext())):
        yield _Piece("", fault=f"the link to {href!r} has no words to tap: [words]({href})")
    elif scheme in _LINKS and goal:
        style, kind = _LINKS[scheme]
        yield _Piece("", use=(kind, goal))
        yield from _pieces(link, style, goal)
    else:
        yield _Piece("", fault=f"{href!r} cannot be opened; {_remedy(href)}")
        yield from _pieces(link, style, target)


def _remedy(href: str) -> str:
    """What to write for a link that leads to no screen and no word."""
    if href.startswith(DRAWN) or href.lower().endswith(tuple(IMAGES)):
        return f"to show the picture write ! before it: ![words]({href})"
    if found := _SCREEN.fullmatch(href):
        return f"write [words](screen:{found[1]})"
    return "link to [words](screen:TOPIC/SCREEN) or [words](term:ID)"
