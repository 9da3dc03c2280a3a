"""The blocks that a screen is made of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.model.icon import Icon
from kiosk.model.scene import Scene
from kiosk.model.text import Inline


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a screen. ``level`` is 2 or 3 (1 is the screen's title)."""

    text: Inline
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One chunk of at most three sentences."""

    text: Inline


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list, with its icon where it has one."""

    text: Inline
    icon: Icon = ""


@dataclass(frozen=True, slots=True)
class Bullets:
    """An unordered list."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Steps:
    """A numbered list."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn scene, an image file of the pack or the file of an icon of it; exactly one of them is set."""

    alt: str
    caption: Inline = ()
    scene: Scene | None = None
    image: Path | None = None
    icon: Path | None = None


class CalloutKind(StrEnum):
    """Tone of a callout. ``HELP``: what must not wait, with the button to the help page."""

    INFO = "info"
    WARNING = "warning"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Callout:
    """A framed remark."""

    kind: CalloutKind
    title: Inline
    body: tuple[Paragraph | Bullets, ...]


@dataclass(frozen=True, slots=True)
class Risk:
    """A 100-figure icon array with the words for both groups.

    ``count`` is out of 100 and may be a half; ``glyph`` is what one figure stands for
    (``person`` or ``bone``).
    """

    count: float
    glyph: str
    event: Inline
    non_event: Inline
    title: Inline = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A titled part of a screen that is shown as one unit: a sign, a choice, a group of red flags."""

    id: str
    title: Inline
    body: tuple[Block, ...]
    icon: Icon = ""
    link: str = ""
    """Screen id of the section's own link, or empty."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One entry of a timeline."""

    when: Inline
    text: Inline
    icon: Icon = ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """Moments in order."""

    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of a knowledge card and what the kiosk says when it is tapped."""

    text: Inline
    reply: Inline


@dataclass(frozen=True, slots=True)
class KnowledgeCard:
    """A no-fail question: every answer leads to the explanation again."""

    question: Inline
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class QuestionRef:
    """Shows one question of the question list with an add button."""

    question: str


Block = (
    Heading
    | Paragraph
    | Bullets
    | Steps
    | Picture
    | Callout
    | Risk
    | Section
    | Timeline
    | KnowledgeCard
    | QuestionRef
)
