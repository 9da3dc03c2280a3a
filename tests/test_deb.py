"""Issue 16, section 1: the Debian package holds what an offline machine needs, and asks apt for the rest."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

from kiosk.commands.install.plan import FILES, NEEDED

TOOL = Path(__file__).parents[1] / "tools" / "deb.py"

pytestmark = pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="no Debian")


def tool() -> ModuleType:
    """The program of ``make deb``."""
    spec = importlib.util.spec_from_file_location("deb", TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def asked(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout  # noqa: S603


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package of two wheels that hold nothing."""
    folder = tmp_path_factory.mktemp("deb")
    libraries = folder / "libraries"
    libraries.mkdir()
    (libraries / "segno-1.6.6-py3-none-any.whl").write_bytes(b"library")
    program = folder / "kyphoplasty_kiosk-0.1.0-py3-none-any.whl"
    program.write_bytes(b"program")
    deb, file = tool(), folder / "kiosk.deb"
    deb.tree(folder / "root", libraries, program)
    deb.pack(folder / "root", file)
    return file


def test_it_holds_the_wheels_and_the_list_of_their_hashes(package: Path, tmp_path: Path) -> None:
    asked("dpkg-deb", "-x", str(package), str(tmp_path))
    share = tmp_path / "usr/share/kyphoplasty-kiosk"
    held = {str(path.relative_to(share)) for path in share.rglob("*") if path.is_file()}
    assert held == {
        "segno-1.6.6-py3-none-any.whl",
        "program/kyphoplasty_kiosk-0.1.0-py3-none-any.whl",
        "requirements.txt",
    }
    assert (FILES / "requirements.txt").read_text() == (share / "requirements.txt").read_text()
    assert "root/root" in asked("dpkg-deb", "-c", str(package))


def test_it_asks_for_every_package_that_the_installation_needs(package: Path) -> None:
    depends = asked("dpkg-deb", "-f", str(package), "Depends")
    named = {each.split(" ")[0] for each in re.split(r", ", depends.strip())}
    assert named == {*NEEDED, "python3"}
    assert "libglib2.0-0 | libglib2.0-0t64" in depends


def test_installing_never_asks_the_network_and_checks_every_hash(package: Path, tmp_path: Path) -> None:
    asked("dpkg-deb", "-e", str(package), str(tmp_path))
    script = (tmp_path / "postinst").read_text()
    assert "--no-index" in script
    assert "--require-hashes" in script
    assert script.index("--require-hashes") < script.index("kiosk install")


def test_removing_keeps_the_settings_and_purging_takes_them(package: Path, tmp_path: Path) -> None:
    asked("dpkg-deb", "-e", str(package), str(tmp_path))
    assert "install --uninstall" in (tmp_path / "prerm").read_text()
    kept, settings = tmp_path / "etc", "/etc/kiosk.toml"
    kept.write_text("[clinic]\n")
    purge = (tmp_path / "postrm").read_text().replace(settings, str(kept))
    (tmp_path / "postrm").write_text(purge)
    asked("sh", str(tmp_path / "postrm"), "remove")
    assert kept.exists()
    asked("sh", str(tmp_path / "postrm"), "purge")
    assert not kept.exists()


@pytest.mark.parametrize("works", [True, False])
def test_removing_keeps_the_settings_also_when_it_fails(
    package: Path, tmp_path: Path, *, works: bool
) -> None:
    asked("dpkg-deb", "-e", str(package), str(tmp_path))
    settings, kiosk, prerm = tmp_path / "kiosk.toml", tmp_path / "bin" / "kiosk", tmp_path / "prerm"
    settings.write_text("[clinic]\n")
    kiosk.parent.mkdir()
    kiosk.write_text(f"#!/bin/sh\nrm {settings}\n{'true' if works else 'false'}\n")
    kiosk.chmod(0o755)
    prerm.write_text(
        prerm.read_text().replace("/etc/kiosk.toml", str(settings)).replace("/opt/kiosk", str(tmp_path))
    )
    done = subprocess.run(["/bin/sh", str(prerm), "remove"], check=False)  # noqa: S603 - our own script
    assert works == (done.returncode == 0)
    assert settings.read_text() == "[clinic]\n"


@pytest.mark.parametrize("script", ["postinst", "prerm", "postrm"])
def test_a_shell_understands_its_scripts(package: Path, tmp_path: Path, script: str) -> None:
    asked("dpkg-deb", "-e", str(package), str(tmp_path))
    asked("sh", "-n", str(tmp_path / script))
