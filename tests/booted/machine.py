"""A bare Debian in a folder that is booted with its own systemd, in a container, and the kiosk on it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
SYSTEMD = ("systemd", "systemd-sysv", "dbus")
OTHER_PYTHON = {"jammy": "python3.11"}
"""Where the system's own is too old, the one that IT installs first: ``docs/install.md``."""
PATIENCE_S = 90.0
UNIT = "/etc/systemd/system/kiosk.service"
DROP_INS = f"{UNIT}.d"
HEADLESS = "[Service]\nEnvironment=WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1 WLR_RENDERER=pixman\n"
SEEN = "[Service]\nEnvironment=WLR_HEADLESS_OUTPUTS=2\n"
"""Over two screens cage composes a picture that others can see; on one it hands on the kiosk's own."""
CPU = Path("/sys/fs/cgroup/cpu")
SHARE = "10240"
"""What ``CPUWeight=1000`` of the unit is in cgroups v1, of which this machine's systemd can set nothing."""


class Machine:
    """A machine in ``folder``, as ``tools/bare-machine`` makes it; with ``again`` one that is there stays."""

    def __init__(self, folder: Path, release: str, *, again: bool = False) -> None:
        self.folder = folder
        self.python = OTHER_PYTHON.get(release, "python3")
        self._process: subprocess.Popen[bytes] | None = None
        if again and (folder / "etc/debian_version").exists():
            return
        tool = str(PROJECT / "tools" / "bare-machine")
        _run(tool, "make", str(folder), release, *SYSTEMD)
        # its names are resolved by the machine outside
        self.file("/etc/systemd/system/systemd-resolved.service").symlink_to("/dev/null")

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
        until(lambda: bool(self._init()))
        self._take_share()
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

    def cut_off(self) -> None:
        """Take its power away: nothing on it is told."""
        if self._process is not None:
            os.kill(int(self._init()), signal.SIGKILL)
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

    def send(self, name: str, *processes: str) -> None:
        """Send the signal ``name`` to processes of the machine; a bare Debian has no program for that."""
        self.there("sh", "-c", f"kill -{name} {' '.join(processes)}")

    def number_outside(self, process: str) -> int:
        """The number that the machine's ``process`` has on the machine outside. Raises LookupError."""
        for status in Path("/proc").glob("[0-9]*/status"):
            with suppress(OSError):
                if status.read_text().partition("NSpid:")[2].split("\n")[0].split()[1:] == [process] and (
                    self._is_ours(int(status.parent.name))
                ):
                    return int(status.parent.name)
        raise LookupError(process)

    def unit(self, name: str) -> str:
        """A property of the kiosk's service."""
        return self.there("systemctl", "show", "kiosk", "-p", name, "--value").strip()

    def prepare(self) -> None:
        """Give it a screen that is none, and words that nobody has reviewed yet."""
        self.add_to_unit("headless", HEADLESS)
        settings = self.file("/etc/kiosk.toml")
        settings.write_text(settings.read_text().replace("#allow_drafts", "allow_drafts"))

    def add_to_unit(self, name: str, lines: str) -> None:
        """Change the kiosk's service from its next start on; no ``lines``: take that back."""
        drop_in = self.file(f"{DROP_INS}/{name}.conf")
        drop_in.parent.mkdir(parents=True, exist_ok=True)
        if lines:
            drop_in.write_text(lines)
        else:
            drop_in.unlink(missing_ok=True)
        self.there("systemctl", "daemon-reload")

    def kiosk(self) -> str:
        """The number of the kiosk's process on the machine; empty when it does not run."""
        cage = self.unit("MainPID")
        children = self.there("cat", f"/proc/{cage}/task/{cage}/children").split() if cage != "0" else []
        return next((each for each in children if each.isdigit()), "")

    def back_after(self, before: str, begun: float | None = None) -> float:
        """Seconds from ``begun`` (now) until another kiosk than the process ``before`` has shown a frame.

        The time of the frame is systemd's own. Raises TimeoutError.
        """
        begun = time.monotonic() if begun is None else begun
        shown = 0.0

        def is_back() -> bool:
            nonlocal shown
            told = self.there("systemctl", "show", "kiosk", "-p", "ActiveState,ActiveEnterTimestampMonotonic")
            state = dict(line.split("=", 1) for line in told.splitlines() if "=" in line)
            shown = int(state.get("ActiveEnterTimestampMonotonic") or 0) / 1e6
            return state.get("ActiveState") == "active" and self.kiosk() not in ("", before)

        until(is_back)
        return max(0.0, shown - begun)

    def file(self, path: str) -> Path:
        """A file of the machine."""
        return self.folder / path.lstrip("/")

    def _take_share(self) -> None:
        """Let it have the processor before others, as the unit asks of a machine whose systemd can do so."""
        with suppress(OSError):
            group = CPU / f"booted-{self.folder.name}"
            group.mkdir(exist_ok=True)
            (group / "cpu.shares").write_text(SHARE)
            (group / "cgroup.procs").write_text(self._init())

    def _is_ours(self, number: int) -> bool:
        init = self._init()
        return (
            bool(init)
            and Path(f"/proc/{number}/ns/pid").readlink() == Path(f"/proc/{init}/ns/pid").readlink()
        )

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
