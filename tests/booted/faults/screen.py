"""Faults of the screen itself, as ``wlr-randr`` switches it: cage of Debian 13 (0.2) lets it do so."""

from __future__ import annotations

import random
import time
from functools import partial

from booted.faults.trial import SETTLED_S, SIZES, Fault, Outcome, Trial, came_through
from booted.machine import until

ONE = "[Service]\nEnvironment=WLR_HEADLESS_OUTPUTS=1\n"
SCREEN = "HEADLESS-1"
DARK_S = 0.5
"""So long the screen is off."""


def randr(trial: Trial, words: str) -> str:
    """What ``wlr-randr`` answers."""
    return trial.before_cage(f"wlr-randr {words}")


def switched(trial: Trial, times: int) -> Outcome:
    """The screen is switched off and on again and again, and comes back in another mode each second time."""
    trial.machine.there("apt-get", "-qq", "install", "-y", "--no-install-recommends", "wlr-randr")
    with trial.unit(ONE):
        trial.start()
        if SCREEN not in randr(trial, ""):
            version = trial.machine.there("dpkg-query", "-W", "-f", "${Version}", "cage").partition("-")[0]
            return Outcome(held=None, figure=f"cage {version} lets nobody switch a screen")
        time.sleep(SETTLED_S)
        before, first = trial.machine.kiosk(), trial.picture()
        (size, _), seconds = trial.look(), []
        chance = random.Random(1)  # noqa: S311 - no secret depends on it
        for _ in range(max(1, times // 4)):
            for mode in (chance.choice(SIZES), size):
                randr(trial, f"--output {SCREEN} --off")
                time.sleep(DARK_S)
                begun = time.monotonic()
                randr(trial, f"--output {SCREEN} --on --custom-mode {mode[0]}x{mode[1]}")
                until(partial(trial.covered, mode))
                seconds.append(time.monotonic() - begun)
        time.sleep(DARK_S)
        return came_through(trial, before, first, seconds)


FAULTS = (
    Fault("the screen is switched off and on, in another mode", "all of it is covered again", switched),
)
