"""Words: each is a button that explains itself; as many on a page as there is room for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.model.screens import Screen
from kiosk.model.words import Words
from kiosk.visit.blocks import Row
from kiosk.visit.panel import Display, Layout
from kiosk.visit.screens.cards import EVERY, page
from kiosk.visit.screens.column import link_rows, source_rows, title_row
from kiosk.visit.screens.rows import links_named, rows_said
from kiosk.visit.screens.topic import short_name
from kiosk.visit.seen import Here, Screenful, Seen
from kiosk.visit.sentence import Sentence
from kiosk.visit.targets import Explain, address
from kiosk.visit.view import Link

PER_PAGE = {Layout.KIOSK: 15, Layout.KIOSK_TALL: 20, Layout.TABLET: 9, Layout.TABLET_TALL: 12}
"""How many words fit on a page of each layout."""


@dataclass(frozen=True, slots=True)
class Glossary:
    """Which words are in view, of how many; the words are the links of the screen."""

    range_words: str = ""

    def column(self, screen: Screenful, words: Words) -> tuple[Row, ...]:  # noqa: ARG002 - as every kind
        """A button for each word."""
        return (title_row(screen), *source_rows(screen), *link_rows(screen))

    def said(self, seen: Seen) -> Iterator[Sentence]:
        """Nothing but the title: the words are buttons."""
        if seen.view.column:
            yield from rows_said(seen)

    def controls(self, seen: Seen) -> Iterator[str]:
        """The words in view, and the way to more."""
        if seen.view.column:
            return
        yield from links_named(seen)
        if self.range_words:
            yield seen.words.more


def show(screen: Screenful, here: Here, shown: Screen) -> Screenful:  # noqa: ARG001 - as every kind
    """A page of the words."""
    links = [
        Link(address(Explain(term.id)), short_name(term.name), "info")
        for term in here.language.glossary.values()
    ]
    turned = page(links, here.session, page_size(here.display))
    view = replace(screen.view, links=turned.cards)
    facts = replace(screen.facts, pages=turned.pages)
    return replace(screen, view=view, facts=facts, shown=Glossary(turned.words(here.words)))


def page_size(display: Display) -> int:
    """How many words one page holds."""
    return EVERY if display.column else PER_PAGE[Layout(display.layout)]
