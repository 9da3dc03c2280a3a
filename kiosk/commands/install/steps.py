"""The kinds of steps of an installation. Each knows if it is done, how to do and undo it, and its words."""

from __future__ import annotations

import shutil
import sys
from abc import ABC, abstractmethod
from dataclasses import dataclass
from pathlib import Path

from kiosk.atomic import put, stage
from kiosk.commands.install.machine import Command, InstallError, Machine

APT = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq")
"""It asks nobody and says little."""


class Step(ABC):
    """One thing that an installation makes of a machine. ``then`` tells a running system of the change."""

    then: tuple[Command, ...]

    @property
    @abstractmethod
    def told(self) -> str:
        """What there is when it is done, in the words of IT."""

    @abstractmethod
    def done(self, machine: Machine) -> bool:
        """Whether ``machine`` is already so."""

    @abstractmethod
    def do(self, machine: Machine) -> None:
        """Make it so."""

    @abstractmethod
    def undo(self, machine: Machine) -> None:
        """Take it away."""

    def left(self, machine: Machine) -> bool:
        """Whether anything is on ``machine`` that :meth:`undo` takes away."""
        return self.done(machine)


@dataclass(frozen=True)
class FreeScreen(Step):
    """No desktop has the screen: whether one has is told by the link ``path``, which Debian keeps."""

    path: str
    then: tuple[Command, ...] = ()

    @property
    def told(self) -> str:
        return "the screen is free: no desktop starts"

    def done(self, machine: Machine) -> bool:
        return not machine.at(self.path).is_symlink()

    def do(self, machine: Machine) -> None:
        """Leave it to IT: somebody may need the desktop. Raises :class:`InstallError`."""
        name = machine.at(self.path).readlink().name
        raise InstallError(f"A desktop has the screen: `systemctl disable {name}`, then install again.")

    def undo(self, machine: Machine) -> None:
        """Nothing was done."""

    def left(self, machine: Machine) -> bool:  # noqa: ARG002 - as every step
        return False


@dataclass(frozen=True)
class Text(Step):
    """A file with these words. One that is ``theirs`` belongs to the clinic as soon as it is there."""

    path: str
    words: str
    why: str
    then: tuple[Command, ...] = ()
    mode: int = 0o644
    theirs: bool = False

    @property
    def told(self) -> str:
        return f"{self.path}: {self.why}"

    def done(self, machine: Machine) -> bool:
        file = machine.at(self.path)
        if not file.is_file() or self.theirs:
            return file.is_file()
        found = file.read_text("utf-8", "replace")
        return found == self.words and file.stat().st_mode & 0o777 == self.mode

    def do(self, machine: Machine) -> None:
        file = machine.at(self.path)
        file.parent.mkdir(parents=True, exist_ok=True)
        staged = stage(file, self.words.encode())
        staged.chmod(self.mode)
        put(staged, file)

    def undo(self, machine: Machine) -> None:
        machine.at(self.path).unlink()

    def left(self, machine: Machine) -> bool:
        return machine.at(self.path).is_file()


@dataclass(frozen=True)
class Link(Step):
    """A symbolic link: how systemd keeps what is switched on (to a unit) or off (to ``/dev/null``)."""

    path: str
    target: str
    why: str
    then: tuple[Command, ...] = ()

    @property
    def told(self) -> str:
        return f"{self.path} -> {self.target}: {self.why}"

    def done(self, machine: Machine) -> bool:
        link = machine.at(self.path)
        return link.is_symlink() and str(link.readlink()) == self.target

    def do(self, machine: Machine) -> None:
        link = machine.at(self.path)
        link.parent.mkdir(parents=True, exist_ok=True)
        link.unlink(missing_ok=True)
        link.symlink_to(self.target)

    def undo(self, machine: Machine) -> None:
        machine.at(self.path).unlink()


@dataclass(frozen=True)
class Folder(Step):
    """A folder of the service. systemd gives it to the service's user when the service starts."""

    path: str
    why: str
    then: tuple[Command, ...] = ()

    @property
    def told(self) -> str:
        return f"{self.path}/: {self.why}"

    def done(self, machine: Machine) -> bool:
        return machine.at(self.path).is_dir()

    def do(self, machine: Machine) -> None:
        machine.at(self.path).mkdir(mode=0o750, parents=True)

    def undo(self, machine: Machine) -> None:
        shutil.rmtree(machine.at(self.path))


