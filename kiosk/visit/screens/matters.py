"""What matters to me: cards to touch, and which way one leans. All of it goes on the own list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.model.blocks import Paragraph
from kiosk.model.icon import icon_name
from kiosk.model.screens import Screen
from kiosk.model.text import plain
from kiosk.model.words import Words
from kiosk.visit.blocks import Row
from kiosk.visit.notes import answers, cards, leaning
from kiosk.visit.screens.column import button_row, source_rows, title_row, words_row
from kiosk.visit.screens.rows import rows_said
from kiosk.visit.seen import Here, Screenful, Seen
from kiosk.visit.sentence import Region, Sentence, position
from kiosk.visit.targets import Lean, Matter, address


@dataclass(frozen=True, slots=True)
class Card:
    """Something that may matter to a person; ``picked``: it is on the list."""

    target: str
    words: str
    icon_name: str
    picked: bool


@dataclass(frozen=True, slots=True)
class Matters:
    """The cards, and below them the question which way one leans.

    ``lead`` stands below the title, ``lean_hint`` below the question where there is room for it.
    ``answers`` and ``targets`` go together; ``lean`` is the answer that was given, or -1.
    """

    lead: str = ""
    cards: tuple[Card, ...] = ()
    lean_title: str = ""
    lean_hint: str = ""
    answers: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    lean: int = -1

    def column(self, screen: Screenful, words: Words) -> tuple[Row, ...]:  # noqa: ARG002 - as every kind
        """The cards, then the answers, each in a row of its own."""
        checks = (
            replace(button_row("check", each.words, each.target), selected=each.picked) for each in self.cards
        )
        leans = (
            replace(button_row("check", answer, target), selected=at == self.lean)
            for at, (answer, target) in enumerate(zip(self.answers, self.targets, strict=True))
        )
        return (
            title_row(screen),
            *((words_row("paragraph", self.lead),) if self.lead else ()),
            *checks,
            words_row("heading2", self.lean_title),
            *leans,
            *source_rows(screen),
        )

    def said(self, seen: Seen) -> Iterator[Sentence]:
        """The cards, then the question which way one leans; what is on the list is said to be."""
        if seen.view.column:
            yield from rows_said(seen)
            return
        yield Sentence(self.lead, Region.LEAD)
        for at, card in enumerate(self.cards):
            told = position(seen.words, card.words, at, len(self.cards))
            yield Sentence(_listed(told, seen.words, there=card.picked), Region.ENTRY, at)
        yield Sentence(self.lean_title, Region.LEAD, 1)
        yield Sentence(self.lean_hint, Region.LEAD, 2)
        for at, answer in enumerate(self.answers):
            told = position(seen.words, answer, at, len(self.answers))
            yield Sentence(
                _listed(told, seen.words, there=at == self.lean), Region.ENTRY, len(self.cards) + at
            )

    def controls(self, seen: Seen) -> Iterator[str]:  # noqa: ARG002 - as every kind
        """Every button is heard with the content."""
        yield from ()


def show(screen: Screenful, here: Here, shown: Screen) -> Screenful:
    """The cards and the answers with what is on the list."""
    session, lean = here.session, leaning(shown)
    found = answers(lean)
    record = Matters(
        _lead(shown.blocks),
        tuple(
            Card(
                address(Matter(each.id)), plain(each.title), icon_name(each.icon), each.id in session.matters
            )
            for each in cards(shown)
        ),
        plain(lean.title),
        "" if here.display.tablet else _lead(lean.body),
        found,
        tuple(address(Lean(at)) for at in range(len(found))),
        session.lean,
    )
    return replace(screen, view=replace(screen.view, rows=()), shown=record)


def _lead(blocks: tuple[object, ...]) -> str:
    """The words of the paragraphs among ``blocks``."""
    return " ".join(plain(block.text) for block in blocks if isinstance(block, Paragraph))


def _listed(told: str, words: Words, *, there: bool) -> str:
    return f"{told}. {words.on_my_list}" if there else told
