"""``kiosk handout``: a topic, a screen, a list of questions or the picture of a bone as a PDF to print."""

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
    handout = commands.add_parser("handout", help="a topic or questions as a PDF")
    for each in (option.settings_file, option.language, option.content, option.bone):
        each(handout)
    handout.add_argument("what", nargs="?", metavar="TOPIC", help="a topic such as procedure, or a screen")
    handout.add_argument("--questions", metavar="IDS", help="a sheet with these questions, such as d1,p4,r2")
    handout.add_argument("--paper", choices=PAPERS, help="paper (default: the settings', else a4)")
    handout.add_argument(
        "--picture", action="store_true", help="one page with the picture of the bone, its code and questions"
    )
    handout.add_argument("-o", dest="out", type=Path, required=True, metavar="FILE", help="the PDF")
    handout.set_defaults(work=work)


def work(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    """Write the PDF."""
    from kiosk.commands.handout.writing import write

    return write(options, settings, where)
