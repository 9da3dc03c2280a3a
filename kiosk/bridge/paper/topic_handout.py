"""A topic on paper: every screen with its picture, in large print."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont

from kiosk.bridge.paper.pdf import QUIET, Document, Type
from kiosk.bridge.paper.printed_blocks import LARGE, print_block, units
from kiosk.bridge.paper.trust import banner, standing, works
from kiosk.model.blocks import Block, Bullets, Item, Paragraph, Section
from kiosk.model.library import Language, Library
from kiosk.model.screens import Screen, ScreenKind
from kiosk.model.text import Span
from kiosk.visit.clinic import Clinic
from kiosk.visit.notes import cards, leaning
from kiosk.visit.works import referenced

WORK = Type(11, gap=3)


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
    document.words(title, LARGE.title)
    frames = []
    for screen in screens:
        parts = units(_on_paper(language, screen))
        for number, part in enumerate(parts, 1):
            frames.append(document.frame())
            if number == 1:
                document.words(screen.title, LARGE.heading)
            for block in part:
                print_block(document, language, block, LARGE, clinic.bone)
            if number == len(parts) and screen.sources:
                document.words(works(library, language, screen.sources), LARGE.note)
            document.leave()
    if any(screen.kind is ScreenKind.ABOUT for screen in screens):
        _every_work(document, library, language)
    document.keep_together(frames)
    return document


def _on_paper(language: Language, screen: Screen) -> tuple[Block, ...]:
    """The blocks of ``screen``; the glossary's words stand below it, and cards to touch are a list."""
    match screen.kind:
        case ScreenKind.GLOSSARY:
            return (*screen.blocks, *explained(language))
        case ScreenKind.MATTERS:
            touched = Bullets(tuple(Item(card.title) for card in cards(screen)))
            before = (block for block in screen.blocks if isinstance(block, Paragraph))
            return (*before, touched, leaning(screen))
        case _:
            return screen.blocks


def _every_work(document: Document, library: Library, language: Language) -> None:
    """The works that facts come from, all of them, each with its number and where to find it."""
    document.words(language.words.where_from, LARGE.heading)
    for work in library.sources.values():
        document.words(referenced(language.words, work), WORK)


def explained(language: Language) -> tuple[Section, ...]:
    """The words of the glossary, each with what it means."""
    return tuple(
        Section(term.id, (Span(term.name),), (Paragraph(term.text),)) for term in language.glossary.values()
    )
