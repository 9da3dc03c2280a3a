"""What it needs to go on for years: room on its disk, a clock that is right, settings that hold."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

from kiosk.clock import Clock
from kiosk.commands.doctor.check import Check, fail, ok, warn
from kiosk.lifeline import apart
from kiosk.model.library import Library
from kiosk.settings.places import settings_for_many
from kiosk.settings.read import Reading
from kiosk.settings.schema import WEEKDAYS, Settings
from kiosk.starts import Care, Diary, End
from kiosk.upkeep import machine
from kiosk.upkeep.hours import is_open, week
from kiosk.upkeep.machine import ENOUGH_MB

ANSWER_S = 5.0
"""How long a disk or share may take to answer."""
ANSWERS = "look whether its disk or network share answers"


def disk(settings: Settings, state: Path) -> Iterator[Check]:
    """Room for the log and for what is kept for the next start, and whether both can be written."""
    if settings.log:
        yield _in_time("log", Path(settings.log), lambda: _log(Path(settings.log)))
    yield _in_time("state", state, lambda: _room("state", state))


def _in_time(name: str, place: Path, look: Callable[[], Check]) -> Check:
    """What ``look`` finds at ``place``, which may lie on a share that hangs."""
    try:
        return apart(look).result(ANSWER_S)
    except TimeoutError:
        return fail(name, f"{place} does not answer", ANSWERS)
    except OSError as error:
        return fail(name, f"{place}: {error.strerror}", ANSWERS)


def _log(log: Path) -> Check:
    if log.exists() and not log.is_file():
        return fail("log", f"{log} is not a file", "name a file in `log`, or delete what is there")
    return _room("log", log.parent)


def _room(name: str, folder: Path) -> Check:
    there = machine.standing(folder)
    if not there.is_dir() or not os.access(there, os.W_OK):
        return fail(name, f"{folder} cannot be written", "let the kiosk's user write there")
    free = machine.disk(there).free
    if free < ENOUGH_MB:
        return warn(name, f"{free} MB free at {there}", f"make room: {ENOUGH_MB} MB")
    return ok(name, f"{free} MB free at {there}")


TOLD = 5
"""So many of the last sudden ends are told."""
CARE = {
    Care.LAST_GOOD: "people see the last content with which it ran well",
    Care.BUILT_IN: "people see the built-in content, painted by software",
}


def restarts(state: Path) -> Iterator[Check]:
    """What has ended the kiosk lately, when, and how careful its next start is."""
    kept = Diary(state).read()
    told = "; ".join(_told(end) for end in kept.ends[-TOLD:])
    if kept.held and not kept.quick:
        yield warn(
            "restarts", f"staff keep the last good content; {told}", "the staff sheet goes back to the newest"
        )
    elif kept.care is not Care.NORMAL:
        remedy = "look into the log for what came before; after 10 healthy minutes it is back to normal"
        yield warn("restarts", f"{kept.quick} quick deaths: {CARE[kept.care]}; {told}", remedy)
    else:
        yield ok("restarts", told or "none that nobody asked for")


def _told(end: End) -> str:
    return f"{end.noticed:%Y-%m-%d %H:%M:%S} {end.why} (started {end.started:%Y-%m-%d %H:%M:%S})"


def given(reading: Reading) -> Iterator[Check]:
    """Faults of the own settings, and whether those for many are used, where this kiosk has some."""
    if reading.slight:
        remedy = "mend them, then start the kiosk again; until then it goes without what they stand for"
        yield warn("settings", "; ".join(reading.slight), remedy)
    version = settings_for_many() if reading.settings.fleet.source else ""
    if version and reading.group:
        remedy = "until they are mended and published again, the kiosk goes without them"
        yield warn("settings", "; ".join(reading.group), remedy)
    elif version:
        yield ok("settings", f"version {int(version)} of those for many")


def hours(settings: Settings, clock: Clock, now: datetime) -> Iterator[Check]:
    """When the kiosk is open, and whether it is ``now``."""
    days = week(settings.hours)
    if days.empty:
        yield ok("hours", "always open; no nightly restart")
        return
    told = "; ".join(f"{name} {getattr(settings.hours, name) or 'all day'}" for name in WEEKDAYS)
    ahead = sorted(day for day in days.holidays if day >= now.date())
    holidays = f"; holidays {', '.join(map(str, ahead))}" if ahead else ""
    restart = f"; restart at {days.restart:%H:%M}" if days.restart else ""
    if clock.fault():
        yield warn("hours", f"{told}{holidays}{restart}", "open all day until the clock is right")
        return
    state = "open now" if is_open(days, now) else "closed now"
    yield ok("hours", f"{state}; {told}{holidays}{restart}")


def clock(library: Library | None, clock: Clock) -> Iterator[Check]:
    """Whether the date can be right: no word can have been reviewed after today."""
    if fault := clock.fault():
        yield fail("clock", f"it counts as {clock.today()}", fault)
        return
    today = date.today()
    days = [
        screen.review.date
        for _, language in (library.editions if library else ())
        for screen in language.screens.values()
        if screen.review.date
    ]
    newest = max(days, default=today)
    if newest > today:
        remedy = "set the clock: it decides which reviews and rules still hold"
        yield fail("clock", f"it is {today}, but words were dated {newest}", remedy)
    else:
        yield ok("clock", f"it is {today}")
