"""W4, W7 and W8: risks add up and can be compared, choices get the same room, facts have their sources."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.compiler.reading.page import PROSE, Page, Placed
from kiosk.compiler.rules.language_rules import LanguageRules
from kiosk.compiler.rules.readability import words
from kiosk.compiler.rules.wording import frequency
from kiosk.model.blocks import Heading, Risk, Section
from kiosk.model.screens import ScreenKind
from kiosk.model.text import plain

BALANCE = (0.75, 1.33)
"""Words about benefit divided by words about harm."""
BENEFIT = "benefit"
HARM = "harm"
ABOUT = ("sources", "updates", "funding", "review")
"""Ids of the headings that the about screen has."""


def check_risks(page: Page, count: re.Pattern[str]) -> None:
    """W4: what happens and what does not make one whole, and the picture shows the same.

    ``count`` matches "18 of 100" in the language of the page.
    """
    for placed in page.placed:
        if not isinstance(placed.block, Risk):
            continue
        risk = placed.block
        event, rest = frequency(plain(risk.event), count), frequency(plain(risk.non_event), count)
        if event is None or rest is None:
            fault = "both bullets start with a count: 18 of 100 bones … 82 of 100 bones …"
        elif event[1] != rest[1]:
            fault = f"one bullet counts out of {event[1]:g}, the other out of {rest[1]:g}; use one"
        elif event[0] + rest[0] != event[1]:
            fault = f"{event[0]:g} and {rest[0]:g} do not make {event[1]:g}; count again"
        elif event[1] != 100 and risk.count >= 1:
            fault = f"counts out of {event[1]:g}; from 1 of 100 on, count out of 100"
        elif abs(event[0] / event[1] * 100 - risk.count) > 1e-9:
            fault = f"the picture shows {risk.count:g} of 100, the words say {event[0]:g} of {event[1]:g}"
        else:
            continue
        page.report.error(placed.line, fault, "W4")


def check_groups(page: Page, rules: LanguageRules) -> None:
    """W4: a count says of whom or what, so "of 100" alone is no count."""
    if rules.frequency is None or rules.group is None:
        return
    for passage in page.passages:
        found = rules.frequency.search(passage.text)
        if found and passage.role in PROSE and not rules.group.search(passage.text):
            fault = f"{found[0]!r} does not say of whom; write of 100 people, women or bones"
            page.report.error(passage.line(found.start()), fault, "W4")


def check_comparison(page: Page, rules: LanguageRules) -> None:
    """W4: risks beside each other count the same kind in the same time.

    Risks whose titles differ in nothing but the time are one risk as it grows, and no comparison.
    """
    group, time = rules.group, rules.time
    risks = [placed for placed in page.placed if isinstance(placed.block, Risk)]
    if group is None or time is None or len(risks) < 2:
        return
    told = [(placed.line, _told(placed.block)) for placed in risks if isinstance(placed.block, Risk)]
    courses = {time.sub("", plain(each.block.title)) for each in risks if isinstance(each.block, Risk)}
    groups = {frozenset(found[1].casefold() for found in group.finditer(text)) for _, text in told}
    times = {frozenset((_number(found[1]), found[2]) for found in time.finditer(text)) for _, text in told}
    line = told[1][0]
    if len(groups) > 1:
        page.report.error(line, f"counts other things than the risk above ({_both(groups)}); use one", "W4")
    if len(times) > 1 and len(courses) > 1:
        page.report.error(line, "says another time than the risk above; compare at one time", "W4")


def _told(risk: Risk) -> str:
    return " ".join(plain(each) for each in (risk.title, risk.event))


def _number(word: str) -> str:
    return word if word.isdecimal() else "1"


def _both(groups: set[frozenset[str]]) -> str:
    return ", ".join(sorted(" and ".join(sorted(each)) or "nothing" for each in groups))


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
