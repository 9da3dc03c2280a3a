"""What a repository says: the list of what is released, and the dates that tell that it still holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from securesystemslib.signer import Signer
from tuf.api.metadata import Metadata, MetaFile, Snapshot, Targets, Timestamp

from kiosk.fleet import root
from kiosk.fleet.keys import RepositoryError, at_hand
from kiosk.fleet.root import end, keys_of, newest, save, version


def read_list(repository: Path) -> Targets:
    """The newest list of what is released. Raises :class:`RepositoryError` where there is none."""
    files = (repository / "metadata").glob("*.targets.json")
    file = max(files, key=version, default=None)
    if file is None:
        raise RepositoryError(f"{repository} is no repository; `kiosk pack create` begins one")
    return Metadata[Targets].from_file(str(file)).signed


def holds(repository: Path, role: str) -> bool:
    """Whether the newest file of ``role`` is signed as the newest root asks."""
    file = max((repository / "metadata").glob(f"*.{role}.json"), key=version)
    metadata = Metadata[Any].from_file(str(file))
    found = newest(repository).get_verification_result(role, metadata.signed_bytes, metadata.signatures)
    return found.verified


def sign_list(repository: Path, folder: Path, targets: Targets) -> None:
    """Write the list of ``targets`` as it is now."""
    targets.expires = end("targets")
    metadata = Metadata(targets)
    metadata.sign(_signer(repository, folder, "targets"))
    save(repository / "metadata" / f"{targets.version}.targets.json", metadata)


def sign_dates(repository: Path, folder: Path) -> None:
    """Write what the server says: which list of packs is the newest, and that this still holds.

    Both files get one number above all that were written here: a copy from another machine may have put an
    older ``timestamp.json`` in place, and kiosks take no number that is lower than one they have seen.
    """
    place, online = repository / "metadata", _signer(repository, folder, "timestamp")
    file = place / "timestamp.json"
    before = Metadata[Timestamp].from_file(str(file)).signed.version if file.exists() else 0
    number = 1 + max(before, *map(version, place.glob("*.snapshot.json")), 0)
    meta = {"targets.json": MetaFile(read_list(repository).version)}
    snapshot = Metadata(Snapshot(version=number, expires=end("snapshot"), meta=meta))
    snapshot.sign(online)
    save(place / f"{number}.snapshot.json", snapshot)
    told = Timestamp(version=number, expires=end("timestamp"), snapshot_meta=MetaFile(number))
    timestamp = Metadata(told)
    timestamp.sign(online)
    save(file, timestamp)


def _signer(repository: Path, folder: Path, role: str) -> Signer:
    wanted = keys_of(newest(repository), role)
    found = at_hand(folder, wanted)
    if not found:
        raise RepositoryError(f"{folder} lacks the key {root.names(wanted)} of {repository}; bring it")
    return found[0]
