"""``kiosk report``: how this kiosk is, in numbers that a monitoring system reads. Nothing about people."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.atomic import READABLE, put, stage
from kiosk.commands import options as option
from kiosk.commands.extra import fleet_extra
from kiosk.errors import KioskError
from kiosk.settings.places import places, state_folder

if TYPE_CHECKING:
    from kiosk.commands.options import Commands


class ReportError(KioskError):
    """The report cannot be written."""


def add(commands: Commands) -> None:
    """Describe the command."""
    report = commands.add_parser("report", help="how this kiosk is, as numbers for a monitoring system")
    for each in (option.settings_file, option.content):
        each(report)
    report.add_argument(
        "-o", dest="out", type=Path, metavar="FILE", help="Prometheus text file (default: print it)"
    )
    report.add_argument(
        "--counts",
        type=Path,
        metavar="FILE",
        help="counts of the last day as JSON (default: print them)",
    )
    report.set_defaults(alone=work)


def work(options: argparse.Namespace) -> int:
    """Print or write the report. Raises :class:`ReportError`."""
    from kiosk.commands.report.known import look
    from kiosk.machine import has_display

    reading = option.told_settings(options)
    settings = reading.settings
    if options.counts and not settings.counts.on:
        raise ReportError("nothing is counted; write `on = true` under [counts] in kiosk.toml")
    with fleet_extra():
        from kiosk.commands.report.metrics import text
    display = has_display()  # a timer has none, and cannot tell how that of the kiosk is
    known = look(options, reading, places(settings))
    numbers = text(known if display else known.without_display)
    if options.out is None:
        print(numbers, end="")
    else:
        _write(options.out, numbers.encode())
    if settings.counts.on and (options.counts or options.out is None):
        _give_counts(options.counts)
    return 0


def _give_counts(out: Path | None) -> None:
    """Write the counts of the last day to ``out``, or print them."""
    from kiosk.clock import Clock
    from kiosk.upkeep.day_counts import payload

    counts = payload(state_folder(), Clock(state_folder()).today())
    if out is not None:
        _write(out, counts)
    elif counts:
        print(f"# counts {counts.decode()}")  # a comment, so that what is printed can be read as a whole


def _write(out: Path, data: bytes) -> None:
    try:
        put(stage(out, data, READABLE), out)
    except OSError as error:
        raise ReportError(f"{out} cannot be written ({error.strerror})") from error
