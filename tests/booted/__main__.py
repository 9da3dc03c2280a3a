"""`kiosk install` on a bare Debian or Ubuntu that is really booted: one line for each promise, held or not.

As root: ``python tests/booted FOLDER RELEASE``; ``make booted`` does it for
Debian 12 and 13 and Ubuntu 22.04 and 24.04.
The screen is cage's headless one. What needs real hardware (sound, touch, a graphics card) is not tried.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from booted.machine import PROJECT, UNIT, Machine

DOCTOR = ("kiosk", "doctor", "--settings", "/etc/kiosk.toml")
LEFT = (
    "/opt/kiosk",
    "/etc/kiosk.toml",
    "/var/lib/kiosk",
    "/var/log/kiosk",
    UNIT,
)


def installed(machine: Machine) -> tuple[bool, str]:
    begun, python = time.monotonic(), machine.python
    if python != "python3":
        machine.there("sh", "-c", f"apt-get -qq update; apt-get -qq install -y {python}-venv")
    told = machine.there("make", "--no-print-directory", "-C", "/root/kiosk", f"PYTHON={python}", "install")
    return "it starts as a kiosk" in told, f"{time.monotonic() - begun:.0f} s: {told.splitlines()[-1]}"


def nothing_new(machine: Machine) -> tuple[bool, str]:
    told = machine.there("kiosk", "install", "--dry-run") + machine.there("kiosk", "install")
    return "to do  " not in told and "Nothing to do" in told, told.splitlines()[-1]


def boots(machine: Machine) -> tuple[bool, str]:
    machine.prepare()
    machine.switch_off()
    begun = time.monotonic()
    machine.boot()
    machine.back_after("nobody")
    told = machine.unit("StatusText")
    return "first frame" in told, f"{told} {time.monotonic() - begun:.1f} s after the machine's start"


def killed(machine: Machine) -> tuple[bool, str]:
    seconds = []
    for _ in range(2):
        before, begun = machine.kiosk(), time.monotonic()
        machine.send("KILL", before)
        seconds.append(machine.back_after(before, begun))
    return max(seconds) <= 5, f"back after {max(seconds):.1f} s at the most"


def stopped(machine: Machine) -> tuple[bool, str]:
    before = machine.kiosk()
    machine.send("STOP", before)
    seconds = machine.back_after(before)
    return seconds <= 20, f"back after {seconds:.1f} s"


def falls(machine: Machine) -> tuple[bool, str]:
    log = machine.file("/var/log/kiosk/kiosk.log")
    careful = "LAST_GOOD" in log.read_text()
    for _ in range(2):
        before = machine.kiosk()
        machine.send("KILL", before)
        machine.back_after(before)
    told = next((line for line in machine.there(*DOCTOR).splitlines() if "restarts:" in line), "")
    return (
        careful and "quick deaths: people see the built-in content" in told and "BUILT_IN" in log.read_text(),
        told,
    )


def restarted(machine: Machine) -> tuple[bool, str]:
    before = machine.file("/var/lib/kiosk/starts.json").read_text().count('"noticed"')
    machine.there("systemctl", "restart", "kiosk")
    after = machine.file("/var/lib/kiosk/starts.json").read_text().count('"noticed"')
    return before == after and machine.unit("ActiveState") == "active", f"{after - before} sudden ends"


TRIES = """
import pathlib, socket
for kind in (socket.AF_INET, socket.AF_INET6, socket.AF_PACKET):
    try:
        socket.socket(kind, socket.SOCK_DGRAM)
        print("OPENED", kind)
    except OSError:
        print("refused", kind.name)
for place in ("/opt/kiosk", "/etc", "/usr", "/root", "/home", "/var/lib/kiosk"):
    try:
        pathlib.Path(place, "tried").write_text("")
        print("WROTE", place)
    except OSError:
        print("refused", place)
"""


TRIED = (
    *(f"refused {kind}" for kind in ("AF_INET", "AF_INET6", "AF_PACKET")),
    *(f"refused {place}" for place in ("/opt/kiosk", "/etc", "/usr", "/root", "/home")),
    "WROTE /var/lib/kiosk",
)
"""What must come of it."""


def closed_in(machine: Machine) -> tuple[bool, str]:
    """The service's own unit, with a program in it that tries to get out."""
    unit = machine.file(UNIT).read_text()
    unit = re.sub(r"(?m)^(ExecStart|ExecStop|WatchdogSec|Type|Restart|Conflicts)=.*$", "", unit)
    program = "/var/lib/kiosk/tries.py"
    machine.file(program).write_text(TRIES)
    start = f"[Service]\nType=oneshot\nExecStart=/opt/kiosk/bin/python {program}\n"
    machine.file("/etc/systemd/system/tries.service").write_text(unit.replace("[Service]\n", start, 1))
    machine.there("systemctl", "daemon-reload")
    machine.there("systemctl", "start", "tries.service")
    told = re.findall(
        r"(?:refused|OPENED|WROTE) \S+", machine.there("journalctl", "-u", "tries", "-o", "cat")
    )
    for left in (program, "/var/lib/kiosk/tried", "/etc/systemd/system/tries.service"):
        machine.file(left).unlink(missing_ok=True)
    told = told[-len(TRIED) :]
    return told == list(TRIED), "; ".join(told)


