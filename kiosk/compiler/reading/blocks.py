"""The element tree of a page as blocks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from kiosk.compiler.reading.boxes import BoxReader
from kiosk.compiler.reading.chunks import ChunkReader
from kiosk.compiler.reading.images import Shows
from kiosk.compiler.reading.inline import InlineReader
from kiosk.compiler.reading.line_marks import AT_LINE_END, line_of
from kiosk.compiler.reading.markup import BOX
from kiosk.compiler.reading.page import Kind, Page, Role, Use
from kiosk.compiler.reading.values import Filler
from kiosk.model.blocks import Block, Heading, Section
from kiosk.model.hints import nearest
from kiosk.model.icon import Icon
from kiosk.model.text import Inline

_ATTRIBUTES = re.compile(rf"\s*\{{#([\w-]+)((?:\s+[^\s{{}}]+)*)\s*\}}{AT_LINE_END}")
_KNOWN = ("icon", "link")
_REFUSED = {"pre": "an indented text outside a list or box", "blockquote": "a quotation (>)"}


@dataclass(frozen=True, slots=True)
class _Title:
    """A heading with what stands in its braces."""

    line: int
    words: Inline
    id: str = ""
    icon: Icon = ""
    link: str = ""


def read_blocks(tree: Element, page: Page, shows: Shows, filler: Filler) -> tuple[Block, ...]:
    """The blocks of ``page``; what is wrong is reported to it, passages and references are noted in it."""
    return _BlockReader(page, shows, filler).read(tree)


class _BlockReader:
    def __init__(self, page: Page, shows: Shows, filler: Filler) -> None:
        self._page = page
        self._inline = InlineReader(page, filler)
        self._chunks = ChunkReader(page, self._inline, shows)
        self._boxes = BoxReader(page, self._inline, self._chunks)

    def read(self, tree: Element) -> tuple[Block, ...]:
        children = list(tree)
        starts = [n for n, child in enumerate(children) if child.tag == "h2" and self._page.sectioned]
        first, *ends = [*starts, len(children)]
        before = self._all(children[:first])
        sections = [
            self._section(children[start], children[start + 1 : end])
            for start, end in zip(starts, ends, strict=True)
        ]
        return (*before, *sections)

    def _all(self, elements: Iterable[Element]) -> tuple[Block, ...]:
        found = (self._block(element) for element in elements)
        return tuple(block for block in found if block is not None)

    def _block(self, element: Element) -> Block | None:
        tag = element.tag
        if tag == "p":
            return self._chunks.paragraph(element)
        if tag in {"ul", "ol"}:
            return self._chunks.listing(element)
        if tag == BOX:
            return self._boxes.read(element)
        if tag in {"h2", "h3"}:
            title = self._title(element)
            return self._page.place(title.line, Heading(title.words, int(tag[1])), title.id)
        what = f"a heading of level {tag[1]}" if tag[0] == "h" else _REFUSED.get(tag, f"<{tag}>")
        self._page.report.error(line_of(element), f"{what} cannot be shown; write a paragraph, ## or ###")
        return None

    def _section(self, heading: Element, elements: Iterable[Element]) -> Section:
        title = self._title(heading)
        if not title.id:
            self._page.report.error(title.line, "a ## heading needs an id here: ## Words {#id}")
        body = self._all(elements)
        return self._page.place(
            title.line, Section(title.id, title.words, body, title.icon, title.link), title.id
        )

    def _title(self, heading: Element) -> _Title:
        line = line_of(heading)
        text = (heading[-1].tail if len(heading) else heading.text) or ""
        found = _ATTRIBUTES.search(text)
        if found:
            rest = text[: found.start()] + text[found.end() :]
            if len(heading):
                heading[-1].tail = rest
            else:
                heading.text = rest
        words = self._inline.read(heading, Role.HEADING)
        if not words:
            self._page.report.error(line, "the heading is empty; write its words or delete it")
        if not found:
            return _Title(line, words)
        attributes = self._attributes(found[2].split(), line)
        named = attributes.get("icon", "")
        icon = self._chunks.icon(named, line) if named else ""
        if link := attributes.get("link", ""):
            self._page.uses.append(Use(Kind.SCREEN, link, line))
        return _Title(line, words, found[1], icon, link)

    def _attributes(self, written: list[str], line: int) -> dict[str, str]:
        attributes: dict[str, str] = {}
        for part in written:
            name, _, value = part.partition("=")
            if name in _KNOWN and value:
                attributes[name] = value
            else:
                self._page.report.error(line, f"{part!r} is not known on a heading; {nearest(name, _KNOWN)}")
        return attributes
