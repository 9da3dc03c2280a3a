"""What can be told of a machine on which Qt does not load."""

from __future__ import annotations

import argparse
from datetime import datetime

from kiosk.clock import Clock
from kiosk.commands.compiling import compile_each, together
from kiosk.commands.doctor.check import Check, fail
from kiosk.commands.doctor.content import contents, values
from kiosk.commands.doctor.upkeep import clock, disk, given, hours, restarts
from kiosk.machine import QT_REMEDY
from kiosk.settings.places import Places, state_folder
from kiosk.settings.read import Reading


def examine_without_qt(
    options: argparse.Namespace, reading: Reading, where: Places, error: ImportError
) -> tuple[Check, ...]:
    """That Qt does not load, and the checks that do without it."""
    settings = reading.settings
    now = Clock(state_folder())
    today = now.today()
    compilations = compile_each(settings, where, today=today)
    return (
        fail("qt", f"the screens cannot be shown: {error}", QT_REMEDY),
        *contents(settings, where, compilations, today),
        *values(options, settings, compilations, today),
        *disk(settings, state_folder()),
        *given(reading),
        *restarts(state_folder()),
        *hours(settings, now, datetime.now().astimezone()),
        *clock(together(compilations), now),
    )
