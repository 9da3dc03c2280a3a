"""A topic on paper for a clinician: all that a signature stands for, and room for corrections.

Its own words are English, as all words for staff are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.bridge.paper.pdf import Document, Type
from kiosk.bridge.paper.printed_blocks import COMPACT, STRONG, explained, parts, print_blocks, terms, units
from kiosk.bridge.paper.trust import letterhead, standing, works
from kiosk.illustrations.scenes import labels
from kiosk.model.blocks import Block, Picture, QuestionRef
from kiosk.model.library import Language, Library
from kiosk.model.screens import Screen, ScreenKind
from kiosk.model.text import plain
from kiosk.visit.clinic import Clinic

LABEL = Type(11, STRONG, 1)
ROOM_MM = 8.0
CORRECTIONS = 3
"""Lines to write on below each page of the screen."""
HOW = (
    "Please read each page as a patient would: are the words right, complete and fair, do the pictures show "
    "what happens, do the facts have good sources? Write what must change on the lines, then sign at the end."
)


@dataclass(frozen=True, slots=True)
class Printing:
    """What a sheet says of itself: what it is of, its day, its code and how it is entered.

    ``written`` holds, by page, the sentences that change with the clinic's values as they are written.
    """

    title: str
    day: date
    code: str
    command: str
    written: Mapping[str, Sequence[str]]


def review_sheet(
    library: Library,
    language: Language,
    screens: Sequence[Screen],
    clinic: Clinic,
    paper: str,
    printing: Printing,
) -> Document:
    """``screens`` with their pictures, sources and the words that they explain, each with room to write."""
    document = Document(paper, language, note=standing(language, screens))
    letterhead(document, clinic)
    document.words(f"To be checked: {printing.title} ({language.endonym})", COMPACT.title)
    document.words(f"Printed {printing.day} - {len(screens)} pages - code {printing.code}", COMPACT.note)
    document.words(HOW, COMPACT.body)
    frames = []
    for screen in screens:
        parts = units(_blocks(language, screen))
        for number, part in enumerate(parts, 1):
            frames.append(document.frame(padding=1))
            if number == 1:
                _head(document, screen)
            print_blocks(document, language, part, COMPACT)
            document.leave()
        frames.append(document.frame(padding=1))
        _beside(document, language, screen, printing.written.get(screen.id, ()))
        document.words(works(library, language, screen.sources), COMPACT.note)
        document.words("Corrections:", LABEL)
        document.lines(CORRECTIONS, ROOM_MM)
        document.leave()
    frames.append(document.frame(padding=1))
    _signature(document, len(screens), printing)
    document.leave()
    document.keep_together(frames)
    return document


def _blocks(language: Language, screen: Screen) -> tuple[Block, ...]:
    whole = screen.kind is ScreenKind.GLOSSARY
    return (*screen.blocks, *(explained(language.glossary.values()) if whole else ()))


def _head(document: Document, screen: Screen) -> None:
    safety = ", a safety page" if screen.safety else ""
    document.words(screen.title, COMPACT.heading)
    document.words(f"{screen.id}: {screen.review.state}{safety}", COMPACT.note)
    if screen.summary:
        document.words(screen.summary, COMPACT.caption)


def _beside(document: Document, language: Language, screen: Screen, written: Sequence[str]) -> None:
    """What people find behind the words of a page, or do not see."""
    for picture in parts(screen.blocks, Picture):
        _named(document, "The picture in words", [picture.alt])
        if picture.scene:
            on_it = [language.labels.get(name) for name in sorted(labels(picture.scene))]
            words = filter(None, (*on_it, language.handles.get(picture.scene.moving)))
            _named(document, "On the picture", [", ".join(words)])
    linked = [f"{term.name}: {plain(term.text)}" for term in terms(language, screen.blocks)]
    _named(document, "Words that it explains", linked)
    asked = [screen.question, *(each.question for each in parts(screen.blocks, QuestionRef))]
    _named(document, "Questions for the list", [language.question(each).text for each in filter(None, asked)])
    _named(document, "With the clinic's values, or the words behind the bar", written)
    if screen.kind is ScreenKind.QUESTIONS:
        for group in language.questions:
            _named(document, group.title, [each.text for each in group.questions])


def _named(document: Document, name: str, texts: Sequence[str]) -> None:
    if any(texts):
        document.words(f"{name}:", LABEL)
        document.bullets(texts, COMPACT.body)


def _signature(document: Document, pages: int, printing: Printing) -> None:
    document.words("Signature", COMPACT.heading)
    document.words(f"I have read these {pages} pages. I find them right", COMPACT.body)
    document.words("(     ) as they stand          (     ) when the corrections above are made", COMPACT.body)
    for name in ("Role, such as spine surgeon", "Date", "Signature", "Read again by (date)"):
        document.words(f"{name}:", LABEL)
        document.lines(1, ROOM_MM)
    document.words(
        "For the office: print corrected pages and have them read once more. When all stand, type", LABEL
    )
    document.words(printing.command, COMPACT.body)
