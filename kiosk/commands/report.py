"""``kiosk report``: how this kiosk is, in numbers that a monitoring system reads. Nothing about people."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.atomic import READABLE, put, stage
from kiosk.commands import options as option
from kiosk.errors import KioskError
from kiosk.settings.places import Places, packs_folder, state_folder
from kiosk.settings.schema import Settings

if TYPE_CHECKING:
    from kiosk.commands.doctor.check import Check
    from kiosk.commands.options import Commands
    from kiosk.model.library import Language


Labels = tuple[tuple[str, str], ...]
"""Names and values of a metric's labels."""


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
    report.set_defaults(work=work, lang=None)


def work(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    """Print or write the report. Raises :class:`ReportError`."""
    from kiosk.clock import Clock
    from kiosk.commands.compiling import compile_in_time
    from kiosk.commands.doctor.examination import examine
    from kiosk.offer import meant

    today = Clock(state_folder()).today()
    compilation = compile_in_time(settings, where, today=today)
    checks = examine(options, settings, where, compilation)
    languages = meant(compilation.library, settings) if compilation.library else ()
    text = "".join(f"{line}\n" for line in lines(checks, languages, state_folder(), today))
    if options.out is None:
        print(text, end="")
        return 0
    try:
        put(stage(options.out, text.encode(), READABLE), options.out)
    except OSError as error:
        raise ReportError(f"{options.out} cannot be written ({error.strerror})") from error
    return 0


def lines(checks: Sequence[Check], languages: Sequence[Language], state: Path, today: date) -> Iterator[str]:
    """The report as lines of Prometheus's text format."""
    from kiosk.commands.doctor.check import State
    from kiosk.fleet.shown import read
    from kiosk.starts import Diary
    from kiosk.upkeep.machine import version

    worst = {check.name: State.OK for check in checks}
    for check in checks:
        worst[check.name] = max(worst[check.name], check.state, key=list(State).index)
    kept, pack = Diary(state).read(), read(packs_folder())
    runs = (("pack", str(pack.current)), ("version", version()))
    yield from _metric("kiosk_info", "What runs here.", {runs: 1})
    yield from _metric(
        "kiosk_check",
        "What kiosk doctor finds: 0 is well, 1 could be better, 2 people notice.",
        {(("check", name),): list(State).index(found) for name, found in worst.items()},
    )
    yield from _metric(
        "kiosk_sudden_ends",
        "The last sudden ends, by cause.",
        {(("why", why),): count for why, count in Counter(end.why for end in kept.ends).items()},
    )
    yield from _metric("kiosk_quick_deaths", "Quick deaths in a row.", {(): kept.quick})
    yield from _metric("kiosk_packs_refused", "Packs that were taken back.", {(): len(pack.refused)})
    if kept.running is not None:
        yield from _metric(
            "kiosk_started_seconds", "When it was started.", {(): round(kept.running.timestamp())}
        )
    left: dict[Labels, int] = {}
    unsigned: dict[Labels, int] = {}
    for language in languages:
        reviews = [screen.review for screen in language.screens.values()]
        days = [review.expires for review in reviews if review.signed and review.expires]
        if days:
            left[("language", language.code),] = (min(days) - today).days
        unsigned[("language", language.code),] = len(language.unreviewed)
    yield from _metric("kiosk_review_days_left", "Days until the first review ends.", left)
    yield from _metric("kiosk_pages_unsigned", "Pages that no clinician has signed.", unsigned)


def _metric(name: str, told: str, values: Mapping[Labels, int]) -> Iterator[str]:
    if values:
        yield f"# HELP {name} {told}"
        yield f"# TYPE {name} gauge"
    for labels, value in values.items():
        shown = ",".join(f'{key}="{_escaped(text)}"' for key, text in labels)
        yield f"{name}{{{shown}}} {value}" if shown else f"{name} {value}"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
