"""What every fault is tried with: the kiosk on the machine, what it shows, and how an outcome is told."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from booted.machine import Machine

BACK_S, FROZEN_S = 5.0, 20.0
"""So soon a kiosk that was killed, and one that hangs, is back with a frame: issue 16, section 2."""
WATCHED_S = 15.0
"""Longer than the watchdog's 12 s: a kiosk that lives on so long has shown frames all the time."""
SETTLED_S = 8.0
"""After so long a kiosk that was started has found its voice and shows all of its first screen."""
SIZES = ((1920, 1080), (1080, 1920), (1280, 800), (800, 1280), (1366, 768), (2560, 1440), (1024, 768))
"""Of screens, px."""
STATE, LOGS, SETTINGS = "/var/lib/kiosk", "/var/log/kiosk", "/etc/kiosk.toml"
ALIKE = 0.75
"""Of the pixels: when a voice is found, the first screen moves a little."""
STEP = 3 * 101
"""Every 101st pixel is compared: a prime number, so that they are not all in a few columns."""
NEAR = 24
"""Levels of 255 by which a pixel may differ."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Whether what is promised held, and the figure that shows it; None where it was not tried, and why."""

    held: bool | None
    figure: str


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault in IT's words, what is promised when it happens, and its trial on a kiosk that runs well.

    ``attempt`` takes the trial and how often a fault that is repeated is made.
    """

    name: str
    promised: str
    attempt: Callable[[Trial, int], Outcome]


class Trial:
    """A machine on which the installed kiosk runs, in front of cage's headless screen."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self._first_screen = b""

    def begin(self) -> None:
        """Start with a kiosk that runs well and knows of no sudden end. Raises TimeoutError."""
        self.machine.there("systemctl", "stop", "kiosk")
        (self.machine.file(STATE) / "starts.json").unlink(missing_ok=True)
        self.start()
        self._first_screen = self._first_screen or self.picture()

    def start(self) -> float:
        """Start it anew; give the seconds until its first frame. Raises TimeoutError."""
        before, begun = self.machine.kiosk(), time.monotonic()
        self.machine.there("systemctl", "--no-block", "restart", "kiosk")
        return self.machine.back_after(before, begun)

    def strike(self, fault: Callable[[str], None]) -> float:
        """Let ``fault`` happen to the kiosk's process; give the seconds until another one shows a frame."""
        before, begun = self.machine.kiosk(), time.monotonic()
        fault(before)
        return self.machine.back_after(before, begun)

    def lives(self, seconds: float = WATCHED_S) -> bool:
        """Whether the same kiosk goes on for so long."""
        before = self.machine.kiosk()
        time.sleep(seconds)
        return bool(before) and before == self.machine.kiosk()

    def ends(self) -> float:
        """Seconds until it has ended after it was asked to."""
        begun = time.monotonic()
        self.machine.there("systemctl", "stop", "kiosk")
        return time.monotonic() - begun

    # ------------------------------------------------------------------ what is on the screen

    def picture(self) -> bytes:
        """The pixels of the screen, three bytes each; nothing where there is none."""
        return self.look()[1]

    def upright(self) -> bool:
        """Whether one of the screens is higher than wide."""
        width, height = self.look("-o HEADLESS-1")[0]
        return width < height

    def look(self, which: str = "") -> tuple[tuple[int, int], bytes]:
        """Width and height in px, and the pixels, of both screens or of ``which``."""
        seen = self.machine.file("/root/seen.ppm")
        seen.unlink(missing_ok=True)
        self.before_cage(f"grim -t ppm {which} /root/seen.ppm")
        if not seen.exists():
            return (0, 0), b""
        _, size, _, pixels = seen.read_bytes().split(b"\n", 3)
        width, height = map(int, size.split())
        return (width, height), pixels

    def before_cage(self, command: str) -> str:
        """What a program of Wayland says that runs on the kiosk's screen."""
        display = "XDG_RUNTIME_DIR=/run/kiosk WAYLAND_DISPLAY=$(cd /run/kiosk; ls -d wayland-?)"
        return self.machine.there("sh", "-c", f"{display} {command}")

    def covered(self, size: tuple[int, int]) -> bool:
        """Whether the kiosk fills a screen of ``size``, px: beside it cage itself is black."""
        (width, height), pixels = self.look()
        rows = [pixels[row * width * 3 : (row + 1) * width * 3] for row in (0, height // 2, height - 1)]
        return (width, height) == size and all(any(row[:3]) and any(row[-3:]) for row in rows)

    def seen(self) -> str:
        """What people see, in words."""
        picture = self.picture()
        if not any(picture):
            return "black"
        return "the first screen" if alike(picture, self._first_screen) else "the calm screen"

    # ------------------------------------------------------------------ what is done to the machine

    def log_says(self, words: str) -> bool:
        """Whether the service has said so since the machine's start."""
        return words in self.machine.there("journalctl", "-u", "kiosk", "-b", "-o", "cat", "--no-pager")

    @contextmanager
    def unit(self, lines: str) -> Iterator[None]:
        """With other lines in the service, from its next start on."""
        self.machine.add_to_unit("trial", lines)  # systemd reads it after "headless" and "seen"
        try:
            yield
        finally:
            self.machine.add_to_unit("trial", "")

    @contextmanager
    def settings(self, change: Callable[[str], str]) -> Iterator[Path]:
        """With other settings."""
        file = self.machine.file(SETTINGS)
        before = file.read_text()
        file.write_text(change(before))
        try:
            yield file
        finally:
            file.write_text(before)

    @contextmanager
    def instead_of(self, program: str, script: str) -> Iterator[None]:
        """With a shell script in the place of a program, which may be missing."""
        file = self.machine.file(program)
        kept = file.with_name(f"{file.name}.kept")
        if file.exists():
            file.rename(kept)
        file.write_text(f"#!/bin/sh\n{script}\n")
        file.chmod(0o755)
        try:
            yield
        finally:
            file.unlink()
            if kept.exists():
                kept.rename(file)

    @contextmanager
    def mounted(self, *options: str, at: str, like: str = "") -> Iterator[None]:
        """With something else mounted ``at`` a folder, which the service sees after its next start.

        ``like`` names an owner.
        """
        self.machine.there("mount", *options, at)
        if like:
            self.machine.there("chown", f"{like}:{like}", at)
        try:
            yield
        finally:
            self.machine.there("systemctl", "stop", "kiosk")
            self.machine.there("umount", "-l", at)

    @contextmanager
    def aside(self, folder: str) -> Iterator[None]:
        """With a folder of the kiosk's put aside, as after a first installation."""
        path, kept = self.machine.file(folder), self.machine.file(f"{folder}.kept")
        path.rename(kept)
        try:
            yield
        finally:
            self.machine.there("systemctl", "stop", "kiosk")
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
            kept.rename(path)


def alike(one: bytes, other: bytes) -> bool:
    """Whether two pictures of the screen show the same."""
    pairs = list(zip(one[::STEP], other[::STEP], strict=False))
    same = sum(abs(here - there) <= NEAR for here, there in pairs)
    return len(one) == len(other) and same > ALIKE * len(pairs)


def told(*parts: str) -> str:
    """The parts of a figure as one line."""
    return "; ".join(part for part in parts if part)


def came_through(trial: Trial, before: str, first: bytes, seconds: list[float]) -> Outcome:
    """The outcome of changes of the screen, each covered after so many ``seconds``.

    The process ``before`` still runs, and shows the ``first`` screen again.
    """
    same, again = alike(trial.picture(), first), before != trial.machine.kiosk()
    figure = told(
        f"{len(seconds)} times, each covered after {max(seconds):.1f} s at most",
        "it was started again" if again else "",
        "" if same else "another screen",
    )
    return Outcome(same and not again, figure)


def quickly(trial: Trial, seconds: float, limit: float) -> Outcome:
    """The outcome of a fault after which the first screen is back after ``seconds``."""
    seen = trial.seen()
    return Outcome(seconds <= limit and seen == "the first screen", f"back after {seconds:.1f} s: {seen}")
