"""Takes what the patient does, keeps the session, publishes the view."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.bridge.publish import Published, published
from kiosk.model.library import Library
from kiosk.model.screens import ScreenKind
from kiosk.model.words import Words
from kiosk.visit.bidi import isolated
from kiosk.visit.derive import derive
from kiosk.visit.paging import Stretch, parts
from kiosk.visit.panel import Display, Panel, PanelShape, assumed_density
from kiosk.visit.session import ATTRACT, TERM, TOPICS, Session, TextSize
from kiosk.visit.view import Progress, View

log = logging.getLogger(__name__)

PublishedView = published(View, "ScreenView")
PublishedDisplay = published(Display, "Display")
PublishedWords = published(Words, "Wording")
PublishedProgress = published(Progress, "Progress")


HEADINGS = ("title", "heading")
"""How the kinds of rows begin that belong to the row below."""
UNMEASURED: tuple[Stretch, ...] = (Stretch(0, 1_000_000),)
"""All rows in one part: until QML has measured them."""


@dataclass(frozen=True, slots=True)
class Defaults:
    """What every fresh session starts from: the clinic's settings."""

    clinic: str = ""
    logo: str = ""
    density: float = 0.0
    high_contrast: bool = False
    reduced_motion: bool = False
    curtain: bool = False
    hold_ms: int = 0
    reach_mm: float = 0.0


