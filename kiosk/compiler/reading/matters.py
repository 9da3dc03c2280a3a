"""The parts of a screen that asks what matters: some cards, and the question which way one leans."""

from __future__ import annotations

from kiosk.compiler.reading.page import Page, Placed
from kiosk.model.blocks import Bullets, Paragraph, Section
from kiosk.model.screens import LEAN

CARDS = (2, 6)
"""The fewest and the most cards: with one there is nothing to weigh, more do not fit on one screen."""
ANSWERS = 3
"""Towards one way, not sure, towards the other: all of one size."""


def check_matters(page: Page) -> None:
    """Report what keeps ``page`` from being shown."""
    sections = [(each, each.block) for each in page.placed if isinstance(each.block, Section)]
    cards = [(placed, card) for placed, card in sections if card.id != LEAN]
    if not CARDS[0] <= len(cards) <= CARDS[1]:
        page.report.error(
            page.source.body_line,
            f"there are {len(cards)} cards; write {CARDS[0]} to {CARDS[1]}, such as "
            "## Less pain soon {#pain icon=heart}",
        )
    for placed, card in cards:
        _check_card(page, placed, card)
    leaning = [(placed, section) for placed, section in sections if section.id == LEAN]
    if len(leaning) != 1:
        page.report.error(
            page.source.body_line,
            f"ask once which way people lean: ## Which way do you lean? {{#{LEAN}}}, then a list of "
            f"{ANSWERS} answers",
        )
    for placed, section in leaning:
        lists = [block for block in section.body if isinstance(block, Bullets)]
        others = [block for block in section.body if not isinstance(block, Bullets | Paragraph)]
        if len(lists) != 1 or len(lists[0].items) != ANSWERS or others:
            page.report.error(
                placed.line,
                f"needs one list of {ANSWERS} answers, with the words for not sure in the middle; "
                "a sentence may stand above it",
            )


def _check_card(page: Page, placed: Placed, card: Section) -> None:
    """A card is its words and an icon."""
    if not card.icon:
        page.report.error(
            placed.line, f"the card has no icon; write {{#{card.id or 'id'} icon=heart}} behind its words"
        )
    if card.body:
        page.report.error(placed.line, "a card has no words below its heading; put all of them into it")
