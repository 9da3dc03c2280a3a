"""A topic on paper: every screen with its picture, in large print."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont

from kiosk.bridge.paper.pdf import QUIET, Document, Type
from kiosk.bridge.paper.question_sheet import banner, works
from kiosk.illustrations.scenes import draw
from kiosk.model.blocks import (
    Block,
    Bullets,
    Callout,
    Heading,
    KnowledgeCard,
    Paragraph,
    Picture,
    QuestionRef,
    Risk,
    Section,
    Steps,
    Timeline,
)
from kiosk.model.library import Language, Library
from kiosk.model.scene import Scene
from kiosk.model.text import plain
from kiosk.visit.clinic import Clinic

TITLE = Type(26, QFont.Weight.Bold, 10)
HEADING = Type(20, QFont.Weight.Bold, 5)
SMALL_HEADING = Type(16, QFont.Weight.DemiBold, 3)
BODY = Type(18, gap=7)
CAPTION = Type(14, QFont.Weight.DemiBold, 6, QUIET)
NOTE = Type(9, gap=4, color=QUIET)
PICTURE_MM = (172.0, 104.0)
SMALL_MM = 34.0
"""Icons; figures of a hundred are twice as large."""


def topic_handout(
    library: Library, language: Language, title: str, screens: Sequence[str], clinic: Clinic, paper: str
) -> Document:
    """``screens`` one under the other, under ``title``; a page's end cuts none that it could spare."""
    document = Document(paper, right_to_left=language.right_to_left)
    banner(document, language)
    if clinic.name:
        document.words(clinic.name, Type(13, QFont.Weight.DemiBold, 2, QUIET))
    document.words(title, TITLE)
    frames = []
    for each in screens:
        screen = language.screens[each]
        for number, blocks in enumerate(_units(screen.blocks)):
            frames.append(document.frame())
            if not number:
                document.words(screen.title, HEADING)
            for block in blocks:
                _print(document, language, block)
            document.leave()
        if screen.sources:
            document.words(works(library, language, screen.sources), NOTE)
    document.keep_together(frames)
    return document


def _units(blocks: Sequence[Block]) -> list[list[Block]]:
    """``blocks`` in runs that belong on one page: each section or risk, the first with all before it."""
    units: list[list[Block]] = [[]]
    for block in blocks:
        if isinstance(block, Section | Risk) and any(isinstance(each, Section | Risk) for each in units[-1]):
            units.append([])
        units[-1].append(block)
    return units


def _print(document: Document, language: Language, block: Block) -> None:  # noqa: C901 - one case a kind
    match block:
        case Heading():
            document.words(plain(block.text), SMALL_HEADING)
        case Paragraph():
            document.words(plain(block.text), BODY)
        case Bullets() | Steps():
            texts = [plain(item.text) for item in block.items]
            document.bullets(texts, BODY, numbered=isinstance(block, Steps))
        case Picture():
            _picture(document, block)
        case Callout() | Section():
            document.words(plain(block.title), SMALL_HEADING)
            inner: tuple[Block, ...] = block.body
            for each in inner:
                _print(document, language, each)
        case Risk():
            if block.title:
                document.words(plain(block.title), SMALL_HEADING)
            events = Scene("icon_array", (("events", f"{block.count:g}"), ("glyph", block.glyph)))
            document.picture(draw(events, 0.0, 1.0), 2 * SMALL_MM, 2 * SMALL_MM)
            document.bullets([plain(block.event), plain(block.non_event)], BODY)
        case Timeline():
            document.bullets([f"{plain(each.when)}: {plain(each.text)}" for each in block.moments], BODY)
        case KnowledgeCard():
            document.words(plain(block.question), SMALL_HEADING)
            document.bullets([f"{plain(each.text)}: {plain(each.reply)}" for each in block.answers], BODY)
        case QuestionRef():
            document.words(language.question(block.question).text, BODY)


def _picture(document: Document, picture: Picture) -> None:
    """A drawn picture at the end of its movement, with its caption. Photos stay on the screen."""
    if picture.scene is None:
        return
    width, height = (SMALL_MM, SMALL_MM) if picture.scene.name == "icon" else PICTURE_MM
    document.picture(draw(picture.scene, 1.0, width / height), width, height)
    document.words(plain(picture.caption), CAPTION)
