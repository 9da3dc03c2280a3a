"""The whole examination: every screen as people see it on this panel, and what the kiosk needs besides."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic

from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from kiosk import app, offer
from kiosk.clock import Clock
from kiosk.commands.compiling import compile_each, together
from kiosk.commands.nightly.codes import barcodes, decoder_is_here
from kiosk.commands.nightly.pace import pace
from kiosk.commands.nightly.paper import paper
from kiosk.commands.nightly.screens import walk_over
from kiosk.commands.nightly.voice import voices
from kiosk.commands.options import TEXT_SIZES
from kiosk.commands.tour.screens import settle
from kiosk.compiler import Compilation
from kiosk.errors import KioskError
from kiosk.model.library import Library
from kiosk.model.screens import ScreenKind
from kiosk.settings.places import Places
from kiosk.settings.schema import Settings
from kiosk.upkeep import machine
from kiosk.upkeep.machine import ENOUGH_MB
from kiosk.upkeep.night import Look, Night, Verdict, compared
from kiosk.upkeep.reviews import ending
from kiosk.visit.session import TAKE_ALONG
from kiosk.visit.targets import Do, Show, Take

SIZE = (1920, 1080)
"""Of the panel in px, where the settings do not name it."""


class Examination:
    """Examines the kiosk of ``settings`` off screen; ``state`` is its folder, ``size`` the panel's in px."""

    def __init__(
        self,
        application: QGuiApplication,
        settings: Settings,
        where: Places,
        state: Path,
        size: tuple[int, int] | None,
    ) -> None:
        still = replace(settings.screen, reduced_motion=True)
        self._settings = replace(settings, screen=still)
        self._application, self._where, self._state = application, where, state
        panel = (settings.screen.width, settings.screen.height)
        self._size = size or (panel if all(panel) else SIZE)
        self._screens = 0
        self._figures: dict[str, float] = {}

    def run(self, before: Night | None) -> Night:
        """Examine everything and compare it with the night ``before``."""
        began, start = datetime.now().astimezone(), monotonic()
        looks = tuple(self._looks())
        seconds = round(monotonic() - start, 1)
        night = Night(began, seconds, machine.version(), self._screens, looks, self._figures)
        return replace(night, looks=(*looks, compared(before, night)))

    def _looks(self) -> Iterator[Look]:
        today = Clock(self._state).today()
        compilations = compile_each(self._settings, self._where, house_rules=False, today=today)
        try:
            compiled = _library(compilations)
            library = offer.offered(compiled, self._settings, today)
            kiosk = app.build(self._application, self._settings, self._where, library, size=self._size)
        except KioskError as error:
            yield Look("content", Verdict.LOOK, "people see nothing, or the last good words", (str(error),))
        else:
            yield from _contents(self._where, compilations)
            kiosk.window.show()
            yield from self._walks(kiosk, library)
            yield _codes(kiosk, library)
            yield self._pace(kiosk, library)
            kiosk.close()
            yield voices(library.every_language)
            yield from _expiries(self._settings, compiled, library, self._state)
        yield paper(self._settings)
        yield from _machine(self._state)

    def _walks(self, kiosk: app.Kiosk, library: Library) -> Iterator[Look]:
        """Every screen in every language and text size; large letters are seen in high contrast."""
        for pack, language in library.editions:
            for size, name in enumerate(TEXT_SIZES):
                kiosk.navigator.startOver()
                walked = walk_over(kiosk, pack, language.code, size, contrast=size == 1)
                self._screens += walked.count
                of = f" of {language.cover.title}" if library.beside else ""
                what = f"screens{of} in {language.code}, {name}"
                verdict = Verdict.LOOK if walked.faults else Verdict.WELL
                yield Look(
                    what, verdict, f"{walked.count} seen, {len(walked.faults)} faults", tuple(walked.faults)
                )
                gc.collect()

    def _pace(self, kiosk: app.Kiosk, library: Library) -> Look:
        self._figures |= {name: round(value, 1) for name, value in pace(kiosk, library.languages[0])}
        told = ", ".join(f"{name} {value:.0f} ms" for name, value in self._figures.items())
        return Look("pace", Verdict.WELL, f"{told} (95 of 100 are quicker)")


