"""From a finger to the frame that shows what it did, in the whole window, drawn in software.

``finger.py WxH`` prints its figures as JSON: one window to a process, for a large one keeps more.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
sys.path.insert(0, str(Path(__file__).parent.parent))

from PySide6.QtCore import QEventLoop, QTimer

from bench.timing import Figures, milliseconds, percentile
from kiosk import app, offer
from kiosk.bridge.system import memory
from kiosk.settings.places import places
from kiosk.settings.schema import Settings

SCREEN = "procedure/balloon"
SIZES = ("1920x1080", "3840x2160")
LOST_MS = 2000
"""A frame that has not come after this time does not come."""
PLAYED_MS = 700
"""Until the picture of a new screen has begun to play."""
QUIET_MS = 6000
"""Until what a finger can ask for next is prepared."""
IDLE_S = 20
STEPS = 40


def measure() -> Figures:
    """The figures of each size, in a process of their own."""
    found: Figures = {}
    for size in SIZES:
        found |= apart(__file__, size)
    return found


def apart(script: str, size: str) -> Figures:
    """The figures that the ``script`` prints for a window of this ``size``, in a process of its own."""
    command = [sys.executable, script, size]
    said = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True).stdout  # noqa: S603
    return {f"{name}, {size}": (value, unit) for name, (value, unit) in json.loads(said).items()}


def figures(width: int, height: int) -> Figures:
    """The balloon dragged to and fro at once and prepared, other looks, and the idle processor."""
    kiosk = shown(Settings(allow_drafts=True), width, height)
    framed = partial(until_frame, kiosk)

    def drag() -> list[float]:
        there = [i / STEPS for i in range(1, STEPS)]
        return [
            framed(lambda value=value: kiosk.navigator.moveHandle(value))  # type: ignore[misc]
            for value in (*there, *reversed(there))
        ]

    kiosk.navigator.begin("en")
    framed(lambda: kiosk.navigator.open(SCREEN))
    wait(PLAYED_MS)
    at_once = drag()
    wait(QUIET_MS)
    prepared = drag()
    wait(2 * QUIET_MS)  # a large panel takes longer
    idle = busy(IDLE_S)
    kiosk.close()
    return {
        "finger to frame p50": (percentile(prepared, 0.5), "ms"),
        "finger to frame p95": (percentile(prepared, 0.95), "ms"),
        "finger to frame at once p95": (percentile(at_once, 0.95), "ms"),
        "idle processor": (idle, "%"),
    }


def shown(settings: Settings, width: int, height: int) -> app.Kiosk:
    """A kiosk with the shipped words in a window of so many px."""
    application = app.application(offscreen=True)
    where = places(settings)
    library = offer.compile_content(settings, where.content, house_rules=False).library
    assert library is not None
    kiosk = app.build(application, settings, where, offer.offered(library, settings), size=(width, height))
    kiosk.window.show()
    memory.settle()  # as the kiosk does after its start
    return kiosk


def until_frame(kiosk: app.Kiosk, work: Callable[[], None]) -> float:
    """How long it takes until a frame shows what ``work`` did, ms."""
    loop = QEventLoop()
    kiosk.window.frameSwapped.connect(loop.quit)
    QTimer.singleShot(LOST_MS, loop.quit)

    def until_shown() -> None:
        work()
        loop.exec()

    took = milliseconds(until_shown)
    kiosk.window.frameSwapped.disconnect(loop.quit)
    return took


def busy(seconds: float) -> float:
    """The share of a processor that this process takes while nothing happens, %."""
    before, start = resource.getrusage(resource.RUSAGE_SELF), time.monotonic()
    wait(round(seconds * 1000))
    after = resource.getrusage(resource.RUSAGE_SELF)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return spent / (time.monotonic() - start) * 100


def wait(milliseconds_: int) -> None:
    """Let the kiosk go on for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds_, loop.quit)
    loop.exec()


if __name__ == "__main__":
    print(json.dumps(figures(*map(int, sys.argv[1].split("x")))), flush=True)
    os._exit(0)
