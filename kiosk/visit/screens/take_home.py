"""What the patient takes home from the table: the own list in lines, and the same words as codes for a phone."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.model.library import Language
from kiosk.visit.notes import told
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
    """What is in view of several lines or codes: what asks for the next of them (empty: no more), in words."""

    first: int
    last: int
    further: str = ""
    further_words: str = ""


def list_of(here: Here, language: Language) -> tuple[Line, ...]:
    """The patient's list in ``language``."""
    asked = (language.question(each).text for each in here.session.picks)
    return (
        *(Line(0, each) for each in told(language, here.session)),
        *(Line(number, each) for number, each in enumerate(asked, 1)),
    )


def to_phone(language: Language, bone: str, code: str, lines: tuple[Line, ...], foot: str) -> tuple[Code, ...]:
    """The codes that carry the ``bone`` in words, its ``code``, the list and the clinic's ``foot``; no pixels."""
    words = language.words
    told_lines = [bone, words.bone_code.format(code=code), *(each.said for each in lines), foot]
    return codes(words, words.picture_title, [each for each in told_lines if each])


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