def _library(compilations: Sequence[Compilation]) -> Library:
    """The packs of ``compilations``. Raises :class:`KioskError` where there is none."""
    library = together(compilations)
    if library is None:
        raise KioskError("; ".join(each.summary() for each in compilations))
    return library


def _contents(where: Places, compilations: Sequence[Compilation]) -> Iterator[Look]:
    """What each pack has."""
    for pack, compilation in zip(where.packs, compilations, strict=True):
        if compilation.library is None:
            yield Look("content", Verdict.LOOK, f"people do not see {pack}", (compilation.summary(),))
        else:
            codes = ", ".join(each.code for each in compilation.library.languages)
            yield Look("content", Verdict.WELL, codes)


def _codes(kiosk: app.Kiosk, library: Library) -> Look:
    """Whether a phone reads the list from the screen, in every language."""
    if not decoder_is_here():
        return Look("codes", Verdict.SKIPPED, "not read: install kyphoplasty-kiosk[nightly]")
    faults, read = [], 0
    for pack, language in library.editions:
        kiosk.navigator.startOver()
        kiosk.navigator.begin(language.code)
        kiosk.navigator.press(Take(pack.id))
        kiosk.navigator.press(Do.PICK_THREE)
        kiosk.navigator.open(language.first(ScreenKind.LIST).id)
        kiosk.navigator.press(Show(TAKE_ALONG))
        settle(500)
        texts = " ".join(each.text for each in barcodes(kiosk.window.grabWindow()))
        asked = [language.question(each).text for each in kiosk.navigator.session.picks]
        read += sum(each in texts for each in asked)
        faults += [f"{language.code}: not in the code: {each}" for each in asked if each not in texts]
    verdict = Verdict.LOOK if faults else Verdict.WELL
    return Look("codes", verdict, f"{read} questions read from the screen", tuple(faults))


def _expiries(settings: Settings, library: Library, shown: Library, state: Path) -> Iterator[Look]:
    """What ends soon, and which language will be gone tomorrow."""
    today = Clock(state).today()
    soon = ending(shown.packs, settings.aftercare, today)
    if soon.day is not None:
        told = f"{soon.count} end within 30 days, the first on {soon.day}: {soon.first}"
        yield Look("reviews", Verdict.LOOK, told)
    else:
        yield Look("reviews", Verdict.WELL, "none ends within 30 days")
    try:
        left = _codes_of(offer.offered(library, settings, today + timedelta(days=1)))
    except KioskError as error:
        yield Look("tomorrow", Verdict.LOOK, "nothing could be shown", (str(error),))
        return
    gone = [name for each, name in _codes_of(shown).items() if each not in left]
    if gone:
        yield Look("tomorrow", Verdict.LOOK, f"people will not be offered {', '.join(sorted(gone))}")
    else:
        yield Look("tomorrow", Verdict.WELL, "the same languages as today")


def _codes_of(library: Library) -> dict[tuple[str, str], str]:
    """The languages of each pack by the pack's id and their code, as staff call them."""
    return {
        (pack.id, each.code): f"{each.code} of {each.cover.title}" if library.beside else each.code
        for pack, each in library.editions
    }


def _machine(state: Path) -> Iterator[Look]:
    """Room on the disk, and the clock."""
    free = machine.disk(state).free
    yield Look("disk", Verdict.LOOK if free < ENOUGH_MB else Verdict.WELL, f"{free} MB free")
    fault = Clock(state).fault()
    yield Look("clock", Verdict.LOOK if fault else Verdict.WELL, fault or "it can be right")
