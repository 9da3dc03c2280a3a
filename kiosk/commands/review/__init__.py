"""``kiosk review``: what waits for whom, and a sheet on paper for who signs it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands import options as option
from kiosk.settings.places import Places
from kiosk.settings.schema import PAPERS, Settings

if TYPE_CHECKING:
    from kiosk.commands.options import Commands


def add(commands: Commands) -> None:
    """Describe the command."""
    review = commands.add_parser("review", help="what waits for whom, or a sheet to sign")
    for each in (option.settings_file, option.language, option.content):
        each(review)
    review.add_argument("what", nargs="?", metavar="PAGE", help="a topic or a page, such as care/washing")
    review.add_argument("--paper", choices=PAPERS, help="paper (default: the settings', else a4)")
    review.add_argument("-o", dest="out", type=Path, metavar="FILE", help="write the sheet into this PDF")
    review.set_defaults(work=work)


def work(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    """Print the list, or write the sheet."""
    if options.out:
        from kiosk.commands.review.sheet import write

        return write(options, settings, where)
    from kiosk.commands.review.listing import tell

    return tell(options, settings, where)
