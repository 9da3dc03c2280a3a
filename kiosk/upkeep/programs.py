"""Runs small programs of the system, each with a time limit. With a window open, its thread calls none."""

from __future__ import annotations

import os
import shutil
import subprocess

ANSWER_S = 3.0
"""How long a program may take, s; it is ended then."""


def answer(*command: str) -> str | None:
    """What ``command`` prints, in English; None where it is missing, fails or does not answer in time."""
    program = shutil.which(command[0])
    if program is None:
        return None
    try:
        done = subprocess.run(  # noqa: S603 - commands of our own
            [program, *command[1:]],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=ANSWER_S,
            check=True,
            env={**os.environ, "LC_ALL": "C"},
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.decode(errors="replace")
