"""What an installation is: one list of steps, which is told, done and undone."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from kiosk.commands.install.machine import Command, Machine
from kiosk.commands.install.steps import Folder, FreeScreen, Link, Packages, Program, Step, Text, User
from kiosk.machine import PACKAGES
from kiosk.settings.places import PACKAGE

FILES = Path(__file__).parent / "files"
OPT, STATE, LOGS = "/opt/kiosk", "/var/lib/kiosk", "/var/log/kiosk"
SETTINGS = "/etc/kiosk.toml"
RECORD = "/etc/kiosk-packages"
UNITS = "/etc/systemd/system"
DESKTOP = f"{UNITS}/display-manager.service"
SHOWING = ("cage", "wlr-randr", "xwayland", "seatd", "udev", "dbus", "libwayland-cursor0", "libwayland-egl1")
SPEECH = ("speech-dispatcher", "speech-dispatcher-espeak-ng", "libspeechd2", "libpulse0", "alsa-utils")
NEEDED = ("python3-venv", *SHOWING, *PACKAGES, *SPEECH)
"""The packages of Debian; ``tools/deb.py`` asks for the same."""
SLEEP = ("sleep", "suspend", "hibernate", "hybrid-sleep", "suspend-then-hibernate")
RELOAD: tuple[Command, ...] = (("systemctl", "daemon-reload"),)
SYSCTL: tuple[Command, ...] = (("systemctl", "restart", "systemd-sysctl.service"),)
GRUB: tuple[Command, ...] = (("sh", "-c", "! command -v update-grub >/dev/null || update-grub"),)


def plan(settings: Path | None) -> tuple[Step, ...]:
    """Every step in its order; ``settings`` is a file that the clinic has prepared, or None."""
    source = PACKAGE.parent if (PACKAGE.parent / "pyproject.toml").exists() else None
    words = settings.read_text(encoding="utf-8-sig") if settings else _file("kiosk.toml")
    return (
        FreeScreen(DESKTOP),
        Packages(NEEDED, RECORD),
        User("kiosk", STATE),
        Folder(STATE, "what the kiosk keeps for its next start; nothing of a person"),
        Folder(LOGS, "the log, 3 files of 1 MB"),
        Program(OPT, _file("requirements.txt"), source, digest(source) if source else ""),
        Text(SETTINGS, words, "the settings, with comments; the clinic's own from now on", theirs=True),
        Text("/usr/local/bin/kiosk", _file("kiosk.sh"), "the commands for staff", mode=0o755),
        Text(f"{UNITS}/kiosk.service", _file("kiosk.service"), "the service", RELOAD),
        Link(
            f"{UNITS}/multi-user.target.wants/kiosk.service", "../kiosk.service", "starts by itself", RELOAD
        ),
        *_watched("kiosk-power-off.path", "paths.target.wants", "staff can switch the machine off"),
        *_timed("nightly", "it examines itself", "each night"),
        *_timed("fetch", "it fetches its group's words, once /etc/kiosk-root.json is there", "each night"),
        *_timed("report", "it reports how it is, where prometheus-node-exporter is installed", "each hour"),
        Link(f"{UNITS}/getty@tty1.service", "/dev/null", "no login on the kiosk's screen", RELOAD),
        Text("/etc/systemd/logind.conf.d/kiosk.conf", _file("logind.conf"), "no terminal, no sleep by a key"),
        Link(f"{UNITS}/ctrl-alt-del.target", "/dev/null", "Ctrl+Alt+Del does nothing", RELOAD),
        Text("/etc/systemd/system.conf.d/kiosk.conf", _file("system.conf"), "nor seven times", RELOAD),
        Text("/etc/sysctl.d/90-kiosk.conf", _file("sysctl.conf"), "no SysRq, no kernel messages", SYSCTL),
        *(Link(f"{UNITS}/{each}.target", "/dev/null", "never sleeps", RELOAD) for each in SLEEP),
        Text("/etc/default/grub.d/kiosk.cfg", _file("grub.cfg"), "a quiet boot without a menu", GRUB),
    )


def _timed(name: str, why: str, when: str) -> tuple[Step, ...]:
    """The steps of a command that a timer starts."""
    service = f"kiosk-{name}.service"
    return (
        Text(f"{UNITS}/{service}", _file(service), why, RELOAD),
        *_watched(f"kiosk-{name}.timer", "timers.target.wants", when),
    )


def _watched(unit: str, wanted: str, why: str) -> tuple[Step, ...]:
    """The steps of a unit that starts other units, and of the link that switches it on."""
    return (
        Text(f"{UNITS}/{unit}", _file(unit), why, RELOAD),
        Link(f"{UNITS}/{wanted}/{unit}", f"../{unit}", why, RELOAD),
    )


def _file(name: str) -> str:
    return (FILES / name).read_text(encoding="utf-8")


def digest(checkout: Path) -> str:
    """The digest of what the program is made of: its code, words, fonts and list of libraries."""
    made = [checkout / "pyproject.toml"]
    for folder in ("kiosk", "content", "assets"):
        made += sorted(path for path in (checkout / folder).rglob("*") if path.is_file())
    summed = hashlib.sha256()
    for path in made:
        if "__pycache__" not in path.parts:
            summed.update(f"{path.relative_to(checkout)} {path.stat().st_size}\n".encode())
            summed.update(path.read_bytes())
    return summed.hexdigest()


# ------------------------------------------------------------------ what is done with a plan


def tell(steps: Sequence[Step], machine: Machine) -> Iterator[str]:
    """What an installation would do, a line a step."""
    for step in steps:
        yield f"{'is so' if step.done(machine) else 'to do'}  {step.told}"


def tell_undoing(steps: Sequence[Step], machine: Machine) -> Iterator[str]:
    """What would be taken away, a line a step."""
    for step in reversed(steps):
        yield f"{'to remove' if step.left(machine) else 'not there'}  {step.told}"


def install(steps: Sequence[Step], machine: Machine) -> Iterator[str]:
    """Do what is not done yet; give each change when it is made. Raises ``InstallError``."""
    then: list[Command] = []
    for step in steps:
        if not step.done(machine):
            step.do(machine)
            then += step.then
            yield f"done  {step.told}"
    _follow(then, machine)


def uninstall(steps: Sequence[Step], machine: Machine) -> Iterator[str]:
    """Take away what is there, the last things first. Raises ``InstallError``."""
    if machine.runs and machine.at(f"{UNITS}/kiosk.service").exists():
        machine.run(("systemctl", "stop", "kiosk.service"))
    then: list[Command] = []
    for step in reversed(steps):
        if step.left(machine):
            step.undo(machine)
            then += step.then
            yield f"removed  {step.told}"
    _follow(then, machine)


def _follow(commands: Sequence[Command], machine: Machine) -> None:
    """Tell a system that runs what has changed, once each."""
    if machine.runs:
        for command in dict.fromkeys(commands):
            machine.run(command)
