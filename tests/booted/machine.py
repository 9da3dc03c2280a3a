"""A bare Debian in a folder that is booted with its own systemd, in a container."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
SYSTEMD = ("systemd", "systemd-sysv", "dbus")
PATIENCE_S = 90.0


class Machine:
    """A machine in ``folder``, as ``tools/bare-machine`` makes it."""

    def __init__(self, folder: Path, release: str) -> None:
        self.folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        tool = str(PROJECT / "tools" / "bare-machine")
        _run(tool, "make", str(folder), release, *SYSTEMD)

    def boot(self) -> None:
        """Switch it on and wait until its system runs."""
        command = [
            "/usr/bin/systemd-nspawn",
            "-D",
            str(self.folder),
            "--boot",
            "--register=no",
            "--keep-unit",
        ]
        with (self.folder.parent / f"{self.folder.name}.log").open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603 - our own arguments
                [*command, f"--machine=booted-{self.folder.name}", "--console=pipe"],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        started = ("running", "degraded", "starting")
        until(lambda: self.there("systemctl", "is-system-running").strip() in started)

    def switch_off(self) -> None:
        """End it as a person does, or by force."""
        if self._process is None:
            return
        self.there("systemctl", "poweroff")
        try:
            self._process.wait(30)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None

    def there(self, *command: str) -> str:
        """What ``command`` prints on the machine; also what it complains of."""
        if not (init := self._init()):
            return ""
        kept = [
            f"{name}={os.environ[name]}"
            for name in ("PIP_CERT", "http_proxy", "https_proxy")
            if name in os.environ
        ]
        path = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        inside = ("/usr/bin/nsenter", "-t", init, "-m", "-u", "-i", "-n", "-p", "-C", "--")
        clean = ("/usr/bin/env", "-i", "HOME=/root", "LANG=C.UTF-8", path, *kept)
        return _run(*inside, *clean, *command, check=False)

    def take_project(self) -> None:
        """Bring the project's last commit to the machine."""
        target = self.folder / "root" / "kiosk"
        shutil.rmtree(target, ignore_errors=True)
        _run("git", "clone", "--quiet", str(PROJECT), str(target))

    def unit(self, name: str) -> str:
        """A property of the kiosk's service."""
        return self.there("systemctl", "show", "kiosk", "-p", name, "--value").strip()

    def kiosk(self) -> str:
        """The number of the kiosk's process on the machine; empty when it does not run."""
        cage = self.unit("MainPID")
        children = self.there("cat", f"/proc/{cage}/task/{cage}/children").split() if cage != "0" else []
        return next((each for each in children if each.isdigit()), "")

    def back_after(self, before: str) -> float:
        """Seconds until another kiosk than the process ``before`` has shown a frame."""
        begun = time.monotonic()
        until(lambda: self.kiosk() not in ("", before) and self.unit("ActiveState") == "active")
        return time.monotonic() - begun

    def file(self, path: str) -> Path:
        """A file of the machine."""
        return self.folder / path.lstrip("/")

    def _init(self) -> str:
        if self._process is None or self._process.poll() is not None:
            return ""
        number = self._process.pid
        return Path(f"/proc/{number}/task/{number}/children").read_text().partition(" ")[0]


def until(met: Callable[[], bool]) -> None:
    """Wait for a condition. Raises TimeoutError."""
    end = time.monotonic() + PATIENCE_S
    while not met():
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.1)


def _run(*command: str, check: bool = True) -> str:
    done = subprocess.run(  # noqa: S603 - our own arguments
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if check and done.returncode:
        raise RuntimeError(f"{' '.join(command)}: {done.stdout}")
    return done.stdout
