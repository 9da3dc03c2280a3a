"""The program as a clinic has it: built as a wheel, installed outside the checkout, with its command."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

from support.process import PROJECT, environment


@dataclass(frozen=True, slots=True)
class Installed:
    """An environment of its own in ``folder``, with the program and the libraries of the tests."""

    folder: Path

    @property
    def site(self) -> Path:
        """Where its packages are."""
        return Path(sysconfig.get_path("purelib", vars={"base": str(self.folder)}))

    def run(
        self, name: str, *arguments: str, cwd: Path, **variables: str
    ) -> subprocess.CompletedProcess[str]:
        """A program of the environment (``kiosk``, ``python``) and what it said, without a display."""
        return subprocess.run(  # noqa: S603 - our own arguments
            [self.folder / "bin" / name, *arguments],
            cwd=cwd,
            env=environment(cwd, {"PYTHONPATH": "", **variables}),
            capture_output=True,
            text=True,
            check=False,
        )


def install(folder: Path) -> Installed:
    """Build the wheel and install it; the libraries are those that the tests run with."""
    made = Installed(folder / "program")
    wheels = folder / "wheels"
    _python("-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(wheels), str(PROJECT))
    _python("-m", "venv", "--without-pip", str(made.folder))
    (made.site / "libraries.pth").write_text(f"{sysconfig.get_path('purelib')}\n")
    (wheel,) = wheels.glob("*.whl")
    python = str(made.folder / "bin" / "python")
    _python("-m", "pip", "--python", python, "install", "--quiet", "--no-deps", "--no-index", str(wheel))
    return made


def _python(*arguments: str) -> None:
    done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=False)  # noqa: S603 - as above
    assert 0 == done.returncode, done.stderr
