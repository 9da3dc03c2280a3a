"""Looks how the kiosk and its machine are while staff are at their screens, and does what they ask for."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, assert_never

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.bridge.navigator import Navigator
from kiosk.bridge.paper.printer import Printer
from kiosk.bridge.paper.test_page import test_page
from kiosk.bridge.speech.speaker import Speaker
from kiosk.bridge.speech.state import Purpose
from kiosk.bridge.upkeep.errands import Errands, Work
from kiosk.clock import Clock
from kiosk.settings.schema import Settings
from kiosk.starts import Diary
from kiosk.upkeep import levels, machine, night
from kiosk.upkeep.day_counts import payload
from kiosk.upkeep.found import Found, Level, Part
from kiosk.upkeep.power import power, switch_off
from kiosk.upkeep.print_queue import printer as printer_state
from kiosk.visit.sentence import Region, Sentence
from kiosk.visit.staff.languages import staff_words
from kiosk.visit.staff.tasks import ROOMS, Room, Task, Told
from kiosk.visit.staff.upkeep import CLEANING_S, Upkeep
from kiosk.visit.targets import Enter

log = logging.getLogger(__name__)

OFF = "off"
"""The errand that switches the machine off."""
AGAIN_MS = 3000
"""So long after a test page was sent the printer is looked at again."""
SEEN_MS = 700
"""Staff can read that the kiosk starts again before it does."""


class Keeper(QObject):
    """Keeps the :class:`Upkeep` of ``navigator``; ``folder`` holds what is kept for the next start."""

    restart = Signal()
    """Staff want the kiosk to start again."""

    def __init__(
        self,
        navigator: Navigator,
        speaker: Speaker,
        printer: Printer,
        settings: Settings,
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._navigator, self._speaker, self._printer = navigator, speaker, printer
        self._settings = settings
        self._upkeep = Upkeep(
            version=machine.version(),
            aftercare=settings.aftercare,
            hours=settings.hours,
            counts=settings.counts.on,
        )
        self._probes: dict[Part, Work] = {
            Part.STARTS: Diary(folder).read,
            Part.DISK: lambda: machine.disk(folder),
            Part.CLOCK: lambda: machine.clock(folder),
            Part.PRINTER: lambda: printer_state(settings.printer.queue),
            Part.SOUND: levels.sound,
            Part.LIGHT: levels.light,
            Part.POWER: power,
            Part.NIGHT: lambda: night.read(folder),
            Part.COUNTS: lambda: payload(folder, Clock(folder).today()) if settings.counts.on else None,
        }
        self.hold: Callable[[bool], bool] = lambda _on: False
        """Keeps the last good content on the screen, or no longer; whether that can be done."""
        self._errands = Errands(self)
        self._errands.done.connect(self._take)
        self._errands.late.connect(self._miss)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._count)
        navigator.screenOpened.connect(self._follow)
        navigator.started.connect(self._leave)

    def do(self, task: Task) -> None:
        """Do ``task``, if staff are at their screens."""
        if self._room is None:
            return
        found = self._upkeep.found
        match task:
            case Task.SOFTER | Task.LOUDER:
                self._step(Part.SOUND, found.sound, 1 if task is Task.LOUDER else -1, levels.set_sound)
            case Task.DARKER | Task.BRIGHTER:
                self._step(Part.LIGHT, found.light, 1 if task is Task.BRIGHTER else -1, levels.set_light)
            case Task.PRINT:
                self._print()
            case Task.VOICE:
                self._speak()
            case Task.RESTART:
                self._restart()
            case Task.LAST_GOOD:
                self._hold(Told.LAST_GOOD_COMES if self.hold(True) else Told.NO_LAST_GOOD)
            case Task.NEWEST:
                self.hold(False)
                self._hold(Told.NEWEST_COMES)
            case Task.OFF:
                self._switch_off()
            case _:
                assert_never(task)

    # ------------------------------------------------------------------ where staff are

    @property
    def _room(self) -> Room | None:
        place = self._navigator.session.place.screen
        return Room(place) if place in ROOMS else None

    @Slot()
    def _follow(self) -> None:
        """Another screen was opened: staff may have come to theirs, or gone to another."""
        room = self._room
        if room is None:
            self._leave()
            return
        self._second.stop()
        if room is Room.CLEANING:
            self._second.start()
        self._keep(told=Told.NOTHING, cleaning=CLEANING_S, spoken=self._speaker.state.record.languages)
        if room in (Room.SHEET, Room.COUNTS):
            self._look(Part)

    @Slot()
    def _leave(self) -> None:
        self._second.stop()
        self._errands.rest()

    @Slot()
    def _count(self) -> None:
        """A second of cleaning is over."""
        left = self._upkeep.cleaning - 1
        if left > 0:
            self._keep(cleaning=left)
        else:
            self._second.stop()
            self._navigator.press(Enter(Room.SHEET))

    # ------------------------------------------------------------------ what is found

    def _look(self, parts: Iterable[Part]) -> None:
        asked = frozenset(parts)
        found = self._upkeep.found
        self._find(replace(found, asked=found.asked | asked, silent=found.silent - asked))
        for part in asked:
            self._errands.run(part, self._probes[part])

    @Slot(str, object)
    def _take(self, name: str, result: Any) -> None:  # noqa: ANN401 - each part has a type of its own
        if name == OFF:
            self._tell(Told.GOING_OFF if result else Told.NO_OFF)
            return
        part, found = Part(name), self._upkeep.found
        values: dict[str, Any] = {part.value: result}
        self._find(replace(found, asked=found.asked - {part}, silent=found.silent - {part}, **values))

    @Slot(str)
    def _miss(self, name: str) -> None:
        log.warning("%s: no answer", name)
        if name == OFF:
            self._tell(Told.NO_OFF)
            return
        found, part = self._upkeep.found, Part(name)
        self._find(replace(found, asked=found.asked - {part}, silent=found.silent | {part}))

    def _find(self, found: Found) -> None:
        self._keep(found=found)

    def _tell(self, told: Told) -> None:
        self._keep(told=told)

    def _keep(self, **changed: Any) -> None:  # noqa: ANN401 - fields of many types
        self._upkeep = replace(self._upkeep, **changed)
        self._navigator.tend(self._upkeep)

    # ------------------------------------------------------------------ what is done

    def _step(
        self, part: Part, level: Level | None, steps: int, work: Callable[[Level], Level | None]
    ) -> None:
        """Show the next step at once and set it, where there is a level to set."""
        if level is None:
            return
        wanted = levels.stepped(level, steps)
        values: dict[str, Any] = {part.value: wanted}
        self._find(replace(self._upkeep.found, **values))
        self._errands.run(part, lambda: work(wanted))

    def _hold(self, told: Told) -> None:
        """Other content was asked for: say what comes of it, and look how the next start is."""
        self._tell(told)
        self._look((Part.STARTS,))

    def _print(self) -> None:
        words, settings = staff_words(self._navigator.session.language), self._settings
        page = partial(test_page, words, settings.clinic.name, settings.printer.queue, settings.printer.paper)
        begun = self._printer.print_test(page)
        self._tell(Told.PRINTING if begun else Told.NO_PRINTER)
        QTimer.singleShot(AGAIN_MS, self, lambda: self._look((Part.PRINTER,)))

    def _speak(self) -> None:
        """Say a sentence in each language that can be heard."""
        codes = self._speaker.state.record.languages
        said = (Sentence(staff_words(code).voice_sample, Region.PLACE, language=code) for code in codes)
        self._speaker.speak(tuple(said), Purpose.TELL)
        self._tell(Told.SPEAKING if codes else Told.NO_VOICE)

    def _restart(self) -> None:
        found = self._upkeep.found.power
        if found is None or not found.restarts:
            self._tell(Told.NO_RESTART)
            return
        log.info("staff start the kiosk again")
        self._tell(Told.RESTARTING)
        QTimer.singleShot(SEEN_MS, self, self.restart.emit)

    def _switch_off(self) -> None:
        found = self._upkeep.found.power
        if found is None or not found.off:
            self._tell(Told.NO_OFF)
            return
        log.info("staff switch the machine off")
        self._errands.run(OFF, switch_off)
