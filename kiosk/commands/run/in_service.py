"""A kiosk on the display, with what it has only there: its pointer, its voice, its screens read ahead."""

from __future__ import annotations

from collections.abc import Iterator
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.bridge import loading
from kiosk.bridge.speech.find import find_voice
from kiosk.bridge.speech.spoken_elsewhere import SpokenElsewhere
from kiosk.bridge.system import memory
from kiosk.bridge.system.forms import FormsCheck
from kiosk.bridge.system.pointer import HiddenPointer
from kiosk.bridge.system.window import guard, show_window
from kiosk.model.library import Library
from kiosk.settings.places import Places
from kiosk.settings.schema import Settings
from kiosk.upkeep.power import restarts

SPEECH_MS = 300
"""So long after the first frame the voice is looked for."""
FORMS_MS = 500
"""So long after the first frame the forms of the other screens are looked at."""
WARM_MS, WARM_SLICE_S = 40, 0.004
"""Screens that nobody has asked for yet are read in slices so short that no frame waits for them."""
SETTLE_MS = 2000
"""While somebody is there, settling waits; this is the time between two looks."""


class InService(QObject):
    """Builds a kiosk that shows ``library`` and puts it on the display; ``size`` is the window's in px.

    Raises what :func:`kiosk.app.build` raises.
    """

    broken = Signal(str)
    """A form does not load, and why."""
    restart = Signal()
    """Staff want the kiosk to start again, or the clinic's hours do."""

    def __init__(
        self,
        application: QGuiApplication,
        settings: Settings,
        where: Places,
        library: Library,
        size: tuple[int, int] | None,
    ) -> None:
        kiosk = app.build(application, settings, where, library, size=size)
        super().__init__(kiosk.parts)
        self.kiosk = kiosk
        guard(kiosk.window, fullscreen=not settings.windowed)
        kiosk.keeper.restart.connect(self.restart)
        if restarts():
            kiosk.opening.restart.connect(self.restart)
        self._pointer: HiddenPointer | None = None
        if not settings.windowed:
            self._pointer = HiddenPointer(application, self)
            kiosk.navigator.started.connect(self._pointer.hide)
        show_window(kiosk.window, windowed=settings.windowed)
        forms = FormsCheck(kiosk.engine, loading.UI / "screens", self)
        forms.broken.connect(self.broken)
        QTimer.singleShot(FORMS_MS, forms, forms.start)
        self._spoken = SpokenElsewhere(settings.speech.voices, self)
        self._spoken.answered.connect(self._give_voice)
        QTimer.singleShot(SPEECH_MS, self._spoken, self._spoken.wake)
        self._unread: Iterator[object] = iter(())
        self._warm = QTimer(self, interval=WARM_MS)
        self._warm.timeout.connect(self._read_on)
        self._settling = QTimer(self, interval=SETTLE_MS)
        self._settling.timeout.connect(self._settle)

    @property
    def busy(self) -> bool:
        """Whether somebody is there."""
        return not self.kiosk.navigator.at_attract()

    def read_ahead(self, library: Library) -> None:
        """Read the screens of ``library`` that came from a snapshot, a few at a time."""
        self._unread = (
            language.screens[name] for _, language in library.editions for name in language.screens
        )
        self._warm.start()

    def close(self) -> None:
        """Take the kiosk off the display."""
        for timer in (self._warm, self._settling):
            timer.stop()
        if self._pointer is not None:
            self._pointer.show()
        self._spoken.close()
        self.kiosk.close()
        memory.unsettle()

    def _give_voice(self, speaks: bool) -> None:  # noqa: FBT001 - a signal's argument
        if voice := find_voice(self._spoken if speaks else None, self.kiosk.parts):
            self.kiosk.speaker.take(voice)

    def _read_on(self) -> None:
        end = monotonic() + WARM_SLICE_S
        for _ in self._unread:
            if monotonic() > end:
                return
        self._warm.stop()
        self._settling.start()

    def _settle(self) -> None:
        """Settle what is in memory while nobody is there: it takes a moment."""
        if not self.busy:
            self._settling.stop()
            memory.settle()
