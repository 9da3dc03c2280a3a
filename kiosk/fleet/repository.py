"""The repository of packs: The Update Framework in a plain folder, for any static file server or a stick."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec, TypeVar, assert_never

from cryptography.hazmat.primitives.serialization import load_pem_private_key
from securesystemslib.exceptions import StorageError
from securesystemslib.signer import CryptoSigner, Signer
from tuf.api.exceptions import RepositoryError as FrameworkError
from tuf.api.metadata import (
    Metadata,
    MetaFile,
    Role,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)
from tuf.api.serialization.json import JSONSerializer

from kiosk.atomic import READABLE, put, stage
from kiosk.errors import KioskError
from kiosk.fleet.archive import examine
from kiosk.settings.group import group_faults
from kiosk.settings.toml_file import SettingsError, read_toml

ROLES = ("root", "targets", "snapshot", "timestamp")
KEYS = ("root-1", "root-2", "targets", "online")
"""Two keys of the root, both needed; that of who releases; that of the server, which says "still so"."""
KEPT = 3
"""Releases of a kind that stay in the repository; older ones are taken out of it."""
DAYS = {"root": 365, "targets": 180, "snapshot": 180, "timestamp": 30}
"""How long each file holds. A kiosk whose files have run out keeps the words that it has."""
PRETTY = JSONSerializer(compact=False)


class RepositoryError(KioskError):
    """The repository or its keys cannot be used, and what to do."""


class Kind(StrEnum):
    """What is released; its value is how the names of its files begin."""

    PACK = "pack"
    SETTINGS = "settings"

    @property
    def ending(self) -> str:
        """How the names of its files end."""
        return ".zip" if self is Kind.PACK else ".toml"


@dataclass(frozen=True, slots=True)
class Release:
    """A file in the repository: ``percent`` of all kiosks take it, chosen by name and ``salt``."""

    name: str
    version: int
    percent: int
    salt: str


P = ParamSpec("P")
R = TypeVar("R")


def _told(work: Callable[P, R]) -> Callable[P, R]:
    """Let ``work`` tell every fault of the disk and of the files as a :class:`RepositoryError`."""

    @wraps(work)
    def telling(*given: P.args, **named: P.kwargs) -> R:
        try:
            return work(*given, **named)
        except OSError as error:
            raise RepositoryError(f"{error.filename} cannot be used ({error.strerror})") from error
        except (StorageError, FrameworkError, ValueError) as error:
            raise RepositoryError(f"the repository cannot be read: {error}") from error

    return telling


@_told
def make_keys(folder: Path) -> None:
    """Write new private keys into the new ``folder``. Raises RepositoryError."""
    try:
        folder.mkdir(parents=True, mode=0o700)
    except FileExistsError as error:
        raise RepositoryError(f"{folder} is there already; name a folder that is not") from error
    for name in KEYS:
        signer = CryptoSigner.generate_ed25519()
        file = folder / f"{name}.pem"
        file.touch(0o600)
        file.write_bytes(signer.private_bytes)


@_told
def create(repository: Path, keys: Path) -> Path:
    """Begin a repository with ``keys``; give the file that every kiosk needs once: the root's metadata."""
    if (repository / "metadata" / "1.root.json").exists():
        raise RepositoryError(f"{repository} is a repository already; `kiosk pack publish` adds to it")
    signers = {name: _signer(keys, name) for name in KEYS}
    root = Root(expires=_end("root"), consistent_snapshot=True)
    holders = {
        "root": ("root-1", "root-2"),
        "targets": ("targets",),
        "snapshot": ("online",),
        "timestamp": ("online",),
    }
    root.roles = {role: Role([], threshold=len(holders[role])) for role in ROLES}
    for role, names in holders.items():
        for name in names:
            root.add_key(signers[name].public_key, role)
    metadata = Metadata(root)
    for name in holders["root"]:
        metadata.sign(signers[name], append=True)
    (repository / "metadata").mkdir(parents=True, exist_ok=True)
    (repository / "targets").mkdir(exist_ok=True)
    first = repository / "metadata" / "1.root.json"
    put(stage(first, metadata.to_bytes(PRETTY), READABLE), first)
    _write(repository, keys, Targets(expires=_end("targets")))
    return first


def releases(repository: Path, kind: Kind = Kind.PACK) -> list[Release]:
    """What of a ``kind`` stands in the repository, the newest last."""
    return _of(kind, _targets(repository))


def _of(kind: Kind, targets: Targets) -> list[Release]:
    found = [release(each) for name, each in targets.targets.items() if name.startswith(kind)]
    return sorted(found, key=lambda each: each.version)


