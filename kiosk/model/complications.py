"""What can go wrong with the cement and after it, as pages tell it and pictures show it."""

from __future__ import annotations

from enum import StrEnum


class Complication(StrEnum):
    """One thing that can go wrong."""

    DISC = "disc"
    """Cement has leaked through the upper endplate into the disc."""
    FRONT = "front"
    """Cement has leaked through the front wall."""
    CANAL = "canal"
    """Cement has leaked through the back wall into the canal, where the nerves are."""
    VEIN = "vein"
    """Cement has leaked into a vein, and a speck of it is carried away."""
    NEXT_BONE = "next-bone"
    """Later the bone above breaks, too."""


LEAKS = frozenset(Complication) - {Complication.NEXT_BONE}
"""Those in which cement leaves the bone."""
