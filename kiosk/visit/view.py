"""What QML shows, as frozen records. :mod:`kiosk.visit.derive` makes them."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.visit.blocks import Row


@dataclass(frozen=True, slots=True)
class Card:
    """A topic on the home screen or among all topics."""

    target: str
    title: str
    source: str


@dataclass(frozen=True, slots=True)
class Tab:
    """A sign, a red-flag group, a choice or a question group of the open screen."""

    title: str
    icon: str
    source: str
    selected: bool
    count: int


@dataclass(frozen=True, slots=True)
class Flag:
    """One red flag of the help screen; ``group`` is the tab it stands under."""

    text: str
    icon: str
    group: int


@dataclass(frozen=True, slots=True)
class Choice:
    """One option of the table: its cells follow ``View.choice_fields``."""

    title: str
    icon: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Array:
    """One icon array: ``count`` of 100 figures, and the words for both groups."""

    title: str
    event: str
    non_event: str
    count: float
    glyph: str


@dataclass(frozen=True, slots=True)
class Link:
    """A big button below the words: a term to explain or a screen to open."""

    target: str
    title: str


@dataclass(frozen=True, slots=True)
class PickRow:
    """A question, and whether it is on the list. ``number`` is its place there, from 1."""

    question: str
    words: str
    picked: bool
    number: int


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code: its rows of 0 and 1, and its place among several in words."""

    modules: tuple[str, ...]
    place: str


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language as the attract screen offers it."""

    code: str
    endonym: str
    touch: str
    hear: str
    pause: str


@dataclass(frozen=True, slots=True)
class View:
    """Everything QML shows. Empty text means: not on this screen."""

    kind: str = "attract"
    language: str = ""
    screen: str = ""
    section_name: str = ""
    logo: str = ""
    title: str = ""
    summary: str = ""
    """The main message in a sentence: heard, not shown."""
    narration: str = ""
    """The file in which somebody reads this screen."""
    picture: str = ""
    picture_alt: str = ""
    caption: str = ""
    moving: str = ""
    handle_caption: str = ""
    has_looks: bool = False
    look: str = "side"
    rows: tuple[Row, ...] = ()
    tabs: tuple[Tab, ...] = ()
    open_tab: str = ""
    opened: bool = False
    """In the flow: whether the open tab is shown, and not the list of all."""
    flow: bool = False
    """Whether all of the screen is in ``rows``."""
    flags: tuple[Flag, ...] = ()
    link: str = ""
    link_title: str = ""
    cards: tuple[Card, ...] = ()
    risks: tuple[Array, ...] = ()
    terms: tuple[Link, ...] = ()
    term_name: str = ""
    term_sentences: tuple[str, ...] = ()
    choice_fields: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    questions: tuple[PickRow, ...] = ()
    picks: tuple[PickRow, ...] = ()
    pick_count: int = 0
    list_full: bool = False
    codes: tuple[Code, ...] = ()
    taking_along: bool = False
    large: int = 0
    large_place: str = ""
    large_words: str = ""
    turned: bool = False
    columns: int = 0
    per_page: int = 0
    total: int = 0
    range_words: str = ""
    more_choices: str = ""
    my_list: str = ""
    step: int = 0
    steps: int = 0
    step_words: str = ""
    step_titles: tuple[str, ...] = ()
    sources: str = ""
    question: str = ""
    asked: bool = False
    can_go_back: bool = False
    next_screen: str = ""
    other_language: str = ""
    other_endonym: str = ""
    draft: bool = False
    languages: tuple[Tongue, ...] = ()


@dataclass(frozen=True, slots=True)
class Progress:
    """What changes while a screen stays: the handle (0..1) and which part of the rows is shown."""

    handle: float = 0.0
    part: int = 0
    part_count: int = 1
    part_words: str = ""
    first_row: int = 0
    last_row: int = 0
