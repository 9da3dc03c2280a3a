"""The few people who appear in all pictures, the same everywhere."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from kiosk.illustrations.people import tones
from kiosk.illustrations.people.tones import Tones


class Cut(Enum):
    """How the hair is worn."""

    BUN = auto()
    SHORT = auto()
    THIN = auto()
    BOB = auto()
    TAIL = auto()


class Outfit(Enum):
    """What is worn on top."""

    CARDIGAN = auto()
    COAT = auto()
    SCRUBS = auto()
    BARE = auto()


@dataclass(frozen=True, slots=True)
class Person:
    """A member of the cast."""

    skin: Tones
    cut: Cut
    hair: Tones
    top: Tones
    under: str
    trousers: Tones
    shoe: str
    outfit: Outfit = Outfit.CARDIGAN
    glasses: bool = False
    moustache: bool = False
    old: bool = False


PATIENT = Person(
    tones.LIGHT_SKIN, Cut.BUN, tones.SILVER, tones.LAVENDER, "#FAF3E8", tones.SLATE, "#6B4F5B", glasses=True,
    old=True,
)  # fmt: skip
"""About 78: white bun, round glasses, lavender cardigan."""
PATIENT_IN_GOWN = replace(
    PATIENT,
    top=tones.GOWN,
    trousers=tones.GOWN,
    under="#F4FAFA",
    shoe=tones.LIGHT_SKIN.shade,
    outfit=Outfit.SCRUBS,
)
HUSBAND = Person(
    tones.DARK_SKIN, Cut.THIN, tones.SILVER, tones.BLUE, "#F4F7F8", tones.TAUPE, "#4A3B33", moustache=True,
    old=True,
)  # fmt: skip
DOCTOR = Person(
    tones.BROWN_SKIN, Cut.SHORT, tones.BLACK, tones.WHITE_COAT, tones.TEAL, tones.NAVY, "#2C3A42", Outfit.COAT
)
"""About 45: short black hair, white coat over teal."""
NURSE = Person(
    tones.TAN_SKIN, Cut.TAIL, tones.BROWN, tones.SCRUBS, tones.TAN_SKIN.light, tones.SCRUBS, "#F4F7F8",
    Outfit.SCRUBS,
)  # fmt: skip
DAUGHTER = Person(tones.LIGHT_SKIN, Cut.BOB, tones.BROWN, tones.GREEN, "#FBF6EE", tones.NAVY, "#8A5A3E")
NEIGHBOUR = Person(
    tones.LIGHT_SKIN, Cut.THIN, tones.GREY, tones.OCHRE, "#FBF6EE", tones.NAVY, "#4A3B33", old=True
)
FRIEND = Person(
    tones.BROWN_SKIN, Cut.BOB, tones.GREY, tones.ROSE, "#FBF6EE", tones.SLATE, "#6B4F5B", old=True
)
GENTLEMAN = Person(
    tones.TAN_SKIN, Cut.SHORT, tones.GREY, tones.SAND, "#FBF6EE", tones.TAUPE, "#4A3B33", glasses=True,
    old=True,
)  # fmt: skip
AUNT = Person(tones.TAN_SKIN, Cut.BUN, tones.GREY, tones.GREEN, "#FBF6EE", tones.NAVY, "#6B4F5B", old=True)
CAST = (PATIENT, HUSBAND, DOCTOR, NURSE, DAUGHTER, NEIGHBOUR, FRIEND, GENTLEMAN, AUNT)
