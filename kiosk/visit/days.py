"""The names of the days."""

from __future__ import annotations

from kiosk.model.words import Words


def weekdays(words: Words) -> tuple[str, ...]:
    """The names of the days of the week, Monday first."""
    return (
        words.monday,
        words.tuesday,
        words.wednesday,
        words.thursday,
        words.friday,
        words.saturday,
        words.sunday,
    )
