"""Which pack a kiosk shows and how its last fetch went, kept on disk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import msgspec

from kiosk.atomic import put, stage
from kiosk.upkeep.vitals import Vitals

FILE, FETCHED = "packs.json", "fetched.json"


class Shown(msgspec.Struct, frozen=True):
    """What is kept. Versions are 0 where there is none; ``refused`` ones are never taken again.

    ``switched`` is the moment of the last switch until it has proven to be harmless, ``before`` how the
    kiosk was before it.
    """

    current: int = 0
    previous: int = 0
    highest: int = 0
    refused: tuple[int, ...] = ()
    switched: datetime | None = None
    told: str = ""
    before: Vitals | None = None


def read(folder: Path) -> Shown:
    """What is kept in ``folder``; nothing where it cannot be read."""
    try:
        return msgspec.json.decode((folder / FILE).read_bytes(), type=Shown)
    except (OSError, msgspec.MsgspecError):
        return Shown()


class Tried(msgspec.Struct, frozen=True):
    """When packs were fetched last, and when that went well last."""

    last: datetime
    well: datetime | None = None


def tried(folder: Path) -> Tried | None:
    """What is kept of it in ``folder``; None where it cannot be read."""
    try:
        return msgspec.json.decode((folder / FETCHED).read_bytes(), type=Tried)
    except (OSError, msgspec.MsgspecError):
        return None


def keep_tried(folder: Path, now: datetime, *, well: bool) -> None:
    """Keep in ``folder`` that packs were fetched ``now``, and whether that went ``well``. Raises OSError."""
    before = tried(folder)
    last_well = before.well if before else None
    data = Tried(now, now if well else last_well)
    folder.mkdir(parents=True, exist_ok=True)
    put(stage(folder / FETCHED, msgspec.json.encode(data)), folder / FETCHED)


class _Signed(msgspec.Struct):
    expires: datetime


class _Metadata(msgspec.Struct):
    signed: _Signed


def ends(cache: Path) -> Iterator[tuple[str, datetime]]:
    """When each file of the metadata ends that was verified last and kept in ``cache``, by its role."""
    for role in ("root", "targets", "snapshot", "timestamp"):
        with suppress(OSError, msgspec.MsgspecError):
            data = (cache / "metadata" / f"{role}.json").read_bytes()
            yield role, msgspec.json.decode(data, type=_Metadata).signed.expires
