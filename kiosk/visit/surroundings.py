"""What the screens depend on beside the session: content, the clinic's settings, panel and machine."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from kiosk.model.fonts import FAMILY
from kiosk.model.library import Language, Library
from kiosk.model.words import Words
from kiosk.visit.clinic import Clinic
from kiosk.visit.derive import derive
from kiosk.visit.handing import Habits
from kiosk.visit.panel import Display, Panel, assumed_density
from kiosk.visit.screens.closed import OPEN, Closing
from kiosk.visit.seen import Hearing, Screenful
from kiosk.visit.session import ATTRACT, Session
from kiosk.visit.staff.upkeep import NO_UPKEEP, Upkeep


@dataclass(frozen=True, slots=True)
class Defaults:
    """What every fresh session starts from: the clinic's settings."""

    clinic: Clinic = field(default_factory=Clinic)
    density: float = 0.0
    high_contrast: bool = False
    reduced_motion: bool = False
    curtain: bool = False
    hold_ms: int = 0
    reach_mm: float = 0.0
    habits: Habits = field(default_factory=Habits)
    """What this clinic did last at the table."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is there whoever stands before the kiosk. ``library`` has all packs."""

    library: Library
    defaults: Defaults
    panel: Panel = field(default_factory=Panel)
    hearing: Hearing = field(default_factory=Hearing)
    can_print: bool = False
    upkeep: Upkeep = NO_UPKEEP
    closing: Closing = OPEN

    def in_window(self, width: int, height: int) -> Surroundings:
        """The same in a window of so many px."""
        density = self.defaults.density or assumed_density(width, height)
        return replace(self, panel=Panel(width, height, density, self.defaults.reach_mm))

    @property
    def too_small(self) -> bool:
        """Whether letters and buttons are below their sizes, on a panel that somebody has measured."""
        return bool(self.defaults.density) and self.panel.too_small

    def pack(self, session: Session) -> Library:
        """The pack that the person is in."""
        return self.library.pack(session.pack, session.language)

    def language(self, session: Session, code: str) -> Language:
        """The language ``code`` in the pack that the person is in, or else in the first that has it."""
        return self.library.pack(session.pack, code).language(code)

    def words(self, session: Session) -> Words:
        """The interface words of the language on show."""
        code = session.language
        return (self.language(session, code) if code else self.library.languages[0]).words

    def display(self, session: Session) -> Display:
        """How things are shown. How tall the letters of its font are is for the Qt edge to measure."""
        contrast, code, defaults = session.high_contrast, session.language, self.defaults
        language = self.language(session, code) if code else None
        return replace(
            self.panel.display(session.text_size, afar=session.place.screen == ATTRACT),
            high_contrast=defaults.high_contrast if contrast is None else contrast,
            reduced_motion=defaults.reduced_motion,
            speech_mode=session.speech_mode,
            hold_ms=defaults.hold_ms,
            curtain=session.speech_mode and defaults.curtain,
            right_to_left=language is not None and language.right_to_left,
            font=(language.font if language else self.library.common_font) or FAMILY,
        )

    def screen(self, session: Session) -> Screenful:
        """The screen of the ``session``."""
        display, clinic = self.display(session), self.defaults.clinic
        return derive(self.library, session, display, clinic, self.upkeep, self.closing)
