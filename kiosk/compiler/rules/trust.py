"""W8: facts have their sources, and the about screen says who wrote, checks and pays."""

from __future__ import annotations

import re

from kiosk.compiler.reading.page import PROSE, Page
from kiosk.model.screens import ScreenKind

ABOUT = ("sources", "updates", "funding", "review")
"""Ids of the headings that the about screen has."""
_FIGURE = re.compile(r"\d+(?:[.,:/]\d+)*")


def check_trust(page: Page, no_facts: re.Pattern[str]) -> None:
    """W8: numbers have sources, and the about screen says who wrote, checks and pays.

    ``no_facts`` matches numbers that need none in the language of the page: a time, a phone, a room.
    """
    for passage in page.passages:
        if page.front.sources or passage.filled or passage.role not in PROSE:
            continue
        facts = no_facts.sub(lambda found: " " * len(found[0]), passage.text)
        if found := _FIGURE.search(facts):
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
