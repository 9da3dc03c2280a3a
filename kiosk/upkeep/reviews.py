"""Which sign-offs hold, and which end soon."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from kiosk.model.library import Library
from kiosk.model.screens import SOON
from kiosk.settings.schema import Value
from kiosk.upkeep.found import Ending


def signed(packs: Sequence[Library]) -> tuple[int, int]:
    """How many pages of ``packs`` a clinician has signed as they stand now, and how many there are."""
    languages = (language for pack in packs for language in pack.languages)
    pages = [screen for language in languages for screen in language.screens.values()]
    return sum(page.review.signed for page in pages), len(pages)


def ending(packs: Sequence[Library], aftercare: Mapping[str, Value], today: date) -> Ending:
    """The reviews of ``packs`` and the clinic's rules that end within ``SOON`` after ``today``."""
    soon = sorted(each for each in _ends(packs, aftercare) if today <= each[0] <= today + SOON)
    return Ending(len(soon), soon[0][1], soon[0][0]) if soon else Ending()


def _ends(packs: Sequence[Library], aftercare: Mapping[str, Value]) -> Iterator[tuple[date, str]]:
    """The last day of every review and rule that has one, with its name."""
    for language in (language for pack in packs for language in pack.languages):
        for screen in language.screens.values():
            if screen.review.signed and screen.review.expires:
                yield screen.review.expires, screen.title
    for name, rule in aftercare.items():
        if rule.text and rule.expires:
            yield rule.expires, f"aftercare.{name}"
