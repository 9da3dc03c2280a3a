"""Makes a Debian package that does what ``kiosk install`` does: ``apt install ./kiosk.deb``, also offline.

It holds the program and its libraries as wheels, each with the hash that ``requirements.txt`` names. On the
machine they become the environment below ``/opt/kiosk``; the rest is ``kiosk install`` itself.

``python tools/deb.py FILE`` downloads the wheels; ``make deb`` runs it.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from kiosk.commands.install.plan import FILES, NEEDED, OPT, SETTINGS  # noqa: E402 - the path comes first

NAME = "kyphoplasty-kiosk"
SHARE = f"/usr/share/{NAME}"
PYTHONS = ("3.11", "3.12", "3.13")
"""Those of Debian 12, Ubuntu 24.04 and Debian 13."""
PLATFORMS = ("manylinux_2_34_x86_64", "manylinux_2_28_x86_64", "manylinux2014_x86_64")
"""Debian 12 has glibc 2.36."""
RENAMED = ("libglib2.0-0",)
"""Debian 13 and Ubuntu 24.04 have put t64 to the end of these names."""

CONTROL = """\
Package: {name}
Version: {version}
Architecture: amd64
Maintainer: {name} <root@localhost>
Section: misc
Priority: optional
Installed-Size: {size}
Depends: python3 (>= 3.11), python3 (<< 3.14), {needed}
Description: {description}
 A kiosk for waiting rooms that starts with the machine, alone on its screen,
 and without a network. Removing the package keeps /etc/kiosk.toml; purging
 takes that away, too.
"""

# What was there before a start that fails stays; the same lines bring a new version.
POSTINST = """\
#!/bin/sh
set -e
[ "$1" = configure ] || exit 0
python3 -m venv --clear {opt}
pip="{opt}/bin/python -m pip --quiet --disable-pip-version-check install --no-index --find-links {share}"
$pip --require-hashes -r {share}/requirements.txt
$pip --no-deps {share}/program/*.whl
{opt}/bin/kiosk install
if [ "$2" ]; then systemctl try-restart kiosk.service || true; fi
"""

PRERM = """\
#!/bin/sh
set -e
[ "$1" = remove ] || exit 0
[ -x {opt}/bin/kiosk ] || exit 0
kept=$(mktemp)
cp -p {settings} "$kept" 2>/dev/null || true
trap 'if [ -s "$kept" ]; then cp -p "$kept" {settings}; fi; rm -f "$kept"' EXIT
{opt}/bin/kiosk install --uninstall
"""

POSTRM = """\
#!/bin/sh
set -e
if [ "$1" = purge ]; then rm -f {settings}; fi
"""


def project() -> dict[str, str]:
    """Name, version and description of the program."""
    table = tomllib.loads((PROJECT / "pyproject.toml").read_text())["project"]
    return {key: table[key] for key in ("name", "version", "description")}


def depends() -> str:
    """The packages of the system, as a package names them."""
    return ", ".join(f"{name} | {name}t64" if name in RENAMED else name for name in NEEDED)


def download(folder: Path) -> None:
    """Bring the libraries' wheels into ``folder`` for every Python; pip refuses any other hash."""
    platforms = [part for each in PLATFORMS for part in ("--platform", each)]
    for version in PYTHONS:
        asked = ["--python-version", version, "--only-binary=:all:", "--no-deps", "--require-hashes"]
        _pip("download", *asked, *platforms, "-r", str(FILES / "requirements.txt"), "--dest", str(folder))


def tree(root: Path, libraries: Path, program: Path) -> None:
    """Lay out the package's files below ``root``: the wheels of a folder, and the program's own wheel."""
    share = root / SHARE.lstrip("/")
    (share / "program").mkdir(parents=True)
    for wheel in sorted(libraries.glob("*.whl")):
        shutil.copy(wheel, share)
    shutil.copy(program, share / "program")
    shutil.copy(FILES / "requirements.txt", share)
    size = sum(file.stat().st_size for file in root.rglob("*") if file.is_file()) // 1024
    words = {"opt": OPT, "share": SHARE, "settings": SETTINGS, "size": size, "needed": depends(), **project()}
    told = root / "DEBIAN"
    told.mkdir()
    (told / "control").write_text(CONTROL.format(**words))
    for name, script in (("postinst", POSTINST), ("prerm", PRERM), ("postrm", POSTRM)):
        (told / name).write_text(script.format(**words))
        (told / name).chmod(0o755)


def pack(root: Path, file: Path) -> None:
    """Make the package ``file`` of the tree; wheels are compressed already."""
    file.parent.mkdir(parents=True, exist_ok=True)
    command = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(root), str(file)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own arguments


def _pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments]
    subprocess.run(command, check=True)  # noqa: S603 - our own arguments


def main() -> int:
    """Make the package that the first argument names."""
    file = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory(dir=file.parent if file.parent.is_dir() else None) as made:
        root, libraries, own = (Path(made) / name for name in ("root", "libraries", "own"))
        root.mkdir(mode=0o755)
        download(libraries)
        _pip("wheel", "--no-deps", "-w", str(own), str(PROJECT))
        tree(root, libraries, next(own.glob("*.whl")))
        pack(root, file)
    print(f"{file}: {file.stat().st_size // 1_000_000} MB")  # noqa: T201 - its answer
    return 0


if __name__ == "__main__":
    sys.exit(main())
