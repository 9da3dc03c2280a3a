"""What the running kiosk leaves of itself for `kiosk report`: its memory, its pace, its voices."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

import msgspec

from kiosk.atomic import put, stage

FILE = "vitals.json"
STATUS = Path("/proc/self/status")
_RESIDENT = re.compile(r"^VmRSS:\s+(\d+) kB$", re.MULTILINE)


class Vitals(msgspec.Struct, frozen=True):
    """How the kiosk was ``at`` a moment, ``since`` it took what it shows.

    ``memory`` is its resident size, bytes; None where the system does not tell. ``gap_ms`` is the time
    between two frames of a movement that 95 of 100 do not exceed; None where little has moved. ``spoken``
    are the codes of the languages that can be heard, ``errors`` the number of them that were logged.
    """

    at: datetime
    since: datetime
    memory: int | None
    gap_ms: int | None
    spoken: tuple[str, ...]
    errors: int


def memory(status: Path = STATUS) -> int | None:
    """The resident size of this process, bytes; None where the system does not tell."""
    try:
        found = _RESIDENT.search(status.read_text(encoding="ascii"))
    except OSError:
        return None
    return int(found[1]) * 1024 if found else None


def keep(folder: Path, vitals: Vitals) -> None:
    """Keep ``vitals`` in ``folder``. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    put(stage(folder / FILE, msgspec.json.encode(vitals)), folder / FILE)


def read(folder: Path) -> Vitals | None:
    """What is kept in ``folder``; None where there is nothing, or it cannot be read."""
    try:
        return msgspec.json.decode((folder / FILE).read_bytes(), type=Vitals)
    except (OSError, msgspec.MsgspecError):
        return None
