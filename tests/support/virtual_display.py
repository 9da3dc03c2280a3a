"""A display that nobody sees, for the tests over a real accessibility bus."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

WIDTH, HEIGHT = 1920, 1080
"""Size of the display, px."""


@contextmanager
def virtual_display() -> Iterator[str]:
    """An X server of that size; gives its name, such as ``:1``, and ends it afterwards."""
    read, write = os.pipe()
    with subprocess.Popen(  # noqa: S603 - our own arguments
        [
            "/usr/bin/Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            f"{WIDTH}x{HEIGHT}x24",
            "-nolisten",
            "tcp",
        ],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(write)
        with os.fdopen(read) as number:
            yield f":{number.readline().strip()}"
        server.terminate()
