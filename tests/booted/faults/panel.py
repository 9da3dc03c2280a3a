"""Faults of a panel with keys and a mouse: an X server on the machine, in whose window cage has its screen.

Keys and buttons come to cage as those of real devices do, by way of the X server.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from booted.faults.trial import SETTLED_S, SIZES, Fault, Outcome, Trial, alike, came_through, told
from booted.machine import until
from support.ways_out import DOWN, KEYS, MENU, PASTE, PRIMARY, UP

PACKAGES = ("xvfb", "xdotool")
PANEL = "Xvfb :7 -screen 0 2560x2560x24 -ac -nolisten tcp"
ON_IT = """[Service]
Environment=WLR_BACKENDS=x11 DISPLAY=:7
BindPaths=/tmp/.X11-unix
"""
EFFECT_S = 0.3
"""So long an attempt has to take effect before the look at what stands there."""
MIDDLE = (0.5, 0.5)
ENGLISH = (0.21, 0.725)
"""Where the first screen has the button of a language, as a share of a wide screen."""


class Panel:
    """The screen, the keys and the mouse."""

    def __init__(self, trial: Trial) -> None:
        self._trial = trial
        self.size = SIZES[0]

    def do(self, *words: str) -> str:
        """What ``xdotool`` answers."""
        return self._trial.machine.there("env", "DISPLAY=:7", "xdotool", *words)

    def switch(self, size: tuple[int, int]) -> None:
        """Give the screen another size. Raises TimeoutError where the kiosk does not cover it in time."""
        window = self.do("search", "--maxdepth", "1", ".*").split()[-1]
        self.do("windowsize", window, *map(str, size))
        self.size = size
        until(partial(self._trial.covered, size))

    def at(self, x: float, y: float) -> tuple[str, str]:
        """A place of the screen, from shares of its width and height."""
        return str(round(x * (self.size[0] - 1))), str(round(y * (self.size[1] - 1)))

    def click(self, where: tuple[float, float], button: str, times: int = 1) -> None:
        self.do("mousemove", *self.at(*where), "click", "--repeat", str(times), "--delay", "60", button)

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        self.do("mousemove", *self.at(*start), "mousedown", PRIMARY)
        self.do("mousemove", *self.at(*end), "mouseup", PRIMARY)


@contextmanager
def panel(trial: Trial) -> Iterator[Panel]:
    """With a kiosk on such a panel. Raises TimeoutError where it does not show a frame."""
    machine = trial.machine
    machine.there("apt-get", "-qq", "install", "-y", "--no-install-recommends", *PACKAGES)
    machine.there("systemctl", "stop", "kiosk")
    machine.there("systemd-run", "--unit=panel", "--collect", *PANEL.split())
    try:
        with trial.unit(ON_IT):
            trial.start()
            shown = Panel(trial)
            shown.switch(SIZES[0])
            time.sleep(SETTLED_S)
            yield shown
    finally:
        machine.there("systemctl", "stop", "kiosk", "panel")


def attempts(panel: Panel) -> Iterator[tuple[str, Callable[[], object]]]:
    """What people try, with a name for each."""
    for key in KEYS:
        yield key, partial(panel.do, "key", "--delay", "30", key)
    yield "five times Shift", partial(panel.do, "key", "--repeat", "5", "--delay", "60", "shift")
    corners = ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0))
    for place in (MIDDLE, *corners):
        for button in (PASTE, MENU):
            yield f"button {button} at {place}", partial(panel.click, place, button)
    for corner in corners:
        yield f"ten times {corner}", partial(panel.click, corner, PRIMARY, 10)
    for edge in ((0.0, 0.5), (1.0, 0.5), (0.5, 0.0), (0.5, 1.0)):
        yield f"a swipe from {edge}", partial(panel.drag, edge, MIDDLE)
    for wheel in (UP, DOWN):
        yield f"wheel {wheel}", partial(panel.click, MIDDLE, wheel, 20)


def no_way_out(trial: Trial, _times: int) -> Outcome:
    """What leads out of other kiosks leads nowhere, and a click on the language still begins a visit."""
    with panel(trial) as on:
        before, first, led = trial.machine.kiosk(), trial.picture(), []
        programs = running(trial)
        tried = list(attempts(on))
        for name, act in tried:
            act()
            time.sleep(EFFECT_S)
            if trial.machine.kiosk() != before or not alike(trial.picture(), first):
                led.append(name)
        opened = running(trial) - programs
        on.click(ENGLISH, PRIMARY)
        time.sleep(3 * EFFECT_S)
        begun = trial.covered(on.size) and not alike(trial.picture(), first)
    figure = told(
        f"{len(tried)} attempts",
        f"led somewhere: {', '.join(led)}" if led else "none led anywhere",
        f"opened: {', '.join(sorted(opened))}" if opened else "no program was opened",
        "a click begins a visit" if begun else "a click begins nothing",
    )
    return Outcome(not led and not opened and begun, figure)


def running(trial: Trial) -> set[str]:
    """The names of the programs that the kiosk's user runs."""
    script = "for each in /proc/[0-9]*; do [ $(stat -c %U $each) = kiosk ] && cat $each/comm; done; true"
    return set(trial.machine.there("sh", "-c", script).split())


def other_sizes(trial: Trial, times: int) -> Outcome:
    """The screen takes another size again and again, also an upright one."""
    seconds = []
    with panel(trial) as on:
        before, first = trial.machine.kiosk(), trial.picture()
        chance = random.Random(1)  # noqa: S311 - no secret depends on it
        for _ in range(max(1, times // 2)):
            begun = time.monotonic()
            on.switch(chance.choice([size for size in SIZES if size != on.size]))
            seconds.append(time.monotonic() - begun)
        if on.size != SIZES[0]:
            on.switch(SIZES[0])
        time.sleep(EFFECT_S)
        return came_through(trial, before, first, seconds)


FAULTS = (
    Fault("keys and a mouse that lead out of other kiosks", "nothing opens, home is in reach", no_way_out),
    Fault("the screen takes another size, also upright", "all of it is covered", other_sizes),
)
