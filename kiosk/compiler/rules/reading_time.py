"""The rule ``time``: how many minutes the words take, and that nobody has to read for too long."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.compiler.reading.language import Draft
from kiosk.compiler.reading.page import PROSE, Page, Role
from kiosk.compiler.rules.readability import words
from kiosk.model.library import Way
from kiosk.model.screens import ScreenKind

RULE = "time"
PER_MINUTE = 155
"""Words that a voice reads in a minute; older readers are about as fast."""
TOPIC_MINUTES = 3.0
PROCEDURE_MINUTES = 10.0
"""All topics that say ``procedure: true``, together."""
WAY_MINUTES = 5.0
"""A way whose name holds no number; a number is the minutes that it promises."""
WAY_SCREENS = 9
WAYS = 2
"""So many ways have room on the home screen."""

_READ = (PROSE - {Role.SUMMARY}) | {Role.TITLE, Role.HEADING}
"""What stands on the screen to be read. Captions say again what the words say."""


@dataclass(frozen=True, slots=True)
class ReadingTime:
    """The minutes that ``name`` takes: a topic, all topics on the procedure, or a way."""

    language: str
    name: str
    minutes: float

    def __str__(self) -> str:
        return f"{self.name} {self.minutes:.1f}"


def check_times(draft: Draft) -> list[ReadingTime]:
    """How long each topic, the whole procedure and each way take; what takes too long is reported."""
    found = []
    whole = 0.0
    for topic in draft.topics:
        minutes = _minutes(draft.topic_screens(topic))
        found.append(ReadingTime(draft.code, topic.id, minutes))
        whole += minutes if topic.procedure else 0.0
        if minutes > TOPIC_MINUTES:
            _warn(draft.topic_pages[topic.id], 1, "this topic", minutes, TOPIC_MINUTES)
    if any(topic.procedure for topic in draft.topics):
        found.append(ReadingTime(draft.code, "the whole procedure", whole))
    if whole > PROCEDURE_MINUTES:
        _warn(draft.page, 1, "all that says procedure: true", whole, PROCEDURE_MINUTES)
    return [*found, *(_way(draft, way) for way in draft.ways)]


def _way(draft: Draft, way: Way) -> ReadingTime:
    """How long ``way`` takes; one that is too long, or that the home screen has no room for, is reported."""
    page = draft.ways_page
    line = next((placed.line for placed in page.placed if placed.mark == way.id), 1)
    minutes = _minutes(draft.pages[each] for each in way.screens if each in draft.pages)
    number = re.search(r"\d+", way.title)
    most = float(number[0]) if number else WAY_MINUTES
    if len(way.screens) > WAY_SCREENS:
        told = f"this way has {len(way.screens)} screens, at most {WAY_SCREENS}; take some out"
        page.report.error(line, told, RULE)
    if len(set(way.screens)) < len(way.screens):
        page.report.error(line, "this way comes to a screen twice; take one out", RULE)
    if way in draft.ways[WAYS:]:
        page.report.error(line, f"the home screen has room for {WAYS} ways; take this one out", RULE)
    if minutes > most:
        page.report.error(line, _too_long("this way", minutes, most), RULE)
    return ReadingTime(draft.code, way.id, minutes)


def _minutes(pages: Iterable[Page]) -> float:
    return sum(map(_words, pages)) / PER_MINUTE


def _words(page: Page) -> int:
    """The words on the screen. The headings of a table of choices are read once, at its side.

    What is there to be touched, as questions and what matters, is not counted.
    """
    if page.front.layout is ScreenKind.MATTERS:
        return 0
    table = page.front.layout is ScreenKind.CHOICES
    heads = {passage.text for passage in page.passages if table and passage.role is Role.HEADING}
    read = (each for each in page.passages if each.role in _READ and each.text not in heads)
    return sum(len(words(text)) for text in (*heads, *(passage.text for passage in read)))


def _warn(page: Page, line: int, what: str, minutes: float, most: float) -> None:
    page.report.warn(line, _too_long(what, minutes, most), RULE)


def _too_long(what: str, minutes: float, most: float) -> str:
    return f"{what} takes {minutes:.1f} minutes to read, at most {most:g}; say less, or take a page out"