class Navigator(QObject):
    """The one place where the session changes. QML calls its slots and reads what it publishes."""

    started = Signal()
    """A fresh session began: nothing of the last person may stay anywhere."""
    screenOpened = Signal()

    def __init__(self, library: Library, defaults: Defaults, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._defaults = defaults
        self._panel = Panel()
        self._session = Session()
        self._parts = UNMEASURED
        self._view = View()
        self.view: Published = PublishedView(View(), self)
        self.display: Published = PublishedDisplay(Display(), self)
        self.progress: Published = PublishedProgress(Progress(), self)
        self.words: Published = PublishedWords(library.languages[0].words, self)
        self._publish()

    @property
    def session(self) -> Session:
        """The session as it is now."""
        return self._session

    @property
    def library(self) -> Library:
        """The content on show."""
        return self._library

    def replace_library(self, library: Library) -> None:
        """Show new content; the person keeps the place if it still exists."""
        self._library = library
        session = self._session
        codes = [language.code for language in library.languages]
        if session.language and session.language not in codes:
            self.startOver()
            return
        if session.language and session.place.screen not in ("home", TOPICS):
            language = library.language(session.language)
            known = {*language.screens, *(f"{TERM}{each}" for each in language.glossary)}
            session = replace(
                session, trail=tuple(p for p in session.trail if p.screen in known or not p.part)
            )
            if session.place.screen not in known:
                session = session.go_home()
        self._session = session
        self._publish()

    # ------------------------------------------------------------------ what the patient does

    @Slot(str)
    def begin(self, language: str) -> None:
        """Start a visit in ``language``."""
        self._set(self._session.begin(language))
        self.screenOpened.emit()

    @Slot(str)
    def open(self, target: str) -> None:
        """Open a screen, ``home``, ``topics``, or what a link names.

        Links are ``screen:id``, ``term:id``, ``section:number`` and ``answer:row:number``.
        """
        screen = target.removeprefix("screen:")
        match screen.split(":"):
            case ["section", number]:
                self.openTab(int(number))
                return
            case ["answer", row, number]:
                self.answer(int(row), int(number))
                return
            case ["term", term] if not self._view.flow:
                self._set(replace(self._session, term=term))
                return
            case ["home"]:
                self._set(self._session.go_home())
            case _:
                self._set(self._session.go(screen))
        self.screenOpened.emit()

    @Slot()
    def closeSheet(self) -> None:
        """Put the explained word, or the kind word about a full list, away."""
        self._set(replace(self._session, term="", full=False))

    @Slot()
    def next(self) -> None:
        """Show the next large question or the next part, or open the next screen."""
        if 0 < self._view.large < self._view.pick_count:
            self.openTab(self._view.large + 1)
        elif self._session.place.part < len(self._parts) - 1:
            self._set(self._session.show(part=self._session.place.part + 1))
        elif target := self._view.next_screen:
            self.open(target)

    @Slot()
    def back(self) -> None:
        """Show the question or part before, or return to the last place."""
        if self._view.large or self._view.taking_along:
            self.openTab(max(0, self._view.large - 1))
            return
        if self._session.place.part > 0:
            self._set(self._session.show(part=self._session.place.part - 1))
            return
        if self._view.flow and self._view.opened:
            self._set(self._session.close_section())
            return
        self._set(self._session.go_back())
        self.screenOpened.emit()

    @Slot()
    def startOver(self) -> None:
        """Forget this person; everything is as after a fresh start."""
        self._set(Session())
        self.started.emit()

    @Slot(str)
    def openLayout(self, layout: str) -> None:
        """Open the first screen of ``layout``: the help screen, the questions, the list."""
        self.open(self._library.language(self._session.language).first(ScreenKind(layout)).id)

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        """Show the same place in another language."""
        self._set(replace(self._session, language=code))

    @Slot(int)
    def setTextSize(self, size: int) -> None:
        """Set the text size: 0 normal, 1 large, 2 extra large."""
        self._set(replace(self._session.show(part=0), text_size=TextSize(size)))

    @Slot()
    def cycleTextSize(self) -> None:
        """Go to the next text size, from the largest back to normal."""
        self.setTextSize((self._session.text_size + 1) % len(TextSize))

    @Slot()
    def toggleContrast(self) -> None:
        """Switch between the standard and the high-contrast theme."""
        now = self.display.property("highContrast")
        self._set(replace(self._session, high_contrast=not now))

    @Slot()
    def preferContrast(self) -> None:
        """The system is set to high contrast: every visit starts with it."""
        self._defaults = replace(self._defaults, high_contrast=True)
        self._publish()

    @Slot(bool)
    def setSpeechMode(self, on: bool) -> None:  # noqa: FBT001 - a slot takes plain values
        """Let a finger hear what it touches, or press it again."""
        self._set(replace(self._session, speech_mode=on))

    @Slot(str)
    def setLook(self, look: str) -> None:
        """Look at the same moment from the ``side``, from ``above``, or as ``xray``."""
        self._set(replace(self._session, look=look))

    @Slot(bool)
    def setPictureOnly(self, only: bool) -> None:  # noqa: FBT001 - a slot takes plain values
        """Show icon arrays without words."""
        self._set(replace(self._session, picture_only=only))

    @Slot(float)
    def moveHandle(self, value: float) -> None:
        """Move the picture's handle; values outside 0..1 stop at the ends."""
        value = min(1.0, max(0.0, value))
        if value != self._session.handle:
            self._session = replace(self._session, handle=value)
            self._publish_progress()

    @Slot(int)
    def openTab(self, section: int) -> None:
        """Open a sign or a question group."""
        self._set(self._session.show(section=section))

    @Slot(int)
    def turnPage(self, page: int) -> None:
        """Show another page of cards; -1 and +1 past the ends wrap round."""
        total, per_page = self._view.total, self._view.per_page
        count = max(1, -(-total // max(1, per_page)))
        self._set(self._session.show(part=0, page=(self._session.place.page + page) % count))

    @Slot(int, int)
    def answer(self, row: int, answer: int) -> None:
        """Answer the knowledge card in ``row`` of the screen, counted from 0."""
        part = 0 if self._view.flow else self._session.place.part
        self._set(self._session.reply(row, answer).show(part=part))

    @Slot(str)
    def pick(self, question: str) -> None:
        """Put a question on the list or take it off."""
        self._set(self._session.pick(question))

    @Slot()
    def pickThree(self) -> None:
        """Start the list with the first question of the first three groups."""
        groups = self._library.language(self._session.language).questions
        for group in groups[:3]:
            self.pick(group.questions[0].id)

    @Slot(int)
    def openStep(self, index: int) -> None:
        """Open step ``index``, from 0, of the numbered topic on show."""
        language = self._library.language(self._session.language)
        self.open(language.topic_of(self._session.place.screen).screens[index])

    @Slot(str)
    def moveUp(self, question: str) -> None:
        """Move a question up the list."""
        self._set(self._session.move_up(question))

    @Slot()
    def turnAround(self) -> None:
        """Turn the large question towards the other person, or back."""
        self._set(replace(self._session, turned=not self._session.turned))

    @Slot(int, int)
    def resize(self, width: int, height: int) -> None:
        """Take the window's new size in px."""
        density = self._defaults.density or assumed_density(width, height)
        self._panel = Panel(width, height, density, self._defaults.reach_mm)
        self._publish()

    @Slot(str, str, result=str)
    def label(self, language: str, key: str) -> str:
        """The word of a picture's label; a label without a word stays off the picture."""
        return str(isolated(self._library.language(language).labels.get(key, ""))) if language else ""

    @Slot("QVariantList", float, float, int)
    def partition(self, heights: Sequence[float], gap: float, available: float, least: int) -> None:
        """Split rows of ``heights`` px, ``gap`` apart, into parts of ``available`` px, ``least`` or more.

        The first row that was in view stays in view.
        """
        rows = self._view.rows
        headings = {i for i, row in enumerate(rows) if row.kind.startswith(HEADINGS)}
        found = parts(heights, gap, available, least, headings)
        if found == self._parts:
            return
        if self._parts != UNMEASURED:
            top = self._parts[min(self._session.place.part, len(self._parts) - 1)].first
            here = next((i for i, part in enumerate(found) if part.last >= top), 0)
            self._session = self._session.show(part=here)
        self._parts = found
        self._publish_progress()

    # ------------------------------------------------------------------ inside

    def _display(self) -> Display:
        session, panel = self._session, self._panel
        contrast = session.high_contrast
        cramped = session.text_size > TextSize.NORMAL or panel.room < panel.height
        return Display(
            px_per_mm=panel.px_per_mm,
            shape=panel.shape.value,
            text_size=session.text_size.value,
            high_contrast=self._defaults.high_contrast if contrast is None else contrast,
            reduced_motion=self._defaults.reduced_motion,
            speech_mode=session.speech_mode,
            hold_ms=self._defaults.hold_ms,
            room=panel.room,
            flow=cramped and panel.shape is PanelShape.COMPACT,
            curtain=session.speech_mode and self._defaults.curtain,
            right_to_left=bool(session.language) and self._library.language(session.language).right_to_left,
        )

    def _set(self, session: Session) -> None:
        if session.place.screen != self._session.place.screen:
            self._parts = UNMEASURED
        self._session = session
        self._publish()

    def _publish(self) -> None:
        display = self._display()
        self.display.update(display)
        self.words.update(self.current_words())
        self._view = derive(self._library, self._session, display, self._defaults.clinic, self._defaults.logo)
        self.view.update(self._view)
        self._publish_progress()

    def _publish_progress(self) -> None:
        at = min(self._session.place.part, len(self._parts) - 1)
        shown = self._parts[at]
        words = (
            self.current_words().part_of.format(n=at + 1, total=len(self._parts))
            if len(self._parts) > 1
            else ""
        )
        self.progress.update(
            Progress(self._session.handle, at, len(self._parts), words, shown.first, shown.last)
        )

    def current_words(self) -> Words:
        """The interface words of the language on show."""
        language = self._session.language
        return (self._library.language(language) if language else self._library.languages[0]).words

    def at_attract(self) -> bool:
        """Whether nobody is here."""
        return self._session.place.screen == ATTRACT
