"""Fetches the newest release that this kiosk is to have, and trusts nothing that is not signed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import gettempdir
from urllib.parse import quote, unquote, urlsplit

from tuf.api.exceptions import DownloadError, DownloadHTTPError, RepositoryError
from tuf.api.metadata import Metadata, TargetFile, Targets
from tuf.ngclient import FetcherInterface, Updater, UpdaterConfig, Urllib3Fetcher
from urllib3.exceptions import HTTPError

from kiosk.errors import KioskError, unusable
from kiosk.fleet import archive
from kiosk.fleet.repository import Kind, Release, listed
from kiosk.settings import toml_file

BLOCK = 1 << 16
LARGEST = {Kind.PACK: archive.LARGEST, Kind.SETTINGS: toml_file.LARGEST}
"""Bytes of a file that is fetched."""
SCHEMES = ("https://", "http://", "file://")
"""All that comes is signed, so that the way it comes need not be trusted."""
LIMITS = UpdaterConfig(root_max_length=100_000, timestamp_max_length=20_000, snapshot_max_length=200_000)
"""Bytes of each file of the metadata: many times what a repository of ours writes."""
SILENT_S = 30
"""How long a server may send nothing, s."""


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
        try:
            if not path.is_file():
                raise DownloadHTTPError(f"{path} is not there", 404)
            with path.open("rb") as file:
                while block := file.read(BLOCK):
                    yield block
        except OSError as error:
            raise DownloadError(unusable(error, path)) from error


def chosen(name: str, release: Release) -> bool:
    """Whether the kiosk called ``name`` is among those that take ``release`` now."""
    digest = hashlib.sha256(f"{release.salt}{name}".encode()).digest()
    return int.from_bytes(digest[:8]) % 100 < release.percent


class Source:
    """A repository whose signed lists were fetched just now for the kiosk ``name``.

    ``address`` is where it is; ``root`` is the metadata that the kiosk trusts; ``cache`` is a folder of its
    own. Raises :class:`FetchError`.
    """

    def __init__(self, address: str, root: bytes, cache: Path, name: str) -> None:
        if not address.startswith(SCHEMES):
            raise FetchError(f"{address} is no address; it begins with {' or '.join(SCHEMES)}")
        self._address, self._cache, self._name = address, cache, name
        metadata, base = cache / "metadata", address.rstrip("/")
        fetcher = Folder() if address.startswith("file://") else Urllib3Fetcher(socket_timeout=SILENT_S)
        with self._telling():
            metadata.mkdir(parents=True, exist_ok=True)
            for stray in metadata.glob("tmp*"):  # the library's own, of a fetch that was killed
                stray.unlink()
            self._updater = Updater(
                str(metadata),
                f"{base}/metadata/",
                target_base_url=f"{base}/targets/",
                fetcher=fetcher,
                config=LIMITS,
                bootstrap=root,
            )
            self._updater.refresh()

    def newest(self, after: int = 0, kind: Kind = Kind.PACK) -> Fetched | None:
        """The newest release of a ``kind`` that the kiosk is to have, downloaded; None when there is none.

        Only versions ``after`` the one that the kiosk has had are fetched. Raises :class:`FetchError`.
        """
        with self._telling():
            verified = Metadata[Targets].from_file(str(self._cache / "metadata" / "targets.json")).signed
            for wanted in reversed(listed(kind, verified)):
                target = self._updater.get_targetinfo(wanted.name)
                if target is None or wanted.version <= after or not chosen(self._name, wanted):
                    continue
                if target.length > LARGEST[kind]:
                    raise FetchError(f"{self._address}: {wanted.name} is larger than {LARGEST[kind]:,} bytes")
                return Fetched(wanted, self._download(target, self._cache / f"targets-{kind}"))
        return None

    def _download(self, target: TargetFile, folder: Path) -> Path:
        """The file of ``target`` in the ``folder``, alone there."""
        place = folder / quote(target.path, "")
        if self._updater.find_cached_target(target, str(place)) is None:
            _empty(folder)
            self._updater.download_target(target, str(place))
        return place

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Raise whatever goes wrong as a :class:`FetchError`; errors of the system are of its own disk."""
        try:
            yield
        except OSError as error:
            for folder in self._cache.glob("targets-*"):
                _empty(folder)  # what has come of a file may be what fills the disk
            raise FetchError(unusable(error, f"{self._cache} or {gettempdir()}")) from error
        except (RepositoryError, DownloadError, HTTPError, ValueError) as error:
            raise FetchError(f"{self._address}: {error}") from error


def _empty(folder: Path) -> None:
    """Delete the files in ``folder``, as far as the disk lets it."""
    with suppress(OSError):
        for file in folder.iterdir():
            file.unlink()
