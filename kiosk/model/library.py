"""The whole content, complete and linked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.model.screens import Screen, ScreenKind, Topic
from kiosk.model.text import Inline
from kiosk.model.words import Words


@dataclass(frozen=True, slots=True)
class Term:
    """A glossary entry."""

    id: str
    name: str
    text: Inline


@dataclass(frozen=True, slots=True)
class Question:
    """A question the patient can take along."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class QuestionGroup:
    """Questions under one name, in order."""

    id: str
    title: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Language:
    """Everything in one language.

    ``labels`` are the words of picture labels by anchor id, ``handles`` the captions of the moving
    picture's handle by the parameter it moves, ``says`` how a voice says the words that it gets wrong.
    """

    code: str
    endonym: str
    right_to_left: bool
    words: Words
    labels: Mapping[str, str]
    handles: Mapping[str, str]
    topics: tuple[Topic, ...]
    screens: Mapping[str, Screen]
    glossary: Mapping[str, Term]
    questions: tuple[QuestionGroup, ...]
    safety_reviewed: bool = False
    says: Mapping[str, str] = field(default_factory=dict)

    @property
    def sequence(self) -> tuple[str, ...]:
        """All screens in reading order: Next walks them."""
        return tuple(screen for topic in self.topics for screen in topic.screens)

    def question(self, id_: str) -> Question:
        """The question ``id_``; raises ``KeyError`` where there is none."""
        for group in self.questions:
            for question in group.questions:
                if question.id == id_:
                    return question
        raise KeyError(id_)

    def topic_of(self, screen: str) -> Topic:
        """The topic that ``screen`` belongs to; raises ``KeyError`` for an unknown screen."""
        topic = self.screens[screen].topic
        return next(each for each in self.topics if each.id == topic)

    def first(self, kind: ScreenKind) -> Screen:
        """The first screen of ``kind`` in reading order; raises ``KeyError`` where there is none."""
        for screen in self.sequence:
            if self.screens[screen].kind is kind:
                return self.screens[screen]
        raise KeyError(kind.value)


@dataclass(frozen=True, slots=True)
class Source:
    """A work that facts come from, as listed in ``content/sources.md``."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Library:
    """The whole content, complete and linked. The first language is the source language."""

    languages: tuple[Language, ...]
    sources: Mapping[str, Source]

    def language(self, code: str) -> Language:
        """The language with ``code``; raises ``KeyError`` naming what there is."""
        for language in self.languages:
            if language.code == code:
                return language
        known = ", ".join(each.code for each in self.languages)
        raise KeyError(f"no language {code!r} (there is: {known})")
