"""What a person puts on the own list beside questions: what matters to them, and which way they lean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.model.blocks import Bullets, Section
from kiosk.model.library import Language
from kiosk.model.screens import LEAN, Screen, ScreenKind
from kiosk.model.text import plain
from kiosk.visit.session import Session
from kiosk.visit.targets import Lean, Matter, address


@dataclass(frozen=True, slots=True)
class Note:
    """A line of the list that is no question; ``remove`` is what takes it off."""

    words: str
    remove: str


def cards(screen: Screen) -> list[Section]:
    """The cards of a screen that asks what matters."""
    return [block for block in screen.blocks if isinstance(block, Section) and block.id != LEAN]


def leaning(screen: Screen) -> Section:
    """The part of a screen of that kind that asks which way one leans; the compiler sees that it is there."""
    return next(block for block in screen.blocks if isinstance(block, Section) and block.id == LEAN)


def answers(lean: Section) -> tuple[str, ...]:
    """The answers of ``lean``, in order."""
    items = (block.items for block in lean.body if isinstance(block, Bullets))
    return tuple(plain(item.text) for item in next(items, ()))


def notes(language: Language, session: Session) -> tuple[Note, ...]:
    """A line for each card that was touched, and one for the way the person leans."""
    words = language.words
    touched = [
        Note(words.matters_to_me.format(cards=plain(card.title)), address(Matter(card.id)))
        for card in _touched(language, session)
    ]
    lean = [
        Note(words.i_lean.format(answer=answer), address(Lean(session.lean)))
        for answer in _leaned(language, session)
    ]
    return (*touched, *lean)


def told(language: Language, session: Session) -> tuple[str, ...]:
    """The same for paper and for a code, where room is short: all the cards in one line."""
    words = language.words
    touched = "; ".join(plain(card.title) for card in _touched(language, session))
    return (
        *((words.matters_to_me.format(cards=touched),) if touched else ()),
        *(words.i_lean.format(answer=answer) for answer in _leaned(language, session)),
    )


def leans(language: Language, answer: int) -> bool:
    """Whether there is an ``answer``, counted from 0, to which way one leans."""
    return any(0 <= answer < len(answers(leaning(screen))) for screen in _asking(language)[:1])


def _asking(language: Language) -> list[Screen]:
    return [each for each in language.screens.values() if each.kind is ScreenKind.MATTERS]


def _touched(language: Language, session: Session) -> list[Section]:
    return [card for screen in _asking(language) for card in cards(screen) if card.id in session.matters]


def _leaned(language: Language, session: Session) -> Iterator[str]:
    """The answer that was given, where there is one."""
    for screen in _asking(language)[:1]:
        if leans(language, session.lean):
            yield answers(leaning(screen))[session.lean]
