"""Fetches the newest release that this kiosk is to have, and trusts nothing that is not signed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tuf.api.exceptions import DownloadError, DownloadHTTPError, RepositoryError
from tuf.api.metadata import Metadata, Targets
from tuf.ngclient import FetcherInterface, Updater, UpdaterConfig, Urllib3Fetcher

from kiosk.errors import KioskError
from kiosk.fleet import archive
from kiosk.fleet.repository import Kind, Release, release
from kiosk.settings import toml_file

BLOCK = 1 << 16
LARGEST = {Kind.PACK: archive.LARGEST, Kind.SETTINGS: toml_file.LARGEST}
"""Bytes of a file that is fetched."""
SCHEMES = ("https://", "http://", "file://")
"""All that comes is signed, so that the way it comes need not be trusted."""
LIMITS = UpdaterConfig(root_max_length=100_000, timestamp_max_length=20_000, snapshot_max_length=200_000)


class FetchError(KioskError):
    """Nothing was fetched, and why. What the kiosk shows is as it was."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """Something that is signed: its release, and the file."""

    release: Release
    file: Path


class Folder(FetcherInterface):
    """Reads ``file://`` addresses: a repository on a stick or a share."""

    def _fetch(self, url: str) -> Iterator[bytes]:
        path = Path(unquote(urlsplit(url).path))
        if not path.is_file():
            raise DownloadHTTPError(f"{path} is not there", 404)
        with path.open("rb") as file:
            while block := file.read(BLOCK):
                yield block


def chosen(name: str, release: Release) -> bool:
    """Whether the kiosk called ``name`` is among those that take ``release`` now."""
    digest = hashlib.sha256(f"{release.salt}{name}".encode()).digest()
    return int.from_bytes(digest[:8]) % 100 < release.percent


def fetch(
    source: str, root: bytes, cache: Path, name: str, refused: frozenset[int], kind: Kind = Kind.PACK
) -> Fetched | None:
    """The newest ``kind`` of the repository ``source`` for the kiosk ``name``; None when there is none.

    ``source`` is its address; ``root`` is the metadata that the kiosk trusts; ``cache`` is
    a folder of its own; versions in ``refused`` have done harm here. Raises :class:`FetchError`.
    """
    if not source.startswith(SCHEMES):
        raise FetchError(f"{source} is no address; it begins with {' or '.join(SCHEMES)}")
    metadata, targets, largest = cache / "metadata", cache / f"targets-{kind}", LARGEST[kind]
    fetcher = Folder() if source.startswith("file://") else Urllib3Fetcher(socket_timeout=30)
    base = source.rstrip("/")
    try:
        for folder in (metadata, targets):
            folder.mkdir(parents=True, exist_ok=True)
        updater = Updater(
            str(metadata),
            f"{base}/metadata/",
            str(targets),
            f"{base}/targets/",
            fetcher,
            LIMITS,
            bootstrap=root,
        )
        updater.refresh()
        for wanted in reversed(_listed(metadata, kind)):
            if wanted.version in refused or not chosen(name, wanted):
                continue
            target = updater.get_targetinfo(wanted.name)
            if target is None:
                continue
            if target.length > largest:
                raise FetchError(f"{source}: {wanted.name} is larger than {largest:,} bytes")
            file = Path(updater.find_cached_target(target) or updater.download_target(target))
            _forget(targets, file)
            return Fetched(wanted, file)
    except (RepositoryError, DownloadError, OSError, ValueError) as error:
        raise FetchError(f"{source}: {error}") from error
    return None


def _listed(metadata: Path, kind: Kind) -> list[Release]:
    """Every release of a ``kind`` in the verified list of targets, the newest last; no other."""
    targets = Metadata[Targets].from_file(str(metadata / "targets.json")).signed.targets
    found = []
    for called, target in targets.items():
        with suppress(KeyError, TypeError, ValueError):
            if called.startswith(kind):
                found.append(release(target))
    return sorted(found, key=lambda each: each.version)


def _forget(folder: Path, kept: Path) -> None:
    for file in folder.iterdir():
        if file != kept:
            file.unlink()
