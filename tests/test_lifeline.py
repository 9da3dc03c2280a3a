"""Issue 16, section 2: a kiosk that is killed is gone at once, whatever children it leaves behind."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from pathlib import Path

import pytest

from support.process import environment

DIES = """
import os, signal, subprocess, sys
from kiosk import lifeline
lifeline.keep_to_itself()
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"], close_fds=False)
print(child.pid, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="cage, and what it looks at, are Linux's")
def test_a_child_that_outlives_the_kiosk_does_not_hold_what_cage_watches(tmp_path: Path) -> None:
    ours, theirs = os.pipe()
    kiosk = subprocess.Popen(  # noqa: S603 - our own arguments
        [sys.executable, "-c", DIES],
        env=environment(tmp_path, {}),
        pass_fds=[theirs],
        stdout=subprocess.PIPE,
        text=True,
    )
    os.close(theirs)
    with kiosk, open(ours, "rb") as watched:  # noqa: PTH123 - a number, no path
        assert kiosk.stdout
        child = int(kiosk.stdout.readline())
        try:
            assert ([watched], [], []) == select.select([watched], [], [], 5)
        finally:
            os.kill(child, 9)
