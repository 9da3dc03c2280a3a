"""``kiosk doctor``: is everything here that the kiosk needs, and what to do where it is not."""

from __future__ import annotations

import argparse
from typing import Any

from kiosk.settings import Places, Settings


def add_parser(commands: Any, shared: argparse.ArgumentParser) -> None:  # noqa: ANN401 - argparse's is private
    """Add the command ``doctor`` to ``commands``; ``shared`` holds the options of every command."""
    doctor = commands.add_parser(
        "doctor", parents=[shared], help="say what this machine lacks, and what to do"
    )
    doctor.add_argument("--content", metavar="DIR", help="content folder (default: the built-in one)")
    doctor.add_argument("--json", action="store_true", help="as JSON")
    doctor.set_defaults(work=_examine)


def _examine(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    from kiosk.doctor.command import examine  # noqa: PLC0415 - `--help` must not load Qt

    return examine(options, settings, where)
