"""Screens and topics, and who stands behind their words."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from kiosk.model.blocks import Block, Picture
from kiosk.model.complications import Complication


class ScreenKind(StrEnum):
    """What a screen is for; one Python and one QML file each."""

    PAGE = "page"
    STEP = "step"
    SIGNS = "signs"
    HELP = "help"
    RISKS = "risks"
    CHOICES = "choices"
    MATTERS = "matters"
    QUESTIONS = "questions"
    LIST = "list"
    GLOSSARY = "glossary"
    ABOUT = "about"


SOON = dt.timedelta(days=30)
"""So long before a sign-off or a rule of the clinic ends staff are told."""

LEAN = "lean"
"""The id of the section that asks which way one leans, on a screen that asks what matters."""


class ReviewState(StrEnum):
    """How far a text has come, from the first draft to a clinician's signature."""

    SOURCE = "source"
    DRAFT = "draft"
    MACHINE_DRAFT = "machine draft"
    TRANSLATED = "human translated"
    REVIEWED = "clinically reviewed"
    STALE = "stale"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Review:
    """Who stands behind a text, and from which day to which.

    ``seal`` stands for the words as they are now: twelve hex digits.
    """

    state: ReviewState = ReviewState.DRAFT
    reviewer: str = ""
    date: dt.date | None = None
    expires: dt.date | None = None
    source_hash: str = ""
    seal: str = ""

    @property
    def signed(self) -> bool:
        """Whether a clinician stands behind the text as it is now."""
        return self.state is ReviewState.REVIEWED


@dataclass(frozen=True, slots=True)
class Screen:
    """One idea on one screen.

    ``summary`` is the main message in one sentence; ``question`` is the id that "Ask about this"
    puts on the patient's list; ``safety`` marks warning signs, risks and aftercare; ``narration`` is the file
    in which somebody reads it. ``complications`` are those whose facts stand here: the clinician's table
    shows the summary beside their drawings.
    """

    id: str
    topic: str
    kind: ScreenKind
    title: str
    blocks: tuple[Block, ...]
    summary: str = ""
    question: str = ""
    sources: tuple[str, ...] = ()
    safety: bool = False
    review: Review = field(default_factory=Review)
    narration: Path | None = None
    complications: tuple[Complication, ...] = ()


def code_of(screens: Iterable[Screen]) -> str:
    """Twelve hex digits that stand for all words of ``screens`` as they are now; printed pages bear them."""
    seals = "\n".join(screen.review.seal for screen in screens)
    return hashlib.sha256(seals.encode()).hexdigest()[:12]


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
    procedure: bool = False
    """True when it tells of the procedure: ``kiosk check`` limits the minutes of all such topics together."""
