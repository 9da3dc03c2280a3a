"""``kiosk setup-screen`` and ``kiosk setup-keypad``: learn the hardware, keep it in the settings."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

import tomlkit

from kiosk.settings import Places, Settings, file_of


def add_parsers(commands: Any) -> None:  # noqa: ANN401 - argparse's is private
    """Add both commands to ``commands``."""
    for name, told, work in (
        ("setup-screen", "measure the screen once, with a bank card", _measure),
        ("setup-keypad", "learn the keys of an audio keypad", _learn),
    ):
        setup = commands.add_parser(name, help=told)
        setup.add_argument(
            "--settings", type=Path, metavar="FILE", help="settings (default: kiosk.toml here)"
        )
        setup.add_argument("--windowed", action="store_true", help="in a window instead of fullscreen")
        setup.set_defaults(work=work)


def keep(path: Path, table: str, values: Mapping[str, float | str]) -> None:
    """Write ``values`` into ``table`` of the settings file ``path``; every other line stays as it is.

    The file is replaced as a whole, so that a power cut leaves the old or the new one. Raises OSError.
    """
    document = tomlkit.parse(path.read_text(encoding="utf-8")) if path.exists() else tomlkit.document()
    document.setdefault(table, tomlkit.table()).update(values)
    with NamedTemporaryFile("w", encoding="utf-8", dir=path.resolve().parent, delete=False) as file:
        file.write(tomlkit.dumps(document))
        file.flush()
        os.fsync(file.fileno())
    if path.exists():
        Path(file.name).chmod(path.stat().st_mode)
    Path(file.name).replace(path)


def outcome(path: Path, table: str, values: Mapping[str, float | str]) -> str:
    """Keep ``values`` and say in words what became of it."""
    try:
        keep(path, table, values)
    except OSError as error:
        return f"{path} cannot be written: {error.strerror}"
    return f"Saved in {path}"


def _measure(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    from kiosk.commands import setup_screen  # noqa: PLC0415 - `--help` must not load Qt

    path = file_of(options.settings)
    return setup_screen(
        settings, where, lambda density: outcome(path, "screen", {"px_per_mm": round(density, 3)})
    )


def _learn(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    from kiosk.commands import setup_keypad  # noqa: PLC0415 - as above

    path = file_of(options.settings)
    return setup_keypad(settings, where, lambda keys: outcome(path, "keypad", keys))
