"""Somebody who uses the kiosk beside Orca: presses Tab until a name has the focus, then Enter.

Runs in the system's Python. Arguments: Orca's log, then the names to choose, one after the other.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from gi.repository import Atspi

sys.path.insert(0, str(Path(__file__).parent.parent))
from support import screen_reader
from support.orca_log import spoken

TAB, ENTER = 0xFF09, 0xFF0D
MOST_TABS = 40
PAUSE_S = 0.6
"""Until Orca has spoken after a key."""


def press(key: int) -> None:
    """Press a key as a keyboard does."""
    Atspi.generate_keyboard_event(key, None, Atspi.KeySynthType.SYM)
    time.sleep(PAUSE_S)


def focused(window: Atspi.Accessible) -> str:
    """The name of what has the focus."""
    nodes = screen_reader.shown(window)
    names = (node.get_name() for node in nodes if node.get_state_set().contains(Atspi.StateType.FOCUSED))
    return next(names, "")


def choose(window: Atspi.Accessible, name: str) -> None:
    """Go to ``name`` and choose it."""
    for _ in range(MOST_TABS):
        press(TAB)
        if focused(window) == name:
            press(ENTER)
            return
    sys.exit(f"{name!r} cannot be reached")


def main() -> None:
    """Choose one name after the other."""
    log, names = Path(sys.argv[1]), sys.argv[2:]
    screen_reader.wait(lambda: spoken(log))
    window = screen_reader.wait(screen_reader.kiosk)
    time.sleep(3 * PAUSE_S)
    for name in names:
        choose(window, name)


if __name__ == "__main__":
    main()
