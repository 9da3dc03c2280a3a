"""The repository of packs: The Update Framework in a plain folder, for any static file server or a stick."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec, TypeVar, assert_never

from securesystemslib.exceptions import StorageError
from tuf.api.exceptions import RepositoryError as FrameworkError
from tuf.api.metadata import TargetFile, Targets

from kiosk.atomic import READABLE, put, stage
from kiosk.errors import unusable
from kiosk.fleet import NEEDED, ROOTS, keys, root
from kiosk.fleet.archive import examine
from kiosk.fleet.keys import RepositoryError, at_hand
from kiosk.fleet.lists import holds, read_list, sign_dates, sign_list
from kiosk.fleet.root import end, keys_of, newest
from kiosk.settings.group import group_faults
from kiosk.settings.toml_file import SettingsError, read_toml

KEPT = 3
"""Releases of a kind that stay in the repository; older ones are taken out of it."""


FIRST = frozenset({"1.root.json", "1.targets.json", "1.snapshot.json"})
"""What a beginning that was cut short may have left in the metadata; ``timestamp.json`` is written last."""


class Kind(StrEnum):
    """What is released; its value is how the names of its files begin."""

    PACK = "pack"
    SETTINGS = "settings"

    @property
    def ending(self) -> str:
        """How the names of its files end."""
        return ".zip" if self is Kind.PACK else ".toml"

    @classmethod
    def of(cls, file: Path) -> Kind:
        """What ``file`` is by its ending; whatever is not called as settings are is taken for a pack."""
        return cls.SETTINGS if file.suffix == cls.SETTINGS.ending else cls.PACK


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
            raise RepositoryError(unusable(error, "the repository")) from error
        except (StorageError, FrameworkError, ValueError) as error:
            raise RepositoryError(f"the repository cannot be read: {error}") from error

    return telling


@_told
def make_keys(folder: Path, roots: int = ROOTS) -> tuple[str, ...]:
    """Write new private keys into the new ``folder``; give their names. Raises RepositoryError."""
    return keys.make(folder, roots)


@_told
def create(repository: Path, folder: Path, threshold: int = NEEDED) -> Path:
    """Begin a repository with all keys of the ``folder``, ``threshold`` of which sign the next root.

    Gives the file that every kiosk needs once: the root's metadata.
    """
    if {file.name for file in (repository / "metadata").glob("*.json")} - FIRST:
        raise RepositoryError(f"{repository} is a repository already; `kiosk pack publish` adds to it")
    (repository / "metadata").mkdir(parents=True, exist_ok=True)
    (repository / "targets").mkdir(exist_ok=True)
    first = root.begin(repository, folder, threshold)
    sign_list(repository, folder, Targets(expires=end("targets")))
    sign_dates(repository, folder)
    return first


@_told
def releases(repository: Path, kind: Kind = Kind.PACK) -> list[Release]:
    """What of a ``kind`` stands in the repository, the newest last."""
    return listed(kind, read_list(repository))


def listed(kind: Kind, targets: Targets) -> list[Release]:
    """What of a ``kind`` stands in the list of ``targets``, the newest last; what says no release is none."""
    found = []
    for name, each in targets.targets.items():
        with suppress(KeyError, TypeError, ValueError):
            if name.startswith(kind):
                found.append(_release(each))
    return sorted(found, key=lambda each: each.version)


def _release(target: TargetFile) -> Release:
    """What the custom fields of ``target`` say. Raises KeyError, TypeError, ValueError."""
    told: Any = target.unrecognized_fields["custom"]
    return Release(target.path, int(told["version"]), int(told["percent"]), str(told["salt"]))


@_told
def add(repository: Path, folder: Path, file: Path, percent: int, kind: Kind = Kind.PACK) -> Release:
    """Sign ``file`` for ``percent`` of all kiosks; where it is the newest already, for more of them.

    What was published before and is so again is a new version: kiosks take none that is older than theirs.
    No kiosk sees it before :func:`renew`.
    """
    _refuse(file, kind)
    now = read_list(repository)
    data = TargetFile.from_file(file.name, str(file), ["sha256"])
    last = next(reversed(listed(kind, now)), None)
    if last and now.targets[last.name].hashes == data.hashes:
        number, salt, name = last.version, last.salt, last.name
    else:
        number = last.version + 1 if last else 1
        salt, name = secrets.token_hex(8), f"{kind}-{number:06}{kind.ending}"
    custom = {"version": number, "percent": percent, "salt": salt}
    target = TargetFile(data.length, data.hashes, name, {"custom": custom})
    place = _place(repository, target)
    if not place.exists():
        put(stage(place, file.read_bytes(), READABLE), place)
    now.targets[name] = target
    for old in listed(kind, now)[:-KEPT]:
        del now.targets[old.name]
    now.version += 1
    sign_list(repository, folder, now)
    return _release(target)


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


def publish(repository: Path, folder: Path, file: Path, percent: int, kind: Kind = Kind.PACK) -> Release:
    """Sign ``file`` as :func:`add` does, and let kiosks see it."""
    found = add(repository, folder, file, percent, kind)
    renew(repository, folder)
    return found


@_told
def renew(repository: Path, folder: Path) -> tuple[str, datetime]:
    """Say with the server's key alone that what is signed holds; give which key's files end first, and when.

    What is older than all of its kind in the list is deleted.
    """
    now, held = read_list(repository), newest(repository)
    if not holds(repository, "targets"):
        wanted = root.names(keys_of(held, "targets"))
        raise RepositoryError(
            f"list {now.version} is not signed with {wanted}: `kiosk pack sign` it, or delete it"
        )
    for each in now.targets.values():
        if not _place(repository, each).exists():
            raise RepositoryError(f"{_place(repository, each)} is not there; copy it, then renew again")
    sign_dates(repository, folder)
    for kind in Kind:
        oldest = min((each.name for each in listed(kind, now)), default="")
        for file in (repository / "targets").glob(f"*.{kind}-*{kind.ending}"):
            if file.name.partition(".")[2] < oldest:
                file.unlink()
    ends = {"root": held.expires, "targets": now.expires, keys.ONLINE: min(end("snapshot"), end("timestamp"))}
    return min(ends.items(), key=lambda each: each[1])


@_told
def rotate(repository: Path, folder: Path, replaced: Sequence[str]) -> list[str]:
    """Replace the keys that are named, give the root a new last day, and sign; give what is missing."""
    root.rotate(repository, folder, replaced)
    return sign(repository, folder)


@_told
def sign(repository: Path, folder: Path) -> list[str]:
    """Sign with the keys of the ``folder`` whatever they may sign; give what still is missing."""
    if waits := root.sign(repository, folder):
        return [waits]
    missing, held = [], newest(repository)
    lists, dates = keys_of(held, "targets"), keys_of(held, "timestamp")
    if at_hand(folder, lists):
        now = read_list(repository)
        now.version += 1
        sign_list(repository, folder, now)
    elif not holds(repository, "targets"):
        missing.append(f"the list of packs: `kiosk pack sign` with the key {root.names(lists)}")
    if at_hand(folder, dates):
        sign_dates(repository, folder)
    else:
        missing.append(f"the dates: `kiosk pack renew` with the key {root.names(dates)}")
    return missing


def _place(repository: Path, target: TargetFile) -> Path:
    """Where the file of ``target`` lies."""
    return repository / "targets" / f"{target.hashes['sha256']}.{target.path}"
