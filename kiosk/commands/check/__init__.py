"""``kiosk check``: every problem of the content and of the clinic's own values."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands import options as option
from kiosk.settings.places import Places
from kiosk.settings.schema import Settings

if TYPE_CHECKING:
    from kiosk.commands.options import Commands


def add(commands: Commands) -> None:
    """Describe the command."""
    check = commands.add_parser("check", help="report every problem of the content")
    option.settings_file(check)
    option.language(check)
    check.add_argument("content", type=Path, nargs="?", metavar="CONTENT", help="content folder")
    check.add_argument("--format", choices=("text", "json"), default="text", help="output format")
    check.set_defaults(work=work)


def work(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    """Print every problem; 1 for an error."""
    from kiosk.commands.check.checking import check

    return check(options, settings, where)
