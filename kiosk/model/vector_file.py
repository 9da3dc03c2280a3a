"""The address of a vector picture of a pack: it is painted by the kiosk and not loaded as a photo is."""

from __future__ import annotations

import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from pathlib import Path

VECTOR = ".svg"
"""How the name of a vector picture ends."""
PROVIDER = "vector"
"""What paints them is called in ``image://vector/…``."""


def is_vector(file: Path) -> bool:
    """Whether ``file`` is a vector picture by its name."""
    return file.suffix.lower() == VECTOR


def vector_address(file: Path) -> str:
    """The address of ``file``; no letter of its path means anything in it."""
    return f"image://{PROVIDER}/{id_of(file)}"


def id_of(file: Path) -> str:
    """``file`` as one word of an address; :func:`file_of` leads back."""
    return urlsafe_b64encode(os.fsencode(file)).decode()


def file_of(id_: str) -> Path:
    """The file of an :func:`id_of`. Raises ValueError for anything else."""
    return Path(os.fsdecode(urlsafe_b64decode(id_)))
