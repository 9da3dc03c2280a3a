"""A topic on paper: every screen with its picture, in large print."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QTextFrame

from kiosk.bridge.paper.pdf import Document, Type
from kiosk.bridge.paper.printed_blocks import COMPACT, LARGE, explained, print_blocks, terms, units
from kiosk.bridge.paper.trust import banner, letterhead, standing, works
from kiosk.model.blocks import Block, Bullets, Heading, Item, Paragraph, Section
from kiosk.model.library import Language, Library
from kiosk.model.screens import Screen, ScreenKind
from kiosk.model.text import plain
from kiosk.visit.clinic import Clinic
from kiosk.visit.notes import cards, leaning
from kiosk.visit.screens.choices import cells
from kiosk.visit.works import referenced

WORK = Type(11, gap=3)
CELLS = (Type(12, gap=0), Type(11, gap=0), Type(10.5, gap=0))
"""Of a grid of choices: the largest letters that take the fewest pages and leave none of them empty."""


def printable(language: Language, screens: Sequence[str]) -> list[Screen]:
    """Those of ``screens`` that hold something to read: a list that people fill stays on the screen."""
    shown = (language.screens[each] for each in screens)
    return [screen for screen in shown if screen.kind not in {ScreenKind.QUESTIONS, ScreenKind.LIST}]


def topic_handout(
    library: Library, language: Language, title: str, screens: Sequence[Screen], clinic: Clinic, paper: str
) -> Document:
    """``screens`` one under the other, under ``title``; a page's end cuts none that it could spare.

    Every work follows the page that says who made all this; else the words that a tap explains follow.
    """
    grids = any(screen.kind is ScreenKind.CHOICES for screen in screens)
    sizes = CELLS if grids else CELLS[:1]
    printed = [_handout(library, language, title, screens, clinic, paper, cell) for cell in sizes]
    return min(printed, key=lambda document: (document.pages, document.cut))


def _handout(
    library: Library,
    language: Language,
    title: str,
    screens: Sequence[Screen],
    clinic: Clinic,
    paper: str,
    cell: Type,
) -> Document:
    document = Document(paper, language, note=standing(language, screens))
    banner(document, language, screens)
    letterhead(document, clinic)
    document.words(title, LARGE.title)
    frames = []
    for screen in screens:
        heading = "" if screen is screens[0] and screen.title == title else screen.title
        sources = works(library, language, screen.sources)
        if screen.kind is ScreenKind.CHOICES:
            frames.append(_grid(document, screen, heading, cell))
            document.words(sources, LARGE.note)
            continue
        parts = units(_on_paper(language, screen))
        for number, part in enumerate(parts, 1):
            frames.append(document.frame())
            if number == 1 and heading:
                document.words(heading, LARGE.heading)
            print_blocks(document, language, part, LARGE, clinic.bone)
            if number == len(parts) and sources:
                document.words(sources, LARGE.note)
            document.leave()
    if not any(screen.kind is ScreenKind.GLOSSARY for screen in screens):
        frames += _terms(document, language, screens)
    if any(screen.kind is ScreenKind.ABOUT for screen in screens):
        _every_work(document, library, language)
    document.keep_together(frames)
    return document


def _on_paper(language: Language, screen: Screen) -> tuple[Block, ...]:
    """The blocks of ``screen``; the glossary's words stand below it, and cards to touch are a list."""
    match screen.kind:
        case ScreenKind.GLOSSARY:
            return (*screen.blocks, *explained(language.glossary.values()))
        case ScreenKind.MATTERS:
            touched = Bullets(tuple(Item(card.title) for card in cards(screen)))
            before = (block for block in screen.blocks if isinstance(block, Paragraph))
            return (*before, touched, leaning(screen))
        case _:
            return screen.blocks


def _grid(document: Document, screen: Screen, heading: str, cell: Type) -> QTextFrame:
    """Choices as one grid: a row for each, a column for each field."""
    found = [block for block in screen.blocks if isinstance(block, Section)]
    fields = [plain(block.text) for block in found[0].body if isinstance(block, Heading)]
    frame = document.frame()
    if heading:
        document.words(heading, LARGE.heading)
    document.words(screen.summary, COMPACT.body)
    document.table(("", *fields), [(plain(each.title), *cells(each, plain)) for each in found], cell)
    document.leave()
    return frame


def _terms(document: Document, language: Language, screens: Sequence[Screen]) -> Iterator[QTextFrame]:
    """What the words mean that a tap explains on the screen."""
    linked = terms(language, [block for screen in screens for block in screen.blocks])
    titles = [screen.title for screen in language.screens.values() if screen.kind is ScreenKind.GLOSSARY]
    for number, section in enumerate(explained(linked)):
        yield document.frame()
        if not number and titles:
            document.words(titles[0], LARGE.heading)
        print_blocks(document, language, (section,), LARGE)
        document.leave()


def _every_work(document: Document, library: Library, language: Language) -> None:
    """The works that facts come from, all of them, each with its number and where to find it."""
    document.words(language.words.where_from, LARGE.heading)
    for work in library.sources.values():
        document.words(referenced(language.words, work), WORK)
