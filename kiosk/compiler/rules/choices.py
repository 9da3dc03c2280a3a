"""W4 and W7: a table of choices gives each choice the same room, and compares counts at one time."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.compiler.reading.page import PROSE, Page, Passage, Placed
from kiosk.compiler.rules.counts import counts, times
from kiosk.compiler.rules.language_rules import LanguageRules
from kiosk.compiler.rules.readability import words
from kiosk.model.blocks import Heading, Section
from kiosk.model.screens import ScreenKind
from kiosk.model.text import plain

BALANCE = (0.75, 1.33)
"""Words about benefit divided by words about harm."""
BENEFIT = "benefit"
HARM = "harm"


def check_balance(page: Page) -> None:
    """W7: every choice has the same headings in the same order, and as much benefit as harm."""
    if page.front.layout is not ScreenKind.CHOICES:
        return
    wanted: list[str] = []
    for section, headings, end in _choices(page):
        found = [_name(each) for each in headings]
        wanted = wanted or found
        if found != wanted:
            page.report.error(
                section.line,
                f"its headings are {found}, the first choice has {wanted}; make them the same",
                "W7",
            )
            continue
        lengths = {each.mark: _length(below) for each, below in _rows(page, headings, end)}
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


def check_rows(page: Page, rules: LanguageRules) -> None:
    """W4: counts that stand in one row of a table of choices are counts of the same time."""
    if page.front.layout is not ScreenKind.CHOICES or rules.frequency is None or rules.time is None:
        return
    known: dict[str, set[tuple[str, str]]] = {}
    for _, headings, end in _choices(page):
        for heading, below in _rows(page, headings, end):
            for passage in below:
                found = times(passage.text, rules.time)
                if not found or next(counts(passage.text, rules.frequency), None) is None:
                    continue
                if known.setdefault(_name(heading), found) != found:
                    fault = "says another time than this row of a choice above; compare at one time"
                    page.report.error(passage.line(), fault, "W4")


def _choices(page: Page) -> Iterator[tuple[Placed, list[Placed], int]]:
    """Each section, its headings, and the line on which the next one starts."""
    sections = sorted(
        (each for each in page.placed if isinstance(each.block, Section)), key=lambda each: each.line
    )
    starts = [*(each.line for each in sections), 1 << 60]
    for section, end in zip(sections, starts[1:], strict=True):
        inside = (each for each in page.placed if section.line < each.line < end)
        yield section, [each for each in inside if isinstance(each.block, Heading)], end


def _rows(page: Page, headings: list[Placed], end: int) -> Iterator[tuple[Placed, list[Passage]]]:
    """Each of the ``headings`` of a choice, and the prose below it. The choice ends before line ``end``."""
    starts = [*(each.line for each in headings), end]
    for heading, stop in zip(headings, starts[1:], strict=True):
        prose = (each for each in page.passages if each.role in PROSE)
        yield heading, [each for each in prose if heading.line <= each.line() < stop]


def _name(heading: Placed) -> str:
    return plain(heading.block.text) if isinstance(heading.block, Heading) else ""


def _length(passages: list[Passage]) -> int:
    """The number of words in ``passages``."""
    return sum(len(words(each.text)) for each in passages)
