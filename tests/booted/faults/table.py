"""The table of faults, as lines of a terminal and as a part of ``docs/operations.md``."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from booted.faults.trial import Fault, Outcome
from booted.machine import PROJECT, Machine

PAGE = PROJECT / "docs" / "operations.md"
BEGIN, END = "<!-- `make faults` writes from here -->\n", "<!-- to here -->\n"
NOT_HERE = (
    ("screen unplugged", "there is no real graphics card; cage's headless screen has no cable"),
    ("touch panel unplugged and back", "no input device can be made in a container"),
    (
        "a whole day at 60 times the speed",
        "it is taken for a machine that slept; `tests/journeys/test_closed.py` steps through a day",
    ),
    ("a power cut that loses what was not written", "the container's disk is that of the machine outside"),
)
"""Faults that cannot be made on such a machine, and why."""

WORDS = {True: "held", False: "not held", None: "not tried"}

Row = tuple[Fault, Outcome]


def line(row: Row) -> str:
    """A row for the terminal."""
    fault, outcome = row
    return f"{WORDS[outcome.held]}  {fault.name}: {outcome.figure}"


def page(rows: Sequence[Row], machine: Machine) -> str:
    """The part of the page."""
    version = machine.file("/etc/debian_version").read_text().strip()
    cage = machine.there("dpkg-query", "-W", "-f", "${Version}", "cage").partition("-")[0]
    systemd = machine.there("systemctl", "--version").split()[1]
    said = (
        f"Seen on {date.today():%Y-%m-%d} on Debian {version}, systemd {systemd}, cage {cage}, on "
        f"{os.cpu_count()} cores that others shared (load {os.getloadavg()[2]:.0f}). The kiosk had the share "
        "of the processor that its service asks for."
    )
    table = ["| fault | what is promised | what was seen |", "|---|---|---|"]
    for fault, outcome in rows:
        held = f"**{WORDS[False]}**" if outcome.held is False else WORDS[outcome.held]
        table.append(f"| {fault.name} | {fault.promised} | {held}: {outcome.figure} |")
    table += [f"| {name} | | not tried: {why} |" for name, why in NOT_HERE]
    return "\n".join((said, "", *table, ""))


def write(part: str, into: Path = PAGE) -> None:
    """Put ``part`` between the marks of the page. Raises ValueError where they are missing."""
    words = into.read_text(encoding="utf-8")
    before, after = words.index(BEGIN) + len(BEGIN), words.index(END)
    into.write_text(words[:before] + part + words[after:], encoding="utf-8")
