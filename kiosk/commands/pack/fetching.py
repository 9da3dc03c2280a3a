"""What ``kiosk pack fetch`` does: fetch, verify, examine, switch, watch, and take back."""

from __future__ import annotations

import socket
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from kiosk.commands.compiling import compile_in_time
from kiosk.fleet.archive import ArchiveError
from kiosk.fleet.fetch import FetchError
from kiosk.fleet.fetch import fetch as fetch_pack
from kiosk.fleet.store import Store
from kiosk.settings.places import packs_folder, places, state_folder
from kiosk.settings.schema import Settings
from kiosk.starts import Diary

DRAW_S = 900
"""How long drawing every page once may take: a small machine needs a minute a language."""


def fetch(settings: Settings, file: Path, gate_s: float) -> int:
    """Show the newest pack for this kiosk, if there is one; ``file`` holds its ``settings``.

    Raises a :class:`~kiosk.errors.KioskError`.
    """
    try:
        return _fetch(settings, file, gate_s)
    except OSError as error:
        raise FetchError(
            f"{error.filename} cannot be used ({error.strerror}); nothing has changed"
        ) from error


def _fetch(settings: Settings, file: Path, gate_s: float) -> int:
    fleet = settings.fleet
    if not fleet.source or not fleet.root:
        raise FetchError("nothing says where packs come from; set [fleet] source and root in kiosk.toml")
    store, diary = Store(packs_folder()), Diary(state_folder())
    if not store.judge(diary):
        print(store.read().told)
    store.prove(datetime.now(UTC) - timedelta(seconds=gate_s))
    shown = store.read()
    try:
        root = Path(fleet.root).read_bytes()
    except OSError as error:
        raise FetchError(f"{fleet.root} cannot be read ({error.strerror})") from error
    name = fleet.name or socket.gethostname()
    found = fetch_pack(fleet.source, root, store.cache, name, frozenset(shown.refused))
    if found is None or found.release.version <= max(shown.current, shown.highest):
        print(f"nothing new for this kiosk; version {shown.current or 'built in'} stays")
        return 0
    store.take(found, datetime.now(UTC), lambda folder: _examine(folder, settings, file))
    print(store.read().told)
    time.sleep(gate_s)
    if store.judge(diary):
        store.prove(datetime.now(UTC))
        return 0
    print(store.read().told)
    return 1


def _examine(folder: Path, settings: Settings, file: Path) -> None:
    """Check the content in ``folder`` and draw every page of it once, in a process of its own.

    ``file`` holds the kiosk's ``settings``, if there is one: pages are drawn as they will be shown.
    """
    given = ["--settings", str(file)] if file.exists() else []
    given += ["--content", str(folder), "--size", "1280x800"]
    settings = msgspec.structs.replace(settings, content=str(folder))
    compilation = compile_in_time(settings, places(settings), house_rules=False)
    if compilation.library is None or not compilation.whole:
        told = "; ".join(str(problem) for problem in compilation.problems if problem.breaks)
        raise ArchiveError(f"the pack cannot be shown: {told}")
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
