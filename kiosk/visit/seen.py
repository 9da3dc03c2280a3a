"""All that a person has before them: what the voice, the bars and the tests read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from kiosk.anatomy.bone import Bone
from kiosk.illustrations.scenes import for_bone
from kiosk.model.library import Language, Library
from kiosk.model.words import Words
from kiosk.visit.blocks import Row
from kiosk.visit.clinic import Clinic
from kiosk.visit.panel import Display
from kiosk.visit.sentence import Sentence
from kiosk.visit.session import Session
from kiosk.visit.staff.upkeep import NO_UPKEEP, Upkeep
from kiosk.visit.view import Facts, PictureView, Progress, View


@dataclass(frozen=True, slots=True)
class Here:
    """What a screen is made from. ``library`` is the pack that the person is in, ``packs`` are all."""

    library: Library
    language: Language
    session: Session
    display: Display
    clinic: Clinic
    upkeep: Upkeep = NO_UPKEEP
    packs: tuple[Library, ...] = ()

    @property
    def words(self) -> Words:
        """The words of the interface."""
        return self.language.words

    @property
    def packs_read(self) -> tuple[Library, ...]:
        """The packs in the language of the person."""
        code = self.language.code
        return tuple(pack for pack in self.packs if any(each.code == code for each in pack.languages))

    @property
    def bone(self) -> Bone | None:
        """The bone of the visit, else the clinic's."""
        return self.session.bone or self.clinic.bone

    def offers(self, screen: str) -> bool:
        """Whether the person can open ``screen``."""
        return self.session.offers(self.language, screen)

    def drawn(self, address: str) -> str:
        """The picture ``address``, drawn for the bone of the visit where there is one."""
        return for_bone(address, self.bone.code) if self.bone else address


class Shown(Protocol):
    """What one screen kind adds to a screen: a frozen record of its own, and what follows from it."""

    def column(self, screen: Screenful, words: Words) -> tuple[Row, ...] | None:
        """All of ``screen`` as rows, one below the other; None where it keeps its own form."""

    def said(self, seen: Seen) -> Iterator[Sentence]:
        """What is heard of the content, without the title and the picture."""

    def controls(self, seen: Seen) -> Iterator[str]:
        """The names of the buttons in the content that are not heard with it."""


@dataclass(frozen=True, slots=True)
class Screenful:
    """A screen as it is derived from the library and the session."""

    view: View
    picture: PictureView
    facts: Facts
    shown: Shown


@dataclass(frozen=True, slots=True)
class Hearing:
    """What can be heard: ``languages`` can be spoken.

    ``reading``: something is being read, or is paused; ``speaking``: and it is not paused. ``rate`` and
    ``volume`` are steps, of as many as stand beside them.
    """

    languages: tuple[str, ...] = ()
    speaking: bool = False
    reading: bool = False
    rate: int = 1
    rates: int = 4
    volume: int = 2
    volumes: int = 4


@dataclass(frozen=True, slots=True)
class Seen:
    """A screen with how far it is walked and how it is shown. ``labels`` are the words on its pictures."""

    screen: Screenful
    session: Session
    progress: Progress
    display: Display
    words: Words
    hearing: Hearing
    can_print: bool = False
    labels: tuple[str, ...] = ()
    bone: Bone | None = None
    """The bone that pictures are drawn for now."""

    @property
    def view(self) -> View:
        """What every screen shows."""
        return self.screen.view

    @property
    def sounding(self) -> bool:
        """Whether the sound can be set: while something is read, and in speech mode."""
        return self.hearing.reading or self.session.speech_mode

    @property
    def shown_rows(self) -> range:
        """The indexes of the rows in view."""
        return self.in_view(len(self.view.rows))

    def in_view(self, count: int) -> range:
        """Which of ``count`` things below each other are in view."""
        return range(self.progress.first_row, min(self.progress.last_row + 1, count))
