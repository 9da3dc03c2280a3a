"""A kiosk in a process of its own, without a display."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

PROJECT = Path(__file__).parents[2]
PATIENCE_S = 20.0
"""A busy machine is slow."""


class Running:
    """A process whose stderr goes to the file ``told``."""

    def __init__(self, process: subprocess.Popen[bytes], told: Path) -> None:
        self.process = process
        self._told = told

    @property
    def told(self) -> str:
        """What it has written to stderr so far."""
        return self._told.read_text(errors="replace")

    def wait_for(self, words: str) -> None:
        """Wait until it has written ``words``."""
        wait_until(lambda: words in self.told, lambda: self.told)

    def children(self) -> list[int]:
        """The processes that it has started and that are still there."""
        listed = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        return [int(each) for each in listed.read_text().split()] if listed.exists() else []


def wait_until(met: Callable[[], bool], told: Callable[[], str] = lambda: "it never came") -> None:
    """Wait for a condition; fail with ``told``."""
    end = time.monotonic() + PATIENCE_S
    while not met():
        assert time.monotonic() < end, told()
        time.sleep(0.05)


def gone(process: int) -> bool:
    """Whether the process with this number has ended."""
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return True
    return state == "Z"


@contextmanager
def running(folder: Path, *arguments: str, **variables: str) -> Iterator[Running]:
    """``python ARGUMENTS`` in ``folder``, with its state there, too; killed at the end."""
    told = folder / f"told-{time.monotonic_ns()}"
    with (
        told.open("wb") as file,
        subprocess.Popen(  # noqa: S603 - our own arguments
            [sys.executable, *arguments],
            cwd=folder,
            env=environment(folder, variables),
            stdin=subprocess.PIPE,
            stderr=file,
        ) as process,
    ):
        try:
            yield Running(process, told)
        finally:
            process.kill()


def ended(
    folder: Path, *arguments: str, out: int = subprocess.PIPE, err: int = subprocess.PIPE
) -> subprocess.CompletedProcess[str]:
    """What ``python ARGUMENTS`` in ``folder`` has come to, which writes to ``out`` and ``err``."""
    return subprocess.run(  # noqa: S603 - our own arguments
        [sys.executable, *arguments],
        cwd=folder,
        env=environment(folder, {"PYTHONUNBUFFERED": ""}),
        stdout=out,
        stderr=err,
        text=True,
        check=False,
        timeout=120,
    )


def environment(folder: Path, variables: Mapping[str, str]) -> dict[str, str]:
    """The variables of a kiosk that works in ``folder``, without a display."""
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return kept | {
        "PYTHONPATH": str(PROJECT),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_STATE_HOME": str(folder / "state"),
        **variables,
    }
