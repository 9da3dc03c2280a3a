"""``kiosk handout``: a topic, a screen or a list of questions as a PDF to print."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from kiosk.settings import PAPERS, Places, Settings


class HandoutError(Exception):
    """The handout cannot be made; the text says what to do."""


def add_parser(commands: Any, shared: argparse.ArgumentParser) -> None:  # noqa: ANN401 - argparse's is private
    """Add the command ``handout`` to ``commands``; ``shared`` holds the options of every command."""
    handout = commands.add_parser("handout", parents=[shared], help="a topic or questions as a PDF")
    handout.add_argument("what", nargs="?", metavar="TOPIC", help="a topic such as procedure, or a screen")
    handout.add_argument("--questions", metavar="IDS", help="a sheet with these questions, such as d1,p4,r2")
    handout.add_argument("--paper", choices=PAPERS, help="paper (default: the settings', else a4)")
    handout.add_argument("--content", metavar="DIR", help="content folder (default: the built-in one)")
    handout.add_argument("-o", dest="out", type=Path, required=True, metavar="FILE", help="the PDF")
    handout.set_defaults(work=_write)


def _write(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    from kiosk.handout.command import write  # noqa: PLC0415 - `--help` must not load Qt

    return write(options, settings, where)
