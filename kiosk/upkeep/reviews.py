"""Which sign-offs hold, and which end soon."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kiosk.model.library import Library
from kiosk.model.screens import SOON
from kiosk.settings.schema import Aftercare
from kiosk.upkeep.found import Ending


def signed(library: Library) -> tuple[int, int]:
    """How many pages of all languages a clinician has signed as they stand now, and how many there are."""
    pages = [screen for language in library.languages for screen in language.screens.values()]
    return sum(page.review.signed for page in pages), len(pages)


def ending(library: Library, aftercare: Aftercare, today: date) -> Ending:
    """The reviews of ``library`` and the clinic's rules that end within ``SOON`` after ``today``."""
    soon = sorted(each for each in _ends(library, aftercare) if today <= each[0] <= today + SOON)
    return Ending(len(soon), soon[0][1], soon[0][0]) if soon else Ending()


def _ends(library: Library, aftercare: Aftercare) -> Iterator[tuple[date, str]]:
    """The last day of every review and rule that has one, with its name."""
    for language in library.languages:
        for screen in language.screens.values():
            if screen.review.signed and screen.review.expires:
                yield screen.review.expires, screen.title
    for name in aftercare.__struct_fields__:
        rule = getattr(aftercare, name)
        if rule.text and rule.expires:
            yield rule.expires, f"aftercare.{name}"
