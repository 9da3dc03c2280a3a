"""What the patient takes home from the table: the own list, and the same words for a phone."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.model.library import Language
from kiosk.model.words import Words
from kiosk.visit import notes
from kiosk.visit.screens.scan import Code, codes
from kiosk.visit.seen import Here
from kiosk.visit.table import Choice, TableSheet
from kiosk.visit.targets import Choose, address

PAGE = 3
"""So many lines of the list stand on the table at once."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the patient's list; ``number`` counts the questions from 1, and is 0 for what is none."""

    number: int
    text: str

    @property
    def said(self) -> str:
        """The line as it is heard, or read on a phone."""
        return f"{self.number}. {self.text}" if self.number else self.text


@dataclass(frozen=True, slots=True)
class Part:
    """What is in view of several lines or codes, and what asks for the next of them (empty: all are)."""

    first: int
    last: int
    further: str = ""
    further_words: str = ""


def list_of(here: Here, language: Language) -> tuple[Line, ...]:
    """The patient's list in ``language``."""
    asked = (language.question(each).text for each in here.session.picks)
    return (
        *(Line(0, each) for each in notes.told(language, here.session)),
        *(Line(number, each) for number, each in enumerate(asked, 1)),
    )


def to_phone(words: Words, bone: tuple[str, ...], lines: tuple[Line, ...], foot: str) -> tuple[Code, ...]:
    """The codes that carry what is told of the ``bone``, the list and the clinic's ``foot``; no pixels."""
    told = (*bone, *(each.said for each in lines), foot)
    return codes(words, words.picture_title, [each for each in told if each])


def part(here: Here, total: int) -> Part:
    """The part of ``total`` lines, or codes, that is in view on the open sheet."""
    size = 1 if here.session.table.sheet is TableSheet.PHONE else PAGE
    pages = max(1, -(-total // size))
    page = here.session.table.page % pages
    first, last = page * size, min(page * size + size, total)
    if pages == 1:
        return Part(first, last)
    following = address(Choose(Choice.PAGE, str((page + 1) % pages)))
    words = here.words.range_of.format(first=first + 1, last=last, total=total)
    return Part(first, last, following, words)
