"""``kiosk pin``: sets the PIN that opens the clinician's table and the staff sheet."""

from __future__ import annotations

import argparse
import sys
from getpass import getpass
from typing import TYPE_CHECKING

from kiosk.commands import options as option
from kiosk.errors import KioskError
from kiosk.settings import pin
from kiosk.settings.places import Places, settings_file
from kiosk.settings.schema import Settings
from kiosk.settings.write import outcome

if TYPE_CHECKING:
    from kiosk.commands.options import Commands


class PinError(KioskError):
    """The PIN cannot be used; the text says why."""


def add(commands: Commands) -> None:
    """Describe the command."""
    command = commands.add_parser("pin", help="set the PIN for staff")
    option.settings_file(command)
    command.set_defaults(work=work)


def work(options: argparse.Namespace, _settings: Settings, _where: Places) -> int:
    """Ask for a PIN and keep its hash in the settings file. Raises :class:`PinError`."""
    typed = _ask()
    if wrong := pin.fault(typed):
        raise PinError(wrong)
    print(outcome(settings_file(options.settings), "staff", {"pin": pin.hashed(typed)}))
    return 0


def _ask() -> str:
    """The PIN: typed twice without being shown, or the first line of what is piped in."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    first = getpass("New PIN (it is not shown): ")
    if first != getpass("Once more: "):
        raise PinError("the two were not the same; start again")
    return first
