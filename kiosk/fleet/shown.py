"""Which pack a kiosk shows, kept on disk."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import msgspec

FILE = "packs.json"


class Shown(msgspec.Struct, frozen=True):
    """What is kept. Versions are 0 where there is none; ``refused`` ones are never taken again.

    ``switched`` is the moment of the last switch until it has proven to be harmless.
    """

    current: int = 0
    previous: int = 0
    highest: int = 0
    refused: tuple[int, ...] = ()
    switched: datetime | None = None
    told: str = ""


def read(folder: Path) -> Shown:
    """What is kept in ``folder``; nothing where it cannot be read."""
    try:
        return msgspec.json.decode((folder / FILE).read_bytes(), type=Shown)
    except (OSError, msgspec.MsgspecError):
        return Shown()
