"""All checks, with a window where there is a screen."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import datetime

from kiosk import app, machine
from kiosk.bridge.speech.spoken_elsewhere import spoken_languages
from kiosk.bridge.system.graphics import choose
from kiosk.clock import Clock
from kiosk.commands.compiling import codes, compile_each, libraries, together
from kiosk.commands.doctor.check import Check
from kiosk.commands.doctor.content import contents, values
from kiosk.commands.doctor.letters import letters
from kiosk.commands.doctor.machine import forms, graphics, screen, touch, voices
from kiosk.commands.doctor.upkeep import clock, disk, given, hours, restarts
from kiosk.compiler import Compilation
from kiosk.settings.places import Places, state_folder
from kiosk.settings.read import Reading


def examine(
    options: argparse.Namespace,
    reading: Reading,
    where: Places,
    compilations: Sequence[Compilation] = (),
) -> tuple[Check, ...]:
    """Every check; of the ``compilations`` where the packs were already compiled."""
    display = machine.has_display()
    app.application(offscreen=not display)
    choose()
    settings = reading.settings
    now = Clock(state_folder())
    today = now.today()
    compilations = compilations or compile_each(settings, where, today=today)
    return (
        *contents(settings, where, compilations, today),
        *values(options, settings, compilations, today),
        *letters(where, together(compilations)),
        *screen(settings, display=display),
        *touch(),
        *graphics(),
        *forms(),
        *voices(spoken_languages(settings.speech.voices), codes(settings, libraries(compilations))),
        *disk(settings, state_folder()),
        *restarts(state_folder()),
        *given(reading),
        *hours(settings, now, datetime.now().astimezone()),
        *clock(together(compilations), now),
    )
