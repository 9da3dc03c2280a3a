"""Which pages no clinician has signed, and what waits for whom."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.model.library import Language
from kiosk.model.screens import SOON, Review, ReviewState

CLINICIAN, TRANSLATOR = "a clinician", "a translator"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A page that somebody has to read, and why."""

    page: str
    whom: str
    why: str


def not_reviewed(language: Language) -> str:
    """The pages of ``language`` that nobody has signed: whole topics by name, other pages one by one."""
    topics, pages = by_topic(language, language.unreviewed)
    names = [f"all of {', '.join(topics)}"] if topics else []
    return "; ".join((*names, *pages))


def by_topic(language: Language, pages: Collection[str]) -> tuple[list[str], list[str]]:
    """The topics whose pages are all among ``pages``, and the other ``pages``, in reading order."""
    topics = [topic for topic in language.topics if set(pages).issuperset(topic.screens)]
    whole = {screen for topic in topics for screen in topic.screens}
    rest = [each for each in language.sequence if each in pages and each not in whole]
    return [topic.id for topic in topics], rest


def waiting(language: Language, pages: Collection[str], today: date) -> Iterator[Waiting]:
    """Who has to read which of ``pages``, as of ``today``."""
    for page in pages:
        if found := _waits(language.screens[page].review, today):
            yield Waiting(page, *found)


def _waits(review: Review, today: date) -> tuple[str, str] | None:  # noqa: PLR0911 - one return a reason
    """Whom a text waits for, and why; None while its sign-off holds."""
    signer = review.reviewer or CLINICIAN
    match review.state:
        case ReviewState.REVIEWED:
            ends = review.expires
            return (signer, f"the sign-off ends on {ends}") if ends and ends - today <= SOON else None
        case ReviewState.CHANGED:
            return signer, f"changed after it was signed on {review.date}"
        case ReviewState.STALE:
            return TRANSLATOR, "the words that it was made from have changed"
        case ReviewState.MACHINE_DRAFT:
            return TRANSLATOR, "translated by a machine; then a clinician signs it"
        case ReviewState.TRANSLATED:
            return CLINICIAN, "translated, not signed yet"
        case ReviewState.DRAFT | ReviewState.SOURCE:
            if review.reviewer and review.expires and review.expires < today:
                return signer, f"the sign-off ended on {review.expires}"
            return signer, "not signed yet"
