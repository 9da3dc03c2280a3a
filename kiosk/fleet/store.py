"""The packs that a kiosk has: which one it shows, the one before, and those that have done harm."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec

from kiosk.atomic import put, stage, sync
from kiosk.fleet.health import harm
from kiosk.fleet.shown import FILE, Shown, read
from kiosk.settings.places import CURRENT
from kiosk.starts import WENT_OFF, Diary
from kiosk.upkeep.vitals import Vitals

SUDDEN = 1
"""So many sudden ends of the kiosk after a switch, and the pack before comes back."""


class Store:
    """The packs in ``folder``, or settings for many; only one process at a time may change them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self) -> Shown:
        """What is kept; nothing where it cannot be read."""
        return read(self._folder)

    @property
    def cache(self) -> Path:
        """Where what is fetched lies."""
        return self._folder / "cache"

    def place(self, version: int) -> Path:
        """Where the content of ``version`` stands."""
        return self._folder / f"{version:06}"

    def switch(
        self, version: int, now: datetime, fill: Callable[[Path], None], before: Vitals | None = None
    ) -> None:
        """Let ``fill`` make the folder of a ``version``, written to the disk, and show it from now on.

        ``before`` is how the kiosk is so far.

        Whatever ``fill`` raises is raised, and nothing has changed. The switch is noted before it is made:
        :meth:`settle` finishes one that was cut short.
        """
        shown = self.read()
        staged = self._folder / f".{version:06}"
        self._forget({shown.current, shown.previous})
        try:
            fill(staged)
            if self.place(version).exists():  # it is what is shown, and the note of that is lost
                self.place(version).rename(self._folder / f".{version:06}-{secrets.token_hex(4)}")
            staged.rename(self.place(version))
        finally:
            shutil.rmtree(staged, ignore_errors=True)
        sync(self._folder)
        self._write(
            Shown(
                version,
                shown.current,
                max(version, shown.highest),
                shown.refused,
                now,
                f"version {version} is shown since {now:%Y-%m-%d}",
                before,
            )
        )
        self._show(version)
        self._forget({version, shown.current})

    def settle(self, now: datetime) -> None:
        """Finish a switch that was cut short after it was noted: the link leads where the note says.

        A switch that was noted for later than ``now``, by a clock that was wrong, counts from now on.
        """
        shown = self.read()
        if shown.switched is not None and shown.switched > now:
            shown = msgspec.structs.replace(shown, switched=now)
            self._write(shown)
        noted = self.place(shown.current).name if shown.current else ""
        if shown.highest and noted != self._linked() and (self._folder / noted).is_dir():
            self._show(shown.current)
            self._write(msgspec.structs.replace(shown, switched=shown.switched and now))

    def judge(self, diary: Diary, now: Vitals | None) -> bool:
        """Whether the last switch has done no harm so far; if it has, the pack before is shown again.

        ``diary`` tells how the kiosk has ended, ``now`` how it is.
        """
        shown = self.read()
        if shown.switched is None:
            return True
        ends = [end for end in diary.read().ends if end.noticed >= shown.switched and end.why != WENT_OFF]
        if len(ends) >= SUDDEN:
            why = ends[-1].why
        else:
            why = harm(shown.before, now) if now and now.since >= shown.switched else ""
        if not why:
            return True
        bad = shown.current
        told = f"version {bad} was taken back: {why}"
        refused = (*shown.refused, bad)
        self._write(Shown(shown.previous, 0, shown.highest, refused, None, told))
        self._show(shown.previous)
        return False

    def prove(self, before: datetime) -> None:
        """The last switch, if it was ``before`` that moment, has done no harm for long enough."""
        shown = self.read()
        if shown.switched is not None and shown.switched <= before:
            self._write(msgspec.structs.replace(shown, switched=None))

    def _show(self, version: int) -> None:
        """Let ``current`` lead to ``version`` in one step; to nothing for 0, the built-in content."""
        current = self._folder / CURRENT
        if not version:
            current.unlink(missing_ok=True)
        else:
            new = self._folder / f".{CURRENT}"
            new.unlink(missing_ok=True)
            new.symlink_to(self.place(version).name)
            new.replace(current)
        sync(self._folder)

    def _write(self, shown: Shown) -> None:
        put(stage(self._folder / FILE, msgspec.json.encode(shown)), self._folder / FILE)

    def _linked(self) -> str:
        """The folder that is shown; empty for the built-in content."""
        current = self._folder / CURRENT
        return current.readlink().name if current.is_symlink() else ""

    def _forget(self, kept: set[int]) -> None:
        """Delete the packs that are not ``kept`` and not shown, and what a switch that was cut short left."""
        names = {self.place(version).name for version in kept} | {self._linked()}
        for folder in (*self._folder.glob("[0-9]*"), *self._folder.glob(".[0-9]*")):
            if folder.name not in names:
                shutil.rmtree(folder, ignore_errors=True)
