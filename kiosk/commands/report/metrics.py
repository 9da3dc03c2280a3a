"""What is known of a kiosk, as metrics in Prometheus's text format."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from math import inf

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from kiosk.commands.doctor.check import State
from kiosk.commands.report.known import Known
from kiosk.starts import GRAPHICS, KILLED, WENT_OFF
from kiosk.upkeep.found import PrinterState
from kiosk.upkeep.machine import version

WEEK = timedelta(days=7)
"""So long a sudden end is told. The last 20 are known."""
CAUSES = {KILLED: "killed", WENT_OFF: "power", GRAPHICS: "graphics"}
OTHER = "other"
MB = 1_000_000
Values = Mapping[str, float]
"""Values by that of the one label."""


class _Once(Collector):
    """Gives the metrics of what is ``known``."""

    def __init__(self, known: Known) -> None:
        self._known = known

    def collect(self) -> Iterator[Metric]:
        """Every metric that has a value."""
        for part in (_runs, _ends, _words, _fetched, _machine):
            yield from part(self._known)


def text(known: Known) -> str:
    """The report."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Once(known))
    return generate_latest(registry).decode()


def _one(name: str, told: str, value: float | None) -> Iterator[Metric]:
    if value is not None:
        yield GaugeMetricFamily(f"kiosk_{name}", told, value=value)


def _each(name: str, told: str, label: str, values: Values) -> Iterator[Metric]:
    if values:
        family = GaugeMetricFamily(f"kiosk_{name}", told, labels=[label])
        for of, value in values.items():
            family.add_metric([of], value)
        yield family


def _runs(known: Known) -> Iterator[Metric]:
    """The program, and how the running kiosk is."""
    info = GaugeMetricFamily("kiosk_info", "What runs here.", labels=["version", "pack", "settings"])
    info.add_metric([version(), str(known.pack.current), str(known.group.current)], 1)
    yield info
    yield from _one("report_timestamp_seconds", "When this report was made.", known.now.timestamp())
    worst = {check.name: 0 for check in known.checks}
    for check in known.checks:
        worst[check.name] = max(worst[check.name], list(State).index(check.state))
    told = "What kiosk doctor finds: 0 is well, 1 could be better, 2 people notice."
    yield from _each("check", told, "check", worst)
    yield from _one("settings_faults", "Faults in the settings that count.", known.faults)
    started, vitals = known.starts.running, known.vitals
    yield from _one("started_timestamp_seconds", "When it was started.", _moment(started))
    if vitals is None:
        return
    yield from _one(
        "seen_timestamp_seconds", "When the running kiosk said last how it is.", vitals.at.timestamp()
    )
    yield from _one("memory_bytes", "Its resident memory.", vitals.memory)
    gap = None if vitals.gap_ms is None else vitals.gap_ms / 1000
    told = "The time between two frames of a movement that 95 of 100 do not exceed."
    yield from _one("frame_gap_p95_seconds", told, gap)
    if started is not None and vitals.at > started:
        yield from _one("uptime_seconds", "How long it ran then.", (vitals.at - started).total_seconds())
    heard = {language.code: float(language.code in vitals.spoken) for language in known.languages}
    yield from _each("voice", "Whether the language can be heard.", "language", heard)


def _ends(known: Known) -> Iterator[Metric]:
    """How it has ended lately."""
    lately = [end.why for end in known.starts.ends if known.now - end.noticed < WEEK]
    ends = Counter(CAUSES.get(why, OTHER) for why in lately)
    counted = {why: float(ends[why]) for why in (*CAUSES.values(), OTHER)}
    yield from _each("sudden_ends", "Sudden ends of the last seven days, by cause.", "why", counted)
    yield from _one("quick_deaths", "Quick deaths in a row.", known.starts.quick)


def _words(known: Known) -> Iterator[Metric]:
    """Which sign-offs hold, and until when; of several packs together."""
    ends: dict[str, float] = {}
    unsigned: dict[str, float] = {}
    for language in known.languages:
        reviews = [screen.review for screen in language.screens.values()]
        if days := [each.expires for each in reviews if each.signed and each.expires]:
            ends[language.code] = min(_midnight(min(days)), ends.get(language.code, inf))
        unsigned[language.code] = unsigned.get(language.code, 0.0) + len(language.unreviewed)
    told = "The day on which the first review ends."
    yield from _each("review_end_timestamp_seconds", told, "language", ends)
    yield from _each("pages_unsigned", "Pages that no clinician has signed.", "language", unsigned)
    last = {name: _midnight(rule.expires) for name, rule in known.rules.items() if rule.expires}
    yield from _each("rule_end_timestamp_seconds", "The day on which the clinic's rule ends.", "rule", last)


def _moment(when: datetime | None) -> float | None:
    """A moment as s since 1970."""
    return when.timestamp() if when else None


def _midnight(day: date) -> float:
    """The moment at which ``day`` begins in UTC, s since 1970."""
    return datetime.combine(day, time(), UTC).timestamp()


def _fetched(known: Known) -> Iterator[Metric]:
    """What came from the repository, and until when that says it holds."""
    refused = {"pack": float(len(known.pack.refused)), "settings": float(len(known.group.refused))}
    yield from _each("refused", "Versions that were taken back.", "kind", refused)
    if known.tried is not None:
        last, well = known.tried.last, known.tried.well
        yield from _one("fetch_timestamp_seconds", "When it fetched last.", last.timestamp())
        told = "When it fetched last without a fault."
        yield from _one("fetch_success_timestamp_seconds", told, _moment(well))
    ends = {role: day.timestamp() for role, day in known.ends.items()}
    told = "When the metadata ends that was verified last."
    yield from _each("metadata_end_timestamp_seconds", told, "role", ends)


def _machine(known: Known) -> Iterator[Metric]:
    """Disk and printer, and the last examination at night."""
    if known.disk is not None:
        yield from _one("disk_free_bytes", "Free on the disk of its state.", known.disk.free * MB)
        yield from _one("disk_size_bytes", "The whole disk.", known.disk.whole * MB)
    states = {state.value: float(state is known.printer) for state in PrinterState}
    yield from _each("printer", "How the printer stands: 1 for the state it is in.", "state", states)
    if known.night is not None:
        began = known.night.began.timestamp()
        yield from _one("night_timestamp_seconds", "When it examined itself last.", began)
        yield from _one(
            "night_to_look_at", "What somebody should look at since then.", len(known.night.to_look_at)
        )
