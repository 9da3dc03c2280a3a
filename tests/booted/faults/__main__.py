"""Every fault that can be made on the installed kiosk of a booted Debian: one line each, held or not.

As root: ``python tests/booted/faults FOLDER RELEASE``; ``make faults`` does it. A machine that is in the
folder already is taken, and the project's last commit installed on it.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from booted.faults import clock, ends, panel, screen, surroundings, table
from booted.faults.trial import Fault, Outcome, Trial
from booted.machine import SEEN, Machine

FAULTS = (*ends.FAULTS, *surroundings.FAULTS, *panel.FAULTS, *screen.FAULTS, *clock.FAULTS)
LOOKS = "grim"
"""What looks at the screen."""


def options() -> argparse.Namespace:
    """What was asked for."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("folder", type=Path)
    asked.add_argument("release")
    asked.add_argument("--times", type=int, default=200, help="how often kills and starts are repeated")
    asked.add_argument("--only", default="", help="only faults that have this word in their name")
    asked.add_argument("--write", action="store_true", help="write the table into docs/operations.md")
    return asked.parse_args()


def attempt(fault: Fault, trial: Trial, times: int) -> Outcome:
    """Try it on a kiosk that runs well."""
    try:
        trial.begin()
        return fault.attempt(trial, times)
    except (OSError, LookupError, ValueError, TimeoutError) as error:
        return Outcome(held=False, figure=f"{type(error).__name__} {error}")


def main() -> int:
    """Try them all; 1 when something did not hold."""
    asked = options()
    machine = Machine(asked.folder.resolve(), asked.release, again=True)
    try:
        machine.boot()
        machine.take_project()
        machine.there("make", "--no-print-directory", "-C", "/root/kiosk", "install")
        machine.there("apt-get", "-qq", "install", "-y", "--no-install-recommends", LOOKS)
        machine.prepare()
        machine.add_to_unit("seen", SEEN)
        trial = Trial(machine)
        rows = []
        for fault in FAULTS:
            if asked.only in fault.name:
                rows.append((fault, attempt(fault, trial, asked.times)))
                print(table.line(rows[-1]), flush=True)
        if asked.write:
            table.write(table.page(rows, machine))
    finally:
        machine.switch_off()
    return 0 if all(outcome.held is not False for _, outcome in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
