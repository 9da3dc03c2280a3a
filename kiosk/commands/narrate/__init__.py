"""``kiosk narrate``: every sentence of a language as a recording, for kiosks too small for a voice."""

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
    narrate = commands.add_parser("narrate", help="record every sentence of a language with a natural voice")
    for each in (option.settings_file, option.content):
        each(narrate)
    narrate.add_argument("language", metavar="LANG", help="language of the content, such as en")
    narrate.add_argument("--page", metavar="PAGE", help="only this topic or page, such as procedure")
    narrate.set_defaults(work=work)


def work(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    """Write the recordings."""
    from kiosk.commands.narrate.recording import narrate

    return narrate(options, settings, where)
