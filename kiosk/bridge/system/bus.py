"""The session bus, over which Qt asks the desktop. One that hangs would hold up the window for ever."""

from __future__ import annotations

import logging
import os
import re
import socket
from urllib.parse import unquote

log = logging.getLogger(__name__)

ADDRESS = "DBUS_SESSION_BUS_ADDRESS"
NONE = "disabled:"
"""An address where nothing is."""
ANSWER_S = 1.0
"""So long a bus may take to greet back; it takes a millisecond."""


def leave_out_silent_bus() -> None:
    """Do without the session bus where it does not answer. To be called before Qt connects to it."""
    address = os.environ.get(ADDRESS) or f"unix:path={os.environ.get('XDG_RUNTIME_DIR', '')}/bus"
    if _is_silent(address):
        os.environ[ADDRESS] = NONE
        log.warning("the session bus %s does not answer: a screen reader is not noticed", address)


def _is_silent(address: str) -> bool:
    """Whether the first bus of ``address`` takes the connection and then says nothing."""
    found = re.match(r"unix:(?:[^;]*,)?(path|abstract)=([^,;]+)", address)
    if os.name != "posix" or found is None:
        return False
    name = unquote(found[2])
    with socket.socket(socket.AF_UNIX) as bus:
        bus.settimeout(ANSWER_S)
        try:
            bus.connect(name if found[1] == "path" else f"\0{name}")
            bus.sendall(b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n")
            bus.recv(1)
        except TimeoutError:
            return True
        except OSError:  # there is none: who asks is told so at once
            return False
    return False
