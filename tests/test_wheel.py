"""The wheel carries content and assets and runs outside the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def run(*arguments: str, cwd: Path, **extra: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"} | extra
    return subprocess.run(  # noqa: S603 - our own arguments
        [sys.executable, *arguments], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


def test_an_installed_wheel_checks_its_content_and_draws_its_screens(tmp_path: Path) -> None:
    wheels, place, work = tmp_path / "wheels", tmp_path / "site", tmp_path / "work"
    work.mkdir()
    built = run("-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(wheels), str(ROOT), cwd=work)
    assert 0 == built.returncode, built.stderr
    wheel = next(wheels.glob("*.whl"))
    done = run("-m", "pip", "install", "--quiet", "--no-deps", "--target", str(place), str(wheel), cwd=work)
    assert 0 == done.returncode, done.stderr
    where = run("-c", "import kiosk; print(kiosk.__file__)", cwd=work, PYTHONPATH=str(place))
    assert str(place) in where.stdout
    tour = run("-m", "kiosk", "tour", "out", "--size", "640x400", cwd=work, PYTHONPATH=str(place))
    assert 0 == tour.returncode, tour.stderr
    assert (work / "out" / "640x400" / "contact-sheet.png").stat().st_size > 100_000
