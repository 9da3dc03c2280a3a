"""The screens of the machine: the picture is turned, and the others of several screens are switched off.

cage lets its client do that since version 0.2, with the program ``wlr-randr``. An older cage turns the
picture itself, see :mod:`kiosk.commands.session`. Elsewhere the desktop of the machine decides.
"""

from __future__ import annotations

import logging
import os
import re
import shutil

from kiosk.settings.schema import TURNS, Panel
from kiosk.upkeep.programs import answer

log = logging.getLogger(__name__)

CAGE = "cage"
PROGRAM = "wlr-randr"
CLIENT_TURNS = (0, 2)
"""The version of cage since which its client turns the picture."""
TRANSFORMS = ("normal", "90", "180", "270")
"""The words of ``wlr-randr`` for the turns of the settings, clockwise."""
_NAMES = re.compile(r"^(\S+) ", re.MULTILINE)


def arrange(screen: Panel) -> None:
    """Turn the picture and leave only the named screen on, where that is wanted and can be done.

    The start waits for it, at most twice as long as a program may take, so that the first frame is upright.
    """
    if not os.environ.get("WAYLAND_DISPLAY") or (screen.turned == TURNS[0] and not screen.output):
        return
    names = _NAMES.findall(answer(PROGRAM) or "")
    if screen.output and screen.output not in names:
        known = ", ".join(names) or "none that can be switched"
        log.warning("screen.output: no screen is called %s; there is %s", screen.output, known)
    elif shutil.which(PROGRAM) is None:
        log.warning("screen.turned: a cage of version 0.2 or newer needs %s; install it", PROGRAM)
    shows = [screen.output] if screen.output in names else names
    alone = ("--pos", "0,0") if shows != names else ()
    turn = ("--on", "--transform", TRANSFORMS[TURNS.index(screen.turned)], *alone)
    wanted = [word for name in names for word in ("--output", name, *(turn if name in shows else ("--off",)))]
    if wanted and answer(PROGRAM, *wanted) is None:
        log.warning("the screens stay as they were: %s %s", PROGRAM, " ".join(wanted))


def turns_of_cage(screen: Panel) -> tuple[str, ...]:
    """What an old cage is told to turn the picture: ``-r`` for each quarter clockwise."""
    quarters = TURNS.index(screen.turned)
    told = re.search(r"(\d+)\.(\d+)", (answer(CAGE, "-v") or "") if quarters else "")
    old = told is not None and (int(told[1]), int(told[2])) < CLIENT_TURNS
    return ("-r",) * quarters if old else ()
