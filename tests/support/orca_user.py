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
SHIFT_CODE = 50
"""The key's number on the virtual display, where the others have their X names."""
MOST_TABS = 40
PAUSE_S = 0.6
"""Until the kiosk and Orca have answered a key."""
LISTEN_S = 3.0
"""How long a person listens for the name of what they have reached."""
COMES_S = 15.0
"""After so long a key is lost; one that comes late would be pressed twice, and choose on the next screen."""


def press(key: int) -> None:
    """Press a key as a keyboard does."""
    Atspi.generate_keyboard_event(key, None, Atspi.KeySynthType.SYM)
    time.sleep(PAUSE_S)


def focused(window: Atspi.Accessible) -> str:
    """The name of what has the focus."""
    nodes = screen_reader.shown(window)
    names = (node.get_name() for node in nodes if node.get_state_set().contains(Atspi.StateType.FOCUSED))
    return next(names, "")


def heard(log: Path, name: str, before: int) -> bool:
    """Whether Orca says ``name`` soon, after its first ``before`` utterances."""
    end = time.monotonic() + LISTEN_S
    while time.monotonic() < end:
        if any(said.startswith(name) for said in spoken(log)[before:]):
            return True
        time.sleep(0.05)
    return False


def back_and_forth() -> None:
    """Leave what has the focus and come back, as somebody does who has not understood its name.

    Orca 43 says nothing of a focus that has moved before it has handled the key, as on a busy machine.
    """
    Atspi.generate_keyboard_event(SHIFT_CODE, None, Atspi.KeySynthType.PRESS)
    press(TAB)
    Atspi.generate_keyboard_event(SHIFT_CODE, None, Atspi.KeySynthType.RELEASE)
    press(TAB)


def enter(window: Atspi.Accessible) -> None:
    """Press Enter, and again where nothing comes of it: on a busy machine the bus loses a key."""
    before = {node.get_name() for node in screen_reader.shown(window)}
    for attempt in range(3):
        if attempt:
            sys.stderr.write("nothing came of Enter; it is pressed again\n")
        press(ENTER)
        end = time.monotonic() + COMES_S
        while time.monotonic() < end:
            if before != {node.get_name() for node in screen_reader.shown(window)}:
                return
            time.sleep(0.1)


def choose(window: Atspi.Accessible, log: Path, name: str) -> None:
    """Go to ``name`` and choose it, listening to everything on the way."""
    for _ in range(MOST_TABS):
        before = len(spoken(log))
        press(TAB)
        reached = focused(window)
        if not heard(log, reached, before):
            back_and_forth()
            heard(log, reached, before)
        if reached == name:
            enter(window)
            return
    sys.exit(f"{name!r} cannot be reached")


def main() -> None:
    """Choose one name after the other."""
    log, names = Path(sys.argv[1]), sys.argv[2:]
    screen_reader.wait(lambda: spoken(log))
    window = screen_reader.wait(screen_reader.kiosk)
    time.sleep(3 * PAUSE_S)
    for name in names:
        choose(window, log, name)


if __name__ == "__main__":
    main()
