"""Faults of the clock: ``other_clock.c`` stands between the service and the clock of the machine."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

from booted.faults.surroundings import started
from booted.faults.trial import Fault, Outcome, Trial, told

SOURCE = Path(__file__).with_name("other_clock.c")
LIBRARY = "/usr/local/lib/other_clock.so"
YEARS_S = 2 * 365 * 86_400


def other_clock(trial: Trial, there: int) -> str:
    """The lines of a service whose clock is at ``there`` now, s since 1970."""
    machine = trial.machine
    machine.there("apt-get", "-qq", "install", "-y", "--no-install-recommends", "gcc", "libc6-dev")
    shutil.copy(SOURCE, machine.file("/root/other_clock.c"))
    said = machine.there("cc", "-O2", "-shared", "-fPIC", "-o", LIBRARY, "/root/other_clock.c", "-ldl")
    if not machine.file(LIBRARY).exists():
        raise OSError(said)
    clock = f"{round(time.time())} {there}"
    return f'Environment=LD_PRELOAD={LIBRARY} "OTHER_CLOCK={clock}"\n'


def years_off(trial: Trial, _times: int) -> Outcome:
    """The clock is two years early, then two years late, as after an empty battery."""
    outcomes = []
    for off in (-YEARS_S, YEARS_S):
        with trial.unit("[Service]\n" + other_clock(trial, round(time.time()) + off)):
            outcomes.append(started(trial))
    figures = (f"{word}: {each.figure}" for word, each in zip(("early", "late"), outcomes, strict=True))
    return Outcome(all(each.held for each in outcomes), told(*figures))


FAULTS = (Fault("clock two years early, two years late", "starts and goes on", years_off),)
