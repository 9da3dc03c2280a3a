"""``kiosk nightly``: the kiosk examines itself, off screen, and tells in the morning what it found."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from kiosk.commands import options as option
from kiosk.settings.places import Places
from kiosk.settings.schema import Settings

if TYPE_CHECKING:
    from kiosk.commands.options import Commands

LONGEST_S = 3 * 3600
"""An examination that takes longer hangs, and ends, s."""


def add(commands: Commands) -> None:
    """Describe the command."""
    nightly = commands.add_parser("nightly", help="examine the kiosk off screen, and keep what was found")
    for each in (option.settings_file, option.content, option.window_size):
        each(nightly)
    nightly.set_defaults(work=work, lenient=True)


def work(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    """Examine, keep and print; 1 when somebody should look at something."""
    from kiosk import app, lifeline
    from kiosk.commands.nightly.examination import Examination
    from kiosk.commands.nightly.page import page
    from kiosk.settings.places import state_folder
    from kiosk.upkeep import night as kept

    lifeline.end_after(LONGEST_S)
    state = state_folder()
    examination = Examination(app.application(offscreen=True), settings, where, state, options.size)
    night = examination.run(kept.read(state))
    for look in night.looks:
        print(f"{look.verdict:<8} {look.name}: {look.found}", *look.details, sep="\n         ")
    kept.write(state, night, page(night))
    print(f"{state / kept.PAGE}")
    return int(not night.well)
