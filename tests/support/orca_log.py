"""What Orca said, from its own debug log."""

from __future__ import annotations

import re
from pathlib import Path

_SAID = re.compile(r"SPEECH OUTPUT: '(.*)' ?\{")


def spoken(log: Path) -> list[str]:
    """Everything that Orca has said so far, in order."""
    return _SAID.findall(log.read_text(errors="replace")) if log.exists() else []
