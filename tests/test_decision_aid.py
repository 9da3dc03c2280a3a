"""The decision-aid tables are complete, their sums are right, and every screen that they name can be seen."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.model.library import Library

GUIDE = Path(__file__).resolve().parent.parent / "docs" / "decision-aid.md"
TEXT = GUIDE.read_text()


@dataclass(frozen=True)
class Row:
    number: int
    item: str
    score: str
    screens: tuple[str, ...]
    missing: str


def rows(heading: str) -> list[Row]:
    """The rows of the table below ``heading``."""
    part = re.split(r"(?m)^#+ ", TEXT.partition(f"# {heading}\n")[2])[0]
    found = re.findall(r"(?m)^\| (\d+) ([^|]+) \| ([^|]+) \| ([^|]*)\|([^|]*)\|$", part)
    return [
        Row(int(number), item, score.strip(), tuple(re.findall(r"`([a-z-]+/[a-z-]+)`", where)), why.strip())
        for number, item, score, where, why in found
    ]


TABLES = {
    "To be called a decision aid": range(1, 7),
    "So that it does no harm": range(1, 11),
    "Quality": range(1, 24),
    "DISCERN": range(1, 17),
    "Easy to understand": (*range(1, 13), *range(15, 20)),
    "Easy to act on": range(20, 27),
}
"""The numbers of the items; PEMAT's 13 and 14 are for films."""
FULL = {"met", "yes", "5"}
SCORES = {"met", "partly", "not met", "does not apply", "yes", "no", *"12345"}


@pytest.mark.parametrize("heading", TABLES)
def test_every_item_is_answered_and_what_is_not_met_says_why(heading: str) -> None:
    table = rows(heading)
    assert list(TABLES[heading]) == [row.number for row in table]
    for row in table:
        assert row.score in SCORES
        assert row.score not in FULL or row.screens, f"{row.item}: no screen shows it"
        assert row.score in {*FULL, "does not apply"} or row.missing or row.number == 16, row.item


NAMED = sorted({screen for heading in TABLES for row in rows(heading) for screen in row.screens})
ELSEWHERE = sorted(set(re.findall(r"`([a-z-]+/[a-z-]+)`", TEXT)) - set(NAMED))


def test_many_screens_are_named() -> None:
    assert len(NAMED) > 25


@pytest.mark.parametrize("screen", [*NAMED, *ELSEWHERE])
def test_every_screen_that_is_named_can_be_seen(shipped: Library, screen: str) -> None:
    for language in shipped.languages:
        assert screen in language.sequence
        shown = language.screens[screen]
        assert shown.title
        assert shown.summary


def test_the_sums_are_those_of_the_tables() -> None:
    counts = {heading: Counter(row.score for row in rows(heading)) for heading in TABLES}
    called, harmless, quality = (counts[each] for each in list(TABLES)[:3])
    points = [int(row.score) for row in rows("DISCERN")]
    understood, acted = counts["Easy to understand"], counts["Easy to act on"]
    sums = (
        f"{called['met']} of 6 met",
        f"{harmless['met']} of 6 met; {harmless['does not apply']} are about tests for a disease",
        f"{quality['met']} of 23 met, {quality['partly']} partly, {quality['not met']} not met",
        f"{sum(points[:15])} of 75, overall {points[15]} of 5",
        f"{understood['yes']} of {understood.total()}",
        f"{acted['yes']} of {acted['yes'] + acted['no']}; {acted['does not apply']} does not apply",
    )
    top = TEXT.partition("| list | sum |")[2].partition("## IPDAS")[0]
    assert [] == [each for each in sums if each not in top]


def test_what_only_people_can_give_covers_all_that_is_left_to_people() -> None:
    people = TEXT.partition("## What only people can give")[2]
    told = {
        int(number)
        for run in re.findall(r"IPDAS quality ([\d, ]+)", people)
        for number in run.split(",")
        if number.strip()
    }
    left = {row.number for row in rows("Quality") if row.missing.startswith(("people", "a study"))}
    assert left <= told
