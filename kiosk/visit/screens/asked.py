"""What the patient wants to ask, large, for the clinician; and how it goes home with the picture."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from kiosk.anatomy.bone import Bone
from kiosk.model.library import Language
from kiosk.model.words import Words
from kiosk.visit import notes
from kiosk.visit.blocks import Row
from kiosk.visit.screens.scan import Code, codes
from kiosk.visit.screens.shapes import bone_words
from kiosk.visit.seen import Here, Screenful, Seen
from kiosk.visit.sentence import Region, Sentence
from kiosk.visit.session import TABLE
from kiosk.visit.table import Choice, TableSheet
from kiosk.visit.targets import Choose, Open, address
from kiosk.visit.tongues import patients

PAGE, PAGE_TALL = 4, 3
"""So many lines of the list stand on a screen at once, and on an upright one, where they are taller."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the patient's list; ``number`` counts the questions from 1, and is 0 for what is none.

    ``target`` opens the page that answers it, which ``target_name`` says; empty where there is none.
    """

    number: int
    text: str
    target: str = ""
    target_name: str = ""

    @property
    def said(self) -> str:
        """The line as it is heard, or read on a phone."""
        return f"{self.number}. {self.text}" if self.number else self.text


@dataclass(frozen=True, slots=True)
class Asked:
    """The lines in view, or the code in view that carries all of them to a phone.

    ``further`` asks for the next ones, empty where all are in view; ``further_words`` say which these are.
    ``show`` is the word of the button beside a line that has a page.
    """

    lines: tuple[Line, ...] = ()
    codes: tuple[Code, ...] = ()
    code_count: int = 0
    further: str = ""
    further_words: str = ""
    show: str = ""

    def column(self, screen: Screenful, words: Words) -> tuple[Row, ...] | None:  # noqa: ARG002 - as every kind
        """None: it keeps its form, whose words are large already."""
        return None

    def said(self, seen: Seen) -> Iterator[Sentence]:  # noqa: ARG002 - as every kind
        """The lines with their numbers."""
        yield from (Sentence(each.said, Region.NOTE) for each in self.lines)

    def controls(self, seen: Seen) -> Iterator[str]:  # noqa: ARG002 - as every kind
        """The pages that answer them, and the way to more of them."""
        yield from (each.target_name for each in self.lines if each.target)
        if self.further:
            yield self.further_words


def show(screen: Screenful, here: Here) -> Screenful:
    """A page of the patient's list, or one of the codes that hold it."""
    words = here.words
    reads = patients(here.library, here.session)
    lines = _lines(here, reads)
    if here.session.table.sheet is TableSheet.PHONE:
        title, made = words.scan_title, _to_phone(here, reads.words, lines)
        first, last = _part(here, len(made), 1)
        record = Asked((), made[first:last], last - first, *_further(here, first, last, len(made)))
    else:
        title = words.asked_title if lines else words.asked_none
        first, last = _part(here, len(lines), PAGE_TALL if here.display.tall else PAGE)
        record = Asked(lines[first:last], (), 0, *_further(here, first, last, len(lines)), words.show)
    view = replace(screen.view, kind="asked", screen=TABLE, title=title)
    return replace(screen, view=view, shown=record)


def _lines(here: Here, language: Language) -> tuple[Line, ...]:
    """The patient's list in ``language``, each question with the first page that has it for an answer."""
    pages = {language.screens[each].question: each for each in reversed(language.sequence)}
    told = (Line(0, each) for each in notes.told(language, here.session))
    return (
        *told,
        *(_asked(here, language, pages, number) for number in range(1, len(here.session.picks) + 1)),
    )


def _asked(here: Here, language: Language, pages: Mapping[str, str], number: int) -> Line:
    """The question ``number`` of the list, counted from 1; ``pages`` are the pages by their question."""
    question = here.session.picks[number - 1]
    text, page = language.question(question).text, pages.get(question)
    if page is None:
        return Line(number, text)
    return Line(number, text, address(Open(page)), f"{here.words.show}: {text}")


def _to_phone(here: Here, words: Words, lines: tuple[Line, ...]) -> tuple[Code, ...]:
    """The codes that carry the bone in words, its code, the list and the clinic's foot line; no pixels."""
    bone = here.bone or Bone()
    told = (
        bone_words(words, bone),
        words.bone_code.format(code=bone.code),
        *(each.said for each in lines),
        here.clinic.foot,
    )
    return codes(words, words.picture_title, [each for each in told if each])


def _part(here: Here, total: int, size: int) -> tuple[int, int]:
    """The first and the last (not included) of ``total`` that are in view, ``size`` at once."""
    first = here.session.table.page % max(1, -(-total // size)) * size
    return first, min(first + size, total)


def _further(here: Here, first: int, last: int, total: int) -> tuple[str, str]:
    """What asks for the next ones, and which are in view, in words."""
    if first == 0 and last == total:
        return "", ""
    page = here.session.table.page + 1 if last < total else 0
    words = here.words.range_of.format(first=first + 1, last=last, total=total)
    return address(Choose(Choice.PAGE, str(page))), words
