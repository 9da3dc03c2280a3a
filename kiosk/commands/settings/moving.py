"""What ``kiosk settings export`` and ``import`` do: one file from which another machine is set up."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Mapping
from functools import reduce
from operator import getitem
from pathlib import Path

import tomlkit

from kiosk.atomic import OWN, READABLE, put, stage, sync
from kiosk.errors import unusable
from kiosk.fleet.archive import ArchiveError, Manifest, NewerError, build, digests, examine, unpack
from kiosk.model.tables import Key
from kiosk.settings.read import load
from kiosk.settings.schema import BUILT_IN, Settings
from kiosk.settings.toml_file import SettingsError, text_of
from kiosk.upkeep.machine import version

FILE, FILES, BEFORE = "kiosk.toml", "kiosk-files-", ".before"
"""The settings in the archive; how the folder of the files begins that they name; the end of the old ones."""
FOLDER = 0o755
VOICES = ("speech", "voices")
"""Where the settings name a file by language; only such a file has another one beside it."""
BY_HAND = "; take the largest voice out of [speech] voices and copy it by hand"
"""What to do about settings that are too large: only voices have many bytes."""


def export(path: Path, out: Path) -> int:
    """Write the settings file ``path``, and the files that it names, to ``out``.

    Raises :class:`SettingsError` where the settings have faults, or a file cannot be read or written.
    """
    settings = load(path)
    document = tomlkit.parse(text_of(path))
    try:
        with tempfile.TemporaryDirectory() as given:
            folder = Path(given)
            named = _copy(settings, folder)
            for (*tables, name), place in named.items():
                table = reduce(getitem, tables, document)
                table[name] = place.as_posix()
            (folder / FILE).write_text(tomlkit.dumps(document), encoding="utf-8")
            manifest = Manifest(version(), (), digests(folder), {})
            packed = folder / "packed" / out.name
            packed.parent.mkdir()
            build(folder, manifest, packed)
            _refuse(packed, out, BY_HAND if settings.speech.voices else "")
            staged = stage(out, packed.read_bytes())
            staged.chmod(OWN)
            put(staged, out)
    except OSError as error:
        raise SettingsError(unusable(error, out)) from error
    print(f"{out} holds the settings and {len(named)} files that they name.")
    if settings.staff.pin:
        print("The hash of the PIN is in it: keep it as you keep a key.")
    for pack in settings.packs:
        if not pack.startswith(BUILT_IN):
            print(f"The words in {pack} are not in it: copy that folder, too.")
    return 0


def _refuse(packed: Path, out: Path, remedy: str) -> None:
    """Raise a :class:`SettingsError`, with the ``remedy``, where no machine could take what is ``packed``."""
    try:
        examine(packed)
    except ArchiveError as error:
        raise SettingsError(
            f"{out} is not written: `kiosk settings import` could not take it ({error}){remedy}"
        ) from error


def bring(file: Path, path: Path) -> int:
    """Check what :func:`export` has written to ``file``, and put it in the place of the settings ``path``.

    Raises :class:`SettingsError`; then nothing has changed.
    """
    try:
        with tempfile.TemporaryDirectory(dir=path.absolute().parent, prefix=".kiosk-") as given:
            folder = Path(given) / "in"
            _unpack(file, folder)
            try:
                load(folder / FILE)
            except SettingsError as error:
                raise SettingsError(str(error).replace(f"{folder / FILE}", f"{file}: {FILE}")) from error
            kept = _put(folder, path)
    except OSError as error:
        raise SettingsError(unusable(error, path)) from error
    print(f"{path} holds the settings of {file}.")
    if kept:
        print(f"Those before are kept in {kept}.")
    print("Start the kiosk again to use them: systemctl restart kiosk")
    return 0


def _unpack(file: Path, folder: Path) -> None:
    try:
        found = unpack(file, folder)
    except NewerError as error:
        raise SettingsError(str(error)) from error
    except ArchiveError as error:
        raise SettingsError(f"{file}: is nothing that `kiosk settings export` wrote ({error})") from error
    if stray := [name for name in found.files if name != FILE and not name.startswith(FILES)]:
        raise SettingsError(f"{file}: holds {stray[0]!r}, which `kiosk settings export` does not write")
    for each in folder.rglob("*"):
        each.chmod(FOLDER if each.is_dir() else READABLE)


def _put(folder: Path, path: Path) -> Path | None:
    """Put what is in ``folder`` beside and at ``path``, the settings last; give where the old ones are."""
    for files in folder.glob(f"{FILES}*"):
        if not (place := path.absolute().parent / files.name).exists():
            files.rename(place)
            sync(place.parent)
    kept = None
    if path.exists():
        kept = path.with_name(f"{path.name}{BEFORE}")
        put(stage(kept, path.read_bytes(), path.stat().st_mode), kept)
    put(stage(path, (folder / FILE).read_bytes(), READABLE), path)
    return kept


def _copy(settings: Settings, folder: Path) -> dict[Key, Path]:
    """Copy the files that the settings name into ``folder``; give their keys and places in it.

    A file is called as its key, because its own name may be one that no archive takes.
    """
    named: dict[Key, str] = {
        ("clinic", "logo"): settings.clinic.logo,
        ("fleet", "root"): settings.fleet.root,
        **{(*VOICES, code): voice for code, voice in settings.speech.voices.items()},
    }
    names: dict[Key, str] = {}
    files: dict[str, Path] = {}
    for key, file in ((key, Path(file)) for key, file in named.items() if file):
        name = names[key] = f"{'.'.join(key)}{file.suffix}"
        files[name] = file
        beside = file.with_name(f"{file.name}.json")
        if key[:2] == VOICES and beside.is_file():
            files[f"{name}.json"] = beside
    inside = Path(f"{FILES}{_digest(files)}")
    (folder / inside).mkdir()
    for name, file in files.items():
        shutil.copyfile(file, folder / inside / name)
    return {key: inside / name for key, name in names.items()}


def _digest(files: Mapping[str, Path]) -> str:
    """Eight hex digits that stand for the names that ``files`` get, and for their bytes."""
    summed = hashlib.sha256()
    for name, file in files.items():
        data = file.read_bytes()
        summed.update(f"{name} {len(data)}\n".encode())
        summed.update(data)
    return summed.hexdigest()[:8]
