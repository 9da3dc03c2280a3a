"""What is shown of every screen, as frozen records. Each screen kind adds a record of its own."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.visit.blocks import Row


@dataclass(frozen=True, slots=True)
class Link:
    """A big button below the words: a word to explain or a screen to open."""

    target: str
    title: str
    icon_name: str


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language as the attract screen offers it, with what the screen says in it."""

    code: str
    endonym: str
    headline: str
    private: str
    touch: str
    hear: str
    pause: str


@dataclass(frozen=True, slots=True)
class View:
    """What every screen shows. Empty text means: not on this screen.

    ``kind`` names the screen kind, ``form`` the QML file that shows it. Where ``column`` is true all of the
    screen stands in ``rows``, one below the other. ``whole`` counts the first rows that are never split: a
    safety list with what stands before it. ``draft`` are the words that say that nobody has reviewed this
    language; ``unchecked``: others of it are reviewed, this screen is not. ``way`` is the id of the way
    through that the person follows: ``step`` and ``steps`` count its screens then, and ``section_name`` is
    its name. The attract screen has its ``languages``, what it says in each (``headlines``, none twice),
    and what it promises (``promises``).
    """

    kind: str = "attract"
    form: str = ""
    language: str = ""
    screen: str = ""
    section_name: str = ""
    logo: str = ""
    title: str = ""
    rows: tuple[Row, ...] = ()
    column: bool = False
    whole: int = 0
    links: tuple[Link, ...] = ()
    sources: str = ""
    unchecked: bool = False
    step: int = 0
    steps: int = 0
    step_words: str = ""
    way: str = ""
    draft: str = ""
    languages: tuple[Tongue, ...] = ()
    headlines: tuple[str, ...] = ()
    promises: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Goodbye:
    """What the attract screen says to a person who has just ended the visit; empty at every other time."""

    title: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class PictureView:
    """The picture of the screen: its address, its words, and what a finger can change.

    ``phone`` is the clinic's number where it stands large under the picture, and ``phone_of`` its name.

    ``moving`` names the parameter that the handle moves; ``looks`` are the names of the looks, none where
    there is only one, and ``look`` is the one on show, counted from 0. ``language`` is that of its labels,
    empty for that of the screen.
    """

    address: str = ""
    alt: str = ""
    caption: str = ""
    language: str = ""
    phone: str = ""
    phone_of: str = ""
    moving: str = ""
    handle_caption: str = ""
    looks: tuple[str, ...] = ()
    look: int = 0


@dataclass(frozen=True, slots=True)
class Facts:
    """What a screen is, beside what it shows: for the voice, the bars and the way on.

    ``summary`` is the main message in a sentence, ``narration`` the file in which somebody reads the screen,
    ``question`` what "Ask about this" puts on the list. ``pages`` counts the pages of cards,
    ``listed`` the lines on the person's list, ``works`` those that the facts of the screen come from, and the
    line that nobody has checked it.
    ``next_screen`` is the id of the screen that follows, ``HOME`` at the end of a way, empty for none.
    """

    summary: str = ""
    narration: str = ""
    question: str = ""
    can_go_back: bool = False
    next_screen: str = ""
    pages: int = 1
    listed: int = 0
    works: int = 0


@dataclass(frozen=True, slots=True)
class Progress:
    """Which part of the rows is shown, and of how many."""

    part: int = 0
    part_count: int = 1
    part_words: str = ""
    part_brief: str = ""
    first_row: int = 0
    last_row: int = 0


@dataclass(frozen=True, slots=True)
class Handle:
    """Where the picture's handle stands, from 0 to 1."""

    value: float = 0.0
