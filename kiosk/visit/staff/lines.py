"""How the kiosk and its machine are, as lines in the words of staff."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.model.library import Library
from kiosk.settings.schema import Hours
from kiosk.starts import GRAPHICS, KILLED, WENT_OFF, Care, Starts
from kiosk.upkeep.found import Found, Part, PrinterState
from kiosk.upkeep.hours import Week, week
from kiosk.upkeep.machine import ENOUGH_MB
from kiosk.upkeep.reviews import ending, signed
from kiosk.visit.staff.upkeep import Upkeep
from kiosk.visit.staff.words import StaffWords

TOLD = 5
"""So many of the last sudden ends are told."""
LATELY_S = 86_400
"""A sudden end is worth a look for a day."""
NIGHTS = timedelta(days=2)
"""An examination that is older was not that of last night."""


@dataclass(frozen=True, slots=True)
class StaffLine:
    """One line: what it is about, what was found, and whether all is well with it."""

    text: str
    found: str
    well: bool = True


def state(packs: Sequence[Library], upkeep: Upkeep, words: StaffWords) -> tuple[StaffLine, ...]:
    """The state at a glance."""
    found = upkeep.found
    return (
        _program(packs, upkeep, words),
        _reviews(packs, upkeep, words),
        _runs(found, words),
        _printer(found, words),
        _voice(packs, upkeep, words),
        _clock(found, words),
        _disk(found, words),
        _night(found, words),
    )


def happened(found: Found, words: StaffWords) -> tuple[StaffLine, ...]:
    """The last sudden ends, the newest first."""
    if found.starts is None:
        return (_open(words.happened, found, Part.STARTS, words),)
    ends = tuple(reversed(found.starts.ends[-TOLD:]))
    if not ends:
        return (StaffLine(words.nothing_happened, ""),)
    causes = _causes(words)
    return tuple(
        StaffLine(words.moment(each.noticed), causes.get(each.why, each.why), each.why == WENT_OFF)
        for each in ends
    )


def opening(hours: Hours, names: Sequence[str], words: StaffWords) -> tuple[StaffLine, ...]:
    """The hours of each weekday (``names``, Monday first), the holidays and the nightly restart."""
    days = week(hours)
    if days.empty:
        return (StaffLine(words.no_hours, ""),)
    lines = [StaffLine(name.capitalize(), _hours_of(days, day, words)) for day, name in enumerate(names)]
    if days.holidays:
        lines.append(StaffLine(words.holidays, ", ".join(map(words.day, sorted(days.holidays)))))
    if days.restart is not None:
        lines.append(StaffLine(words.nightly, f"{days.restart:%H:%M}"))
    return tuple(lines)


def _hours_of(days: Week, day: int, words: StaffWords) -> str:
    if day not in days.days:
        return words.all_day
    span = days.days[day]
    return f"{span.opens:%H:%M} - {span.closes:%H:%M}" if span else words.closed


def _causes(words: StaffWords) -> dict[str, str]:
    return {KILLED: words.killed, WENT_OFF: words.went_off, GRAPHICS: words.graphics_failed}


def _open(name: str, found: Found, part: Part, words: StaffWords) -> StaffLine:
    """The line of a part that has told nothing."""
    if part in found.silent:
        return StaffLine(name, words.no_answer, well=False)
    return StaffLine(name, words.looking)


def _program(packs: Sequence[Library], upkeep: Upkeep, words: StaffWords) -> StaffLine:
    """The program, and how much of the content on show a clinician has signed."""
    done, pages = signed(packs)
    told = words.pages_signed.format(n=done, total=pages)
    starts = upkeep.found.starts
    if starts is not None and starts.held:
        told = f"{words.last_good_shown} · {told}"
    return StaffLine(words.program.format(version=upkeep.version).strip(), told, well=done == pages)


def _reviews(packs: Sequence[Library], upkeep: Upkeep, words: StaffWords) -> StaffLine:
    clock = upkeep.found.clock
    if clock is None:
        return _open(words.reviews, upkeep.found, Part.CLOCK, words)
    soon = ending(packs, upkeep.aftercare, clock.today)
    if soon.day is None:
        return StaffLine(words.reviews, words.reviews_hold)
    first = f"“{soon.first}”, {words.day(soon.day)}"
    return StaffLine(words.reviews_end.format(n=soon.count), first, well=False)


def _runs(found: Found, words: StaffWords) -> StaffLine:
    """For how long it runs, how careful it is, and its last sudden end."""
    starts, now = found.starts, found.clock.now if found.clock else None
    if starts is None or now is None:
        return _open(words.runs.format(time="").strip(" :"), found, Part.STARTS, words)
    time = _span(max(0.0, (now - starts.running).total_seconds()) if starts.running else 0.0, words)
    return StaffLine(words.runs.format(time=time), _last_end(starts, words), _steady(starts, now))


def _last_end(starts: Starts, words: StaffWords) -> str:
    if starts.quick and starts.care is Care.LAST_GOOD:
        return words.careful
    if starts.care is Care.BUILT_IN:
        return words.built_in
    return words.ended.format(day=words.day(starts.ends[-1].noticed)) if starts.ends else words.never_ended


def _steady(starts: Starts, now: datetime) -> bool:
    """Whether nothing has gone wrong lately; a machine that was switched off is nothing wrong."""
    lately = (end for end in starts.ends if (now - end.noticed).total_seconds() < LATELY_S)
    return not starts.quick and not any(end.why != WENT_OFF for end in lately)


def _span(seconds: float, words: StaffWords) -> str:
    """A time in its largest unit of which there are two."""
    for unit, length in ((words.days, 86_400), (words.hours, 3600)):
        if seconds >= 2 * length:
            return unit.format(n=int(seconds // length))
    return words.minutes.format(n=int(seconds // 60))


def _printer(found: Found, words: StaffWords) -> StaffLine:
    told = {
        PrinterState.NONE: words.printer_none,
        PrinterState.MISSING: words.printer_missing,
        PrinterState.PAPER: words.printer_paper,
        PrinterState.TROUBLE: words.printer_trouble,
        PrinterState.READY: words.printer_ready,
    }
    if found.printer is None:
        return _open(words.printer, found, Part.PRINTER, words)
    well = found.printer in (PrinterState.NONE, PrinterState.READY)
    return StaffLine(words.printer, told[found.printer], well)


def _voice(packs: Sequence[Library], upkeep: Upkeep, words: StaffWords) -> StaffLine:
    """The languages that can be heard, or those that cannot."""
    languages = {each.code: each.endonym for pack in packs for each in pack.languages}
    silent = [endonym for code, endonym in languages.items() if code not in upkeep.spoken]
    if silent:
        return StaffLine(words.voice, words.voice_none.format(languages=", ".join(silent)), well=False)
    return StaffLine(words.voice, ", ".join(languages.values()))


def _clock(found: Found, words: StaffWords) -> StaffLine:
    if found.clock is None:
        return _open(words.clock, found, Part.CLOCK, words)
    now = words.moment(found.clock.now)
    if found.clock.fault:
        return StaffLine(words.clock, words.clock_wrong.format(time=now), well=False)
    return StaffLine(words.clock, now)


def _night(found: Found, words: StaffWords) -> StaffLine:
    """What the kiosk found when it examined itself last night."""
    night, clock = found.night, found.clock
    if {Part.NIGHT, Part.CLOCK} & found.asked or clock is None:
        return _open(words.night, found, Part.NIGHT, words)
    if night is None:
        return StaffLine(words.night, words.night_never)
    if clock.now - night.began > NIGHTS:
        return StaffLine(words.night, words.night_old.format(day=words.day(night.began)), well=False)
    if night.well:
        return StaffLine(words.night, words.night_well.format(n=night.screens))
    return StaffLine(words.night, words.night_look.format(n=len(night.to_look_at)), well=False)


def _disk(found: Found, words: StaffWords) -> StaffLine:
    if found.disk is None:
        return _open(words.disk, found, Part.DISK, words)
    free, whole = (
        f"{each / 1000:.{0 if each >= 10_000 else 1}f}" for each in (found.disk.free, found.disk.whole)
    )
    return StaffLine(words.disk, words.disk_free.format(free=free, whole=whole), found.disk.free >= ENOUGH_MB)
