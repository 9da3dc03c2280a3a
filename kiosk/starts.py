"""How the kiosk has ended lately, kept on disk: after sudden ends the next start is more careful."""

from __future__ import annotations

import logging
from contextlib import suppress
from datetime import datetime
from enum import IntEnum
from pathlib import Path

import msgspec

from kiosk.atomic import put, stage

log = logging.getLogger(__name__)

FILE = "starts.json"
HEALTHY_S = 600
"""After so long a start was a good one: what ends it later is no quick death."""
LAST_GOOD_AFTER, BUILT_IN_AFTER = 3, 5
"""So many quick deaths in a row, then no more of the clinic's newest words, then none of them at all."""
KEPT = 20
"""How many sudden ends are kept for staff."""
KILLED = "the kiosk ended by itself or was killed"
WENT_OFF = "the machine went off"
GRAPHICS = "the graphics failed"
"""Why it has ended, as far as it knows."""
BOOT = Path("/proc/sys/kernel/random/boot_id")


class Care(IntEnum):
    """How careful a start is; each is as careful as those before it, and more."""

    NORMAL = 0
    LAST_GOOD = 1
    """Only words and pictures with which the kiosk has already run well."""
    BUILT_IN = 2
    """Only what comes with the program, painted by Qt's own software."""


class End(msgspec.Struct, frozen=True):
    """A sudden end: when that start was, when the end was noticed, and what it was."""

    started: datetime
    noticed: datetime
    why: str


class Starts(msgspec.Struct, frozen=True):
    """What is kept. ``running`` is set from a start until somebody ends the kiosk; ``boot`` is the machine's.

    ``quick`` counts the quick deaths since the last healthy ten minutes; ``graphics_failed`` is of the same
    time. ``why`` is what the kiosk itself knows of its end. ``held``: staff want the last good content.
    """

    running: datetime | None = None
    boot: str = ""
    healthy: bool = False
    quick: int = 0
    graphics_failed: bool = False
    why: str = ""
    ends: tuple[End, ...] = ()
    held: bool = False

    @property
    def care(self) -> Care:
        """How careful the kiosk must be."""
        if self.quick >= BUILT_IN_AFTER:
            return Care.BUILT_IN
        return Care.LAST_GOOD if self.held or self.quick >= LAST_GOOD_AFTER else Care.NORMAL

    @property
    def software(self) -> bool:
        """Whether Qt's own software must paint."""
        return self.graphics_failed or self.care is Care.BUILT_IN


class Diary:
    """The :class:`Starts` of the state folder. Where it cannot be written the kiosk runs all the same."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE

    def read(self) -> Starts:
        """What is kept; nothing where it cannot be read."""
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=Starts)
        except (OSError, msgspec.MsgspecError):
            return Starts()

    def begin(self, now: datetime) -> Starts:
        """Note a start and how the one before has ended; give what is known now."""
        before, boot = self.read(), _boot()
        quick, ends = before.quick, before.ends
        if before.running is not None:
            same_boot = before.boot == boot
            if same_boot and not before.healthy:
                quick += 1
            why = (before.why or KILLED) if same_boot else WENT_OFF
            ends = (*ends, End(before.running, now, why))[-KEPT:]
        after = Starts(now, boot, False, quick, before.graphics_failed, ends=ends, held=before.held)
        self._write(after)
        return after

    def healthy(self) -> None:
        """The kiosk has run well for long enough: whatever was before is over."""
        self._write(msgspec.structs.replace(self.read(), healthy=True, quick=0, graphics_failed=False))

    def fail_graphics(self) -> None:
        """The graphics have failed: the next start does without them."""
        self._write(msgspec.structs.replace(self.read(), graphics_failed=True, why=GRAPHICS))

    def hold(self, *, on: bool) -> None:
        """Staff want the last good content, or the newest one again."""
        self._write(msgspec.structs.replace(self.read(), held=on))

    def end(self) -> None:
        """Somebody ends the kiosk, and that is well."""
        self._write(msgspec.structs.replace(self.read(), running=None))

    def _write(self, starts: Starts) -> None:
        """Keep ``starts``; after a power cut there is the old file or the new one."""
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            put(stage(self._file, msgspec.json.encode(starts)), self._file)
        except OSError as error:
            log.warning("starts cannot be counted in %s: %s", self._file, error.strerror)


def _boot() -> str:
    """What the system calls the time since it was switched on; empty where it does not tell."""
    with suppress(OSError):
        return BOOT.read_text(encoding="ascii").strip()
    return ""
