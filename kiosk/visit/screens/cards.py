"""Cards that come in pages, and the records that several screen kinds share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from kiosk.model.blocks import Picture, Section
from kiosk.model.screens import Screen
from kiosk.model.words import Words
from kiosk.visit.session import Session

EVERY = 1000
"""All on one page: the single column splits what there is by its height."""

Card = TypeVar("Card")


@dataclass(frozen=True, slots=True)
class Page(Generic[Card]):
    """The cards of one page: which they are, how many there are in all, and on how many pages."""

    cards: tuple[Card, ...]
    first: int
    total: int
    pages: int

    def words(self, words: Words) -> str:
        """The words "1 to 6 of 13" or "1 of 6", or nothing when all are in view."""
        shown = len(self.cards)
        if shown == 1 < self.total:
            return words.one_of.format(n=self.first + 1, total=self.total)
        if shown == self.total:
            return ""
        return words.range_of.format(first=self.first + 1, last=self.first + shown, total=self.total)


def page(cards: Sequence[Card], session: Session, size: int) -> Page[Card]:
    """The page of ``cards``, ``size`` on each, that ``session`` has turned to, or the last there is."""
    pages = max(1, -(-len(cards) // size))
    at = min(session.place.page, pages - 1)
    return Page(tuple(cards[at * size : (at + 1) * size]), at * size, len(cards), pages)


def sections(screen: Screen) -> list[Section]:
    """The sections of ``screen``."""
    return [block for block in screen.blocks if isinstance(block, Section)]


def first_picture(section: Section) -> Picture | None:
    """The first picture of ``section``."""
    return next((block for block in section.body if isinstance(block, Picture)), None)
