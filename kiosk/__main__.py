"""The entry of ``kiosk``: reads the command line and the settings, then lets the command work."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence

import msgspec

from kiosk.commands import check, dev, doctor, handout, new, picture, run, setup, tour
from kiosk.errors import KioskError
from kiosk.settings.places import Places, places
from kiosk.settings.read import load
from kiosk.settings.schema import Settings

COMMANDS = (run, check, new, handout, doctor, setup, tour, picture, dev)

Work = Callable[[argparse.Namespace, Settings, Places], int]
"""What a command does with its options; gives the exit code."""


def parser() -> argparse.ArgumentParser:
    """All commands and options."""
    top = argparse.ArgumentParser(prog="kiosk", description="A touch kiosk about back pain and kyphoplasty.")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    for command in COMMANDS:
        command.add(commands)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; give the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0].startswith("-") and given[0] not in ("-h", "--help")):
        given.insert(0, "run")
    options = parser().parse_args(given)
    from kiosk.machine import check_versions  # noqa: PLC0415 - `--help` must not load Qt

    try:
        check_versions()
        settings = _settings(options)
        work: Work = options.work
        return work(options, settings, places(settings))
    except KioskError as error:
        print(error, file=sys.stderr)
        return 1


def _settings(options: argparse.Namespace) -> Settings:
    """The settings file with the command line on top."""
    settings = load(getattr(options, "settings", None))
    if getattr(options, "content", None) is not None:
        settings = msgspec.structs.replace(settings, content=str(options.content))
    if getattr(options, "lang", None):
        settings = msgspec.structs.replace(settings, language=options.lang)
    if getattr(options, "windowed", False):
        settings = msgspec.structs.replace(settings, windowed=True)
    return settings


if __name__ == "__main__":
    sys.exit(main())
