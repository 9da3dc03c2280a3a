"""W4: a count says of whom and when, adds up, and is compared with counts of the same time only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from kiosk.compiler.reading.page import PROSE, Page, Passage, Role
from kiosk.compiler.rules.language_rules import LanguageRules
from kiosk.compiler.rules.wording import frequency
from kiosk.model.blocks import Risk
from kiosk.model.text import plain

OF_MANY = 100
"""Counts of at least so many are counts of people or bones; "3 of 10" may be points, "1 of 2" pills."""


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
        found = next(counts(passage.text, rules.frequency), None)
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
    groups = {frozenset(found[0].casefold() for found in group.finditer(text)) for _, text in told}
    moments = {frozenset(times(text, time)) for _, text in told}
    line = told[1][0]
    if len(groups) > 1:
        page.report.error(line, f"counts other things than the risk above ({_both(groups)}); use one", "W4")
    if len(moments) > 1 and len(courses) > 1:
        page.report.error(line, "says another time than the risk above; compare at one time", "W4")


def check_moments(page: Page, rules: LanguageRules) -> None:
    """W4: a count says when: a time, what it was seen on, an age, or that the times differ.

    It stands in the same passage, or in the title of the risk. A page whose studies looked at different
    times says so once.
    """
    time, occasion, undated = rules.time, rules.occasion, rules.undated
    if rules.frequency is None or time is None or occasion is None or undated is None:
        return
    if page.report.broken or any(undated.search(passage.text) for passage in page.passages):
        return
    for passage in page.passages:
        told = f"{_title_of_risk(page, passage)} {passage.text}"
        if passage.role in PROSE - {Role.NON_EVENT} and not time.search(told) and not occasion.search(told):
            for found in islice(counts(passage.text, rules.frequency), 1):
                fault = (
                    f"{found[0]!r} does not say when; write within 1 year, on X-ray, or at age 80. "
                    "Where no study says, write: at different times"
                )
                page.report.error(passage.line(found.start()), fault, "W4")


def check_contrasts(page: Page, rules: LanguageRules) -> None:
    """W4: a sentence that sets one count against another gives both for the same time."""
    if rules.frequency is None or rules.time is None or rules.contrast is None:
        return
    for passage in page.passages:
        first = next(counts(passage.text, rules.frequency), None)
        several = len(times(passage.text, rules.time)) > 1
        if passage.role in PROSE and first and several and rules.contrast.search(passage.text):
            fault = "compares counts of different times; compare at one time"
            page.report.error(passage.line(first.start()), fault, "W4")


def counts(text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Every count in ``text`` of people or bones."""
    for found in pattern.finditer(text):
        counted = frequency(found[0], pattern)
        if counted and counted[1] >= OF_MANY:
            yield found


def times(text: str, pattern: re.Pattern[str]) -> set[tuple[str, str]]:
    """Every length of time in ``text``, as its number and its unit."""
    return {(_number(found[1]), found[2]) for found in pattern.finditer(text)}


def _title_of_risk(page: Page, passage: Passage) -> str:
    """The title of the risk that ``passage`` is a bullet of, or nothing."""
    if passage.role is not Role.EVENT:
        return ""
    risks = (placed for placed in page.placed if isinstance(placed.block, Risk))
    above = [placed.block for placed in risks if placed.line <= passage.line()]
    return plain(above[-1].title) if above and isinstance(above[-1], Risk) else ""


def _told(risk: Risk) -> str:
    return " ".join(plain(each) for each in (risk.title, risk.event))


def _number(word: str) -> str:
    return word if word.isdecimal() else "1"


def _both(groups: set[frozenset[str]]) -> str:
    return ", ".join(sorted(" and ".join(sorted(each)) or "nothing" for each in groups))
