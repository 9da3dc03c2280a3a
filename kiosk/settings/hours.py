"""How opening hours are written in the settings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time

CLOSED = "closed"
"""What the settings say of a day on which nobody is there."""
_SPAN = re.compile(r"(\d{1,2}):(\d\d) ?[-\u2013] ?(\d{1,2}):(\d\d)")
_TIME = re.compile(r"(\d{1,2}):(\d\d)")


@dataclass(frozen=True, slots=True)
class Span:
    """From when until when it is open on a day; ``closes`` is later."""

    opens: time
    closes: time


def read_time(text: str) -> time | None:
    """The time that ``text`` names, such as 3:30; None where it names none."""
    found = _TIME.fullmatch(text.strip())
    try:
        return time(int(found[1]), int(found[2])) if found else None
    except ValueError:
        return None


def read_span(text: str) -> Span | None:
    """The hours that ``text`` names, such as 8:00-17:00; None where it names none."""
    found = _SPAN.fullmatch(text.strip())
    if not found:
        return None
    opens, closes = read_time(f"{found[1]}:{found[2]}"), read_time(f"{found[3]}:{found[4]}")
    return Span(opens, closes) if opens and closes and opens < closes else None
