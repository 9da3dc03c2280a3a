"""`kiosk install`: one plan that is told, done, done again and undone, on a machine in a folder.

`tests/booted` does the same on a real Debian that is booted with systemd.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path
from threading import Timer

import msgspec
import PySide6
import pytest
from packaging.requirements import Requirement

from kiosk.__main__ import main
from kiosk.commands.install.machine import Command, InstallError, Machine
from kiosk.commands.install.plan import FILES, RELOAD, digest, install, plan, tell, tell_undoing, uninstall
from kiosk.commands.install.steps import Program, Step, User, python_for
from kiosk.machine import PACKAGES
from kiosk.settings.read import load
from kiosk.settings.schema import Settings
from support.process import environment

PROJECT = Path(__file__).parents[2]
REQUIREMENTS = (FILES / "requirements.txt").read_text()
UNIT = (FILES / "kiosk.service").read_text()
RENAMED = "libglib2.0-0"
"""Debian 13 calls it libglib2.0-0t64."""


class Debian:
    """A Debian in a folder. A command of the plan does to its files what the real one does."""

    def __init__(self, root: Path) -> None:
        self.ran: list[Command] = []
        self.machine = Machine(root, self.execute)
        self.status = self.machine.at("/var/lib/dpkg/status")
        self.users = self.machine.at("/etc/passwd")
        for file in (self.status, self.users):
            file.parent.mkdir(parents=True, exist_ok=True)
        self.users.write_text("root:x:0:0:root:/root:/bin/bash\n")
        self.add_packages("bash", f"{RENAMED}t64")

    def add_packages(self, *names: str) -> None:
        with self.status.open("a") as file:
            file.writelines(
                f"Package: {name}\nStatus: install ok installed\nVersion: 1\n\n" for name in names
            )

    def execute(self, command: Command) -> None:
        self.ran.append(command)
        inside = command[2:] if command[0] == "chroot" else command
        match [part for part in inside if part[0] != "-" and "=" not in part and part != "env"]:
            case ["apt-get", "install", *names]:
                self.add_packages(*names)
            case ["apt-get", "autoremove"]:
                self.status.write_text("")
                self.add_packages("bash", f"{RENAMED}t64")
            case ["useradd", *_, name]:
                self.users.write_text(f"{self.users.read_text()}{name}:x:999:999::/nonexistent:/x\n")
            case ["userdel", _]:
                self.users.write_text("root:x:0:0:root:/root:/bin/bash\n")
            case [_, "pip", "wheel", wheels, _]:
                Path(wheels).mkdir(parents=True)
                (Path(wheels) / "kyphoplasty_kiosk-0-py3-none-any.whl").touch()


@pytest.fixture
def debian(tmp_path: Path) -> Debian:
    return Debian(tmp_path)


def files(root: Path) -> dict[str, str]:
    """All files and links below ``root`` with what they hold."""

    def held() -> Iterator[tuple[str, str]]:
        for path in sorted(root.rglob("*")):
            if path.is_symlink():
                yield str(path.relative_to(root)), f"-> {path.readlink()}"
            elif path.is_file():
                yield str(path.relative_to(root)), path.read_text()

    return dict(held())


def test_everything_is_told_and_then_done(debian: Debian) -> None:
    steps = plan(None)
    before = files(debian.machine.root)
    told = list(tell(steps, debian.machine))
    assert before == files(debian.machine.root)
    assert [] == debian.ran
    assert all(line.startswith("to do  ") for line in told[1:])
    assert told.pop(0).startswith("is so  the screen is free")
    done = list(install(steps, debian.machine))
    assert [line.removeprefix("to do  ") for line in told] == [line.removeprefix("done  ") for line in done]
    assert all(step.done(debian.machine) for step in steps)
    there = files(debian.machine.root)
    assert there["etc/systemd/system/kiosk.service"] == UNIT
    assert there["etc/systemd/system/multi-user.target.wants/kiosk.service"] == "-> ../kiosk.service"
    assert there["etc/systemd/system/sleep.target"] == "-> /dev/null"
    assert debian.machine.at("/usr/local/bin/kiosk").stat().st_mode & 0o777 == 0o755


def test_only_packages_that_are_missing_are_installed(debian: Debian) -> None:
    debian.add_packages("cage")
    list(install(plan(None), debian.machine))
    (installed,) = (command for command in debian.ran if "install" in command and "apt-get" in command)
    assert not {"cage", RENAMED} & set(installed)
    assert set(PACKAGES) - {RENAMED} < set(installed)


def test_what_dpkg_has_noted_beside_its_list_counts(debian: Debian) -> None:
    """`apt install ./kiosk.deb` on a bare machine: the list is written when all packages are configured."""
    noted = debian.status.parent / "updates"
    noted.mkdir()
    (noted / "0000").write_text("Package: cage\nStatus: install ok unpacked\n")
    (noted / "0001").write_text("Package: cage\nStatus: install ok installed\n")
    (noted / "0002").write_text("Package: bash\nStatus: install ok half-configured\n")
    (noted / "tmp.i").write_text("Package: seatd\nStatus: install ok installed\n")
    assert {"cage", f"{RENAMED}t64"} == debian.machine.packages()


def test_a_second_time_changes_nothing(debian: Debian) -> None:
    list(install(plan(None), debian.machine))
    before, ran = files(debian.machine.root), len(debian.ran)
    assert [] == list(install(plan(None), debian.machine))
    assert (before, ran) == (files(debian.machine.root), len(debian.ran))
    assert all(line.startswith("is so  ") for line in tell(plan(None), debian.machine))


def test_what_the_clinic_has_changed_stays_and_what_is_ours_is_mended(debian: Debian) -> None:
    list(install(plan(None), debian.machine))
    settings, unit = (
        debian.machine.at(path) for path in ("/etc/kiosk.toml", "/etc/systemd/system/kiosk.service")
    )
    settings.write_text("allow_drafts = true\n")
    unit.write_text(UNIT.replace("WatchdogSec=12", "WatchdogSec=0"))
    assert 1 == len(list(install(plan(None), debian.machine)))
    assert "allow_drafts = true\n" == settings.read_text()
    assert UNIT == unit.read_text()


def test_an_installation_that_was_cut_off_is_finished(debian: Debian) -> None:
    steps = plan(None)
    for _ in zip(range(5), install(steps, debian.machine), strict=False):
        pass
    list(install(steps, debian.machine))
    assert all(step.done(debian.machine) for step in steps)


def test_uninstalling_leaves_what_was_there_before(debian: Debian) -> None:
    before = files(debian.machine.root)
    steps = plan(None)
    list(install(steps, debian.machine))
    debian.machine.at("/var/lib/kiosk/last-day").write_text("2026-11-02\n")
    told = list(tell_undoing(steps, debian.machine))
    removed = list(uninstall(steps, debian.machine))
    assert [line.removeprefix("to remove  ") for line in told[:-1]] == [
        line.removeprefix("removed  ") for line in removed
    ]
    assert before == files(debian.machine.root)
    assert [] == list(uninstall(steps, debian.machine))


def test_a_sleep_that_somebody_else_has_switched_off_is_not_switched_on(debian: Debian) -> None:
    link = debian.machine.at("/etc/systemd/system/sleep.target")
    link.parent.mkdir(parents=True)
    link.symlink_to("/elsewhere")
    list(uninstall(plan(None), debian.machine))
    assert link.is_symlink()


def test_settings_that_the_clinic_has_prepared_are_taken(debian: Debian, tmp_path: Path) -> None:
    prepared = tmp_path / "prepared.toml"
    prepared.write_text("[clinic]\nname = 'Riverside'\n", encoding="utf-8-sig")
    list(install(plan(prepared), debian.machine))
    assert "Riverside" == load(debian.machine.at("/etc/kiosk.toml")).clinic.name


def test_a_machine_with_a_desktop_is_refused_before_anything_is_changed(debian: Debian) -> None:
    desktop = debian.machine.at("/etc/systemd/system/display-manager.service")
    desktop.parent.mkdir(parents=True)
    desktop.symlink_to("/lib/systemd/system/gdm3.service")
    before = files(debian.machine.root)
    with pytest.raises(InstallError, match=r"gdm3\.service"):
        list(install(plan(None), debian.machine))
    assert before == files(debian.machine.root)


def test_what_is_no_debian_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert 1 == main(["install", "--dry-run", "--root", str(tmp_path)])
    assert "needs Debian or Ubuntu" in capsys.readouterr().err


def test_settings_with_a_fault_are_refused_with_their_line(
    debian: Debian, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    prepared = tmp_path / "prepared.toml"
    prepared.write_text("\nphone = 1\n")
    root = str(debian.machine.root)
    assert 1 == main(["install", "--dry-run", "--root", root, "--settings", str(prepared)])
    assert "prepared.toml:2: phone" in capsys.readouterr().err


def test_a_command_that_fails_is_named() -> None:
    with pytest.raises(InstallError, match="`false` failed"):
        Machine().run(("false",))
    with pytest.raises(InstallError, match="no-such-command is missing"):
        Machine().run(("no-such-command",))


def test_the_list_of_libraries_is_for_a_release_candidate_too() -> None:
    """Ubuntu 22.04 has Python 3.11.0rc1, which pip 22.0 finds neither older nor newer than 3.15."""
    assert "python_full_version" not in REQUIREMENTS


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root starts programs of others")
def test_a_user_whose_program_still_ends_is_waited_for() -> None:
    with subprocess.Popen(["/bin/sleep", "60"], user="games") as other:

        def end() -> None:
            other.kill()
            other.wait()

        began = time.monotonic()
        Machine().wait_for_processes("games", patience_s=0.3)
        assert time.monotonic() - began >= 0.3
        Timer(0.3, end).start()
        Machine().wait_for_processes("games", patience_s=60)
        assert time.monotonic() - began < 50
    Machine().wait_for_processes("no-such-user", patience_s=60)
    assert time.monotonic() - began < 50


def test_a_system_that_runs_is_told_of_its_changes_once() -> None:
    ran: list[Command] = []
    running = Machine(execute=ran.append)
    users = [User(name, "/nonexistent", RELOAD) for name in ("no-such-user-1", "no-such-user-2")]
    list(install(users, running))
    assert ["useradd", "useradd", "systemctl"] == [command[0] for command in ran]


# ------------------------------------------------------------------ the program


def test_another_program_is_installed_anew(debian: Debian, tmp_path: Path) -> None:
    old: Step = Program("/opt/kiosk", "segno==1.6.6\n", tmp_path, "old")
    old.do(debian.machine)
    assert old.done(debian.machine)
    assert not Program("/opt/kiosk", "segno==1.6.6\n", tmp_path, "new").done(debian.machine)


def test_a_machine_that_runs_gets_the_python_that_installs(debian: Debian) -> None:
    """Ubuntu 22.04's own is too old; another machine's is not known."""
    assert f"python3.{sys.version_info.minor}" == python_for(Machine())
    Program("/opt/kiosk", "", debian.machine.root, "").do(debian.machine)
    assert ("chroot", str(debian.machine.root), "python3", "-m", "venv", "/opt/kiosk") in debian.ran


def test_the_digest_follows_the_words(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("")
    page = tmp_path / "content" / "en" / "page.md"
    page.parent.mkdir(parents=True)
    page.write_text("one")
    before = digest(tmp_path)
    page.write_text("two")
    assert before != digest(tmp_path)


def test_only_libraries_with_known_hashes_are_installed(debian: Debian) -> None:
    list(install(plan(None), debian.machine))
    pip = [command for command in debian.ran if "pip" in command and "install" in command]
    assert ["--require-hashes" in command or "--no-deps" in command for command in pip] == [True, True]


def test_the_pinned_libraries_are_those_that_the_program_asks_for() -> None:
    pinned = dict(re.findall(r"(?m)^([\w-]+)==([\w.]+)", REQUIREMENTS))
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text())["project"]
    for wanted in map(Requirement, (*project["dependencies"], *project["optional-dependencies"]["speech"])):
        assert wanted.specifier.contains(pinned[wanted.name.lower()]), f"{wanted}: run `make lock`"
    entries = re.split(r"(?m)^(?=[\w-]+==)", REQUIREMENTS)[1:]
    assert len(pinned) == len(entries)
    assert all("--hash=sha256:" in entry for entry in entries)


def test_the_list_of_parts_names_every_library_with_its_hashes(tmp_path: Path) -> None:
    done = subprocess.run(  # noqa: S603 - our own arguments
        [sys.executable, str(PROJECT / "tools" / "sbom.py")],
        env=environment(tmp_path, {}),
        capture_output=True,
        check=True,
        timeout=30,
    )
    parts = json.loads(done.stdout)
    assert "CycloneDX" == parts["bomFormat"]
    told = {part["name"]: part for part in parts["components"]}
    assert {"pyside6-essentials", "markdown", "cage", "Atkinson Hyperlegible Next"} < told.keys()
    assert told["pyside6-essentials"]["purl"] == f"pkg:pypi/pyside6-essentials@{PySide6.__version__}"
    assert all(len(each["content"]) == 64 for each in told["markdown"]["hashes"])


# ------------------------------------------------------------------ what is installed


def test_the_settings_with_comments_are_accepted_as_they_are_and_with_every_key() -> None:
    words = (FILES / "kiosk.toml").read_text()
    assert load(FILES / "kiosk.toml").log
    every = re.sub(r"(?m)^#(?=\S)", "", words)
    given = tomllib.loads(every)
    settings = msgspec.convert(given, Settings)
    assert settings.aftercare["driving"].reviewer
    named = {key for key in Settings.__struct_fields__ if key != "windowed"}
    assert named == given.keys()
    for table in ("clinic", "screen", "idle", "speech", "touch", "keypad", "printer", "staff"):
        assert set(getattr(settings, table).__struct_fields__) == given[table].keys()


@pytest.mark.parametrize("name", ["kiosk", "kiosk-nightly", "kiosk-fetch", "kiosk-report"])
def test_systemd_understands_each_service_and_finds_it_closed_in(name: str) -> None:
    """Issue 16, section 8: at most 2.0."""
    unit = str(FILES / f"{name}.service")
    done = subprocess.run(  # noqa: S603 - our own arguments
        ["/usr/bin/systemd-analyze", "security", "--offline=yes", "--threshold=20", unit],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert 0 == done.returncode, done.stdout + done.stderr


def test_the_command_for_staff_reads_what_the_service_keeps() -> None:
    script = (FILES / "kiosk.sh").read_text()
    for kept in ("STATE_DIRECTORY=/var/lib/kiosk", "/opt/kiosk/bin/kiosk"):
        assert kept in script
    assert "StateDirectory=kiosk" in UNIT
    assert "/opt/kiosk/bin/kiosk session --settings /etc/kiosk.toml" in UNIT
