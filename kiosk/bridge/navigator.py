"""Takes what people do: the patient with a finger, the clinician at the table."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot

from kiosk.anatomy.bone import HEIGHTS
from kiosk.anatomy.plane import Points
from kiosk.anatomy.procedure import heading_for
from kiosk.bridge.visit import Visit
from kiosk.illustrations.procedure import Seen as From
from kiosk.illustrations.procedure import lost_at
from kiosk.visit.acts import Act, act, turned
from kiosk.visit.fitting import fitted
from kiosk.visit.handing import Habits, habits_after, open_table
from kiosk.visit.pen import Stroke
from kiosk.visit.session import HOME, PIN, Session
from kiosk.visit.staff.tasks import ROOMS, Room
from kiosk.visit.table import Choice, TableSheet
from kiosk.visit.targets import Choose, Do, Take, Target
from kiosk.visit.tongues import with_balloon
from kiosk.visit.view import Handle


class Navigator(Visit):
    """The visit, with what people can do in it."""

    left = Signal(str)
    """A person has ended the visit, which was in this language."""
    screenOpened = Signal()
    habits = Signal(object)
    """What this clinic did at the table, to be done so again, has changed."""

    # ------------------------------------------------------------------ what the patient does

    @Slot(str)
    def begin(self, language: str) -> None:
        """Start a visit in ``language``."""
        packs = [pack.id for pack in self._around.library.packs_in(language)]
        self._set(self._session.begin(language, packs))
        self.screenOpened.emit()

    def press(self, target: Target) -> None:
        """Do what a button asks for."""
        if self._session.place.screen == Room.CHOICE and (target is Do.TABLE or isinstance(target, Take)):
            if isinstance(target, Take):
                self._session = fitted(self._session.take(target.pack), self._around.library)
            self.open_table()
            return
        self._take(act(self.seen, self._around.library, target))
        if target is Do.GIVE or (isinstance(target, Choose) and target.what is Choice.RAIL):
            self._keep(habits_after(self._session, self._around.defaults.habits))

    def open(self, screen: str) -> None:
        """Open the screen with this id, ``home`` or ``topics``."""
        self._take(Act(self._session.go_home() if screen == HOME else self._session.go(screen), opened=True))

    def turn_page(self, pages: int) -> None:
        """Show another page of cards."""
        self._set(turned(self.seen, pages))

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

    # ------------------------------------------------------------------ what staff and clinicians do

    def open_staff(self) -> None:
        """Open the pad for the PIN; before a visit in the first language."""
        if self.at_attract():
            self._session = self._session.begin(self._around.library.languages[0].code)
        self.press(Do.STAFF)

    def let_staff_in(self) -> None:
        """The PIN was right: take a screen back that was handed over, or let staff choose where to go."""
        if self._session.given:
            self.open_table()
        else:
            self._take(Act(self._session.enter(Room.CHOICE), opened=True))

    def open_table(self) -> None:
        """Open the clinician's table."""
        self._take(Act(open_table(self._session, self._around.defaults.habits), opened=True))

    @Slot(float)
    def sinkTo(self, y: float) -> None:
        """Let the endplate of the bone on the table sink to ``y``, mm of the picture from the side."""
        bone = self.shown_bone
        lost = lost_at(bone.level, bone.shape, y, HEIGHTS)
        if lost != bone.lost:
            self.press(Choose(Choice.LOST, str(lost)))

    def draw(self, view: From, points: Points) -> None:
        """Keep a stroke that was drawn on the bone of the table as it is seen in ``view``."""
        if self.at_table:
            ink, level = self._session.table.pen.ink, self.shown_bone.level
            self._set(self._session.draw(Stroke(ink, level, view, points)))

    def _keep(self, habits: Habits) -> None:
        if habits != self._around.defaults.habits:
            self._default(replace(self._around.defaults, habits=habits))
            self.habits.emit(habits)

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
