"""What of the counts leaves this kiosk, for staff to read."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.upkeep.day_counts import told_day, told_rows
from kiosk.upkeep.found import Found, Part
from kiosk.visit.staff.lines import StaffLine
from kiosk.visit.staff.words import StaffWords

ROWS = 5
"""Screens on a page, below the line that says what the numbers are."""


def counted(found: Found, words: StaffWords) -> Sequence[tuple[StaffLine, ...]]:
    """The pages of what leaves, to the last byte of meaning: its day, every screen, and what is left out."""
    if not found.counts:
        asked = Part.COUNTS in found.asked
        return ((StaffLine(words.counts, words.looking if asked else words.counts_none),),)
    day, left_out = told_day(found.counts)
    head = StaffLine(words.counts_of.format(day=words.day(day)), words.counts_how)
    rows = [StaffLine(name, told) for name, told in told_rows(found.counts)]
    if left_out:
        rows.append(StaffLine(words.counts_left_out, str(left_out)))
    return [(head, *rows[at : at + ROWS]) for at in range(0, len(rows), ROWS)]
