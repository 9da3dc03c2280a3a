"""A pack in one file: the same bytes from the same content, and unpacked within limits."""

from __future__ import annotations

import hashlib
import os
import re
import stat
import unicodedata
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

import msgspec

from kiosk.atomic import sync
from kiosk.errors import KioskError
from kiosk.upkeep.machine import version as program

MANIFEST = "pack.json"
EPOCH = (1980, 1, 1, 0, 0, 0)
"""The day of every file in an archive: the earliest that a zip file can hold."""
MODE = stat.S_IFREG | 0o644
MOST_FILES, MOST_BYTES, MOST_RATIO = 5_000, 500_000_000, 100
"""What is unpacked at the most: files, bytes in all, and bytes for each byte of the archive."""
LARGEST, LARGEST_MANIFEST = 200_000_000, 5_000_000
"""Bytes of an archive, and of the manifest in it."""
LONGEST_NAME, DEEPEST = 200, 20
"""Bytes of a file's name (a disk takes 255), and folders one within the other."""
WAYS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
BLOCK = 1 << 16
NO_ARCHIVE = (
    zipfile.BadZipFile,
    zlib.error,
    KeyError,
    msgspec.MsgspecError,
    NotImplementedError,
    RuntimeError,  # of an entry that is encrypted
    UserWarning,  # since Python 3.13, of entries that lie on one another
    EOFError,
)
"""What reading a file raises that is no pack, or a damaged one."""


class ArchiveError(KioskError):
    """An archive cannot be used, and why."""


class NewerError(ArchiveError):
    """An archive needs a newer program."""


def newer(version: str) -> bool:
    """Whether ``version`` is newer than this program, as far as the program knows its own."""
    here = program()
    return bool(here) and _numbers(version) > _numbers(here)


def _numbers(version: str) -> list[int]:
    return [int(each) for each in re.findall(r"\d+", version)]


class Manifest(msgspec.Struct, frozen=True):
    """What is in an archive. ``files`` are SHA-256 by path, ``reviews`` the review states by page.

    ``program`` is the version of the program that the pack was checked with: an older one does not take it.
    """

    program: str
    languages: tuple[str, ...]
    files: dict[str, str]
    reviews: dict[str, str]


def build(root: Path, manifest: Manifest, out: Path) -> None:
    """Write the files of ``manifest`` in the folder ``root`` to the archive ``out``. Raises OSError."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        _put(archive, MANIFEST, msgspec.json.format(msgspec.json.encode(manifest)))
        for name in sorted(manifest.files):
            _put(archive, name, (root / name).read_bytes())


def digests(root: Path) -> dict[str, str]:
    """The SHA-256 of every file in the folder ``root``, by its path; hidden files and links are left out."""
    found = {}
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root)
        if path.is_file() and not path.is_symlink() and not any(part.startswith(".") for part in name.parts):
            found[name.as_posix()] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def examine(file: Path) -> Manifest:
    """The manifest of the archive ``file``, which is within the limits. Raises ArchiveError, OSError."""
    with _opened(file) as archive:
        manifest, _ = _read(archive, file)
    return manifest


def unpack(file: Path, into: Path) -> Manifest:
    """Unpack the archive ``file`` into the new folder ``into`` and give its manifest.

    Every file is written to the disk before this returns. Raises :class:`ArchiveError` and OSError.
    """
    with _opened(file) as archive:
        manifest, entries = _read(archive, file)
        if newer(manifest.program):
            raise NewerError(f"{file.name} needs the program {manifest.program}; update this one first")
        into.mkdir(parents=True)
        for name, entry in entries.items():
            _take(archive, entry, into / name, manifest.files[name])
    for folder in (*(path for path in into.rglob("*") if path.is_dir()), into, into.parent):
        sync(folder)
    return manifest


@contextmanager
def _opened(file: Path) -> Iterator[zipfile.ZipFile]:
    """The archive ``file``; whatever is wrong with it is an :class:`ArchiveError`."""
    try:
        with warnings.catch_warnings(action="error", category=UserWarning), zipfile.ZipFile(file) as archive:
            yield archive
    except NO_ARCHIVE as error:
        raise ArchiveError(f"{file.name} is no pack ({error})") from error


def _read(archive: zipfile.ZipFile, file: Path) -> tuple[Manifest, dict[str, zipfile.ZipInfo]]:
    """The manifest of ``archive``, and the entries of its files by name."""
    if file.stat().st_size > LARGEST or archive.getinfo(MANIFEST).file_size > LARGEST_MANIFEST:
        raise ArchiveError(f"{file.name} is too large: at most {LARGEST:,} bytes")
    manifest = msgspec.json.decode(archive.read(MANIFEST), type=Manifest)
    return manifest, dict(_entries(archive, manifest, file))


def _put(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    info = zipfile.ZipInfo(name, EPOCH)
    info.external_attr = MODE << 16
    info.create_system = 3
    archive.writestr(info, data, zipfile.ZIP_DEFLATED, 9)


def _entries(
    archive: zipfile.ZipFile, manifest: Manifest, file: Path
) -> Iterator[tuple[str, zipfile.ZipInfo]]:
    """The files of ``archive``, which is the ``file``, by name. Raises :class:`ArchiveError`."""
    infos = [info for info in archive.infolist() if info.filename != MANIFEST]
    names = [info.filename for info in infos]
    size = sum(info.file_size for info in infos)
    if len(infos) > MOST_FILES or size > MOST_BYTES or size > MOST_RATIO * file.stat().st_size:
        raise ArchiveError(f"{file.name} is too large: {len(infos)} files, {size:,} bytes")
    folders = {str(folder) for name in names for folder in PurePosixPath(name).parents}
    alike = len({name.casefold() for name in names}) != len(names)
    if alike or folders & set(names) or set(names) != set(manifest.files):
        raise ArchiveError(f"{file.name} does not hold the files that it names, each once")
    for info in infos:
        mode = info.external_attr >> 16
        if not _plain(info.filename) or (mode and not stat.S_ISREG(mode)) or info.compress_type not in WAYS:
            raise ArchiveError(f"{file.name} holds {info.filename!r}, which is no file of a pack")
        yield info.filename, info


def _plain(name: str) -> bool:
    """Whether ``name`` is the path of a visible file that every system takes, within its own folder."""
    parts = PurePosixPath(name).parts
    return (
        bool(parts)
        and "/".join(parts) == name == unicodedata.normalize("NFC", name)
        and not any(unicodedata.category(each)[0] in "CZ" and each != " " for each in name)
        and not set(name) & set('\\:*?"<>|')
        and all(not part.startswith(".") and len(part.encode()) <= LONGEST_NAME for part in parts)
        and len(parts) <= DEEPEST
    )


def _take(archive: zipfile.ZipFile, info: zipfile.ZipInfo, place: Path, digest: str) -> None:
    """Write one file to ``place``; it must have the size and the ``digest`` that are told."""
    place.parent.mkdir(parents=True, exist_ok=True)
    found, size = hashlib.sha256(), 0
    with archive.open(info) as source, place.open("xb") as target:
        while block := source.read(BLOCK):
            size += len(block)
            if size > info.file_size:
                raise ArchiveError(f"{info.filename} is larger than it says")
            found.update(block)
            target.write(block)
        target.flush()
        os.fsync(target.fileno())
    if found.hexdigest() != digest:
        raise ArchiveError(f"{info.filename} is not what the pack says it is")
