"""My choices: the same fields for each choice, as many side by side as can be read."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.model.blocks import Heading, Paragraph, Section
from kiosk.model.icon import icon_name
from kiosk.model.screens import Screen
from kiosk.model.text import Inline, plain
from kiosk.model.words import Words
from kiosk.visit.blocks import Row
from kiosk.visit.panel import Layout
from kiosk.visit.screens.cards import page, sections
from kiosk.visit.screens.column import button_row, source_rows, title_row, words_row
from kiosk.visit.screens.rows import rows_said
from kiosk.visit.seen import Here, Screenful, Seen
from kiosk.visit.sentence import Region, Sentence
from kiosk.visit.styled import markup, spoken
from kiosk.visit.targets import Do, address

COLUMNS = {Layout.KIOSK: 3, Layout.KIOSK_TALL: 2, Layout.TABLET: 1, Layout.TABLET_TALL: 1}
"""How many choices stand side by side in each layout, where they are not compared in pairs.

Two on an upright tablet would have 22 letters a line and, with the fields above the cells, need 170 mm of
height; the table has 128 mm.
"""

LINE, LINES = 28, 12
"""Letters of a line, and lines of all fields, for which two choices have room on a wide tablet."""
DRAFT_LINES = 1
"""Lines that the strip takes which says that nobody has reviewed the words."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice: its cells follow ``Choices.fields``, as StyledText."""

    title: str
    icon: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """The choices in view. ``more`` are the words of the button to the next ones.

    On a wide tablet two are compared where there is room, the last with one of the others: ``paired``.
    """

    fields: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    paired: bool = False
    range_words: str = ""
    more: str = ""

    def column(self, screen: Screenful, words: Words) -> tuple[Row, ...]:  # noqa: ARG002 - as every kind
        """One choice, its fields one below the other."""
        found = [title_row(screen)]
        for choice in self.choices:
            found.append(words_row("heading2", choice.title, icon=choice.icon))
            found += [Row("paragraph", (cell,), spoken(cell)) for cell in choice.cells]
        return (*found, *source_rows(screen), button_row("link", self.more, address(Do.MORE), icon="next"))

    def said(self, seen: Seen) -> Iterator[Sentence]:
        """Which choices are in view, then each with its cells after their fields."""
        if seen.view.column:
            yield from rows_said(seen)
            return
        yield Sentence(self.range_words, Region.NOTE)
        for index, choice in enumerate(self.choices):
            yield Sentence(choice.title, Region.CHOICE, index)
            for at, (field, cell) in enumerate(zip(self.fields, choice.cells, strict=False), 1):
                yield Sentence(f"{field}. {spoken(cell)}", Region.CHOICE, index, at)

    def controls(self, seen: Seen) -> Iterator[str]:
        """The way to the next choices."""
        if self.range_words and self.more and not seen.view.column:
            yield self.more


def show(screen: Screenful, here: Here, shown: Screen) -> Screenful:
    """A page of the choices."""
    found, display, words = sections(shown), here.display, here.words
    layout = Layout(display.layout)
    paired = (
        layout is Layout.TABLET
        and display.letters == 1
        and not display.right_to_left
        and _room_for_two(found, shown.title, LINES - (DRAFT_LINES if screen.view.draft else 0))
    )
    size = 1 if display.column or paired else COLUMNS[layout]
    turned = page(found[:-1] if paired else found, here.session, size)
    cards = (*turned.cards, found[-1]) if paired else turned.cards
    fields = tuple(plain(block.text) for block in found[0].body if isinstance(block, Heading))
    following = (turned.first + size) % len(found)
    if paired:
        total = len(found)
        range_words = words.pair_of.format(first=turned.first + 1, last=total, total=total)
        more = words.other_choices if turned.pages > 1 else ""
    elif size == 1:
        range_words, more = turned.words(words), plain(found[following].title)
    else:
        range_words = turned.words(words)
        more = words.see_choices.format(first=following + 1, last=min(following + size, len(found)))
    record = Choices(
        fields,
        tuple(
            Choice(plain(each.title), icon_name(each.icon), _cells(each, fields if display.column else ()))
            for each in cards
        ),
        paired=paired,
        range_words=range_words,
        more=more,
    )
    return replace(screen, facts=replace(screen.facts, pages=turned.pages), shown=record)


def _room_for_two(found: Sequence[Section], title: str, most: int) -> bool:
    """Whether the last of ``found`` has room beside each of the others in ``most`` lines of Latin letters."""
    lines = [[-(-len(cell) // LINE) for cell in _cells(each, ())] for each in found]
    highest = max((sum(map(max, one, lines[-1])) for one in lines[:-1]), default=most + 1)
    return highest <= most and len(title) <= LINE


def cells(section: Section, written: Callable[[Inline], str]) -> list[str]:
    """The words under each heading of ``section``, in order, as ``written``."""
    found: list[str] = []
    for block in section.body:
        if isinstance(block, Heading):
            found.append("")
        elif isinstance(block, Paragraph) and found:
            found[-1] = f"{found[-1]} {written(block.text)}".strip()
    return found


def _cells(section: Section, fields: tuple[str, ...]) -> tuple[str, ...]:
    """The words under each heading of ``section`` as StyledText, each after its field in bold."""
    found = cells(section, markup)
    if not fields:
        return tuple(found)
    return tuple(
        f"<b>{html.escape(field, quote=False)}:</b> {cell}" for field, cell in zip(fields, found, strict=True)
    )
