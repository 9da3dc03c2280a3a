"""What a clinician gives to the patient: all topics, the short path, or those that were ticked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.model.library import Language, Way
from kiosk.model.screens import ScreenKind

ALWAYS = frozenset({ScreenKind.HELP, ScreenKind.QUESTIONS, ScreenKind.LIST})
"""What every patient can reach: help, and their own list."""


class Scope(StrEnum):
    """How much is given."""

    ALL = "all"
    SHORT = "short"
    """The first way through."""
    THESE = "these"


@dataclass(frozen=True, slots=True)
class Giving:
    """How much is given, the ids of the ticked topics, the patient's language (empty: the clinician's)."""

    scope: Scope = Scope.ALL
    topics: tuple[str, ...] = ()
    language: str = ""

    def tick(self, topic: str) -> Giving:
        """Tick ``topic``, or take its tick off; the first tick after another scope begins anew."""
        ticked = self.topics if self.scope is Scope.THESE else ()
        kept = tuple(each for each in ticked if each != topic)
        topics = kept if topic in ticked else (*kept, topic)
        return replace(self, scope=Scope.THESE, topics=topics)

    def count(self, language: Language) -> int:
        """How many of the ticked topics there are in ``language``."""
        return sum(topic.id in self.topics for topic in language.topics)

    def possible(self, language: Language) -> bool:
        """Whether there is anything to give."""
        match self.scope:
            case Scope.ALL:
                return True
            case Scope.SHORT:
                return short_path(language) is not None
            case Scope.THESE:
                return self.count(language) > 0

    def screens(self, language: Language) -> tuple[str, ...]:
        """The ids of the screens that are given, in reading order."""
        match self.scope:
            case Scope.ALL:
                return language.sequence
            case Scope.SHORT:
                way = short_path(language)
                return tuple(each for each in language.sequence if way and each in way.screens)
            case Scope.THESE:
                topics = (topic for topic in language.topics if topic.id in self.topics)
                return tuple(screen for topic in topics for screen in topic.screens)

    def offers(self, language: Language, screen: str) -> bool:
        """Whether the patient can open ``screen``: one that is given, help, or those of the list."""
        if screen in self.screens(language):
            return True
        return screen in language.screens and language.screens[screen].kind in ALWAYS


def short_path(language: Language) -> Way | None:
    """The way that is given as the short path; None where ``language`` has no way."""
    return next(iter(language.ways), None)
