"""The same pixels whichever thread renders, and at the panel's own resolution."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.pixels import ROUNDING

SCRIPT = Path(__file__).with_name("one_drag.py")


@pytest.mark.parametrize("loop", ["basic", "threaded"])
@pytest.mark.parametrize(("factor", "size"), [("1", "300x220"), ("1.5", "450x330")])
def test_a_drag_ends_in_the_same_picture(loop: str, factor: str, size: str) -> None:
    search = os.pathsep.join([str(SCRIPT.parents[2]), os.environ.get("PYTHONPATH", "")])
    result = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, str(SCRIPT)],
        env=os.environ | {"QSG_RENDER_LOOP": loop, "QT_SCALE_FACTOR": factor, "PYTHONPATH": search},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    shown_loop, shown_size, worst = result.stdout.split()
    assert (loop, size) == (shown_loop, shown_size)
    assert int(worst) <= ROUNDING, result.stderr
