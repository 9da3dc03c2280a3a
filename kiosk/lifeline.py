"""Ends a process that works for the kiosk when its time is up or the kiosk is gone, whatever it waits for."""

from __future__ import annotations

import os
import signal
import threading
import time

LOOK_S = 0.5
"""How often it looks whether the kiosk is still there."""


def end_with_parent(parent: int) -> None:
    """End this process soon after the one that started it, whose number is ``parent``."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(LOOK_S)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def end_after(seconds: int) -> None:
    """End this process after ``seconds``, also within a call that never returns; 0 takes the limit away."""
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)
