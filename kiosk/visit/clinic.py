"""What the clinic says of itself, on the screen and on paper."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.anatomy.bone import Bone
from kiosk.model.words import Words


@dataclass(frozen=True, slots=True)
class Clinic:
    """The clinic's name and phone, and the URL of its logo's file; each may be empty.

    ``bone``: the bone that every picture of a treatment is drawn for; None: as content writes it.
    ``emergency`` is the number to call in an emergency; empty: the clinic names none.
    ``attract`` is ``visit``, ``back`` or the clinic's own words for the attract screen.
    """

    name: str = ""
    phone: str = ""
    logo: str = ""
    bone: Bone | None = None
    attract: str = "visit"
    emergency: str = ""

    @property
    def foot(self) -> str:
        """What stands at the foot of every page."""
        return "   ".join(part for part in (self.name, self.phone) if part)

    def headline(self, words: Words) -> str:
        """What the attract screen says in large letters."""
        return {"visit": words.attract_visit, "back": words.attract_back}.get(self.attract, self.attract)
