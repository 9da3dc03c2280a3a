"""The whole content, complete and linked."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from kiosk.model.blocks import Picture
from kiosk.model.icon import Icon
from kiosk.model.screens import ReviewState, Screen, ScreenKind, Topic
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
class Way:
    """A short way through: a few screens in their order, with a name and an icon on the home screen."""

    id: str
    title: str
    icon: Icon
    screens: tuple[str, ...]


def by_id(groups: Iterable[QuestionGroup]) -> dict[str, Question]:
    """Every question of ``groups`` by its id, in order."""
    return {question.id: question for group in groups for question in group.questions}


@dataclass(frozen=True, slots=True)
class Cover:
    """What a pack is called and looks like, where a person chooses between several."""

    title: str
    picture: Picture


@dataclass(frozen=True, slots=True)
class Language:
    """Everything in one language.

    ``labels`` are the words of picture labels by anchor id, ``handles`` the captions of the moving
    picture's handle by the parameter it moves, ``says`` how a voice says the words that it gets wrong,
    ``spoken`` recordings of single sentences by :func:`sentence_key`. A ``partial`` language is a translation
    that is begun: it lacks pages, and words that it lacks are those of the source language. ``cover`` is the
    pack's, in this language. ``font`` is the family of its letters; empty: the kiosk's own.
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
    cover: Cover
    safety_reviewed: bool = False
    says: Mapping[str, str] = field(default_factory=dict)
    ways: tuple[Way, ...] = ()
    spoken: Mapping[str, Path] = field(default_factory=dict)
    partial: bool = False
    font: str = ""

    @property
    def sequence(self) -> tuple[str, ...]:
        """The ids of all screens in reading order."""
        return tuple(screen for topic in self.topics for screen in topic.screens)

    @property
    def unreviewed(self) -> tuple[str, ...]:
        """The ids of the screens that no clinician has signed, or not as they stand now."""
        return tuple(each for each in self.sequence if not self.screens[each].review.signed)

    def question(self, id_: str) -> Question:
        """The question ``id_``. Raises KeyError when there is none."""
        return by_id(self.questions)[id_]

    def way(self, id_: str) -> Way | None:
        """The way ``id_``; None when there is none, as after a change of the content."""
        return next((way for way in self.ways if way.id == id_), None)

    def topic_of(self, screen: str) -> Topic:
        """The topic that the screen with the id ``screen`` belongs to. Raises KeyError."""
        name = self.screens[screen].topic
        return next(topic for topic in self.topics if topic.id == name)

    def first(self, kind: ScreenKind) -> Screen:
        """The first screen of ``kind`` in reading order. Raises LookupError when there is none."""
        for each in self.sequence:
            if self.screens[each].kind is kind:
                return self.screens[each]
        raise LookupError(f"no screen of {self.code} is of the kind {kind.value}")


def sentence_key(said: str) -> str:
    """What the recording of a sentence is called: other words have another name, and are not recorded."""
    return hashlib.sha256(said.encode()).hexdigest()[:20]


def last_day(languages: Iterable[Language]) -> dt.date | None:
    """The last day on which every review of ``languages`` still holds."""
    reviews = (screen.review for language in languages for screen in language.screens.values())
    ends = (each.expires for each in reviews if each.state is ReviewState.REVIEWED)
    return min((each for each in ends if each), default=None)


class SourceKind(StrEnum):
    """What a work is."""

    STUDY = "study"
    REVIEW = "review"
    GUIDE = "guide"
    LEAFLET = "leaflet"
    BOOK = "book"
    RECORD = "record"
    """What an office keeps: a registration, a notice, a policy."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Source:
    """A work that facts come from, as listed in ``content/sources.md``: in words, and where to find it."""

    id: str
    text: str
    kind: SourceKind = SourceKind.OTHER
    where: str = ""


@dataclass(frozen=True, slots=True)
class Library:
    """The whole content of a pack, complete and linked. The first language is the source language.

    ``until`` is the last day on which every review in it still holds; None: none of them ends. ``id`` is
    :func:`pack_id` of its folder. ``beside`` are the other packs that people can choose from, each without
    packs beside it. ``rules`` are the names of the clinic's own rules that its pages ask for: ``driving``.
    ``fonts`` are the files of the fonts that its languages name.
    """

    languages: tuple[Language, ...]
    sources: Mapping[str, Source]
    until: dt.date | None = None
    id: str = ""
    beside: tuple[Library, ...] = ()
    rules: tuple[str, ...] = ()
    fonts: tuple[Path, ...] = ()

    def language(self, code: str) -> Language:
        """The language with ``code``; raises ``KeyError`` naming what there is."""
        for language in self.languages:
            if language.code == code:
                return language
        known = ", ".join(each.code for each in self.languages)
        raise KeyError(f"no language {code!r} (there is: {known})")

    @property
    def packs(self) -> tuple[Library, ...]:
        """This pack and those beside it, each alone."""
        return (replace(self, beside=()), *self.beside) if self.beside else (self,)

    @property
    def every_language(self) -> tuple[Language, ...]:
        """The languages of all packs, each once: that of the first pack that has it."""
        found: dict[str, Language] = {}
        for _, language in self.editions:
            found.setdefault(language.code, language)
        return tuple(found.values())

    @property
    def common_font(self) -> str:
        """The family that all languages of all packs name; empty where they differ."""
        named = {language.font for _, language in self.editions}
        return named.pop() if len(named) == 1 else ""

    @property
    def editions(self) -> tuple[tuple[Library, Language], ...]:
        """Every language of every pack, with its pack."""
        return tuple((pack, language) for pack in self.packs for language in pack.languages)

    def packs_in(self, code: str) -> tuple[Library, ...]:
        """The packs that have the language ``code``."""
        return tuple(pack for pack in self.packs if any(each.code == code for each in pack.languages))

    def pack(self, id_: str, code: str) -> Library:
        """The pack ``id_``; without one the first that has the language ``code``, or else the first."""
        packs = self.packs
        chosen = next((pack for pack in packs if pack.id == id_), None)
        return chosen or next(iter(self.packs_in(code)), packs[0])


def side_by_side(packs: Sequence[Library]) -> Library:
    """``packs`` as one library: the first of them, with the others beside it."""
    first, *others = packs
    return replace(first, beside=tuple(others))


def pack_id(folder: Path) -> str:
    """Twelve hex digits that stand for the folder of a pack, wherever it is named from."""
    return hashlib.sha256(str(folder.absolute()).encode(errors="surrogateescape")).hexdigest()[:12]
