"""Python-Markdown, cut down to the markup of a kiosk page, with :mod:`line marks <.line_marks>`."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from kiosk.compiler.reading.line_marks import marked

BOX = "box"
"""Tag of a ``!!!`` box; its ``head`` attribute is the rest of that line."""

_NOT_OURS = (
    "backtick",
    "reference",
    "image_reference",
    "short_reference",
    "short_image_ref",
    "autolink",
    "automail",
    "linebreak",
    "html",
    "entity",
)
"""Inline patterns that are left as text."""


class Parser:
    """Turns the body of a page into an element tree. May be used for page after page."""

    def __init__(self) -> None:
        self._kiosk = _KioskExtension()
        self._markdown = Markdown(extensions=[self._kiosk])

    def parse(self, text: str, first_line: int) -> Element:
        """The tree of ``text``, every line of which ends with its mark."""
        self._kiosk.lines.first = first_line
        self._kiosk.tree.root = Element("div")
        self._markdown.reset().convert(text)
        return self._kiosk.tree.root


class _KioskExtension(Extension):
    """Registers the processors below and takes out what could reach beyond the kiosk."""

    def extendMarkdown(self, md: Markdown) -> None:
        self.lines = _MarkLines(md)
        self.tree = _KeepTree(md)
        md.preprocessors.deregister("html_block")
        for name in _NOT_OURS:
            md.inlinePatterns.deregister(name)
        md.parser.blockprocessors.deregister("reference")
        md.treeprocessors.deregister("prettify")
        md.preprocessors.register(self.lines, "kiosk_lines", 0)
        md.parser.blockprocessors.register(_BoxProcessor(md.parser), "kiosk_box", 95)
        md.treeprocessors.register(self.tree, "kiosk_tree", -1)


class _MarkLines(Preprocessor):
    """Ends every line that is not blank with its line mark."""

    first = 1

    def run(self, lines: list[str]) -> list[str]:
        return marked(lines, self.first)


class _BoxProcessor(BlockProcessor):
    """``!!! kind "Title"`` and the indented blocks below it."""

    _HEAD = re.compile(r"(?:^|\n)!!! ?(.*)(?:\n|$)")

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002 - the parser calls it so
        return self._HEAD.search(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        block = blocks.pop(0)
        before, head, after = self._HEAD.split(block, maxsplit=1)
        self.parser.parseBlocks(parent, [before])
        box = SubElement(parent, BOX, head=head)
        body, rest = self.detab(after)
        while not rest and blocks and (not blocks[0].strip() or blocks[0].lstrip("\n").startswith("    ")):
            more, rest = self.detab(blocks.pop(0))
            body = f"{body}\n\n{more}"
        if rest:
            blocks.insert(0, rest)
        self.parser.parseChunk(box, body)


class _KeepTree(Treeprocessor):
    """Keeps the finished tree, and leaves nothing to be written as HTML."""

    root: Element

    def run(self, root: Element) -> Element:
        self.root = root
        return Element(root.tag)
