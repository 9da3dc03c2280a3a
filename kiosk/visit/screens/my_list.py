"""My list: what matters to the person, their questions, a code to scan, and each line as large as can be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.model.screens import Screen
from kiosk.model.words import Words
from kiosk.visit.blocks import Row
from kiosk.visit.notes import notes, told
from kiosk.visit.panel import Display
from kiosk.visit.screens.cards import EVERY, page
from kiosk.visit.screens.column import button_row, title_row, words_row
from kiosk.visit.screens.rows import rows_said
from kiosk.visit.screens.scan import Code, codes
from kiosk.visit.seen import Here, Screenful, Seen
from kiosk.visit.sentence import Region, Sentence
from kiosk.visit.session import TAKE_ALONG
from kiosk.visit.targets import MoveUp, Pick, Show, address


@dataclass(frozen=True, slots=True)
class Picked:
    """A line of the list; ``remove`` and ``up`` are what its buttons ask for.

    ``number`` counts the questions from 1; a note has none, and stays above them.
    """

    words: str
    number: int
    remove: str
    up: str


@dataclass(frozen=True, slots=True)
class MyList:
    """The list. ``large`` counts the line that is shown large from 1, 0 for none.

    ``apart``: the sheet and the code are two parts, and ``taking_along`` tells which of them is shown.
    ``to_list``, ``to_code`` and ``to_large`` are what the ways between them ask for.
    """

    picks: tuple[Picked, ...] = ()
    count: int = 0
    codes: tuple[Code, ...] = ()
    code_count: int = 0
    apart: bool = False
    taking_along: bool = False
    large: int = 0
    large_place: str = ""
    large_words: str = ""
    turned: bool = False
    range_words: str = ""
    to_list: str = address(Show(0))
    to_code: str = address(Show(TAKE_ALONG))
    to_large: str = address(Show(1))

    def column(self, screen: Screenful, words: Words) -> tuple[Row, ...] | None:
        """The questions and the ways to take them along; a large question or the code keeps its own form."""
        if self.taking_along or self.large:
            return None
        if not self.picks:
            return (title_row(screen), words_row("paragraph", words.list_empty))
        picks = (
            replace(words_row("pick", each.words, number=each.number), target=each.remove, targets=(each.up,))
            for each in self.picks
        )
        return (
            title_row(screen),
            *picks,
            button_row("link", words.show_large, self.to_large, icon="text-size"),
            button_row("link", words.scan_title, self.to_code, icon="scan"),
            Row("print"),
            words_row("paragraph", words.keeps_nothing),
        )

    def said(self, seen: Seen) -> Iterator[Sentence]:
        """The questions with their numbers, and that nothing is kept."""
        words = seen.words
        if seen.view.column:
            yield from rows_said(seen)
            return
        if self.large:
            yield Sentence(self.large_place, Region.PLACE)
            yield Sentence(self.large_words, Region.PICK, self.large - 1)
            return
        for at, pick in enumerate(self.picks):
            yield Sentence(_numbered(pick), Region.PICK, at)
        yield Sentence("" if self.picks else words.list_empty, Region.PICK)
        yield Sentence(words.keeps_nothing, Region.NOTE)

    def controls(self, seen: Seen) -> Iterator[str]:
        """The order of the list, and the ways to take it along."""
        words = seen.words
        if self.large:
            yield from (words.close, words.turn_around)
        elif seen.view.column:
            rows = map(seen.view.rows.__getitem__, seen.shown_rows)
            yield from self._ordering(words, [row.number for row in rows if row.kind == "pick"])
        elif self.picks and not (self.apart and self.taking_along):
            yield from self._ordering(words, [pick.number for pick in self.picks])
            if self.range_words:
                yield self.range_words
        if self.large or not self.picks or seen.view.column:
            return
        if self.apart:
            yield words.list_title if self.taking_along else words.scan_title
        if (self.taking_along or not self.apart) and not seen.display.column:
            yield words.show_large
            if seen.can_print:
                yield words.print_list

    def _ordering(self, words: Words, numbers: Sequence[int]) -> Iterator[str]:
        """The buttons of the lines with these numbers; notes and the first question cannot move up."""
        if any(number > 1 for number in numbers):
            yield words.move_up
        if numbers:
            yield words.remove


def show(screen: Screenful, here: Here, shown: Screen) -> Screenful:  # noqa: ARG001 - as every kind
    """A page of the patient's own list, the same words as codes to scan, or one question in large."""
    words, session = here.words, here.session
    questions = [
        Picked(here.language.question(each).text, number, address(Pick(each)), address(MoveUp(each)))
        for number, each in enumerate(session.picks, 1)
    ]
    picks = [*(Picked(each.words, 0, each.remove, "") for each in notes(here.language, session)), *questions]
    turned = page(picks, session, page_size(here.display))
    section = min(session.place.section, len(picks))
    made = codes(words, words.list_title, [*told(here.language, session), *map(_numbered, questions)])
    large = picks[section - 1] if section > 0 else Picked("", 0, "", "")
    record = MyList(
        turned.cards,
        len(picks),
        made,
        len(made),
        apart=here.display.tablet,
        taking_along=section == TAKE_ALONG and bool(picks),
        large=max(0, section),
        large_place=words.question_of.format(n=large.number, total=len(questions)) if large.number else "",
        large_words=large.words,
        turned=session.turned,
        range_words=turned.words(words),
    )
    return replace(screen, facts=replace(screen.facts, pages=turned.pages), shown=record)


def _numbered(pick: Picked) -> str:
    return f"{pick.number}. {pick.words}" if pick.number else pick.words


def page_size(display: Display) -> int:
    """How many questions one page holds."""
    if display.column:
        return EVERY
    return 3 if display.tablet else 4