def secure(machine: Machine) -> tuple[bool, str]:
    told = machine.there("systemd-analyze", "security", "kiosk.service", "--no-pager")
    line = next((line for line in told.splitlines() if "Overall exposure" in line), told)
    return float(line.split(":")[1].split()[0]) <= 2.0, line.strip()


def alone(machine: Machine) -> tuple[bool, str]:
    off = ("sleep.target", "suspend.target", "getty@tty1.service", "ctrl-alt-del.target")
    states = {name: machine.there("systemctl", "is-enabled", name).strip() for name in off}
    return set(states.values()) == {"masked"}, str(states)


def gone(machine: Machine) -> tuple[bool, str]:
    told = machine.there("/opt/kiosk/bin/kiosk", "install", "--uninstall")
    left = [path for path in LEFT if machine.file(path).exists()]
    users = "kiosk:" in machine.file("/etc/passwd").read_text()
    return (
        "The kiosk is gone" in told and not left and not users,
        f"left: {left}; {told.splitlines()[-1]}",
    )


def packaged(machine: Machine) -> tuple[bool, str]:
    """The Debian package on a machine without the installation, and without a network for its libraries."""
    package = PROJECT / "build" / "kiosk.deb"
    _run_here(sys.executable, "tools/deb.py", str(package))
    shutil.copy(package, machine.file("/root/kiosk.deb"))
    quiet = (
        "env",
        "DEBIAN_FRONTEND=noninteractive",
        "PIP_INDEX_URL=http://nowhere.invalid/",
        "apt-get",
        "-qq",
    )
    begun = time.monotonic()
    machine.there(*quiet, "install", "-y", "--no-install-recommends", "/root/kiosk.deb")
    seconds = time.monotonic() - begun
    told = machine.there("kiosk", "install", "--dry-run")
    machine.prepare()
    machine.there("systemctl", "--no-block", "start", "kiosk")
    machine.back_after("nobody")
    machine.there(*quiet, "remove", "-y", "kyphoplasty-kiosk")
    removed = [path for path in LEFT if machine.file(path).exists()]
    machine.there(*quiet, "purge", "-y", "kyphoplasty-kiosk")
    purged = [path for path in LEFT if machine.file(path).exists()]
    held = "is so" in told and "to do  " not in told and removed == ["/etc/kiosk.toml"] and not purged
    return held, f"installed in {seconds:.0f} s; left when removed: {removed}, when purged: {purged}"


def _run_here(*command: str) -> None:
    subprocess.run(command, cwd=PROJECT, check=True)  # noqa: S603 - our own arguments


PROMISES: tuple[tuple[str, Callable[[Machine], tuple[bool, str]]], ...] = (
    ("one command installs it", installed),
    ("a second time changes nothing", nothing_new),
    ("it starts with the machine and shows a frame", boots),
    ("killed, it is back within 5 s", killed),
    ("frozen, it is back within 20 s", stopped),
    ("after 3 and 5 quick deaths it falls safely, and the doctor tells", falls),
    ("restarted by somebody, that is no sudden end", restarted),
    ("no socket of a network, nothing to write but its own folders", closed_in),
    ("systemd finds it closed in (at most 2.0)", secure),
    ("no sleep, no login on its screen, no Ctrl+Alt+Del", alone),
    ("uninstalled, nothing of it is left", gone),
    ("`apt install ./kiosk.deb` does the same, removing and purging too", packaged),
)
"""What is promised, and what shows whether it holds, with a figure; each goes on from the one before."""


def main() -> int:
    """Try every promise on a fresh machine; 1 when one did not hold."""
    machine = Machine(Path(sys.argv[1]).resolve(), sys.argv[2])
    failed = 0
    try:
        machine.boot()
        machine.take_project()
        for name, shown in PROMISES:
            if shown is packaged and machine.python != "python3":
                continue  # the package is made for the system's own Python
            try:
                held, figure = shown(machine)
            except (TimeoutError, OSError, IndexError, ValueError) as error:
                held, figure = False, f"{type(error).__name__} {error}"
            failed += not held
            print(f"{'held  ' if held else 'FAILED'}  {name}: {figure}", flush=True)
    finally:
        machine.switch_off()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
