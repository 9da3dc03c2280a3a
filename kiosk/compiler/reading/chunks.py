"""Paragraphs, lists and pictures: the blocks that hold no other blocks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element

from kiosk.compiler.reading.images import ImageError, Shows, find_image
from kiosk.compiler.reading.inline import InlineReader
from kiosk.compiler.reading.line_marks import line_of, split_lines, unmarked
from kiosk.compiler.reading.page import Kind, Page, Role, Use
from kiosk.compiler.reading.source import CURLY, ESCAPED
from kiosk.model.blocks import Bullets, Item, Paragraph, Picture, Steps
from kiosk.model.icon import Icon, icon_scene
from kiosk.model.scene import DRAWN, Scene, read_scene
from kiosk.model.text import Inline, plain

_STRAYS = (
    (re.compile(r"(?:[-*+]|\d+[.)]) "), "{!r} cannot start here; put an empty line before this line"),
    (re.compile(r"\||:?-{2,}:? *\|"), "a table cannot be shown; write a list with one entry for each row"),
    (re.compile(r"```|~~~"), "{!r} is a mark of programs and cannot be shown; delete it"),
    (
        re.compile(r"(?:[-*_=] ?){3,}$"),
        "{!r} is a line across the page; delete it, and begin headings with ##",
    ),
)
"""What would begin another kind of block, and what to do."""
LARGE = re.compile(rf"{DRAWN}icon\?name=([\w-]+)")
"""The address of one large icon."""
_ESCAPED = "a backslash stands where a list begins; delete it, or type `kiosk mend --write`"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a list: its line, icon and words."""

    line: int
    icon: Icon
    words: Inline


class ChunkReader:
    """Reads the simple blocks of one page."""

    def __init__(self, page: Page, inline: InlineReader, shows: Shows) -> None:
        self._page = page
        self._inline = inline
        self._shows = shows

    def paragraph(self, element: Element) -> Paragraph | Picture | None:
        """A paragraph, or the picture that stands alone in it."""
        line = line_of(element)
        image = lonely_image(element)
        if image is not None:
            return self.picture(image, line)
        told: set[str] = set()
        for text, number in split_lines(element.text or "")[0]:
            for start, remedy in _STRAYS:
                if (stray := start.match(text)) and remedy not in told:
                    told.add(remedy)
                    told_of = _ESCAPED if self._escaped(number) else remedy.format(stray[0])
                    self._page.report.error(number, told_of)
        words = self._inline.read(element, Role.PARAGRAPH)
        return self._page.place(line, Paragraph(words)) if words else None

    def _escaped(self, number: int) -> bool:
        """Whether the line with this number begins as an entry of a list but for a backslash."""
        source = self._page.source
        return bool(ESCAPED.match(source.body.split("\n")[number - source.body_line]))

    def listing(self, element: Element) -> Bullets | Steps:
        """An unordered or numbered list."""
        items = tuple(Item(entry.words, entry.icon) for entry in self.entries(element, Role.ITEM))
        kind = Steps if element.tag == "ol" else Bullets
        return self._page.place(line_of(element), kind(items))

    def entries(self, element: Element, *roles: Role) -> list[Entry]:
        """The entries of a list; the last of ``roles`` holds for all further ones."""
        found: list[Entry] = []
        for number, child in enumerate(element):
            line = line_of(child)
            item = self._only_paragraph(child)
            icon = self._icon(item, line)
            words = self._inline.read(item, roles[min(number, len(roles) - 1)])
            if not words:
                self._page.report.error(line, "the list entry is empty; write words or delete it")
            found.append(Entry(line, icon, words))
        return found

    def _only_paragraph(self, item: Element) -> Element:
        """The paragraph that ``item`` consists of, or ``item`` itself when its words stand in it directly."""
        if not len(item) or item[0].tag != "p" or (item.text or "").strip():
            return item
        for extra in item[1:]:
            self._page.report.error(line_of(extra), "a list entry holds one paragraph and nothing else")
        return item[0]

    def picture(self, image: Element, line: int) -> Picture | None:
        """A drawn or photographed picture; None when it cannot be shown."""
        alt = self._inline.read_text(image.get("alt", ""), line, Role.ALT)
        caption = self._inline.read_text(image.get("title", ""), line, Role.CAPTION)
        written = unmarked(image.get("src", ""))
        if curly := CURLY.search(written):
            self._page.report.error(
                line, f"{curly[0]} stands beside the caption; type straight quotation marks"
            )
            return None
        if found := LARGE.fullmatch(written):
            icon = self.icon(found[1], line)
            own = icon if isinstance(icon, Path) else None
            scene = None if own else icon_scene(icon)
            return self._page.place(line, Picture(plain(alt), caption, scene, icon=own))
        if written.startswith(DRAWN):
            scene = self.scene(written, line)
            return self._page.place(line, Picture(plain(alt), caption, scene=scene)) if scene else None
        try:
            file = find_image(self._shows.root, self._page.source.path, written)
        except ImageError as error:
            for told in error.told:
                self._page.report.error(line, told)
            return None
        self._page.images.add(file)
        return self._page.place(line, Picture(plain(alt), caption, image=file))

    def scene(self, written: str, line: int) -> Scene | None:
        """The scene of ``draw:NAME?param=value``; None when it cannot be drawn."""
        scene, misspelt = read_scene(written)
        if fault := misspelt or self._shows.check_scene(scene):
            self._page.report.error(line, f"{written}: {fault}")
            return None
        return scene

    def icon(self, name: str, line: int) -> Icon:
        """The icon of the pack or of the kiosk with this ``name``."""
        self._page.uses.append(Use(Kind.ICON, name, line))
        if own := self._shows.icons.get(name):
            self._page.images.add(own)
        return own or name

    def _icon(self, item: Element, line: int) -> Icon:
        """The icon that ``item`` starts with; it is taken out of ``item``."""
        if not len(item) or item[0].tag != "img" or (item.text or "").strip():
            return ""
        scheme, _, name = unmarked(item[0].get("src", "")).partition(":")
        if scheme != "icon":
            return ""
        item.text = item[0].tail
        item.remove(item[0])
        return self.icon(name, line)


def lonely_image(element: Element) -> Element | None:
    """The image of a paragraph that holds nothing else."""
    if len(element) != 1 or element[0].tag != "img":
        return None
    around = f"{element.text or ''}{element[0].tail or ''}"
    return None if unmarked(around) else element[0]
