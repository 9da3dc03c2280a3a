"""What Orca said, from its own debug log."""

from __future__ import annotations

import re
from pathlib import Path

_SAID = re.compile(r"SPEECH OUTPUT: '(.*)' ?\{")
_OLDER, _TODAYS = "push button", "button"
"""Orca 43 (Debian 12) calls a button by the first, Orca 48 (Debian 13) by the second."""


def spoken(log: Path) -> list[str]:
    """Everything that Orca has said so far, in order and in the words of today's Orca."""
    if not log.exists():
        return []
    said = _SAID.findall(log.read_text(errors="replace"))
    return [each.strip().replace(_OLDER, _TODAYS) for each in said]
