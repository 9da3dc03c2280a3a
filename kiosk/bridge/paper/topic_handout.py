"""A topic on paper: every screen with its picture, in large print."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont

from kiosk.bridge.paper.pdf import QUIET, Document, Type
from kiosk.bridge.paper.trust import banner, standing, works
from kiosk.illustrations.scenes import draw
from kiosk.model.blocks import (
    Block,
    Bullets,
    Callout,
    Heading,
    Item,
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
from kiosk.model.screens import Screen, ScreenKind
from kiosk.model.text import Span, plain
from kiosk.visit.clinic import Clinic
from kiosk.visit.notes import cards, leaning
from kiosk.visit.works import referenced

TITLE = Type(26, QFont.Weight.Bold, 10)
HEADING = Type(20, QFont.Weight.Bold, 5)
SMALL_HEADING = Type(16, QFont.Weight.DemiBold, 3)
BODY = Type(18, gap=7)
CAPTION = Type(14, QFont.Weight.DemiBold, 6, QUIET)
NOTE = Type(9, gap=4, color=QUIET)
WORK = Type(11, gap=3)
PICTURE_MM = (172.0, 104.0)
SMALL_MM = 34.0
"""Icons; figures of a hundred are twice as large."""


def printable(language: Language, screens: Sequence[str]) -> list[Screen]:
    """Those of ``screens`` that hold something to read: a list that people fill stays on the screen."""
    shown = (language.screens[each] for each in screens)
    return [screen for screen in shown if screen.kind not in {ScreenKind.QUESTIONS, ScreenKind.LIST}]


def topic_handout(
    library: Library, language: Language, title: str, screens: Sequence[Screen], clinic: Clinic, paper: str
) -> Document:
    """``screens`` one under the other, under ``title``; a page's end cuts none that it could spare.

    Every work follows the page that says who made all this.
    """
    note = standing(language, screens)
    document = Document(paper, note=note, right_to_left=language.right_to_left)
    banner(document, language, screens)
    if clinic.name:
        document.words(clinic.name, Type(13, QFont.Weight.DemiBold, 2, QUIET))
    document.words(title, TITLE)
    frames = []
    for screen in screens:
        units = _units(_on_paper(language, screen))
        for number, unit in enumerate(units, 1):
            frames.append(document.frame())
            if number == 1:
                document.words(screen.title, HEADING)
            for block in unit:
                _print(document, language, block)
            if number == len(units) and screen.sources:
                document.words(works(library, language, screen.sources), NOTE)
            document.leave()
    if any(screen.kind is ScreenKind.ABOUT for screen in screens):
        _every_work(document, library, language)
    document.keep_together(frames)
    return document


def _on_paper(language: Language, screen: Screen) -> tuple[Block, ...]:
    """The blocks of ``screen``; the glossary's words stand below it, and cards to touch are a list."""
    match screen.kind:
        case ScreenKind.GLOSSARY:
            return (*screen.blocks, *_explained(language))
        case ScreenKind.MATTERS:
            touched = Bullets(tuple(Item(card.title) for card in cards(screen)))
            before = (block for block in screen.blocks if isinstance(block, Paragraph))
            return (*before, touched, leaning(screen))
        case _:
            return screen.blocks


def _every_work(document: Document, library: Library, language: Language) -> None:
    """The works that facts come from, all of them, each with its number and where to find it."""
    document.words(language.words.where_from, HEADING)
    for work in library.sources.values():
        document.words(referenced(language.words, work), WORK)


def _explained(language: Language) -> tuple[Section, ...]:
    """The words of the glossary, each with what it means."""
    return tuple(
        Section(term.id, (Span(term.name),), (Paragraph(term.text),)) for term in language.glossary.values()
    )


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
    """A photo, or a drawn picture at the end of its movement, with its caption."""
    if picture.image is not None:
        document.photo(picture.image, *PICTURE_MM)
    if picture.scene is not None:
        _drawing(document, picture.scene)
    document.words(plain(picture.caption), CAPTION)


def _drawing(document: Document, scene: Scene) -> None:
    width, height = (SMALL_MM, SMALL_MM) if scene.name == "icon" else PICTURE_MM
    document.picture(draw(scene, 1.0, width / height), width, height)