def release(target: TargetFile) -> Release:
    """What the custom fields of ``target`` say. Raises KeyError, TypeError, ValueError."""
    told: Any = target.unrecognized_fields["custom"]
    return Release(target.path, int(told["version"]), int(told["percent"]), str(told["salt"]))


@_told
def publish(repository: Path, keys: Path, file: Path, percent: int, kind: Kind = Kind.PACK) -> Release:
    """Add ``file`` for ``percent`` of all kiosks, or let more of them take what stands there already."""
    _refuse(file, kind)
    now = _targets(repository)
    data = TargetFile.from_file(file.name, str(file), ["sha256"])
    digest = data.hashes["sha256"]
    there = {each.hashes["sha256"]: each for each in now.targets.values()}
    if digest in there:
        found = release(there[digest])
        version, salt, name = found.version, found.salt, found.name
    else:
        version = max((each.version for each in _of(kind, now)), default=0) + 1
        salt, name = secrets.token_hex(8), f"{kind}-{version:06}{kind.ending}"
        shutil.copyfile(file, repository / "targets" / f"{digest}.{name}")
    custom = {"version": version, "percent": percent, "salt": salt}
    now.targets[name] = TargetFile(data.length, data.hashes, name, {"custom": custom})
    for old in _of(kind, now)[:-KEPT]:
        gone = now.targets.pop(old.name)
        (repository / "targets" / f"{gone.hashes['sha256']}.{old.name}").unlink(missing_ok=True)
    now.version += 1
    now.expires = _end("targets")
    _write(repository, keys, now)
    return release(now.targets[name])


def _refuse(file: Path, kind: Kind) -> None:
    """Raise a :class:`~kiosk.errors.KioskError` where no kiosk could take ``file``."""
    match kind:
        case Kind.PACK:
            examine(file)
        case Kind.SETTINGS:
            if faults := list(group_faults(read_toml(file))):
                raise SettingsError("\n".join(faults))
        case _:
            assert_never(kind)


@_told
def renew(repository: Path, keys: Path) -> datetime:
    """Say once more that all still holds, with the server's key alone; give the day it holds until."""
    folder, targets = repository / "metadata", _targets(repository)
    roots = sorted(folder.glob("*.root.json"), key=_version)
    root = Metadata[Root].from_file(str(roots[-1])).signed
    _sign_online(folder, targets, _signer(keys, "online"))
    return min(root.expires, targets.expires, _end("snapshot"), _end("timestamp"))


def _write(repository: Path, keys: Path, targets: Targets) -> None:
    """Write ``targets`` and all that points at them, what is pointed at first."""
    folder = repository / "metadata"
    _sign(folder / f"{targets.version}.targets.json", Metadata(targets), [_signer(keys, "targets")])
    _sign_online(folder, targets, _signer(keys, "online"))


def _sign_online(folder: Path, targets: Targets, online: Signer) -> None:
    """Write what the server says: which ``targets`` are the newest, and that this still holds."""
    version = 1 + max(map(_version, folder.glob("*.snapshot.json")), default=0)
    meta = {"targets.json": MetaFile(targets.version)}
    snapshot = Snapshot(version=version, expires=_end("snapshot"), meta=meta)
    _sign(folder / f"{version}.snapshot.json", Metadata(snapshot), [online])
    file = folder / "timestamp.json"
    before = Metadata[Timestamp].from_file(str(file)).signed.version if file.exists() else 0
    timestamp = Timestamp(version=before + 1, expires=_end("timestamp"), snapshot_meta=MetaFile(version))
    _sign(file, Metadata(timestamp), [online])


def _sign(file: Path, metadata: Metadata[Any], signers: Iterable[Signer]) -> None:
    metadata.signatures.clear()
    for signer in signers:
        metadata.sign(signer, append=True)
    put(stage(file, metadata.to_bytes(PRETTY), READABLE), file)


def _targets(repository: Path) -> Targets:
    files = (repository / "metadata").glob("*.targets.json")
    newest = max(files, key=_version, default=None)
    if newest is None:
        raise RepositoryError(f"{repository} is no repository; `kiosk pack create` begins one")
    return Metadata[Targets].from_file(str(newest)).signed


def _version(file: Path) -> int:
    """The version that the name of a file of the metadata begins with."""
    return int(file.name.partition(".")[0])


def _signer(keys: Path, name: str) -> CryptoSigner:
    file = keys / f"{name}.pem"
    try:
        private = load_pem_private_key(file.read_bytes(), None)
        return CryptoSigner(private)
    except (OSError, ValueError, TypeError) as error:
        told = f"the key {file} cannot be read ({error}); bring the folder of the keys"
        raise RepositoryError(told) from error


def _end(role: str) -> datetime:
    return (datetime.now(UTC) + timedelta(days=DAYS[role])).replace(microsecond=0)
