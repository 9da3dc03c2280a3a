"""Switching the machine off, and whether a service manager starts the kiosk again."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.upkeep.found import Power
from kiosk.upkeep.programs import answer

WATCHER = "kiosk-power-off.path"
"""The unit of `kiosk install` that switches the machine off when the file WISH appears."""
WISH = "power-off"
"""The file in the service's runtime folder; the folder is gone after a restart."""


def power() -> Power:
    """What the kiosk may do with the machine and with itself."""
    return Power(restarts=restarts(), off=_wish() is not None or _allowed())


def restarts() -> bool:
    """Whether a service manager runs the kiosk, and so starts it again."""
    return "INVOCATION_ID" in os.environ


def switch_off() -> bool:
    """Switch the machine off; whether the system has taken the wish."""
    if wish := _wish():
        try:
            wish.touch()
        except OSError:
            return False
        return True
    return answer("systemctl", "--no-ask-password", "poweroff") is not None


def _wish() -> Path | None:
    """The file that asks the installed system to switch off; None where nothing watches it."""
    runtime = os.environ.get("RUNTIME_DIRECTORY", "").partition(":")[0]
    watched = bool(runtime) and answer("systemctl", "is-active", "--quiet", WATCHER) is not None
    return Path(runtime) / WISH if watched else None


def _allowed() -> bool:
    """Whether logind lets this user switch the machine off without a password."""
    told = answer(
        *("busctl", "call", "org.freedesktop.login1", "/org/freedesktop/login1"),
        *("org.freedesktop.login1.Manager", "CanPowerOff"),
    )
    return told is not None and '"yes"' in told
