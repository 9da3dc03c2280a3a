"""What the clinic says of itself, on the screen and on paper."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clinic:
    """The clinic's name and phone, and the URL of its logo's file; each may be empty."""

    name: str = ""
    phone: str = ""
    logo: str = ""

    @property
    def foot(self) -> str:
        """What stands at the foot of every page."""
        return "   ".join(part for part in (self.name, self.phone) if part)
