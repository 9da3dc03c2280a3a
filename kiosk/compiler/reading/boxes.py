"""The ``!!!`` boxes: info, warning, help, risk, timeline, card and question."""

from __future__ import annotations

import re
from collections.abc import Callable
from xml.etree.ElementTree import Element

from kiosk.compiler.reading.chunks import ChunkReader, Entry, lonely_image
from kiosk.compiler.reading.inline import InlineReader
from kiosk.compiler.reading.line_marks import line_of, unmarked
from kiosk.compiler.reading.page import Kind, Page, Role, Use
from kiosk.compiler.reading.source import CURLY
from kiosk.model.blocks import (
    Answer,
    Block,
    Bullets,
    Callout,
    CalloutKind,
    KnowledgeCard,
    Moment,
    Paragraph,
    QuestionRef,
    Risk,
    Timeline,
)
from kiosk.model.hints import nearest
from kiosk.model.scene import Scene
from kiosk.model.text import Inline, Span, Style

GLYPHS = ("person", "bone")
ICON_ARRAY = Scene("icon_array").address


class BoxReader:
    """Reads the boxes of one page."""

    def __init__(self, page: Page, inline: InlineReader, chunks: ChunkReader) -> None:
        self._page = page
        self._inline = inline
        self._chunks = chunks
        self._readers: dict[str, Callable[[Element, str, int], Block | None]] = {
            "info": self._callout,
            "warning": self._callout,
            "help": self._callout,
            "risk": self._risk,
            "timeline": self._timeline,
            "card": self._card,
            "question": self._question,
        }

    def read(self, box: Element) -> Block | None:
        """The box as a block; None when it is no box we know or is not complete."""
        line = line_of(box)
        head = unmarked(box.get("head", ""))
        kind = head.partition(" ")[0]
        if kind not in self._readers:
            self._page.report.error(line, f"!!! {kind} is not a box; {nearest(kind, self._readers)}")
            return None
        block = self._readers[kind](box, head.removeprefix(kind).strip(), line)
        return None if block is None else self._page.place(line, block)

    def _title(self, written: str, line: int) -> Inline:
        if not written:
            return ()
        if len(written) < 2 or not (written[0] == written[-1] == '"'):
            self._page.report.error(
                line, f'put the title of the box in double quotes: "{CURLY.sub("", written).strip(chr(34))}"'
            )
        return self._inline.read_text(written.strip('"'), line, Role.HEADING)

    def _callout(self, box: Element, rest: str, line: int) -> Block | None:
        kind = CalloutKind(unmarked(box.get("head", "")).partition(" ")[0])
        title = self._title(rest, line)
        body: list[Paragraph | Bullets] = []
        for child in box:
            block: Block | None = None
            if child.tag == "p":
                block = self._chunks.paragraph(child)
            elif child.tag == "ul":
                block = self._chunks.listing(child)
            if isinstance(block, Paragraph | Bullets):
                body.append(block)
            else:
                self._page.report.error(line_of(child) or line, "this box holds only paragraphs and bullets")
        if not body:
            self._page.report.error(line, "the box is empty; indent its words by four spaces")
        return Callout(kind, title, tuple(body))

    def _entries(self, box: Element, line: int, *roles: Role) -> list[Entry]:
        """The entries of the one list in ``box``."""
        lists = [child for child in box if child.tag in {"ul", "ol"}]
        if len(lists) != 1:
            self._page.report.error(line, "this box needs one list, indented by four spaces")
            return []
        return self._chunks.entries(lists[0], *roles)

    def _only(self, box: Element, *tags: str) -> None:
        for child in box:
            if child.tag not in tags:
                self._page.report.error(line_of(child), "this does not belong in the box")

    def _risk(self, box: Element, rest: str, line: int) -> Block | None:
        self._only(box, "p", "ul")
        title = self._title(rest, line)
        scenes = [self._risk_scene(child) for child in box if child.tag == "p"]
        entries = self._entries(box, line, Role.EVENT, Role.NON_EVENT)
        if len(scenes) != 1:
            self._page.report.error(line, "a risk needs one picture draw:icon_array?events=N&glyph=person")
            return None
        if (scene := scenes[0]) is None:
            return None
        if len(entries) != 2:
            self._page.report.error(line, "a risk needs two bullets: how often it happens, how often not")
            return None
        params = dict(scene.params)
        glyph = params.get("glyph", GLYPHS[0])
        count = _number(params.get("events", ""))
        if glyph not in GLYPHS or count is None or not 0 <= count <= 100:
            self._page.report.error(line, "events is a number from 0 to 100, glyph is person or bone")
            return None
        return Risk(count, glyph, entries[0].words, entries[1].words, title)

    def _risk_scene(self, paragraph: Element) -> Scene | None:
        image = lonely_image(paragraph)
        line = line_of(paragraph)
        written = "" if image is None else unmarked(image.get("src", ""))
        if written.partition("?")[0] == ICON_ARRAY:
            return self._chunks.scene(written, line)
        self._page.report.error(line, "only ![](draw:icon_array?events=N&glyph=person) can stand here")
        return None

    def _timeline(self, box: Element, rest: str, line: int) -> Block | None:
        self._only(box, "ul", "ol")
        self._title(rest, line)
        moments: list[Moment] = []
        for entry in self._entries(box, line, Role.ITEM):
            first, *others = entry.words or (Span(""),)
            if first.style is not Style.STRONG or not others:
                self._page.report.error(entry.line, "write **when** it is first, then what happens")
                continue
            moments.append(Moment((Span(first.text.rstrip(" :")),), _trimmed(others), entry.icon))
        return Timeline(tuple(moments))

    def _card(self, box: Element, rest: str, line: int) -> Block | None:
        self._only(box, "ul")
        title = self._title(rest, line)
        if not title:
            self._page.report.error(line, 'a card needs its question: !!! card "…?"')
        answers: list[Answer] = []
        for entry in self._entries(box, line, Role.ITEM):
            first, *others = entry.words or (Span(""),)
            text, colon, reply = first.text.partition(": ")
            if not colon:
                self._page.report.error(entry.line, "write the answer, a colon, then what the kiosk replies")
                continue
            answers.append(Answer((Span(text),), _trimmed([Span(reply, first.style, first.target), *others])))
        return KnowledgeCard(title, tuple(answers))

    def _question(self, box: Element, rest: str, line: int) -> Block | None:
        self._only(box)
        self._page.uses.append(Use(Kind.QUESTION, rest, line))
        return QuestionRef(rest)


def _number(text: str) -> float | None:
    return float(text) if re.fullmatch(r"\d+(?:\.\d+)?", text) else None


def _trimmed(spans: list[Span]) -> Inline:
    """``spans`` without the colon and blanks they start with."""
    first, *rest = spans
    text = first.text.lstrip(" :")
    return (Span(text, first.style, first.target), *rest) if text else tuple(rest)
