"""What ``kiosk pack fetch`` does: fetch, verify, examine, switch, watch, and take back."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from pathlib import Path
from time import monotonic

import msgspec

from kiosk.atomic import READABLE, put, stage, sync
from kiosk.clock import Clock
from kiosk.commands.compiling import compile_each, compile_in_time, together
from kiosk.errors import KioskError, UnfitError, unusable
from kiosk.fleet.archive import ArchiveError, unpack
from kiosk.fleet.fetch import Fetched, FetchError, Source
from kiosk.fleet.repository import Kind
from kiosk.fleet.shown import keep_tried
from kiosk.fleet.store import Store
from kiosk.lifeline import apart
from kiosk.offer import offered
from kiosk.settings.group import group_faults
from kiosk.settings.places import GROUP, group_folder, packs_folder, places, state_folder
from kiosk.settings.read import read_above
from kiosk.settings.schema import Settings
from kiosk.settings.toml_file import SettingsError, read_toml
from kiosk.starts import Diary
from kiosk.upkeep import vitals
from kiosk.upkeep.machine import standing

Fill = Callable[[Fetched, Path], None]
"""Makes the folder of what was fetched."""
FETCH_S = 7200
"""How long fetching may take in all: 200 MB at 0.25 Mbit/s. A byte now and then makes it no longer."""
DRAW_S = 900
"""How long drawing every page once may take: a small machine needs a minute a language."""


def fetch(settings: Settings, file: Path, gate_s: float) -> int:
    """Show the newest pack for this kiosk, if there is one; ``file`` holds its ``settings``.

    Raises a :class:`~kiosk.errors.KioskError`.
    """
    try:
        with _alone(packs_folder()):
            return _fetch(settings, file, gate_s)
    except OSError as error:
        raise FetchError(unusable(error, state_folder())) from error


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep another fetch from the ``folder``, also one that staff start by hand. Raises :class:`FetchError`.

    The system takes the lock away when the process ends, however it ends. Windows has no such lock.
    The state of another user is left alone: that user could not read what root writes there.
    """
    if sys.platform != "win32" and standing(state_folder()).stat().st_uid not in (0, os.geteuid()):
        raise FetchError(
            f"{state_folder()} belongs to another user; run `systemctl start kiosk-fetch`, then "
            "`journalctl -u kiosk-fetch`"
        )
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".fetching").open("wb") as file:
        if sys.platform != "win32":
            import fcntl

            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise FetchError("another fetch is at work; look again when it has ended") from error
        yield


def _fetch(settings: Settings, file: Path, gate_s: float) -> int:
    fleet = settings.fleet
    if not fleet.source or not fleet.root:
        raise FetchError("nothing says where packs come from; set [fleet] source and root in kiosk.toml")
    try:
        root = Path(fleet.root).read_bytes()
    except OSError as error:
        raise FetchError(f"{fleet.root} cannot be read ({error.strerror})") from error
    packs = Store(packs_folder())
    coming = _Coming(fleet.source, root, packs.cache, fleet.name or socket.gethostname())

    def unpacked(found: Fetched, folder: Path) -> None:
        unpack(found.file, folder)
        _examine(folder, settings, file)

    kinds: dict[Kind, tuple[Store, Fill]] = {
        Kind.PACK: (packs, unpacked),
        Kind.SETTINGS: (Store(group_folder()), partial(_take_settings, file)),
    }
    code, told = 0, []
    for kind, (store, fill) in kinds.items():
        try:
            code |= _follow(store, partial(coming.newest, kind), fill, f"{kind}: ", gate_s)
        except KioskError as error:
            told.append(str(error))
        except OSError as error:
            told.append(unusable(error, state_folder()))
    try:
        keep_tried(packs_folder(), datetime.now(UTC), well=not told)
    except OSError as error:
        told.append(unusable(error, packs_folder()))
    if told:
        raise FetchError("\n".join(dict.fromkeys(told)))
    return code


