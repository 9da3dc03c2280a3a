"""Faults of the clock: ``other_clock.c`` stands between the service and the clock of the machine."""

from __future__ import annotations

import shutil
import time
from datetime import datetime, timedelta
from pathlib import Path

from booted.faults.panel import ENGLISH, panel
from booted.faults.surroundings import started
from booted.faults.trial import Fault, Outcome, Trial, alike, told
from support.ways_out import PRIMARY

SOURCE = Path(__file__).with_name("other_clock.c")
LIBRARY = "/usr/local/lib/other_clock.so"
YEARS_S = 2 * 365 * 86_400
SPEED = 60
"""So many seconds pass on the kiosk's clock in one: a day takes 24 minutes."""
FIRST = "2026-12-04 07:50:00+00:00"
"""A Friday, as that clock has it when the day begins; the kiosk opens at eight and closes at five."""
HOURS = """[hours]
{days}
restart = "3:30"
"""
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
LOOKS = ("8:20", "11:00", "14:00", "16:50", "17:20", "23:50", "+0:20", "+3:20", "+4:00", "+7:50", "+8:20")
"""When somebody looks at the screen; those with a plus on the next day."""
VISITS = ("8:20", "11:00", "14:00")
"""When somebody touches it, too, and goes away; by the next look the visit has ended."""


def other_clock(trial: Trial, speed: int, there: int) -> str:
    """The lines of a service whose clock is at ``there`` now, s since 1970, and ``speed`` times as fast."""
    machine = trial.machine
    machine.there("apt-get", "-qq", "install", "-y", "--no-install-recommends", "gcc", "libc6-dev")
    shutil.copy(SOURCE, machine.file("/root/other_clock.c"))
    told = machine.there("cc", "-O2", "-shared", "-fPIC", "-o", LIBRARY, "/root/other_clock.c", "-ldl")
    if not machine.file(LIBRARY).exists():
        raise OSError(told)
    clock = f"{speed} {round(time.time())} {there}"
    return f'Environment=LD_PRELOAD={LIBRARY} "OTHER_CLOCK={clock}"\n'


def years_off(trial: Trial, _times: int) -> Outcome:
    """The clock is two years early, then two years late, as after an empty battery."""
    outcomes = []
    for off in (-YEARS_S, YEARS_S):
        with trial.unit("[Service]\n" + other_clock(trial, 1, round(time.time()) + off)):
            outcomes.append(started(trial))
    figures = (f"{word}: {each.figure}" for word, each in zip(("early", "late"), outcomes, strict=True))
    return Outcome(all(each.held for each in outcomes), told(*figures))


def whole_day(trial: Trial, _times: int) -> Outcome:
    """A day passes in 24 minutes: it opens, closes, starts anew in the night, and opens again."""
    first = datetime.fromisoformat(FIRST)
    lines = other_clock(trial, SPEED, round(first.timestamp()))
    begun = time.time()
    hours = HOURS.format(days="\n".join(f'{day} = "8:00-17:00"' for day in DAYS))
    wrong = []
    with (
        trial.settings(lambda words: words.replace("[hours]\n", hours)),
        panel(trial, lines) as on,
    ):
        before, seen = trial.machine.kiosk(), b""
        for look in LOOKS:
            time.sleep(max(0.0, begun + _until(first, look) / SPEED - time.time()))
            dark = not any(trial.picture())
            seen = seen or trial.picture()
            if dark is _open(look) or not (dark or alike(trial.picture(), seen)):
                wrong.append(f"{look}: {'dark' if dark else 'light'}")
            if look in VISITS:
                on.click(ENGLISH, PRIMARY)
                time.sleep(1)
                if alike(trial.picture(), seen):
                    wrong.append(f"{look}: no visit")
        restarts = trial.log_says("the nightly restart") and before != trial.machine.kiosk()
        sudden = trial.machine.file("/var/lib/kiosk/starts.json").read_text().count('"noticed"')
    figure = told(
        f"{len(LOOKS)} looks, {len(VISITS)} visits",
        ", ".join(wrong),
        "started anew at half past three" if restarts else "never started anew",
        f"{sudden} sudden ends",
    )
    return Outcome(not wrong and restarts and not sudden, figure)


def _until(first: datetime, look: str) -> float:
    """Seconds of the kiosk's clock from ``first`` to ``look``."""
    hour, minute = map(int, look.removeprefix("+").split(":"))
    then = first.replace(hour=hour, minute=minute, second=0) + timedelta(days=look.startswith("+"))
    return (then - first).total_seconds()


def _open(look: str) -> bool:
    """Whether the clinic is open then."""
    return 8 <= int(look.removeprefix("+").split(":")[0]) < 17


FAULTS = (
    Fault("clock two years early, two years late", "starts and goes on", years_off),
    Fault(
        f"a whole day at {SPEED} times the speed",
        "open and dark at its hours, visits end, one restart in the night",
        whole_day,
    ),
)
