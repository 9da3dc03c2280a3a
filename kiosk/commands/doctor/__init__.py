"""``kiosk doctor``: is everything here that the kiosk needs, and what to do where it is not."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from kiosk.commands import options as option
from kiosk.settings.places import Places
from kiosk.settings.schema import Settings

if TYPE_CHECKING:
    from kiosk.commands.options import Commands


def add(commands: Commands) -> None:
    """Describe the command."""
    doctor = commands.add_parser("doctor", help="say what this machine lacks, and what to do")
    for each in (option.settings_file, option.language, option.content):
        each(doctor)
    doctor.add_argument("--json", action="store_true", help="as JSON")
    doctor.set_defaults(work=work)


def work(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    """Examine the machine."""
    from kiosk.commands.doctor.examination import examine

    return examine(options, settings, where)
