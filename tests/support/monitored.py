"""A kiosk of which everything is known that a report can tell."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from prometheus_client.parser import text_string_to_metric_families

from kiosk.commands.doctor.check import ok
from kiosk.commands.report.known import Known
from kiosk.fleet.shown import Shown, Tried
from kiosk.model.library import Language, Library
from kiosk.model.screens import Review, ReviewState
from kiosk.settings.schema import Value
from kiosk.starts import Starts
from kiosk.upkeep.found import Disk, PrinterState
from kiosk.upkeep.night import Night
from kiosk.upkeep.vitals import Vitals

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)


def monitored(library: Library, **changed: Any) -> Known:  # noqa: ANN401 - fields of many types
    """All is well with it, and each thing has a value; ``changed`` are other fields."""
    started = NOW - timedelta(hours=1)
    known = Known(
        now=NOW,
        today=NOW.date(),
        checks=(ok("screen", "fine"),),
        languages=tuple(map(_signed, library.languages)),
        rules={"driving": Value({"en": "1 day"}, "a surgeon", None, NOW.date() + timedelta(days=30))},
        starts=Starts(running=started),
        vitals=Vitals(NOW, started, 120_000_000, 17, ("en",), 0),
        night=Night(started, 60.0, "0.1.0", 900, ()),
        disk=Disk(5_000, 20_000),
        printer=PrinterState.READY,
        pack=Shown(current=7),
        group=Shown(current=2),
        tried=Tried(NOW, NOW),
        ends={"root": NOW + timedelta(days=300), "timestamp": NOW + timedelta(days=20)},
    )
    return replace(known, **changed)


def _signed(language: Language) -> Language:
    """``language`` with its first page signed for 90 days."""
    name, screen = next(iter(language.screens.items()))
    review = Review(ReviewState.REVIEWED, "a surgeon", NOW.date(), NOW.date() + timedelta(days=90))
    return replace(language, screens={**language.screens, name: replace(screen, review=review)})


def promtool(*asked: str, given: str = "") -> tuple[int, str]:
    """The exit code of Prometheus's own tool and all that it prints."""
    command = ["promtool", *asked]
    done = subprocess.run(command, input=given, capture_output=True, text=True, timeout=60, check=False)  # noqa: S603 - our own words
    return done.returncode, done.stdout + done.stderr


def value(told: str, name: str, **labels: str) -> float:
    """The value of the metric ``name`` in the report ``told`` whose labels are these, among others."""
    (found,) = (
        sample.value
        for family in text_string_to_metric_families(told)
        for sample in family.samples
        if sample.name == name and labels.items() <= sample.labels.items()
    )
    return found
