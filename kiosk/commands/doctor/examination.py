"""All checks, with a window where there is a screen."""

from __future__ import annotations

import argparse
from datetime import datetime

from kiosk import app, machine
from kiosk.bridge.speech.spoken_elsewhere import spoken_languages
from kiosk.bridge.system.graphics import choose
from kiosk.clock import Clock
from kiosk.commands.compiling import compile_in_time
from kiosk.commands.doctor.check import Check
from kiosk.commands.doctor.content import codes, content, values
from kiosk.commands.doctor.letters import letters
from kiosk.commands.doctor.machine import forms, graphics, screen, touch, voices
from kiosk.commands.doctor.upkeep import clock, disk, group, hours, restarts
from kiosk.compiler import Compilation
from kiosk.settings.places import Places, state_folder
from kiosk.settings.schema import Settings


def examine(
    options: argparse.Namespace, settings: Settings, where: Places, compilation: Compilation | None = None
) -> tuple[Check, ...]:
    """Every check; of the ``compilation`` where the content was already compiled."""
    display = machine.has_display()
    app.application(offscreen=not display)
    choose()
    now = Clock(state_folder())
    today = now.today()
    compilation = compilation or compile_in_time(settings, where, today=today)
    return (
        *content(settings, where, compilation, today),
        *values(options, settings, compilation, today),
        *letters(where, compilation),
        *screen(settings, display=display),
        *touch(),
        *graphics(),
        *forms(),
        *voices(spoken_languages(settings.speech.voices), codes(settings, compilation)),
        *disk(settings, state_folder()),
        *restarts(state_folder()),
        *group(options, settings),
        *hours(settings, now, datetime.now().astimezone()),
        *clock(compilation.library, now),
    )
