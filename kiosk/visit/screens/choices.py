"""My choices: the same fields for each choice, as many side by side as can be read."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.model.blocks import Heading, Paragraph, Section
from kiosk.model.screens import Screen
from kiosk.model.text import plain
from kiosk.model.words import Words
from kiosk.visit.blocks import Row
from kiosk.visit.panel import Display, Layout
from kiosk.visit.screens.cards import page, sections
from kiosk.visit.screens.column import button_row, source_rows, title_row, words_row
from kiosk.visit.screens.rows import rows_said
from kiosk.visit.seen import Here, Screenful, Seen
from kiosk.visit.sentence import Region, Sentence
from kiosk.visit.styled import markup, spoken
from kiosk.visit.targets import Do, address

COLUMNS = {Layout.KIOSK: 3, Layout.KIOSK_TALL: 2, Layout.TABLET: 1, Layout.TABLET_TALL: 1}
"""How many choices stand side by side in each layout."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice: its cells follow ``Choices.fields``, as StyledText."""

    title: str
    icon: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """The choices in view. ``more`` are the words of the button to the next ones.

    Where the fields have no room beside the cells each cell begins with its field: ``headed``.
    """

    fields: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    columns: int = 0
    headed: bool = False
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
                told = spoken(cell)
                yield Sentence(told if self.headed else f"{field}. {told}", Region.CHOICE, index, at)

    def controls(self, seen: Seen) -> Iterator[str]:
        """The way to the next choices."""
        if self.range_words and not seen.view.column:
            yield self.more


def show(screen: Screenful, here: Here, shown: Screen) -> Screenful:
    """A page of the choices."""
    found = sections(shown)
    columns = column_count(here.display)
    turned = page(found, here.session, columns)
    following = (turned.first + columns) % len(found)
    fields = tuple(plain(block.text) for block in found[0].body if isinstance(block, Heading))
    headed = columns == 1
    record = Choices(
        fields,
        tuple(
            Choice(plain(each.title), each.icon, _cells(each, fields if headed else ()))
            for each in turned.cards
        ),
        columns,
        headed=headed,
        range_words=turned.words(here.words),
        more=_more(here.words, found, following, columns),
    )
    return replace(screen, facts=replace(screen.facts, pages=turned.pages), shown=record)


def column_count(display: Display) -> int:
    """How many choices stand side by side."""
    return COLUMNS[Layout(display.layout)]


def _more(words: Words, found: list[Section], first: int, columns: int) -> str:
    """The words of the button to the next columns: the choice itself where there is one."""
    if columns == 1:
        return plain(found[first].title)
    return words.see_choices.format(first=first + 1, last=min(first + columns, len(found)))


def _cells(section: Section, fields: tuple[str, ...]) -> tuple[str, ...]:
    """The words under each heading of ``section``, in order, each after its field in bold."""
    cells: list[str] = []
    for block in section.body:
        if isinstance(block, Heading):
            cells.append("")
        elif isinstance(block, Paragraph) and cells:
            cells[-1] = f"{cells[-1]} {markup(block.text)}".strip()
    if not fields:
        return tuple(cells)
    return tuple(
        f"<b>{html.escape(field, quote=False)}:</b> {cell}" for field, cell in zip(fields, cells, strict=True)
    )
