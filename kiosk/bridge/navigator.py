"""Takes what the patient does, keeps the session, publishes the screen."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.anatomy.bone import HEIGHTS, Bone
from kiosk.anatomy.plane import Points
from kiosk.anatomy.procedure import heading_for
from kiosk.bridge.shown import Shown
from kiosk.bridge.system import fonts
from kiosk.illustrations.procedure import Seen as From
from kiosk.illustrations.procedure import lost_at
from kiosk.model.library import Language, Library
from kiosk.model.words import Words
from kiosk.visit.acts import Act, act, turned
from kiosk.visit.bars import bars
from kiosk.visit.bidi import isolated
from kiosk.visit.clinic import Clinic
from kiosk.visit.derive import derive
from kiosk.visit.fitting import fitted
from kiosk.visit.handing import Habits, habits_after, left_table, open_table
from kiosk.visit.labels import label_word
from kiosk.visit.paging import Stretch, parts
from kiosk.visit.panel import Display, Panel, assumed_density
from kiosk.visit.pen import Stroke
from kiosk.visit.screens.closed import OPEN, Closing
from kiosk.visit.seen import Hearing, Seen
from kiosk.visit.session import ATTRACT, HOME, PIN, TABLE, Session
from kiosk.visit.sheets import open_sheet
from kiosk.visit.staff.tasks import ROOMS, Room
from kiosk.visit.staff.upkeep import NO_UPKEEP, Upkeep
from kiosk.visit.table import Choice, TableSheet
from kiosk.visit.targets import Choose, Do, Take, Target
from kiosk.visit.tongues import with_balloon
from kiosk.visit.view import Handle, Progress

log = logging.getLogger(__name__)

HEADINGS = ("title", "heading")
"""How the kinds of rows begin that belong to the row below."""
UNMEASURED: tuple[Stretch, ...] = (Stretch(0, 1_000_000),)
"""All rows in one part: until QML has measured them."""
SETTLES_MS = 100
"""Until the rows of a new screen are measured, and its place can be said: some frames."""


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


class Navigator(QObject):
    """The one place where the session changes and all that is shown is derived."""

    started = Signal()
    """A fresh session began: nothing of the last person may stay anywhere."""
    left = Signal(str)
    """A person has ended the visit, which was in this language."""
    screenOpened = Signal()
    published = Signal()
    """The session has changed, and all that is shown with it."""
    habits = Signal(object)
    """What this clinic did at the table, to be done so again, has changed."""
    settled = Signal()
    """What is shown has stayed the same for SETTLES_MS."""

    def __init__(self, library: Library, defaults: Defaults, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._defaults = defaults
        self._panel = Panel()
        self._session = Session()
        self._stretches = UNMEASURED
        self._hearing = Hearing()
        self._can_print = False
        self._upkeep = NO_UPKEEP
        self._closing = OPEN
        self._settling = QTimer(self, interval=SETTLES_MS, singleShot=True)
        self._settling.timeout.connect(self.settled)
        self.shown = Shown(library.languages[0].words, self)
        self._publish()

    @property
    def session(self) -> Session:
        """The session as it is now."""
        return self._session

    @property
    def library(self) -> Library:
        """The pack that the person is in."""
        return self._library.pack(self._session.pack, self._session.language)

    @property
    def packs(self) -> tuple[Library, ...]:
        """All packs that are offered."""
        return self._library.packs

    @property
    def languages(self) -> tuple[Language, ...]:
        """Every language in which a visit can begin."""
        return self._library.every_language

    def language(self, code: str) -> Language:
        """The language ``code`` in the pack that the person is in, or else in the first that has it."""
        return self._library.pack(self._session.pack, code).language(code)

    @property
    def seen(self) -> Seen:
        """All that the person has before them."""
        return Seen(
            self.shown.screen,
            self._session,
            self.shown.progress.record,
            self.shown.display.record,
            self.current_words(),
            self._hearing,
            can_print=self._can_print,
            bone=self._session.bone or self._defaults.clinic.bone,
        )

    def current_words(self) -> Words:
        """The interface words of the language on show."""
        code = self._session.language
        return (self.language(code) if code else self._library.languages[0]).words

    def at_attract(self) -> bool:
        """Whether the attract screen is on show."""
        return self._session.place.screen == ATTRACT

    # ------------------------------------------------------------------ what the patient does

    @Slot(str)
    def begin(self, language: str) -> None:
        """Start a visit in ``language``."""
        packs = [pack.id for pack in self._library.packs_in(language)]
        self._set(self._session.begin(language, packs))
        self.screenOpened.emit()

    def press(self, target: Target) -> None:
        """Do what a button asks for."""
        if self._session.place.screen == Room.CHOICE and (target is Do.TABLE or isinstance(target, Take)):
            if isinstance(target, Take):
                self._session = fitted(self._session.take(target.pack), self._library)
            self.open_table()
            return
        self._take(act(self.seen, self._library, target))
        if target is Do.GIVE or (isinstance(target, Choose) and target.what is Choice.RAIL):
            self._keep(habits_after(self._session, self._defaults.habits))

    def open(self, screen: str) -> None:
        """Open the screen with this id, ``home`` or ``topics``."""
        self._take(Act(self._session.go_home() if screen == HOME else self._session.go(screen), opened=True))

    def turn_page(self, pages: int) -> None:
        """Show another page of cards."""
        self._set(turned(self.seen, pages))

    @Slot()
    def startOver(self) -> None:
        """Forget this person; everything is as after a fresh start."""
        self._set(Session())
        self.started.emit()

    @Slot(int)
    def setLook(self, look: int) -> None:
        """Look at the same moment from the side (0), from above (1), or as X-ray (2)."""
        self._set(self._session.look_from(look))

    @Slot(float)
    def moveHandle(self, value: float) -> None:
        """Move the picture's handle; values outside 0..1 stop at the ends."""
        value = min(1.0, max(0.0, value))
        before = self._session
        if value == before.handle:
            return
        self._session = replace(before, handle=value)
        told = self.at_table and before.table.sheet is TableSheet.WORDS
        space = told and with_balloon(self.library.language(before.language))
        if told and heading_for(value, space=space) is not heading_for(before.handle, space=space):
            self._set(self._session.show(part=0))
        else:
            self.shown.handle.update(Handle(value))

    def set_speech_mode(self, *, on: bool) -> None:
        """Let a finger hear what it touches, or press it again."""
        self._set(replace(self._session, speech_mode=on))

    # ------------------------------------------------------------------ what the world does

    def replace_library(self, library: Library) -> None:
        """Show new content; the person keeps the place if it still exists."""
        self._library = library
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
        if hearing != self._hearing:
            self._hearing = hearing
            self._publish_around()

    def can_print(self, *, can: bool) -> None:
        """Take whether there is a printer."""
        self._can_print = can

    def close(self, closing: Closing) -> None:
        """Take whether the clinic is closed, for the screen before a visit; a visit goes on."""
        self._closing = closing
        if self.at_attract():
            self._publish()

    @property
    def inviting(self) -> bool:
        """Whether the attract screen is on show, and not closed."""
        return self.at_attract() and not self._closing.closed

    def tend(self, upkeep: Upkeep) -> None:
        """Take how the kiosk and its machine are, for the screens for staff."""
        self._upkeep = upkeep
        if self._session.place.screen in ROOMS:
            self._publish()

    @Slot()
    def preferContrast(self) -> None:
        """The system is set to high contrast: every visit starts with it."""
        self._defaults = replace(self._defaults, high_contrast=True)
        self._publish()

    @Slot(int, int)
    def resize(self, width: int, height: int) -> None:
        """Take the window's new size in px."""
        density = self._defaults.density or assumed_density(width, height)
        self._panel = Panel(width, height, density, self._defaults.reach_mm)
        if self._defaults.density and self._panel.too_small:
            log.warning("the panel is too small: letters and buttons are below their sizes on it")
        self._publish()

    @Slot(float)
    def sinkTo(self, y: float) -> None:
        """Let the endplate of the bone on the table sink to ``y``, mm of the picture from the side."""
        bone = self.shown_bone
        lost = lost_at(bone.level, bone.shape, y, HEIGHTS)
        if lost != bone.lost:
            self.press(Choose(Choice.LOST, str(lost)))

    @property
    def shown_bone(self) -> Bone:
        """The bone that the table shows."""
        return self.seen.bone or Bone()

    def draw(self, view: From, points: Points) -> None:
        """Keep a stroke that was drawn on the bone of the table as it is seen in ``view``."""
        if self.at_table:
            ink, level = self._session.table.pen.ink, self.shown_bone.level
            self._set(self._session.draw(Stroke(ink, level, view, points)))

    def open_staff(self) -> None:
        """Open the pad for the PIN; before a visit in the first language."""
        if self.at_attract():
            self._session = self._session.begin(self._library.languages[0].code)
        self.press(Do.STAFF)

    def let_staff_in(self) -> None:
        """The PIN was right: take a screen back that was handed over, or let staff choose where to go."""
        if self._session.given:
            self.open_table()
        else:
            self._take(Act(self._session.enter(Room.CHOICE), opened=True))

    def _keep(self, habits: Habits) -> None:
        if habits != self._defaults.habits:
            self._defaults = replace(self._defaults, habits=habits)
            self.habits.emit(habits)

    def open_table(self) -> None:
        """Open the clinician's table."""
        self._take(Act(open_table(self._session, self._defaults.habits), opened=True))

    @property
    def with_staff(self) -> bool:
        """Whether a screen for staff is on show."""
        return self._session.place.screen in ROOMS

    @property
    def consulting(self) -> bool:
        """Whether a clinician is there: at the table, or on a page that was opened from it."""
        return self.at_table or left_table(self._session)

    @property
    def at_table(self) -> bool:
        """Whether the clinician's table is on show."""
        return self._session.place.screen == TABLE

    @Slot(str, str, result=str)
    def label(self, language: str, key: str) -> str:
        """The word of a picture's label; a label without a word stays off the picture."""
        return str(isolated(label_word(self.language(language), key))) if language else ""

    @Slot("QVariantList", float, float, int)
    def partition(self, heights: Sequence[float], gap: float, available: float, least: int) -> None:
        """Split rows of ``heights`` px, ``gap`` apart, into parts of ``available`` px, ``least`` or more.

        The first row that was in view stays in view.
        """
        rows = self.shown.screen.view.rows
        headings = {i for i, row in enumerate(rows) if row.kind.startswith(HEADINGS)}
        found = parts(heights, gap, available, least, headings, self.shown.screen.view.whole)
        if found == self._stretches:
            return
        if self._stretches != UNMEASURED:
            top = self._stretches[min(self._session.place.part, len(self._stretches) - 1)].first
            here = next((i for i, each in enumerate(found) if each.last >= top), 0)
            self._session = self._session.show(part=here)
        self._stretches = found
        self._publish_around()

    def _take(self, came: Act) -> None:
        if came.session == Session() and self._session != Session():
            language, patient = self._session.language, self._session.place.screen not in {PIN, *ROOMS}
            self.startOver()
            if patient:
                self.left.emit(language)
            return
        self._set(came.session)
        if came.opened:
            self.screenOpened.emit()

    def _set(self, session: Session) -> None:
        if session.place.screen != self._session.place.screen:
            self._stretches = UNMEASURED
        self._session = session
        self._publish()

    def _publish(self) -> None:
        shown = self.shown
        shown.display.update(self._display())
        shown.words.update(self.current_words())
        screen = derive(
            self._library,
            self._session,
            shown.display.record,
            self._defaults.clinic,
            self._upkeep,
            self._closing,
        )
        shown.handle.update(Handle(self._session.handle))
        shown.show(screen)
        self._publish_around()
        self.published.emit()

    def _publish_around(self) -> None:
        """What depends on how far the screen is walked and on what is heard: progress, bars and sheet."""
        at = min(self._session.place.part, len(self._stretches) - 1)
        rows, count = self._stretches[at], len(self._stretches)
        words, several = self.current_words(), count > 1
        told = words.part_of.format(n=at + 1, total=count) if several else ""
        brief = words.one_of.format(n=at + 1, total=count) if several else ""
        self.shown.progress.update(Progress(at, count, told, brief, rows.first, rows.last))
        self.shown.bars.update(bars(self.seen))
        self.shown.sheet.update(open_sheet(self.library, self.seen))
        self._settling.start()

    def _display(self) -> Display:
        session, contrast = self._session, self._session.high_contrast
        language = self.language(session.language) if session.language else None
        letters = fonts.letters(language.font if language else self._library.common_font)
        return replace(
            self._panel.display(session.text_size, afar=self.at_attract()),
            high_contrast=self._defaults.high_contrast if contrast is None else contrast,
            reduced_motion=self._defaults.reduced_motion,
            speech_mode=session.speech_mode,
            hold_ms=self._defaults.hold_ms,
            curtain=session.speech_mode and self._defaults.curtain,
            right_to_left=language is not None and language.right_to_left,
            font=letters.family,
            capital=letters.capital,
            line=letters.line,
        )
