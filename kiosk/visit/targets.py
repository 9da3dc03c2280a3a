"""What a press of a button asks for, as a value and as the text that QML hands back.

QML gets the text of :func:`address` with each button and gives it back unread; only this module writes and
reads it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import get_type_hints

from kiosk.visit.staff.tasks import Room, Task
from kiosk.visit.table import Choice


class Do(StrEnum):
    """What needs no further word."""

    HOME = "home"
    TOPICS = "topics"
    BACK = "back"
    NEXT = "next"
    START_OVER = "start-over"
    HELP = "help"
    LIST = "list"
    ASK = "ask"
    LISTEN = "listen"
    REPEAT = "repeat"
    SLOWER = "slower"
    FASTER = "faster"
    QUIETER = "quieter"
    LOUDER = "louder"
    TOUCH_AND_HEAR = "touch-and-hear"
    NEXT_TEXT_SIZE = "next-text-size"
    CONTRAST = "contrast"
    MORE = "more"
    PICK_THREE = "pick-three"
    PRINT = "print"
    TURN_AROUND = "turn-around"
    CLOSE = "close"
    STAFF = "staff"
    TABLE = "table"
    GIVE = "give"
    HEAR_KEYS = "hear-keys"


STAFF_HOLD_MS = 3000
"""The way to the PIN is held so long that no patient gets there by chance."""


class SheetName(StrEnum):
    """The panels that open over a screen."""

    NONE = ""
    DISPLAY = "display"
    SOUND = "sound"
    STEPS = "steps"
    FULL = "full"
    """The list is full."""
    TERM = "term"
    SOURCES = "sources"
    """The works that the facts of the screen come from."""


@dataclass(frozen=True, slots=True)
class Open:
    """Open a screen."""

    screen: str


@dataclass(frozen=True, slots=True)
class Take:
    """Open a pack."""

    pack: str


@dataclass(frozen=True, slots=True)
class Follow:
    """Follow a way through, from its screen ``at``, counted from 0."""

    way: str
    at: int


@dataclass(frozen=True, slots=True)
class Explain:
    """Explain a word of the glossary."""

    term: str


@dataclass(frozen=True, slots=True)
class Show:
    """Open a section of this screen: a sign, a group of questions, a view of the list."""

    section: int


@dataclass(frozen=True, slots=True)
class Answer:
    """Give an answer of the knowledge card in a row, both counted from 0."""

    row: int
    answer: int


@dataclass(frozen=True, slots=True)
class Pick:
    """Put a question on the list or take it off."""

    question: str


@dataclass(frozen=True, slots=True)
class Matter:
    """Put what matters to the person on the list or take it off; ``card`` is the id of its card."""

    card: str


@dataclass(frozen=True, slots=True)
class Lean:
    """Say which way one leans, or no longer; the answers are counted from 0."""

    answer: int


@dataclass(frozen=True, slots=True)
class MoveUp:
    """Move a question one place up the list."""

    question: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """Open a sheet over this screen."""

    name: SheetName


@dataclass(frozen=True, slots=True)
class Speak:
    """Show this place in another language."""

    language: str


@dataclass(frozen=True, slots=True)
class Resize:
    """Set the text size: 0 normal, 1 large, 2 extra large."""

    text_size: int


@dataclass(frozen=True, slots=True)
class Choose:
    """Choose ``value`` for something on the clinician's table."""

    what: Choice
    value: str


@dataclass(frozen=True, slots=True)
class Say:
    """Say the large sentence of a pair on the table, counted from 0."""

    pair: int


@dataclass(frozen=True, slots=True)
class Key:
    """Press a key of the pad for the PIN: a digit, ``delete`` or ``ok``."""

    key: str


@dataclass(frozen=True, slots=True)
class Enter:
    """Go to another screen for staff."""

    room: Room


@dataclass(frozen=True, slots=True)
class Tend:
    """Do something for the kiosk or its machine."""

    task: Task


Target = (
    Choose
    | Say
    | Key
    | Enter
    | Tend
    | Do
    | Open
    | Take
    | Follow
    | Explain
    | Show
    | Answer
    | Pick
    | Matter
    | Lean
    | MoveUp
    | Sheet
    | Speak
    | Resize
)


_WORDS: Mapping[str, type[Target]] = {
    "open": Open,
    "take": Take,
    "follow": Follow,
    "explain": Explain,
    "show": Show,
    "answer": Answer,
    "pick": Pick,
    "matter": Matter,
    "lean": Lean,
    "move-up": MoveUp,
    "sheet": Sheet,
    "speak": Speak,
    "resize": Resize,
    "choose": Choose,
    "say": Say,
    "key": Key,
    "enter": Enter,
    "tend": Tend,
}
"""The word that each target begins with; its fields follow, all apart by colons."""


def address(target: Target) -> str:
    """``target`` as text."""
    if isinstance(target, Do):
        return target.value
    word = next(word for word, kind in _WORDS.items() if isinstance(target, kind))
    return ":".join((word, *(str(getattr(target, field.name)) for field in fields(target))))


def read_target(text: str) -> Target:
    """The target that ``text`` names; raises ``ValueError`` for a text that :func:`address` never writes."""
    word, *values = text.split(":")
    if word not in _WORDS:
        return Do(text)
    kind = _WORDS[word]
    types = get_type_hints(kind).values()
    return kind(*(each(value) for each, value in zip(types, values, strict=True)))
