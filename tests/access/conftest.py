"""A display that nobody sees, for the tests over a real accessibility bus."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator

import pytest

WIDTH, HEIGHT = 1920, 1080


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A virtual display of the kiosk's size."""
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
