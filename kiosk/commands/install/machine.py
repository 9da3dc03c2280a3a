"""The machine that a kiosk is installed on: its files below a root folder, and its commands."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.errors import KioskError

Command = tuple[str, ...]
STATUS = "/var/lib/dpkg/status"
"""What Debian keeps of its packages."""
UPDATES = "/var/lib/dpkg/updates"


class InstallError(KioskError):
    """The machine cannot be made a kiosk. Its text says what to do."""


def _run(command: Command) -> None:
    """Run a command; what it prints is seen. Raises :class:`InstallError`."""
    try:
        done = subprocess.run(command, check=False)  # noqa: S603 - commands of our own plan
    except FileNotFoundError as error:
        raise InstallError(f"{command[0]} is missing; is this Debian or Ubuntu?") from error
    if done.returncode:
        raise InstallError(
            f"`{' '.join(command)}` failed (code {done.returncode}); see above, then try again"
        )


def _has_processes(user: str) -> bool:
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError, KeyError):  # it has just ended; nobody has its number
            if process.owner() == user:
                return True
    return False


@dataclass(frozen=True, slots=True)
class Machine:
    """A machine whose files lie below ``root``; ``execute`` runs a command and waits until it has ended.

    Another root than ``/`` is a machine that does not run now, such as a mounted disk or a container.
    """

    root: Path = Path("/")
    execute: Callable[[Command], None] = field(default=_run)

    @property
    def runs(self) -> bool:
        """Whether this is the system that runs now."""
        return self.root == Path("/")

    def at(self, path: str) -> Path:
        """Where the machine's ``path`` is found now."""
        return self.root / path.lstrip("/")

    def run(self, command: Command) -> None:
        """Run ``command`` on the machine. Raises :class:`InstallError` when it fails."""
        self.execute(command if self.runs else ("chroot", str(self.root), *command))

    def wait_for_processes(self, user: str, patience_s: float = 10.0) -> None:
        """Wait until no process of ``user`` is left, for so long at most: some outlive their service."""
        end = time.monotonic() + patience_s
        while self.runs and _has_processes(user) and time.monotonic() < end:
            time.sleep(0.1)

    def packages(self) -> set[str]:
        """The installed packages of Debian.

        While dpkg configures several, what has changed since stands in files of its own, later ones above.
        """
        status = self.at(STATUS)
        if not status.exists():
            raise InstallError(f"{status} is missing: the installation needs Debian or Ubuntu")
        found: set[str] = set()
        name = ""
        for file in (status, *sorted(self.at(UPDATES).glob("[0-9]*"))):
            for line in file.read_text("utf-8", "replace").splitlines():
                if line.startswith("Package: "):
                    name = line.removeprefix("Package: ")
                elif line == "Status: install ok installed":
                    found.add(name)
                elif line.startswith("Status: "):
                    found.discard(name)
        return found
