"""What the open sheet shows and asks: its title, its rows, and what closes it."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from kiosk.model.library import Language, Library
from kiosk.model.words import Words
from kiosk.visit.seen import Seen
from kiosk.visit.sentence import Region, Sentence
from kiosk.visit.session import TABLE
from kiosk.visit.styled import marked_sentences, spoken
from kiosk.visit.table import LEFT, RIGHT, Choice
from kiosk.visit.targets import (
    STAFF_HOLD_MS,
    Choose,
    Do,
    Follow,
    Open,
    Resize,
    Sheet,
    SheetName,
    Speak,
    address,
)
from kiosk.visit.works import told, works


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row. ``kind`` names its QML delegate: ``words``, ``choice`` or ``buttons``.

    A choice is one of ``names``, ``selected`` counted from 0. Buttons stand in ``columns``, 0 for as wide as
    their words; each asks for the target at its place, has the icon there, is on while its target is among
    ``on``, and cannot be pressed while it is among ``off``. They must be held for ``hold_ms``; 0: as every
    button.
    """

    kind: str
    heading: str = ""
    sentences: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    icons: tuple[str, ...] = ()
    selected: int = -1
    on: tuple[str, ...] = ()
    off: tuple[str, ...] = ()
    columns: int = 0
    primary: bool = False
    hold_ms: int = 0


@dataclass(frozen=True, slots=True)
class OpenSheet:
    """The sheet over the screen; without a name none is open."""

    name: str = ""
    title: str = ""
    close: str = ""
    rows: tuple[SheetRow, ...] = ()


def open_sheet(library: Library, seen: Seen) -> OpenSheet:
    """The sheet that the session has open."""
    name = seen.session.sheet
    if name is SheetName.NONE or not seen.view.language:
        return OpenSheet()
    language = library.language(seen.view.language)
    title, rows = _sheet(name, library, language, seen)
    return OpenSheet(name.value, title, seen.words.close, tuple(rows))


def sheet_said(sheet: OpenSheet) -> Iterator[Sentence]:
    """What is heard of ``sheet``: its title, its rows and its buttons."""
    yield Sentence(sheet.title, Region.TITLE)
    for index, row in enumerate(sheet.rows):
        yield Sentence(row.heading, Region.NOTE)
        for at, sentence in enumerate(row.sentences):
            yield Sentence(spoken(sentence), Region.SHEET, index, at)
        for name in row.names:
            yield Sentence(name, Region.CONTROL)
    yield Sentence(sheet.close, Region.CONTROL)


def _sheet(  # noqa: PLR0911 - one case a sheet
    name: SheetName, library: Library, language: Language, seen: Seen
) -> tuple[str, Iterator[SheetRow]]:
    words = seen.words
    match name:
        case SheetName.DISPLAY:
            return words.display, _display(seen)
        case SheetName.SOUND:
            return words.sound, _sound(seen)
        case SheetName.STEPS:
            return words.all_steps, _steps(language, seen)
        case SheetName.FULL:
            return words.list_title, _full(seen)
        case SheetName.TERM:
            term = language.glossary[seen.session.term]
            return term.name, iter((SheetRow("words", sentences=marked_sentences(term.text)),))
        case SheetName.SOURCES:
            return words.where_from, _works(library, language, seen)
        case SheetName.NONE:
            return "", iter(())
        case _:
            assert_never(name)


def _display(seen: Seen) -> Iterator[SheetRow]:
    words, display = seen.words, seen.display
    # What stands below a heading speaks for itself where there is no room.
    terse = display.column or (display.tablet and seen.session.given)
    yield SheetRow(
        "choice",
        "" if terse else words.text_size,
        names=(words.size_normal, words.size_large, words.size_extra_large),
        targets=tuple(address(Resize(size)) for size in range(3)),
        selected=display.text_size,
    )
    codes = [each.code for each in seen.view.languages]
    if len(codes) > 1:
        yield SheetRow(
            "buttons",
            "" if terse else words.language,
            names=tuple(each.endonym for each in seen.view.languages),
            targets=tuple(address(Speak(code)) for code in codes),
            icons=tuple("check" if code == seen.view.language else "" for code in codes),
            on=(address(Speak(seen.view.language)),),
        )
    on_side = list(_on_side(seen))
    if terse or on_side:
        on_side.insert(0, _contrast(seen))
    else:
        contrast = address(Do.CONTRAST)
        yield SheetRow(
            "choice",
            words.contrast,
            names=(words.contrast_standard, words.contrast_high),
            targets=(contrast, contrast),
            selected=int(display.high_contrast),
        )
    if on_side:
        yield SheetRow(
            "buttons",
            names=tuple(each.name for each in on_side),
            targets=tuple(each.target for each in on_side),
            icons=tuple("check" if each.on else each.icon for each in on_side),
            on=tuple(each.target for each in on_side if each.on),
            columns=1 if display.column else 0,
        )
    if display.tablet and seen.session.given:
        yield SheetRow(
            "buttons",
            names=(words.staff_title,),
            targets=(address(Do.STAFF),),
            icons=("staff",),
            hold_ms=STAFF_HOLD_MS,
        )


