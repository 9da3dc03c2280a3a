"""When the kiosk is open. All times are those of the clinic's own clock on the wall. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from kiosk.settings.hours import CLOSED, Span, read_span, read_time
from kiosk.settings.schema import WEEKDAYS, Hours

FAR = 60
"""So many days ahead the next opening is looked for."""
RESTART_FOR = timedelta(hours=3)
"""So long after its time the nightly restart may still wait for a visit to end."""
JUMP = timedelta(minutes=10)
"""A clock that goes further between two looks was set, and no time has passed."""


@dataclass(frozen=True, slots=True)
class Week:
    """The spans by weekday, 0 is Monday; None: closed all day. A day without an entry is open all day."""

    days: Mapping[int, Span | None] = field(default_factory=dict)
    holidays: frozenset[date] = frozenset()
    restart: time | None = None

    @property
    def empty(self) -> bool:
        """Whether it is always open and never starts anew."""
        return not self.days and not self.holidays and self.restart is None


def week(hours: Hours) -> Week:
    """The ``hours`` of the settings; a value that cannot be read counts as open all day."""
    days: dict[int, Span | None] = {}
    for number, name in enumerate(WEEKDAYS):
        text = getattr(hours, name)
        if text == CLOSED:
            days[number] = None
        elif span := read_span(text):
            days[number] = span
    return Week(days, frozenset(hours.holidays), read_time(hours.restart))


def is_open(week: Week, now: datetime) -> bool:
    """Whether somebody may be there ``now``."""
    if now.date() in week.holidays:
        return False
    if now.weekday() not in week.days:
        return True
    span = week.days[now.weekday()]
    return span is not None and span.opens <= now.time() < span.closes


def next_opening(week: Week, now: datetime) -> datetime | None:
    """When it opens next, where it is closed ``now``; None where that is not within ``FAR`` days."""
    for ahead in range(FAR):
        day = now.date() + timedelta(days=ahead)
        if day in week.holidays:
            continue
        span = week.days.get(day.weekday(), Span(time(0), time(23, 59)))
        if span is not None:
            opens = datetime.combine(day, span.opens, now.tzinfo)
            if opens > now:
                return opens
    return None


def restart_passed(week: Week, before: datetime, now: datetime) -> bool:
    """Whether the time of the nightly restart lies between two looks at the clock."""
    if week.restart is None or not timedelta(0) < now - before < JUMP:
        return False
    due = datetime.combine(now.date(), week.restart, now.tzinfo)
    return before < due <= now
