"""What to give to the patient, in which language, and how to take it back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.model.words import Words
from kiosk.visit.blocks import Row, picture_address
from kiosk.visit.buttons import Button, Tone
from kiosk.visit.giving import Giving, Scope, short_path
from kiosk.visit.seen import Here, Screenful, Seen
from kiosk.visit.sentence import Region, Sentence
from kiosk.visit.session import TABLE
from kiosk.visit.table import Choice, TableSheet
from kiosk.visit.targets import Choose, Do, address
from kiosk.visit.tongues import patients


@dataclass(frozen=True, slots=True)
class TopicCard:
    """A topic to tick: what a tap asks for, its title, its picture, and whether it is ticked."""

    target: str
    text: str
    picture: str
    selected: bool


@dataclass(frozen=True, slots=True)
class Choosing:
    """One of several scopes or languages."""

    target: str
    text: str
    selected: bool


@dataclass(frozen=True, slots=True)
class GiveView:
    """The scopes, the topics, the languages where there are several, and how it is given and taken back."""

    scopes: tuple[Choosing, ...] = ()
    topics: tuple[TopicCard, ...] = ()
    languages: tuple[Choosing, ...] = ()
    give: tuple[Button, ...] = ()
    take_back: str = ""
    back: str = ""
    to_back: str = address(Choose(Choice.SHEET, TableSheet.NONE))

    def column(self, screen: Screenful, words: Words) -> tuple[Row, ...] | None:  # noqa: ARG002 - as every kind
        """None: it keeps its form."""
        return None

    def said(self, seen: Seen) -> Iterator[Sentence]:  # noqa: ARG002 - as every kind
        """How to take it back."""
        yield Sentence(self.take_back, Region.NOTE)

    def controls(self, seen: Seen) -> Iterator[str]:  # noqa: ARG002 - as every kind
        """Every choice and button."""
        yield from (each.text for each in (*self.scopes, *self.languages))
        yield from (each.text for each in self.topics)
        yield from (each.text for each in self.give)
        yield self.back


def show(screen: Screenful, here: Here) -> Screenful:
    """The choices as they were left, in the language of the large words until another is chosen."""
    words, giving = here.words, here.session.table.giving
    language = patients(here.library, here.session)
    names = {Scope.ALL: words.all_topics, Scope.SHORT: words.short_path, Scope.THESE: words.only_these}
    possible = [scope for scope in Scope if scope is not Scope.SHORT or short_path(language)]
    languages = [
        Choosing(address(Choose(Choice.TONGUE, each.code)), each.endonym, each is language)
        for each in here.library.languages
    ]
    record = GiveView(
        tuple(
            Choosing(address(Choose(Choice.SCOPE, scope)), names[scope], scope is giving.scope)
            for scope in possible
        ),
        tuple(_topics(here, giving)),
        tuple(languages) if len(languages) > 1 else (),
        (
            Button(
                address(Do.GIVE),
                _given(words, giving, giving.count(language)),
                "give",
                Tone.PRIMARY.value,
                enabled=giving.possible(language),
            ),
        ),
        _take_back(here),
        words.back,
    )
    view = replace(screen.view, kind="give", screen=TABLE, title=words.give_title)
    return replace(screen, view=view, shown=record)


def _topics(here: Here, giving: Giving) -> Iterator[TopicCard]:
    """The topics of the home screen."""
    for topic in here.language.topics:
        if topic.on_home:
            yield TopicCard(
                address(Choose(Choice.TOPIC, topic.id)),
                topic.title,
                here.drawn(picture_address(topic.picture)),
                giving.scope is Scope.THESE and topic.id in giving.topics,
            )


def _given(words: Words, giving: Giving, count: int) -> str:
    """The word of the button that gives."""
    match giving.scope:
        case Scope.ALL:
            return words.give_all
        case Scope.SHORT:
            return words.give_short
        case Scope.THESE:
            return words.give_one if count == 1 else words.give_some.format(n=count)


def _take_back(here: Here) -> str:
    """Where the way back to the table will stand on the patient's screens."""
    words = here.words
    if here.display.tablet:
        return words.take_back_display.format(display=words.display, staff=words.staff_title)
    return words.take_back.format(staff=words.staff_title)
