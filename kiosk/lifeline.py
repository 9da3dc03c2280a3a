"""What to do about calls that never return: end their process in time, or let a thread of its own wait."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

Result = TypeVar("Result")

OPEN = Path("/proc/self/fd")
"""The numbers of all that this process has open."""
STDERR = 2
LOOK_S = 0.5
"""How often it looks whether the kiosk is still there."""


def end_with_parent(parent: int) -> None:
    """End this process soon after the one that started it, whose number is ``parent``."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(LOOK_S)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def keep_to_itself() -> None:
    """Let no child of this process have what it was given open by who started it.

    cage gives its program one end of a pipe, and ends when the last process that has it is gone: a child that
    outlives the kiosk for some seconds would keep the screen empty for so long.
    """
    with suppress(OSError):  # no such folder: not Linux
        for number in [int(each.name) for each in OPEN.iterdir()]:
            with suppress(OSError):  # that of the folder itself
                os.set_inheritable(number, number <= STDERR)


def end_after(seconds: int) -> None:
    """End this process after ``seconds``, also within a call that never returns; 0 takes the limit away."""
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)


def apart(work: Callable[[], Result]) -> Future[Result]:
    """Do ``work`` in a thread of its own. Whoever asks for its result says how long to wait.

    A thread that hangs keeps no process from ending.
    """
    coming: Future[Result] = Future()

    def do() -> None:
        try:
            coming.set_result(work())
        except Exception as error:  # noqa: BLE001 - who asks for the result is told
            coming.set_exception(error)

    threading.Thread(target=do, daemon=True).start()
    return coming
