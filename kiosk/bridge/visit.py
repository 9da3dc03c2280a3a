"""Keeps the visit: the session of the person, what is around it, and all that is shown of both."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.anatomy.bone import Bone
from kiosk.bridge.shown import Shown
from kiosk.bridge.system import fonts
from kiosk.model.library import Language, Library
from kiosk.model.words import Words
from kiosk.visit.bars import bars
from kiosk.visit.bidi import isolated
from kiosk.visit.fitting import fitted
from kiosk.visit.handing import left_table
from kiosk.visit.labels import label_word
from kiosk.visit.paging import UNMEASURED, Stretch, again, progress, split
from kiosk.visit.screens.closed import Closing
from kiosk.visit.seen import Hearing, Seen
from kiosk.visit.session import ATTRACT, TABLE, Session
from kiosk.visit.sheets import open_sheet
from kiosk.visit.staff.tasks import ROOMS
from kiosk.visit.staff.upkeep import Upkeep
from kiosk.visit.surroundings import Defaults, Surroundings
from kiosk.visit.view import Handle

log = logging.getLogger(__name__)

SETTLES_MS = 100
"""Until the rows of a new screen are measured, and its place can be said: some frames."""


class Visit(QObject):
    """The one place where the session changes and all that is shown is derived."""

    started = Signal()
    """A fresh session began: nothing of the last person may stay anywhere."""
    published = Signal()
    """The session has changed, and all that is shown with it."""
    settled = Signal()
    """What is shown has stayed the same for SETTLES_MS."""

    def __init__(self, library: Library, defaults: Defaults, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = Surroundings(library, defaults)
        self._session = Session()
        self._stretches: Sequence[Stretch] = UNMEASURED
        self._settling = QTimer(self, interval=SETTLES_MS, singleShot=True)
        self._settling.timeout.connect(self.settled)
        self.shown = Shown(library.languages[0].words, self)
        self._publish()

    # ------------------------------------------------------------------ who is there, and with what

    @property
    def session(self) -> Session:
        """The session as it is now."""
        return self._session

    @property
    def library(self) -> Library:
        """The pack that the person is in."""
        return self._around.pack(self._session)

    @property
    def packs(self) -> tuple[Library, ...]:
        """All packs that are offered."""
        return self._around.library.packs

    @property
    def languages(self) -> tuple[Language, ...]:
        """Every language in which a visit can begin."""
        return self._around.library.every_language

    def language(self, code: str) -> Language:
        """The language ``code`` in the pack that the person is in, or else in the first that has it."""
        return self._around.language(self._session, code)

    @property
    def seen(self) -> Seen:
        """All that the person has before them."""
        return Seen(
            self.shown.screen,
            self._session,
            self.shown.progress.record,
            self.shown.display.record,
            self.current_words(),
            self._around.hearing,
            can_print=self._around.can_print,
            bone=self._session.bone or self._around.defaults.clinic.bone,
        )

    def current_words(self) -> Words:
        """The interface words of the language on show."""
        return self._around.words(self._session)

    def at_attract(self) -> bool:
        """Whether the attract screen is on show."""
        return self._session.place.screen == ATTRACT

    @property
    def inviting(self) -> bool:
        """Whether the attract screen is on show, and not closed."""
        return self.at_attract() and not self._around.closing.closed

    @property
    def with_staff(self) -> bool:
        """Whether a screen for staff is on show."""
        return self._session.place.screen in ROOMS

    @property
    def at_table(self) -> bool:
        """Whether the clinician's table is on show."""
        return self._session.place.screen == TABLE

    @property
    def consulting(self) -> bool:
        """Whether a clinician is there: at the table, or on a page that was opened from it."""
        return self.at_table or left_table(self._session)

    @property
    def shown_bone(self) -> Bone:
        """The bone that the table shows."""
        return self.seen.bone or Bone()

    # ------------------------------------------------------------------ what the world does

    @Slot()
    def startOver(self) -> None:
        """Forget this person; everything is as after a fresh start."""
        self._set(Session())
        self.started.emit()

    def replace_library(self, library: Library) -> None:
        """Show new content; the person keeps the place if it still exists."""
        self._around = replace(self._around, library=library)
        session = self._session
        found = library.packs_in(session.language)
        if session.language and (not found or session.pack not in {"", *(each.id for each in found)}):
            self.startOver()
            return
        if session.language:
            session = fitted(session, library)
        self._session = session
        self._publish()

    def hear(self, hearing: Hearing) -> None:
        """Take what can be heard now."""
        if hearing != self._around.hearing:
            self._around = replace(self._around, hearing=hearing)
            self._publish_around()

    def can_print(self, *, can: bool) -> None:
        """Take whether there is a printer."""
        self._around = replace(self._around, can_print=can)

    def close(self, closing: Closing) -> None:
        """Take whether the clinic is closed, for the screen before a visit; a visit goes on."""
        self._around = replace(self._around, closing=closing)
        if self.at_attract():
            self._publish()

    def tend(self, upkeep: Upkeep) -> None:
        """Take how the kiosk and its machine are, for the screens for staff."""
        self._around = replace(self._around, upkeep=upkeep)
        if self.with_staff:
            self._publish()

    @Slot()
    def preferContrast(self) -> None:
        """The system is set to high contrast: every visit starts with it."""
        self._default(replace(self._around.defaults, high_contrast=True))
        self._publish()

    @Slot(int, int)
    def resize(self, width: int, height: int) -> None:
        """Take the window's new size in px."""
        self._around = self._around.in_window(width, height)
        if self._around.too_small:
            log.warning("the panel is too small: letters and buttons are below their sizes on it")
        self._publish()

    @Slot("QVariantList", float, float, int)
    def partition(self, heights: Sequence[float], gap: float, available: float, least: int) -> None:
        """Split rows of ``heights`` px, ``gap`` apart, into parts of ``available`` px, ``least`` or more.

        The first row that was in view stays in view.
        """
        found = split(self.shown.screen.view, heights, gap, available, least)
        if found == self._stretches:
            return
        if self._stretches != UNMEASURED:
            part = again(self._stretches, self._session.place.part, found)
            self._session = self._session.show(part=part)
        self._stretches = found
        self._publish_around()

    @Slot(str, str, result=str)
    def label(self, language: str, key: str) -> str:
        """The word of a picture's label; a label without a word stays off the picture."""
        return str(isolated(label_word(self.language(language), key))) if language else ""

    # ------------------------------------------------------------------ what is shown

    def _default(self, defaults: Defaults) -> None:
        """Let every fresh session start from ``defaults``."""
        self._around = replace(self._around, defaults=defaults)

    def _set(self, session: Session) -> None:
        if session.place.screen != self._session.place.screen:
            self._stretches = UNMEASURED
        self._session = session
        self._publish()

    def _publish(self) -> None:
        around, shown, session = self._around, self.shown, self._session
        display = around.display(session)
        letters = fonts.letters(display.font)
        shown.display.update(
            replace(display, font=letters.family, capital=letters.capital, line=letters.line)
        )
        shown.words.update(around.words(session))
        screen = around.screen(session)
        shown.handle.update(Handle(session.handle))
        shown.show(screen)
        self._publish_around()
        self.published.emit()

    def _publish_around(self) -> None:
        """What depends on how far the screen is walked and on what is heard: progress, bars and sheet."""
        part, words = self._session.place.part, self.current_words()
        self.shown.progress.update(progress(self._stretches, part, words))
        self.shown.bars.update(bars(self.seen))
        self.shown.sheet.update(open_sheet(self.library, self.seen))
        self._settling.start()