class _Coming:
    """What comes from the source at ``address``, all of it within :data:`FETCH_S`. ``folder`` is its cache.

    Fetching that did not end in time goes on in its thread, with its files: nothing more is fetched then.
    """

    def __init__(self, address: str, root: bytes, folder: Path, name: str) -> None:
        self._address = address
        self._source = cache(partial(Source, address, root, folder, name))
        self._left_s: float = FETCH_S

    def newest(self, kind: Kind, after: int) -> Fetched | None:
        """The newest of a ``kind`` after version ``after``. Raises :class:`FetchError`."""
        began = monotonic()
        try:
            if self._left_s > 0:
                return apart(lambda: self._source().newest(after, kind)).result(self._left_s)
        except TimeoutError:
            self._left_s = 0.0
        finally:
            self._left_s -= monotonic() - began
        raise FetchError(f"{self._address}: not all came within {FETCH_S} s")


def _follow(
    store: Store,
    newest: Callable[[int], Fetched | None],
    fill: Fill,
    name: str,
    gate_s: float,
) -> int:
    """Judge the last switch of ``store``, then switch to the ``newest`` and watch it; 1 where it did harm.

    ``fill`` makes the folder of what was fetched. Raises a :class:`~kiosk.errors.KioskError`.
    """
    state = state_folder()
    diary = Diary(state)
    store.settle(datetime.now(UTC))
    if not store.judge(diary, vitals.read(state)):
        print(f"{name}{store.read().told}")
    store.prove(datetime.now(UTC) - timedelta(seconds=gate_s))
    shown = store.read()
    found = newest(max(shown.current, shown.highest))
    if found is None:
        print(f"{name}nothing new for this kiosk; version {shown.current or 'built in'} stays")
        return 0
    store.switch(found.release.version, datetime.now(UTC), partial(fill, found), vitals.read(state))
    found.file.unlink(missing_ok=True)
    print(f"{name}{store.read().told}")
    time.sleep(gate_s)
    now = vitals.read(state)
    if store.judge(diary, now):
        if now:  # else it is judged once more at the next fetch
            store.prove(now.since)
        return 0
    print(f"{name}{store.read().told}")
    return 1


def _take_settings(own: Path, found: Fetched, folder: Path) -> None:
    """Put settings for many into the new ``folder``, if they are right alone and below the file ``own``."""
    group = read_toml(found.file, found.release.name)
    reading = read_above(own, group)
    faults = list(dict.fromkeys((*group_faults(group), *reading.group)))
    if not faults and (unfit := _unfit(reading.settings)):
        faults.append(f"{found.release.name}: {unfit}")
    if faults:
        raise SettingsError("\n".join((*faults, "the settings before stay")))
    folder.mkdir(parents=True)
    place = folder / GROUP
    put(stage(place, found.file.read_bytes(), READABLE), place)
    sync(folder.parent)


def _unfit(settings: Settings) -> str:
    """Why patients could choose no language of what is on show with ``settings``; empty where they could."""
    today = Clock(state_folder()).today()
    library = together(compile_each(settings, places(settings), house_rules=False, today=today))
    if library is None:
        return "what this kiosk shows cannot be read now, so nobody knows whether they fit"
    try:
        offered(library, settings, today)
    except UnfitError as error:
        return str(error)
    return ""


def _examine(folder: Path, settings: Settings, file: Path) -> None:
    """Check the content in ``folder`` and draw every page of it once, in a process of its own.

    ``file`` holds the kiosk's ``settings``. Pages are drawn with them, in one window size: that they can be
    drawn is what counts here. Raises a :class:`~kiosk.errors.KioskError`.
    """
    given = ["--settings", str(file), "--content", str(folder), "--size", "1280x800"]
    settings = msgspec.structs.replace(settings, content=str(folder))
    today = Clock(state_folder()).today()
    compilation = compile_in_time(settings, places(settings), house_rules=False, today=today)
    if compilation.library is None or not compilation.whole:
        told = "; ".join(str(problem) for problem in compilation.problems if problem.breaks)
        raise ArchiveError(f"the pack cannot be shown: {told}")
    offered(compilation.library, settings, today)
    for language in compilation.library.languages:
        with tempfile.TemporaryDirectory() as out:
            asked = ["tour", *given, "--lang", language.code, out]
            try:
                done = subprocess.run(  # noqa: S603 - our own arguments
                    [sys.executable, "-m", "kiosk", *asked], capture_output=True, timeout=DRAW_S, check=False
                )
            except subprocess.TimeoutExpired as error:
                raise ArchiveError(f"the pages of {language.code} were not drawn in {DRAW_S} s") from error
            if done.returncode:
                last = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
                raise ArchiveError(f"the pages of {language.code} cannot be drawn: {' '.join(last)}")
