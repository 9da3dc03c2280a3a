"""Splits a screen that does not fit into parts, between rows and never within one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from kiosk.model.words import Words
from kiosk.visit.view import Progress, View

HEADINGS = ("title", "heading")
"""How the kinds of rows begin that belong to the row below."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Rows ``first`` to ``last``, both shown."""

    first: int
    last: int


UNMEASURED = (Stretch(0, 1_000_000),)
"""All rows in one part: until QML has measured them."""


def split(
    view: View, heights: Sequence[float], gap: float, available: float, least: int
) -> tuple[Stretch, ...]:
    """The parts of a screen whose rows are ``heights`` px high, as :func:`parts` packs them."""
    headings = {i for i, row in enumerate(view.rows) if row.kind.startswith(HEADINGS)}
    return parts(heights, gap, available, least, headings, view.whole)


def again(before: Sequence[Stretch], part: int, now: Sequence[Stretch]) -> int:
    """The part of ``now`` that shows the first row which was in view in a ``part`` of the ones ``before``."""
    top = before[min(part, len(before) - 1)].first
    return next((i for i, each in enumerate(now) if each.last >= top), 0)


def progress(stretches: Sequence[Stretch], part: int, words: Words) -> Progress:
    """How far a screen of these ``stretches`` is walked when ``part`` is shown, or else its last."""
    at, count = min(part, len(stretches) - 1), len(stretches)
    told, brief = (each.format(n=at + 1, total=count) for each in (words.part_of, words.one_of))
    several = count > 1
    rows = stretches[at]
    return Progress(at, count, told if several else "", brief if several else "", rows.first, rows.last)


def parts(
    heights: Sequence[float],
    gap: float,
    available: float,
    least: int = 1,
    leading: Collection[int] = (),
    whole: int = 0,
) -> tuple[Stretch, ...]:
    """Pack rows of ``heights`` px with ``gap`` px between them into parts of at most ``available`` px.

    A row of height 0 takes no room. A row taller than ``available`` gets a part of its own. Parts are as
    even as they can be: the last is not left with a single line when the rows could be shared out. With
    ``least`` more than that, the last part stays for the rest: something beside the rows turns the page.
    The rows ``leading`` are headings: they never end a part that holds anything else. The first ``whole``
    rows stay in one part, however high they are.
    """
    if whole > 1:
        first = heights[:whole]
        height = sum(first) + gap * (sum(each > 0 for each in first) - 1)
        later = [row - whole + 1 for row in leading if row >= whole]
        packed = parts((height, *heights[whole:]), gap, available, least, later)
        return tuple(
            Stretch(each.first + whole - 1 if each.first else 0, each.last + whole - 1) for each in packed
        )
    if not heights:
        return (Stretch(0, 0),) * least
    best = _pack(heights, gap, available, leading)
    count = len(best)
    total = sum(heights) + gap * (len(heights) - 1)
    low, high = min(total / count, available), available
    for _ in range(12):
        middle = (low + high) / 2
        packed = _pack(heights, gap, middle, leading)
        if len(packed) == count and _lone(packed, leading) <= _lone(best, leading):
            best, high = packed, middle
        else:
            low = middle
    return best + best[-1:] * (least - len(best))


def _lone(packed: Sequence[Stretch], leading: Collection[int]) -> int:
    """How many parts end with a heading."""
    return sum(part.last in leading for part in packed)


def _pack(
    heights: Sequence[float], gap: float, available: float, leading: Collection[int]
) -> tuple[Stretch, ...]:
    found: list[Stretch] = []
    first, used = 0, 0.0
    row = 0
    while row < len(heights):
        needed = heights[row] + (gap if row > first and heights[row] else 0.0)
        if row > first and used + needed > available:
            while row - 1 > first and row - 1 in leading:
                row -= 1
            found.append(Stretch(first, row - 1))
            first, used = row, 0.0
            continue
        used += needed
        row += 1
    found.append(Stretch(first, len(heights) - 1))
    return tuple(found)