@dataclass(frozen=True, slots=True)
class _Switch:
    """A button that opens something, or shows that what it asks for is on."""

    name: str
    target: str
    icon: str
    on: bool = False


def _contrast(seen: Seen) -> _Switch:
    words, on = seen.words, seen.display.high_contrast
    return _Switch(f"{words.contrast}: {words.contrast_high}", address(Do.CONTRAST), "contrast", on)


def _on_side(seen: Seen) -> Iterator[_Switch]:
    """What a tablet has here for want of room elsewhere: the sound, and the side of the table's rail."""
    words, display = seen.words, seen.display
    if display.tablet and seen.sounding:
        yield _Switch(words.sound, address(Sheet(SheetName.SOUND)), "volume-up")
    if seen.session.place.screen == TABLE and not display.tall:
        left = seen.session.table.rail_left
        yield _Switch(words.rail_left, address(Choose(Choice.RAIL, RIGHT if left else LEFT)), "", left)


def _sound(seen: Seen) -> Iterator[SheetRow]:
    words, hearing, terse = seen.words, seen.hearing, seen.display.column
    speed, loudness = (words.slower, words.faster), (words.quieter, words.louder)
    yield _pair("" if terse else words.speed, speed, (Do.SLOWER, Do.FASTER), hearing.rate, hearing.rates)
    yield _pair(
        "" if terse else words.volume, loudness, (Do.QUIETER, Do.LOUDER), hearing.volume, hearing.volumes
    )
    on = seen.session.speech_mode
    yield SheetRow(
        "buttons",
        names=(words.touch_and_hear,),
        targets=(address(Do.TOUCH_AND_HEAR),),
        icons=("check" if on else "listen",),
        on=(address(Do.TOUCH_AND_HEAR),) if on else (),
    )
    yield SheetRow("buttons", names=(words.repeat,), targets=(address(Do.REPEAT),), icons=("repeat",))


def _pair(heading: str, names: tuple[str, str], targets: tuple[Do, Do], value: int, count: int) -> SheetRow:
    """Less and more of something that has ``count`` steps; at an end its button is off."""
    less, more = map(address, targets)
    off = (*((less,) if value == 0 else ()), *((more,) if value == count - 1 else ()))
    return SheetRow("buttons", heading, names=names, targets=(less, more), icons=("minus", "plus"), off=off)


def _steps(language: Language, seen: Seen) -> Iterator[SheetRow]:
    way = language.way(seen.view.way)
    screens = way.screens if way else language.topic_of(seen.view.screen).screens
    now = seen.view.step - 1
    targets = tuple(address(Follow(way.id, at) if way else Open(each)) for at, each in enumerate(screens))
    yield SheetRow(
        "buttons",
        names=tuple(f"{at}  {language.screens[each].title}" for at, each in enumerate(screens, 1)),
        targets=targets,
        icons=tuple("check" if at == now else "" for at in range(len(screens))),
        on=targets[now : now + 1],
        columns=1 if seen.display.tall else 2,
    )


def _full(seen: Seen) -> Iterator[SheetRow]:
    words = seen.words
    yield SheetRow("words", sentences=(words.list_full,))
    yield SheetRow(
        "buttons",
        names=(list_words(words, seen.screen.facts.listed),),
        targets=(address(Do.LIST),),
        icons=("list",),
        primary=True,
    )


def _works(library: Library, language: Language, seen: Seen) -> Iterator[SheetRow]:
    """That nobody has checked the screen, where that is so; a row for each work that its facts come from."""
    if seen.view.unchecked:
        yield SheetRow("words", sentences=(html.escape(seen.words.draft_banner, quote=False),))
    for each in works(library, language.screens[seen.view.screen].sources):
        yield SheetRow("words", sentences=(html.escape(told(seen.words, each), quote=False),))


def list_words(words: Words, count: int) -> str:
    """The words "My list (3)"."""
    return words.my_list_count.format(n=count)
