"""The staff sheet: how the kiosk is at a glance, and what staff can do about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.model.words import Words
from kiosk.upkeep.found import Found, Level, Part
from kiosk.visit.blocks import Row
from kiosk.visit.buttons import Tone
from kiosk.visit.days import weekdays
from kiosk.visit.seen import Here, Screenful, Seen
from kiosk.visit.sentence import Region, Sentence
from kiosk.visit.staff.counted import counted
from kiosk.visit.staff.languages import staff_words
from kiosk.visit.staff.lines import StaffLine, happened, opening, state
from kiosk.visit.staff.tasks import Room, Task, Told
from kiosk.visit.staff.words import StaffWords
from kiosk.visit.targets import Do, Enter, Tend, address

HOLD_MS = 3000
"""How long a finger must stay on what nobody may touch by chance."""


@dataclass(frozen=True, slots=True)
class StaffLevel:
    """A level with its two buttons; ``less`` and ``more`` are empty at an end, and where it cannot be set."""

    name: str
    icon_name: str
    value: str
    settable: bool = False
    less: str = ""
    more: str = ""
    less_name: str = ""
    more_name: str = ""


@dataclass(frozen=True, slots=True)
class StaffTask:
    """A button of the sheet. ``hold_ms`` is how long a finger must stay on it, 0: a tap is enough."""

    target: str
    text: str
    icon_name: str
    tone: str = Tone.SECONDARY.value
    hold_ms: int = 0
    selected: bool = False


@dataclass(frozen=True, slots=True)
class StaffSheet:
    """The sheet. ``told`` is what came of the last task, ``look`` is said of what is not well."""

    note: str = ""
    close: str = ""
    lines: tuple[StaffLine, ...] = ()
    levels: tuple[StaffLevel, ...] = ()
    tasks: tuple[StaffTask, ...] = ()
    told: str = ""
    look: str = ""
    to_close: str = address(Do.START_OVER)

    def column(self, screen: Screenful, words: Words) -> tuple[Row, ...] | None:  # noqa: ARG002 - as every kind
        """None: the sheet keeps its form."""
        return None

    def said(self, seen: Seen) -> Iterator[Sentence]:  # noqa: ARG002 - as every kind
        """The lines, and what came of the last task."""
        for each in self.lines:
            yield Sentence(f"{each.text}: {each.found}" if each.found else each.text, Region.NOTE)
        if self.told:
            yield Sentence(self.told, Region.NOTE)

    def controls(self, seen: Seen) -> Iterator[str]:  # noqa: ARG002 - as every kind
        """Every button."""
        yield self.close
        for level in self.levels:
            if level.settable:
                yield from (level.less_name, level.more_name)
        yield from (each.text for each in self.tasks)


def show(screen: Screenful, here: Here) -> Screenful:
    """The sheet with the state of the kiosk, or with what has ended it."""
    words, upkeep = staff_words(here.language.code), here.upkeep
    found, room = upkeep.found, Room(here.session.place.screen)
    titles = {Room.HAPPENED: words.happened, Room.HOURS: words.opening, Room.COUNTS: words.counts}
    pages = _pages(here, room, words)
    page = min(here.session.place.page, len(pages) - 1)
    shown = StaffSheet(
        note=words.note,
        close=words.close,
        lines=pages[page],
        levels=tuple(_levels(found, words)),
        tasks=(*_tasks(found, words), *_views(words, room, page, len(pages)), _off(words)),
        look=words.look,
        told="" if upkeep.told is Told.NOTHING else getattr(words, upkeep.told.value),
    )
    view = replace(screen.view, kind=Room.SHEET.value, screen=room.value, title=titles.get(room, words.title))
    return replace(screen, view=view, shown=shown, facts=replace(screen.facts, pages=len(pages)))


def _pages(here: Here, room: Room, words: StaffWords) -> Sequence[tuple[StaffLine, ...]]:
    """The lines of ``room``, by the page on which they stand."""
    match room:
        case Room.HAPPENED:
            return (happened(here.upkeep.found, words),)
        case Room.HOURS:
            return (opening(here.upkeep.hours, weekdays(here.words), words),)
        case Room.COUNTS:
            return counted(here.upkeep.found, words)
        case _:
            return (state(here.packs, here.upkeep, words),)


def _levels(found: Found, words: StaffWords) -> Iterator[StaffLevel]:
    yield _level(
        found,
        Part.SOUND,
        found.sound,
        StaffLevel(words.sound, "listen", words.no_sound, less_name=words.softer, more_name=words.louder),
        (Task.SOFTER, Task.LOUDER),
        words,
    )
    yield _level(
        found,
        Part.LIGHT,
        found.light,
        StaffLevel(words.light, "light", words.no_light, less_name=words.darker, more_name=words.brighter),
        (Task.DARKER, Task.BRIGHTER),
        words,
    )


def _level(
    found: Found,
    part: Part,
    level: Level | None,
    off: StaffLevel,
    tasks: tuple[Task, Task],
    words: StaffWords,
) -> StaffLevel:
    """``off`` with the level that was found; where there is none it says what to do instead."""
    if level is None:
        return replace(off, value=words.looking) if part in found.asked else off
    less, more = (address(Tend(task)) for task in tasks)
    return replace(
        off,
        value=words.level.format(n=round(level.percent / 10)),
        settable=True,
        less=less if level.percent > 0 else "",
        more=more if level.percent < 100 else "",
    )


def _tasks(found: Found, words: StaffWords) -> Iterator[StaffTask]:
    held = found.starts is not None and found.starts.held
    yield StaffTask(address(Tend(Task.PRINT)), words.test_print, "print")
    yield StaffTask(address(Tend(Task.VOICE)), words.test_voice, "listen")
    yield StaffTask(address(Enter(Room.TOUCH)), words.test_touch, "touch")
    yield StaffTask(address(Enter(Room.CLEANING)), words.clean, "cloth")
    if held:
        yield StaffTask(address(Tend(Task.NEWEST)), words.newest, "next")
    else:
        yield StaffTask(address(Tend(Task.LAST_GOOD)), words.last_good, "undo")
    yield StaffTask(address(Tend(Task.RESTART)), words.restart, "restart", hold_ms=HOLD_MS // 3)


def _views(words: StaffWords, room: Room, page: int, pages: int) -> Iterator[StaffTask]:
    """What else the sheet can show, and the next page of what it shows."""
    for other, name, icon in (
        (Room.HOURS, words.opening, "calendar"),
        (Room.HAPPENED, words.happened, "info"),
    ):
        if pages > 1 and other is Room.HAPPENED:
            yield StaffTask(address(Do.MORE), words.counts_page.format(n=page + 1, total=pages), "next")
        else:
            back = address(Enter(Room.SHEET if room is other else other))
            yield StaffTask(back, name, icon, selected=room is other)


def _off(words: StaffWords) -> StaffTask:
    return StaffTask(address(Tend(Task.OFF)), words.off, "power", Tone.HELP.value, HOLD_MS)
