"""A topic on paper: every screen with its picture, in large print."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

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
SMALL_PICTURES = replace(LARGE, picture_mm=(104.0, 62.9), small_mm=26.0)
"""For a screen that is a little longer than a page."""
CELLS = (Type(12, gap=0), Type(11, gap=0), Type(10.5, gap=0))
"""Of a grid of choices: the largest letters with which the fewest pages are needed."""


def printable(language: Language, screens: Sequence[str]) -> list[Screen]:
    """Those of ``screens`` that hold something to read: a list that people fill stays on the screen."""
    shown = (language.screens[each] for each in screens)
    return [screen for screen in shown if screen.kind not in {ScreenKind.QUESTIONS, ScreenKind.LIST}]


def topic_handout(
    library: Library, language: Language, title: str, screens: Sequence[Screen], clinic: Clinic, paper: str
) -> Document:
    """``screens`` one under the other, under ``title``; a page's end cuts none that one page holds.

    The words that a tap explains follow, where the glossary is not printed. Every work follows last, where
    the page is printed that says who made all this.
    """
    sheet = _Sheet(library, language, title, screens, clinic, paper)
    grids = any(screen.kind is ScreenKind.CHOICES for screen in screens)
    tried = [replace(sheet, cell=cell).printed() for cell in (CELLS if grids else CELLS[:1])]
    best = min(tried, key=_pages_and_cuts)
    if best.cut:
        helped = best.cut - replace(best.sheet, small=best.cut).printed().cut
        best = min(best, replace(best.sheet, small=helped).printed(), key=_pages_and_cuts)
    return best.document


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What a handout is made of.

    ``cell`` are the letters of its grids; the screens that ``small`` names have small pictures.
    """

    library: Library
    language: Language
    title: str
    screens: Sequence[Screen]
    clinic: Clinic
    paper: str
    cell: Type = CELLS[0]
    small: frozenset[str] = frozenset()

    def printed(self) -> _Printed:
        """The handout."""
        document = Document(self.paper, self.language, note=standing(self.language, self.screens))
        banner(document, self.language, self.screens)
        letterhead(document, self.clinic)
        document.words(self.title, LARGE.title)
        frames = [(frame, screen.id) for screen in self.screens for frame in self._screen(document, screen)]
        if not any(screen.kind is ScreenKind.GLOSSARY for screen in self.screens):
            frames += ((frame, "") for frame in _terms(document, self.language, self.screens))
        if any(screen.kind is ScreenKind.ABOUT for screen in self.screens):
            _every_work(document, self.library, self.language)
        longer = document.keep_together([frame for frame, _ in frames])
        return _Printed(self, document, frozenset(frames[place][1] for place in longer) - {""})

    def _screen(self, document: Document, screen: Screen) -> Iterator[QTextFrame]:
        """Print one screen: a frame for each of its parts."""
        heading = "" if screen is self.screens[0] and screen.title == self.title else screen.title
        sources = works(self.library, self.language, screen.sources)
        if screen.kind is ScreenKind.CHOICES:
            yield _grid(document, screen, heading, self.cell)
            document.words(sources, LARGE.note)
            return
        look = SMALL_PICTURES if screen.id in self.small else LARGE
        parts = units(_on_paper(self.language, screen))
        for number, part in enumerate(parts, 1):
            yield document.frame()
            if number == 1 and heading:
                document.words(heading, LARGE.heading)
            print_blocks(document, self.language, part, look, self.clinic.bone)
            if number == len(parts) and sources:
                document.words(sources, LARGE.note)
            document.leave()


@dataclass(frozen=True, slots=True)
class _Printed:
    """A handout, and the screens of it with a part that no page holds."""

    sheet: _Sheet
    document: Document
    cut: frozenset[str]


def _pages_and_cuts(printed: _Printed) -> tuple[int, int]:
    return printed.document.pages, len(printed.cut)


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
