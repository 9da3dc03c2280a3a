"""Writes single values into ``kiosk.toml`` and leaves the clinic's own lines as they are."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.atomic import put, stage


def keep(path: Path, table: str, values: Mapping[str, float | str]) -> None:
    """Write ``values`` into ``table`` of the settings file ``path``; every other line stays as it is.

    An empty ``table`` stands for the keys above all tables.
    The file is replaced as a whole, so that a power cut leaves the old or the new one. Raises OSError.
    """
    import tomlkit  # noqa: PLC0415 - `kiosk run`, which is to be back quickly, never writes settings

    text = path.read_bytes().decode("utf-8-sig") if path.exists() else ""
    document = tomlkit.parse(text)
    (document.setdefault(table, tomlkit.table()) if table else document).update(values)
    put(stage(path, tomlkit.dumps(document).encode()), path)


def outcome(path: Path, table: str, values: Mapping[str, float | str]) -> str:
    """Keep ``values`` and say in words what became of it."""
    try:
        keep(path, table, values)
    except OSError as error:
        return f"{path} cannot be written: {error.strerror}"
    return f"Saved in {path}"
