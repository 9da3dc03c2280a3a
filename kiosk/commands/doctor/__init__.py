"""``kiosk doctor``: is everything here that the kiosk needs, and what to do where it is not."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from kiosk.commands import options as option
from kiosk.settings.places import places

if TYPE_CHECKING:
    from kiosk.commands.options import Commands


def add(commands: Commands) -> None:
    """Describe the command."""
    doctor = commands.add_parser("doctor", help="say what this machine lacks, and what to do")
    for each in (option.settings_file, option.language, option.content):
        each(doctor)
    doctor.add_argument("--json", action="store_true", help="as JSON")
    doctor.set_defaults(alone=work)


def work(options: argparse.Namespace) -> int:
    """Print every check; 1 when patients would notice one. Without Qt's libraries: what can be told then."""
    from kiosk.commands.doctor.check import answer
    from kiosk.commands.doctor.without_qt import examine_without_qt
    from kiosk.machine import lacks_library

    reading = option.lenient_settings(options)
    where = places(reading.settings)
    try:
        from kiosk.commands.doctor.examination import examine
    except ImportError as error:
        if not lacks_library(error):
            raise
        return answer(examine_without_qt(options, reading, where, error), as_json=options.json)
    return answer(examine(options, reading, where), as_json=options.json)
