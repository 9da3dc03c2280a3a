"""Outside the opening hours: dark; after a touch it says so kindly, and help is one tap away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from kiosk.model.library import Language
from kiosk.model.words import Words
from kiosk.visit.blocks import Row
from kiosk.visit.clinic import Clinic
from kiosk.visit.days import weekdays
from kiosk.visit.seen import Screenful, Seen
from kiosk.visit.sentence import Region, Sentence
from kiosk.visit.targets import Do, address

KIND = "closed"
NAMED = timedelta(days=6)
"""An opening that is further away is not named by its weekday alone."""


@dataclass(frozen=True, slots=True)
class Closing:
    """Whether it is ``closed``, when it ``opens`` next (None: nobody knows), and whether it was touched."""

    closed: bool = False
    awake: bool = False
    opens: datetime | None = None
    now: datetime | None = None


OPEN = Closing()


@dataclass(frozen=True, slots=True)
class ClosedTongue:
    """What the closed screen says in one language, and its button for help."""

    code: str
    title: str
    opens: str
    call: str
    help: str


@dataclass(frozen=True, slots=True)
class Closed:
    """The closed screen. While it is not ``awake`` it is dark."""

    awake: bool = False
    tongues: tuple[ClosedTongue, ...] = ()
    to_help: str = address(Do.HELP)

    def column(self, screen: Screenful, words: Words) -> tuple[Row, ...] | None:  # noqa: ARG002 - as every kind
        """None: it keeps its form."""
        return None

    def said(self, seen: Seen) -> Iterator[Sentence]:  # noqa: ARG002 - as every kind
        """That it is closed, when it opens, and whom to call, in each language."""
        for each in self.tongues:
            for text in filter(None, (each.title, each.opens, each.call)):
                yield Sentence(text, Region.NOTE, language=each.code)

    def controls(self, seen: Seen) -> Iterator[str]:  # noqa: ARG002 - as every kind
        """The buttons for help."""
        yield from (each.help for each in self.tongues)


def show(screen: Screenful, languages: Iterable[Language], clinic: Clinic, closing: Closing) -> Screenful:
    """The closed screen in ``languages``, the first one first."""
    tongues = tuple(
        ClosedTongue(
            language.code,
            language.words.closed_title,
            _opens(language.words, closing),
            _call(language.words, clinic.emergency),
            language.words.help,
        )
        for language in languages
    )
    shown = Closed(closing.awake, tongues)
    return replace(screen, view=replace(screen.view, kind=KIND, title=tongues[0].title), shown=shown)


def _opens(words: Words, closing: Closing) -> str:
    """When it opens; nothing where a weekday would not say it."""
    opens, now = closing.opens, closing.now
    if opens is None or now is None or opens - now > NAMED:
        return ""
    clock = f"{(opens.hour - 1) % 12 + 1}:{opens.minute:02}"
    part = words.in_the_morning if opens.hour < 12 else words.in_the_afternoon
    return words.closed_opens.format(day=weekdays(words)[opens.weekday()], time=part.format(time=clock))


def _call(words: Words, emergency: str) -> str:
    return words.closed_call.format(number=emergency) if emergency else words.closed_no_number
