"""What a patient can see, as frozen data.

The compiler makes a :class:`Library`, the bridge shows it. This module imports nothing of ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path


class Style(StrEnum):
    """How a run of words is marked."""

    PLAIN = "plain"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    TERM = "term"
    """Tapping it explains it; ``Span.target`` is the glossary id."""
    LINK = "link"
    """``Span.target`` is a screen id. Nothing outside the kiosk can be linked."""


@dataclass(frozen=True, slots=True)
class Span:
    """Words in one style."""

    text: str
    style: Style = Style.PLAIN
    target: str = ""


Inline = tuple[Span, ...]


def plain(inline: Inline) -> str:
    """The words of ``inline`` without their marks."""
    return "".join(span.text for span in inline)


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
    """One entry of a list, with the name of its icon where it has one."""

    text: Inline
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Bullets:
    """An unordered list."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Steps:
    """A numbered list."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """A request for a drawn picture: ``draw:lateral?needle=1&balloon=0..1``.

    ``params`` are the fixed values as written; ``moving`` names the one value that the patient's
    finger drives from 0 to 1, or is empty.
    """

    name: str
    params: tuple[tuple[str, str], ...] = ()
    moving: str = ""


MOVING = "0..1"
"""How content writes the value that the finger moves."""


def read_scene(text: str) -> tuple[Scene, str]:
    """``lateral?needle=1&balloon=0..1`` as a scene, and what is wrong with it (empty when nothing is)."""
    name, _, query = text.partition("?")
    params: dict[str, str] = {}
    faults: list[str] = []
    for part in query.split("&") if query else ():
        key, _, value = part.partition("=")
        if not key or not value:
            faults.append(f"{part!r} is not written as name=value")
        elif key in params:
            faults.append(f"{key!r} is written twice")
        params[key] = value
    moving = [key for key, value in params.items() if value == MOVING]
    if len(moving) > 1:
        faults.append(f"only one value can be {MOVING}, not {' and '.join(moving)}")
    fixed = tuple((key, value) for key, value in params.items() if value != MOVING)
    return Scene(name, fixed, moving[0] if moving else ""), "; ".join(faults)


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn scene or an image file of the pack; exactly one of both is set."""

    alt: str
    caption: Inline = ()
    scene: Scene | None = None
    image: Path | None = None


class CalloutKind(StrEnum):
    """Tone of a callout."""

    INFO = "info"
    WARNING = "warning"


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
    icon: str = ""
    link: str = ""
    """Screen id of the section's own link, or empty."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One entry of a timeline."""

    when: Inline
    text: Inline
    icon: str = ""


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


class Layout(StrEnum):
    """The shape of a screen; one QML file each."""

    PAGE = "page"
    STEP = "step"
    SIGNS = "signs"
    HELP = "help"
    RISKS = "risks"
    CHOICES = "choices"
    QUESTIONS = "questions"
    LIST = "list"
    GLOSSARY = "glossary"
    ABOUT = "about"


class ReviewState(StrEnum):
    """How far a text has come, from the first draft to a clinician's signature."""

    SOURCE = "source"
    DRAFT = "draft"
    MACHINE_DRAFT = "machine draft"
    TRANSLATED = "human translated"
    REVIEWED = "clinically reviewed"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Review:
    """Who stands behind a text. Dates are ISO 8601 days; empty means not given."""

    state: ReviewState = ReviewState.DRAFT
    reviewer: str = ""
    date: str = ""
    expires: str = ""
    source_hash: str = ""


@dataclass(frozen=True, slots=True)
class Screen:
    """One idea on one screen.

    ``summary`` is the main message in one sentence; ``question`` is the id that "Ask about this"
    puts on the patient's list; ``safety`` marks warning signs, risks and aftercare; ``narration`` is the file
    in which somebody reads it.
    """

    id: str
    topic: str
    layout: Layout
    title: str
    blocks: tuple[Block, ...]
    summary: str = ""
    question: str = ""
    sources: tuple[str, ...] = ()
    safety: bool = False
    review: Review = field(default_factory=Review)
    narration: Path | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """A folder of screens in reading order. ``picture`` stands on the home card."""

    id: str
    title: str
    screens: tuple[str, ...]
    picture: Picture
    on_home: bool = True
    numbered: bool = False
    """True when the screens are the numbered steps of one procedure ("Step 4 of 7")."""


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
class Words:
    """Every button and interface word of one language, by its key in ``_language.md``.

    Words in braces are filled in by the program: ``{n}``, ``{total}``, ``{first}``, ``{last}``.
    """

    home: str
    start_over: str
    back: str
    next: str
    all_topics: str
    back_to_where_i_was: str
    step_of: str
    part_of: str
    all_steps: str
    close: str
    listen: str
    pause: str
    text_size: str
    contrast: str
    display: str
    help: str
    ask: str
    ask_short: str
    on_my_list: str
    size_normal: str
    size_large: str
    size_extra_large: str
    contrast_standard: str
    contrast_high: str
    language: str
    look_side: str
    look_above: str
    look_xray: str
    look_side_short: str
    look_above_short: str
    look_xray_short: str
    less: str
    more: str
    touch_to_begin: str
    hear_screen: str
    home_title: str
    idle_title: str
    idle_lost: str
    idle_stay: str
    idle_over: str
    seconds: str
    more_questions: str
    my_list_count: str
    range_of: str
    pick_more: str
    pick_three: str
    remove: str
    move_up: str
    list_title: str
    list_empty: str
    list_full: str
    show_large: str
    question_of: str
    turn_around: str
    scan_title: str
    scan_hint: str
    print_list: str
    print_ready: str
    print_failed: str
    print_paper: str
    printing: str
    keeps_nothing: str
    see_choices: str
    sources_line: str
    review_title: str
    serviced_title: str
    serviced_text: str
    speech_mode_on: str
    speech_invite: str
    touch_and_hear: str
    draft_banner: str
    draft_short: str
    ask_care_team: str
    picture_missing: str
    clinic_phone: str
    volume: str
    speed: str
    repeat: str
    sound: str
    slower: str
    faster: str
    quieter: str
    louder: str
    buttons: str
    one_of: str


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
