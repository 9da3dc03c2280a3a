"""The entry of ``kiosk``: reads the command line and the settings, then lets the command work."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from errno import ENOSPC, EPIPE
from types import ModuleType

from kiosk.commands import (
    check,
    dev,
    doctor,
    handout,
    install,
    mend,
    narrate,
    new,
    nightly,
    pack,
    picture,
    pin,
    report,
    review,
    run,
    session,
    setup,
    sign,
    tour,
)
from kiosk.commands import options as option
from kiosk.commands import settings as settings_commands
from kiosk.errors import KioskError
from kiosk.settings.places import Places, places
from kiosk.settings.schema import Settings

COMMANDS = (
    *(run, check, new, mend, review, sign, narrate, handout),
    *(doctor, report, nightly, setup, pin, settings_commands, pack, tour, picture, dev, install, session),
)

STREAMS = (1, 2)
"""The descriptors of what is printed and of what is told of faults."""

Work = Callable[[argparse.Namespace, Settings, Places], int]
"""What a command does with its options; gives the exit code.

A command that reads no settings before it works, or its own way, sets ``alone`` in their place.
"""


def parser(described: Sequence[ModuleType] = COMMANDS) -> argparse.ArgumentParser:
    """The ``described`` commands and their options."""
    top = argparse.ArgumentParser(prog="kiosk", description="A touch kiosk about back pain and kyphoplasty.")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    for command in described:
        command.add(commands)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; give the exit code. It is 1, too, when nobody can read what is printed."""
    try:
        try:
            return _run(list(sys.argv[1:] if arguments is None else arguments))
        finally:
            print(end="", flush=True)
    except OSError as error:
        if error.errno not in (EPIPE, ENOSPC):
            raise
        if error.errno == ENOSPC:
            print(f"it cannot be written ({error.strerror}); make room on the disk", file=sys.stderr)
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for stream in STREAMS:  # Python writes to them what is left when it ends
            os.dup2(nowhere, stream)
        return 1


def _run(given: list[str]) -> int:
    if not given or (given[0].startswith("-") and given[0] not in ("-h", "--help")):
        given.insert(0, "run")
    # After a crash people wait for these two: the other commands take 30 ms.
    waited = [each for each in (run, session) if given[0] == each.NAME]
    options = parser(waited or COMMANDS).parse_args(given)
    from kiosk.machine import QT_REMEDY, check_versions, lacks_library  # noqa: PLC0415 - `--help` loads no Qt

    try:
        check_versions()
        if alone := getattr(options, "alone", None):
            return int(alone(options))
        settings = option.settings(options)
        work: Work = options.work
        return work(options, settings, places(settings))
    except KioskError as error:
        print(error, file=sys.stderr)
        return 1
    except ImportError as error:
        if not lacks_library(error):
            raise
        print(f"{error}; {QT_REMEDY}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