@dataclass(frozen=True)
class User(Step):
    """A user of the system without a login."""

    name: str
    home: str
    then: tuple[Command, ...] = ()

    @property
    def told(self) -> str:
        return f"user {self.name}: the service's own, without a login"

    def done(self, machine: Machine) -> bool:
        users = machine.at("/etc/passwd")
        lines = users.read_text("utf-8", "replace").splitlines() if users.exists() else []
        return any(line.startswith(f"{self.name}:") for line in lines)

    def do(self, machine: Machine) -> None:
        kind = ("--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin")
        machine.run(("useradd", *kind, "--home-dir", self.home, self.name))

    def undo(self, machine: Machine) -> None:
        machine.wait_for_processes(self.name)
        machine.run(("userdel", self.name))


@dataclass(frozen=True)
class Packages(Step):
    """Packages of Debian. Those that were missing are kept in the file ``record``."""

    names: tuple[str, ...]
    record: str
    then: tuple[Command, ...] = ()

    @property
    def told(self) -> str:
        return f"packages of the system: {' '.join(self.names)}"

    def done(self, machine: Machine) -> bool:
        return not self._missing(machine)

    def do(self, machine: Machine) -> None:
        missing = self._missing(machine)
        record = machine.at(self.record)
        before = record.read_text().split() if record.exists() else []
        record.write_text("\n".join((*before, *missing, "")))
        machine.run((*APT, "update"))
        machine.run((*APT, "install", "-y", "--no-install-recommends", *missing))

    def undo(self, machine: Machine) -> None:
        """Give up what was installed; what another package needs stays."""
        record = machine.at(self.record)
        there = machine.packages()
        if ours := [name for name in record.read_text().split() if name in there]:
            machine.run(("apt-mark", "auto", *ours))
            machine.run((*APT, "autoremove", "-y", "--purge"))
        record.unlink()

    def left(self, machine: Machine) -> bool:
        return machine.at(self.record).exists()

    def _missing(self, machine: Machine) -> tuple[str, ...]:
        """Those that are not there; Debian 13 has put t64 to the end of some names."""
        there = machine.packages()
        return tuple(name for name in self.names if not {name, f"{name}t64"} & there)


@dataclass(frozen=True)
class Program(Step):
    """The program in a Python environment of its own, made of the checkout ``source`` (``digest``).

    ``libraries`` are lines of pip that name each library with its version and the hashes of its files.
    """

    folder: str
    libraries: str
    source: Path | None
    digest: str
    then: tuple[Command, ...] = ()

    @property
    def told(self) -> str:
        return f"{self.folder}/: the program and its libraries, in an environment of their own"

    def done(self, machine: Machine) -> bool:
        if Path(sys.prefix) == machine.at(self.folder):
            return True
        mark = machine.at(self.folder) / "made-of"
        return mark.exists() and mark.read_text() == self.digest

    def do(self, machine: Machine) -> None:
        folder = machine.at(self.folder)
        if self.source is None:
            raise InstallError(f"run it from the program's own environment: {self.folder}/bin/kiosk install")
        (folder / "made-of").unlink(missing_ok=True)
        shutil.rmtree(folder / "wheel", ignore_errors=True)
        machine.run((python_for(machine), "-m", "venv", self.folder))
        wheels = str(folder / "wheel")
        pip = ("-m", "pip", "--quiet", "--disable-pip-version-check")
        machine.execute((sys.executable, *pip, "wheel", "--no-deps", "-w", wheels, str(self.source)))
        (wheel,) = (folder / "wheel").glob("*.whl")
        (folder / "requirements.txt").write_text(self.libraries)
        inside = (f"{self.folder}/bin/python", *pip, "install")
        machine.run((*inside, "--require-hashes", "-r", f"{self.folder}/requirements.txt"))
        machine.run((*inside, "--force-reinstall", "--no-deps", f"{self.folder}/wheel/{wheel.name}"))
        (folder / "made-of").write_text(self.digest)

    def undo(self, machine: Machine) -> None:
        shutil.rmtree(machine.at(self.folder))

    def left(self, machine: Machine) -> bool:
        return machine.at(self.folder).exists()


def python_for(machine: Machine) -> str:
    """The Python for the program: the one that runs now, for that of Ubuntu 22.04 by itself is too old."""
    return f"python3.{sys.version_info.minor}" if machine.runs else "python3"
