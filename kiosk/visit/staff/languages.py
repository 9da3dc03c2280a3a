"""The languages in which the program has words for staff."""

from __future__ import annotations

from kiosk.visit.staff.english import ENGLISH
from kiosk.visit.staff.spanish import SPANISH
from kiosk.visit.staff.words import StaffWords

STAFF_WORDS = {"en": ENGLISH, "es": SPANISH}
"""The staff's words by the code of their language."""


def staff_words(code: str) -> StaffWords:
    """The words in the language ``code``, in English where the program has none in it."""
    return STAFF_WORDS.get(code.partition("-")[0], ENGLISH)
