"""A print system of three programs, whose state a test writes into the file ``state``."""

from __future__ import annotations

import os
import stat
from pathlib import Path

PROGRAMS = {
    "lp": 'echo "lp $*" >> calls; cat > job.pdf; echo "request id is Hall-7 (1 file(s))"',
    "lpstat": "cat state",
    "cancel": 'echo "cancel $*" >> calls; : > state',
}
WAITING = "printer Hall now printing Hall-7.\n\tAlerts: {alerts}\nHall-7   kiosk   1024   Mon\n"
IDLE = "printer Hall is idle.\n\tAlerts: none\n"


def install(folder: Path) -> str:
    """Put the programs into ``folder``; gives the ``PATH`` on which they come first."""
    for name, does in PROGRAMS.items():
        program = folder / name
        program.write_text(f'#!/bin/sh\ncd "{folder}"\n{does}\n')
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
    (folder / "calls").touch()
    (folder / "state").write_text(WAITING.format(alerts="none"))
    return os.pathsep.join([str(folder), os.environ["PATH"]])
