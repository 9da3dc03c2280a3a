"""All that a report is made of, gathered once."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from kiosk.clock import Clock
from kiosk.commands.compiling import compile_each, libraries
from kiosk.commands.doctor.check import Check
from kiosk.commands.doctor.examination import examine
from kiosk.fleet.shown import Shown, Tried, ends, read, tried
from kiosk.lifeline import apart
from kiosk.model.library import Language
from kiosk.offer import meant
from kiosk.settings.places import Places, group_folder, packs_folder, state_folder
from kiosk.settings.read import Reading
from kiosk.settings.schema import Value
from kiosk.starts import Diary, Starts
from kiosk.upkeep import machine, night, vitals
from kiosk.upkeep.found import Disk, PrinterState
from kiosk.upkeep.print_queue import printer

OF_DISPLAY = frozenset({"screen", "touch", "graphics"})
"""The checks that look at a display."""
ANSWER_S = 5.0
"""How long the disk may take to answer, s."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known ``now``; None and empty where there is nothing, or it does not answer.

    ``pack`` and ``group`` are what was fetched of content and of settings, ``ends`` the last days of the
    metadata by role, ``languages`` those of each pack that somebody must look after, ``rules`` the clinic's
    own, and ``faults`` how many there are in the settings.
    """

    now: datetime
    today: date
    checks: tuple[Check, ...] = ()
    languages: tuple[Language, ...] = ()
    rules: Mapping[str, Value] = field(default_factory=dict)
    starts: Starts = field(default_factory=Starts)
    vitals: vitals.Vitals | None = None
    night: night.Night | None = None
    disk: Disk | None = None
    printer: PrinterState = PrinterState.NONE
    pack: Shown = field(default_factory=Shown)
    group: Shown = field(default_factory=Shown)
    tried: Tried | None = None
    ends: Mapping[str, datetime] = field(default_factory=dict)
    faults: int = 0

    @property
    def without_display(self) -> Known:
        """The same, but for what the doctor finds of a display."""
        return replace(self, checks=tuple(each for each in self.checks if each.name not in OF_DISPLAY))


def look(options: argparse.Namespace, reading: Reading, where: Places) -> Known:
    """Look at the kiosk and its machine; this takes some seconds."""
    settings, state, packs = reading.settings, state_folder(), packs_folder()
    today = Clock(state).today()
    compilations = compile_each(settings, where, today=today)
    found = libraries(compilations)
    return Known(
        now=datetime.now(UTC),
        today=today,
        checks=examine(options, reading, where, compilations),
        languages=tuple(language for library in found for language in meant(library, settings)),
        rules=settings.aftercare,
        starts=Diary(state).read(),
        vitals=vitals.read(state),
        night=night.read(state),
        disk=_disk(),
        printer=printer(settings.printer.queue),
        pack=read(packs),
        group=read(group_folder()),
        tried=tried(packs),
        ends=dict(ends(packs / "cache")),
        faults=len(reading.slight) + len(reading.group),
    )


def _disk() -> Disk | None:
    """The disk of the state folder, which may lie on a share that hangs."""
    try:
        return apart(lambda: machine.disk(state_folder())).result(ANSWER_S)
    except (OSError, TimeoutError):
        return None
