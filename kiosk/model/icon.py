"""Icons as content names them: one of the kiosk's by its name, or one of the pack's by its file."""

from __future__ import annotations

from pathlib import Path

from kiosk.model.scene import Scene
from kiosk.model.vector_file import file_of, id_of

Icon = str | Path
"""The name of an icon of the kiosk (empty: none), or the file of one of the pack."""

_OWN = "own."
"""How the name of an icon of a pack begins; no icon of the kiosk has a dot in its name."""


def icon_name(icon: Icon) -> str:
    """``icon`` in one word, as screens and pictures ask for it."""
    return f"{_OWN}{id_of(icon)}" if isinstance(icon, Path) else icon


def icon_file(name: str) -> Path | None:
    """The file of the icon with this :func:`icon_name`; None for an icon of the kiosk.

    Raises ValueError for a name that :func:`icon_name` never gives.
    """
    return file_of(name.removeprefix(_OWN)) if name.startswith(_OWN) else None


def icon_scene(icon: Icon) -> Scene:
    """The picture of one icon on a disc."""
    return Scene("icon", (("name", icon_name(icon)),))
