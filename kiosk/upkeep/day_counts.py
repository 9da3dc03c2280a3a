"""How often each screen was shown on a day: counts without people, and what of them leaves the kiosk.

Nothing in them is finer than a day, and nothing tells what was seen before or after what: any order of the
same showings gives the same bytes. Counts of few people leave as :data:`FEW`.
"""

from __future__ import annotations

import os
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

import msgspec

from kiosk.atomic import put, stage

FOLDER = "counts"
KEPT = timedelta(days=90)
"""Days that are older are deleted."""
DWELL_S = (5.0, 30.0, 120.0)
"""Where one bucket of the time on a screen ends and the next begins, s."""
BUCKETS = len(DWELL_S) + 2
"""The last bucket is of those who went away: nobody knows when."""
SMALL = range(1, 11)
FEW = "<11"
"""What leaves of a count of 1 to 10."""
LARGEST = 4096
"""Bytes of what leaves of a day."""

Cells = tuple[int, ...]
"""Of one screen in one language: shown, finished, and the buckets of time, which add up to shown."""
Day = Mapping[str, Mapping[str, Cells]]
"""The cells by language and screen."""
Released = str | tuple[int, int | str, tuple[int, ...] | str]
"""What leaves of the cells of a screen."""


@dataclass(frozen=True, slots=True)
class Showing:
    """One screen that was shown once. ``seconds`` is how long; None: until nobody was there any more.

    ``language`` is its code, followed by a slash and the title of the pack where people choose from several.
    ``finished`` is whether its last part was shown.
    """

    language: str
    screen: str
    finished: bool
    seconds: float | None

    @property
    def counts(self) -> Day:
        """What it adds to a day."""
        bucket = BUCKETS - 1 if self.seconds is None else bisect_right(DWELL_S, self.seconds)
        cells = (1, int(self.finished), *(int(bucket == each) for each in range(BUCKETS)))
        return {self.language: {self.screen: cells}}


def added(*parts: Day) -> Day:
    """The sum of the counts in ``parts``, in the order of their names."""
    sums: dict[tuple[str, str], Cells] = defaultdict(lambda: (0,) * (2 + BUCKETS))
    for part in parts:
        for language, screens in part.items():
            for screen, cells in screens.items():
                before = sums[language, screen]
                sums[language, screen] = tuple(map(sum, zip(before, cells, strict=True)))
    day: dict[str, dict[str, Cells]] = {}
    for language, screen in sorted(sums):
        day.setdefault(language, {})[screen] = sums[language, screen]
    return day


def keep(folder: Path, today: date, counts: Day) -> None:
    """Add ``counts`` to those of ``today`` in ``folder``, and delete old days. Raises OSError.

    The times of the file and of its folder are midnight: they do not tell when somebody was here last.
    """
    place = _file(folder, today)
    place.parent.mkdir(parents=True, exist_ok=True)
    staged = stage(place, msgspec.json.encode(added(read(folder, today), counts)))
    midnight = datetime.combine(today, time()).timestamp()
    os.utime(staged, (midnight, midnight))
    put(staged, place)
    for day in days(folder):
        if today - day > KEPT:
            _file(folder, day).unlink(missing_ok=True)
    os.utime(place.parent, (midnight, midnight))


def read(folder: Path, day: date) -> Day:
    """The counts of ``day``; none where there are none, or they cannot be read."""
    try:
        data = _file(folder, day).read_bytes()
        return msgspec.json.decode(data, type=dict[str, dict[str, tuple[int, int, int, int, int, int, int]]])
    except (OSError, msgspec.MsgspecError):
        return {}


def days(folder: Path) -> list[date]:
    """The days of which there are counts, the oldest first."""
    found = []
    for file in (folder / FOLDER).glob("*.json"):
        with suppress(ValueError):
            found.append(date.fromisoformat(file.stem))
    return sorted(found)


def payload(folder: Path, today: date) -> bytes:
    """What leaves of the last day before ``today`` of which counts can be read, as JSON; empty without one.

    A day that is not over never leaves: from two reports of it the minutes between them could be told.
    """
    for day in reversed(days(folder)):
        if day < today and any((counts := read(folder, day)).values()):
            return released(day, counts)
    return b""


def released(day: date, counts: Day) -> bytes:
    """What leaves of the ``counts`` of ``day``: at most :data:`LARGEST` bytes, those seen most first."""
    rows = [
        (language, screen, release(cells))
        for language, screens in counts.items()
        for screen, cells in screens.items()
    ]
    rows.sort(key=lambda row: (0, row[:2]) if isinstance(row[2], str) else (-row[2][0], row[:2]))
    shown = len(rows)
    while len(told := _encoded(day, rows[:shown], len(rows) - shown)) > LARGEST:
        shown -= 1
    return told


def release(cells: Cells) -> Released:
    """What leaves of ``cells``.

    A share of those who were shown the screen leaves as :data:`FEW` where it, or what is left beside it, is
    small; the buckets leave all together or not at all. So no small count can be computed from the others.
    """
    shown, finished, *buckets = cells
    if shown in SMALL:
        return FEW
    few = finished in SMALL or shown - finished in SMALL
    return shown, FEW if few else finished, FEW if any(each in SMALL for each in buckets) else tuple(buckets)


def _encoded(day: date, rows: Iterable[tuple[str, str, Released]], left_out: int) -> bytes:
    screens: dict[str, dict[str, Released]] = {}
    for language, screen, cells in rows:
        screens.setdefault(language, {})[screen] = cells
    return msgspec.json.encode({"day": day, "screens": screens, "left_out": left_out})


class _Payload(msgspec.Struct):
    day: date
    screens: dict[str, dict[str, str | tuple[int, int | str, str | tuple[int, ...]]]]
    left_out: int


def told_day(data: bytes) -> tuple[date, int]:
    """The day of a payload, and how many screens are left out of it."""
    found = msgspec.json.decode(data, type=_Payload)
    return found.day, found.left_out


def told_rows(data: bytes) -> Iterator[tuple[str, str]]:
    """The screens of a payload with what leaves of them, for people to read."""
    for language, screens in msgspec.json.decode(data, type=_Payload).screens.items():
        for screen, cells in screens.items():
            told = cells if isinstance(cells, str) else " · ".join(map(_told, cells))
            yield f"{language}/{screen}", told


def _told(cells: int | str | tuple[int, ...]) -> str:
    return " ".join(map(str, cells)) if isinstance(cells, tuple) else str(cells)


def _file(folder: Path, day: date) -> Path:
    return folder / FOLDER / f"{day.isoformat()}.json"
