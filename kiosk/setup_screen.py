"""``kiosk setup-screen``: match a bank card on the screen, keep the panel's px/mm in the settings."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

import tomlkit

from kiosk.settings import Places, Settings, file_of


def add_parser(commands: Any) -> None:  # noqa: ANN401 - argparse's is private
    """Add the command ``setup-screen`` to ``commands``."""
    setup = commands.add_parser("setup-screen", help="measure the screen once, with a bank card")
    setup.add_argument("--settings", type=Path, metavar="FILE", help="settings (default: kiosk.toml here)")
    setup.add_argument("--windowed", action="store_true", help="in a window instead of fullscreen")
    setup.set_defaults(work=_measure)


def keep_density(path: Path, px_per_mm: float) -> None:
    """Write ``px_per_mm`` into the settings file ``path``; every other line stays as it is.

    The file is replaced as a whole, so that a power cut leaves the old or the new one. Raises OSError.
    """
    document = tomlkit.parse(path.read_text(encoding="utf-8")) if path.exists() else tomlkit.document()
    screen = document.setdefault("screen", tomlkit.table())
    screen["px_per_mm"] = round(px_per_mm, 3)
    with NamedTemporaryFile("w", encoding="utf-8", dir=path.resolve().parent, delete=False) as file:
        file.write(tomlkit.dumps(document))
        file.flush()
        os.fsync(file.fileno())
    if path.exists():
        Path(file.name).chmod(path.stat().st_mode)
    Path(file.name).replace(path)


def _measure(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    from kiosk.commands import setup_screen  # noqa: PLC0415 - `--help` must not load Qt

    path = file_of(options.settings)

    def save(px_per_mm: float) -> str:
        try:
            keep_density(path, px_per_mm)
        except OSError as error:
            return f"{path} cannot be written: {error.strerror}"
        return f"Saved in {path}"

    return setup_screen(settings, where, save)
