"""``kiosk session``: the kiosk alone on the screen, inside cage, as its service starts it."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands import options as option
from kiosk.errors import UnfitError
from kiosk.upkeep.outputs import CAGE, turns_of_cage

if TYPE_CHECKING:
    from kiosk.commands.options import Commands

NAME = "session"


def add(commands: Commands) -> None:
    """Describe the command."""
    session = commands.add_parser(NAME, help="start the kiosk alone on the screen, as its service does")
    option.settings_file(session)
    session.set_defaults(alone=work)


def work(options: argparse.Namespace) -> int:
    """Become cage with the kiosk in it: the process stays the same, so that systemd knows it.

    Raises :class:`UnfitError` where there is no cage.
    """
    kiosk = [str(Path(sys.argv[0]).absolute()), "run"]
    if options.settings is not None:
        kiosk += ["--settings", str(options.settings)]
    try:
        os.execvp(CAGE, [CAGE, *turns_of_cage(option.screen(options)), "--", *kiosk])  # noqa: S606 - no shell
    except OSError as error:
        raise UnfitError(f"{CAGE}: cannot be started ({error.strerror}); install the package cage") from error
