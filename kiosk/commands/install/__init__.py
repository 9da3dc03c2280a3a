"""``kiosk install``: makes a Debian or Ubuntu a kiosk that starts by itself, or takes that away again."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.commands.options import Commands


def add(commands: Commands) -> None:
    """Describe the command."""
    install = commands.add_parser("install", help="make this machine a kiosk that starts by itself (as root)")
    install.add_argument("--dry-run", action="store_true", help="only tell what would be done")
    install.add_argument("--uninstall", action="store_true", help="take everything away again, settings too")
    install.add_argument(
        "--settings", type=Path, metavar="FILE", help="the clinic's kiosk.toml (default: one with comments)"
    )
    install.add_argument(
        "--root", type=Path, metavar="DIR", default=Path("/"), help="a machine whose disk is mounted there"
    )
    install.set_defaults(alone=work)


def work(options: argparse.Namespace) -> int:
    """Install, uninstall or tell; raises :class:`~kiosk.commands.install.machine.InstallError`."""
    from kiosk.commands.install import plan as made
    from kiosk.commands.install.machine import InstallError, Machine
    from kiosk.settings.read import load

    machine = Machine(options.root.resolve())
    if options.settings and not options.uninstall:
        load(options.settings)
    steps = made.plan(options.settings)
    if options.dry_run:
        print(*(made.tell_undoing if options.uninstall else made.tell)(steps, machine), sep="\n")
        return 0
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        raise InstallError("This changes the system: run it as root on Debian or Ubuntu, or with --dry-run.")
    changes = 0
    for change in (made.uninstall if options.uninstall else made.install)(steps, machine):
        print(change, flush=True)
        changes += 1
    if not changes:
        print("Nothing to do: all of it is so already.")
    elif options.uninstall:
        print("The kiosk is gone. Restart the machine.")
    else:
        print(f"Look through {made.SETTINGS}, then restart the machine: it starts as a kiosk.")
    return 0
