"""W7 and W8: choices get the same room, facts have their sources."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.compiler.reading.page import PROSE, Page, Placed
from kiosk.compiler.rules.readability import words
from kiosk.model.blocks import Heading, Section
from kiosk.model.screens import ScreenKind
from kiosk.model.text import plain

BALANCE = (0.75, 1.33)
"""Words about benefit divided by words about harm."""
BENEFIT = "benefit"
HARM = "harm"
ABOUT = ("sources", "updates", "funding", "review")
"""Ids of the headings that the about screen has."""


def check_balance(page: Page) -> None:
    """W7: every choice has the same headings in the same order, and as much benefit as harm."""
    if page.front.layout is not ScreenKind.CHOICES:
        return
    wanted: list[str] = []
    for section, headings, end in _choices(page):
        found = [plain(each.block.text) for each in headings if isinstance(each.block, Heading)]
        wanted = wanted or found
        if found != wanted:
            page.report.error(
                section.line,
                f"its headings are {found}, the first choice has {wanted}; make them the same",
                "W7",
            )
            continue
        ends = [*(each.line for each in headings), end][1:]
        lengths = {
            each.mark: _length(page, each.line, stop) for each, stop in zip(headings, ends, strict=True)
        }
        benefit, harm = lengths.get(BENEFIT, 0), lengths.get(HARM, 0)
        if not benefit or not harm:
            page.report.error(
                section.line,
                f"mark two headings with {{#{BENEFIT}}} and {{#{HARM}}}, and write below both",
                "W7",
            )
        elif not BALANCE[0] <= round(benefit / harm, 2) <= BALANCE[1]:
            page.report.error(
                section.line,
                f"{benefit} words on benefit, {harm} on harm: {benefit / harm:.2f}, must be "
                f"{BALANCE[0]} to {BALANCE[1]}; give both the same room",
                "W7",
            )


def check_trust(page: Page, no_facts: re.Pattern[str]) -> None:
    """W8: numbers have sources, and the about screen says who wrote, checks and pays.

    ``no_facts`` matches numbers that need none in the language of the page: a time, a phone, a room.
    """
    for passage in page.passages:
        if page.front.sources or passage.filled or passage.role not in PROSE:
            continue
        facts = no_facts.sub(lambda found: " " * len(found[0]), passage.text)
        if found := re.search(r"\d+", facts):
            page.report.error(
                passage.line(found.start()),
                f"{found[0]!r} has no source; name it above: sources: [21]",
                "W8",
            )
    if page.front.layout is not ScreenKind.ABOUT:
        return
    marks = {placed.mark for placed in page.placed}
    if missing := [f"## … {{#{mark}}}" for mark in ABOUT if mark not in marks]:
        page.report.error(page.source.body_line, f"headings are missing: {', '.join(missing)}", "W8")
    if not page.front.review.date:
        page.report.error(
            page.lines.of("review"), "the day of the last change is missing: review: date:", "W8"
        )


def _choices(page: Page) -> Iterator[tuple[Placed, list[Placed], int]]:
    """Each section, its headings, and the line on which the next one starts."""
    sections = sorted(
        (each for each in page.placed if isinstance(each.block, Section)), key=lambda each: each.line
    )
    starts = [*(each.line for each in sections), 1 << 60]
    for section, end in zip(sections, starts[1:], strict=True):
        inside = (each for each in page.placed if section.line < each.line < end)
        yield section, [each for each in inside if isinstance(each.block, Heading)], end


def _length(page: Page, start: int, end: int) -> int:
    """The number of words from line ``start`` to before line ``end``, headings left out."""
    return sum(
        len(words(passage.text))
        for passage in page.passages
        if passage.role in PROSE and start <= passage.line() < end
    )
