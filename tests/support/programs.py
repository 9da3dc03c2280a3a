"""Programs of the system, as short scripts in a folder of their own that comes first in the PATH."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest


def put_programs(folder: Path, monkeypatch: pytest.MonkeyPatch, programs: dict[str, str]) -> None:
    """Write each of ``programs``, a shell script by its name; they run in ``folder``."""
    for name, does in programs.items():
        program = folder / name
        program.write_text(f'#!/bin/sh\ncd "{folder}"\n{does}\n')
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", os.pathsep.join([str(folder), os.environ["PATH"]]))
