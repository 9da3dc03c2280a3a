"""Keeps something on the screen: the kiosk, or a calm screen while something keeps it from starting."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from kiosk import app, lifeline, offer
from kiosk.bridge.speech.find import find_voice
from kiosk.bridge.speech.spoken_elsewhere import SpokenElsewhere
from kiosk.bridge.system import logs
from kiosk.bridge.system.forms import FormsCheck
from kiosk.bridge.system.graphics import Graphics
from kiosk.bridge.system.notice import Notice
from kiosk.bridge.system.pointer import HiddenPointer
from kiosk.bridge.system.window import guard, show_window
from kiosk.clock import Clock
from kiosk.commands.run.log_head import write_head
from kiosk.commands.run.shelf import Shelf
from kiosk.content_process import digest
from kiosk.errors import KioskError
from kiosk.model.library import Library
from kiosk.settings.places import Places, places, settings_for_many
from kiosk.settings.read import SETTINGS_S, Reading, without_own_files
from kiosk.settings.schema import Settings
from kiosk.starts import HEALTHY_S, Care
from kiosk.upkeep.power import restarts

log = logging.getLogger("kiosk")

RETRY_MS = 3000
"""How often it tries again while the kiosk cannot start."""
PATIENCE_MS = 5000
"""How long a first start may take before people are told."""
DAY_MS = 30_000
"""How often it looks whether a new day has begun, or the clock was set."""
SPEECH_MS = 300
"""So long after the first frame the voice is looked for."""
FORMS_MS = 500
"""So long after the first frame the forms of the other screens are looked at."""
WARM_MS, WARM_SLICE_S = 40, 0.004
"""Screens that nobody has asked for yet are read in slices so short that no frame waits for them."""


class Caretaker(QObject):
    """Starts the kiosk, shows new content between two visits, and never leaves the screen empty.

    ``read`` gives the settings; it raises :class:`KioskError` when there are none. ``state`` is the folder of
    what is kept for the next start, ``size`` the window's in px, ``painted`` what paints it. ``log_to``
    begins the log in a file. ``care`` is what the last starts have taught; ``hold``: staff want the last
    good content.
    """

    healthy = Signal()
    """It has run well for long enough with what is on the screen."""
    held = Signal(bool)
    """Staff want the last good content on the screen, or the newest one again."""
    restart = Signal()
    """Staff want the kiosk to start again."""

    def __init__(
        self,
        application: QGuiApplication,
        read: Callable[[], Reading],
        state: Path,
        size: tuple[int, int] | None,
        painted: Graphics,
        care: Care,
        log_to: Callable[[str], None] = logs.start,
        *,
        hold: bool = False,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._read = read
        self._size = size
        self._painted = painted
        self._care = care
        self._hold = hold
        self._log_to = log_to
        self._clock = Clock(state)
        self._today = self._clock.today()
        self._many = ""
        self._reading: Reading | None = None
        self._coming: Future[Reading] | None = None
        self._library: Library | None = None
        self._shown: tuple[Library, object] | None = None
        self._reason = ""
        self._broken_screens = ""
        self.notice: Notice | None = None
        self._pointer: HiddenPointer | None = None
        self._spoken: SpokenElsewhere | None = None
        self.kiosk: app.Kiosk | None = None
        self._shelf = Shelf(state, self)
        self._shelf.compiled.connect(self.follow_library)
        self._shelf.broken.connect(self._miss)
        self._retry = QTimer(self, interval=RETRY_MS)
        self._retry.timeout.connect(self.attempt)
        self._day = QTimer(self, interval=DAY_MS)
        self._day.timeout.connect(self.look_at_day)
        self._day.timeout.connect(self.look_at_settings)
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._tell_waiting)
        self._warm = QTimer(self, interval=WARM_MS)
        self._warm.timeout.connect(self._read_on)
        self._unread: Iterator[object] = iter(())
        self._proving = QTimer(self, interval=HEALTHY_S * 1000, singleShot=True)
        self._proving.timeout.connect(self._prove)

    def begin(self) -> None:
        """Start the kiosk as soon as it can be started."""
        self._clock.remember()
        self._many = settings_for_many()
        self._day.start()
        self._proving.start()
        self.attempt()
        self._patience.start()

    def close(self) -> None:
        """Take everything down."""
        for timer in (self._retry, self._day, self._patience, self._warm, self._proving):
            timer.stop()
        self._shelf.close()
        self._close_kiosk()
        self._close_notice()

    @Slot()
    def attempt(self) -> None:
        """Read the settings and start with them. They, or the logo, may lie where nothing answers."""
        patience = SETTINGS_S if self._coming is None else 0.0
        self._coming = self._coming or lifeline.apart(self._read)
        try:
            reading = self._coming.result(patience)
        except TimeoutError:
            self._serve(
                "the settings are not read yet: the disk or network share of the file or the logo hangs"
            )
            return
        except KioskError as error:
            self._coming = None
            self._serve(str(error))
            return
        self._coming = None
        if self._care is Care.BUILT_IN:
            reading = without_own_files(reading)
        if reading != self._reading:
            self._reading = reading
            self._begin_with(reading, places(reading.settings))
        self._show()

    @Slot()
    def look_at_day(self) -> None:
        """On a new day look at every review and rule again."""
        if self._today == self._clock.today():
            return
        self._clock.remember()
        self._today = self._clock.today()
        log.info("it is %s", self._today)
        if self._reading is not None:
            self._shelf.renew(self._reading.settings, self._today)
        self._show()

    @Slot()
    def look_at_settings(self) -> None:
        """With other settings for many start anew between two visits, where a service does that."""
        busy = self.kiosk is not None and not self.kiosk.navigator.at_attract()
        if settings_for_many() != self._many and restarts() and not busy:
            log.info("there are other settings for many")
            self.restart.emit()

    # ------------------------------------------------------------------ what comes

    def _begin_with(self, reading: Reading, where: Places) -> None:
        settings = reading.settings
        self._log_to(settings.log)
        write_head(reading, self._painted)
        if self._hold:
            log.info("staff want the last good content")
        elif self._care is not Care.NORMAL:
            log.warning("the last starts ended suddenly: this one is careful (%s)", self._care.name)
        if fault := self._clock.fault():
            log.warning("the clock cannot be right: %s; it counts as %s", fault, self._today)
        self._library = self._shelf.follow(settings, where.packs, self._today, self._care)

    @Slot()
    def _prove(self) -> None:
        """All has been well for long enough: keep what is shown; after a careful start go back to normal."""
        self.healthy.emit()
        wanted = Care.LAST_GOOD if self._hold else Care.NORMAL
        if self._care > wanted:
            log.warning("all has been well for %s minutes: back to normal", HEALTHY_S // 60)
            self._care = wanted
            self._begin_again()
        elif self._care is Care.NORMAL and self._shown is not None and self._shown[0] is self._library:
            self._shelf.prove()

    def hold(self, on: bool) -> bool:  # noqa: FBT001 - the keeper's argument
        """Show the last good content from now on, or the newest one; whether there is such content."""
        settings = self._reading.settings if self._reading else Settings()
        if on and not self._shelf.has_proven(settings, places(settings).packs, self._today):
            return False
        self._hold = on
        self.held.emit(on)
        if self._care is not Care.BUILT_IN:
            self._care = Care.LAST_GOOD if on else Care.NORMAL
            self._begin_again()
        return True

    def _begin_again(self) -> None:
        """Read the settings and take the content that fits the care; what is shown stays until then."""
        shown = self._library
        try:
            self._reading = lifeline.apart(self._read).result(SETTINGS_S)
            self._begin_with(self._reading, places(self._reading.settings))
        except (KioskError, TimeoutError) as error:
            log.warning("the content stays as it is: the settings cannot be read now: %s", error)
        self._library = self._library or shown
        self._show()

    def follow_library(self, library: Library) -> None:
        """Show ``library`` from now on, as soon as nobody is reading the one before."""
        self._library = library
        self._show()

    def _miss(self, reason: str) -> None:
        """There is no new library: the last good one stays."""
        if self._library is None:
            self._serve(reason)
        else:
            log.error("%s; the last good content stays", reason)

    def _tell_waiting(self) -> None:
        if self.kiosk is None and self.notice is None:
            self._serve("the content is still being read")

    # ------------------------------------------------------------------ what is on the screen

    @Slot()
    def _show(self) -> None:
        """Show the newest library, unless somebody is reading: then when the visit is over."""
        if self._library is None or self._reading is None or self._shown == (self._library, self._today):
            return
        if self.kiosk is not None and not self.kiosk.navigator.at_attract():
            return
        if self._broken_screens and self._broken_screens == digest(app.UI):
            return
        settings = self._reading.settings
        try:
            library = offer.offered(self._library, settings, self._today)
            if self.kiosk is None:
                self._build(settings, library)
            else:
                self.kiosk.replace_library(library)
        except KioskError as error:
            self._serve(str(error))
            return
        except Exception as error:
            log.exception("the kiosk cannot be built")
            self._serve(f"the kiosk cannot be built: {error}")
            return
        for told in offer.held_back(self._library, settings, self._today):
            log.warning("%s", told)
        log.info("in service: %s", "; ".join(_codes(pack) for pack in library.packs))
        self._shown = (self._library, self._today)
        self._proving.start()
        self._reason = ""
        self._retry.stop()
        self._close_notice()
        self._unread = _screens(library)
        self._warm.start()

    def _build(self, settings: Settings, library: Library) -> None:
        kiosk = app.build(self._application, settings, places(settings), library, size=self._size)
        guard(kiosk.window, fullscreen=not settings.windowed)
        kiosk.navigator.started.connect(self._show, Qt.ConnectionType.QueuedConnection)
        kiosk.keeper.hold = self.hold
        kiosk.keeper.restart.connect(self.restart)
        if restarts():
            kiosk.opening.restart.connect(self.restart)
        if not settings.windowed:
            self._pointer = HiddenPointer(self._application, kiosk.parts)
            kiosk.navigator.started.connect(self._pointer.hide)
        show_window(kiosk.window, windowed=settings.windowed)
        self.kiosk = kiosk
        forms = FormsCheck(kiosk.engine, app.UI / "screens", kiosk.parts)
        forms.broken.connect(self._serve_form, Qt.ConnectionType.QueuedConnection)
        QTimer.singleShot(FORMS_MS, forms, forms.start)
        self._spoken = SpokenElsewhere(settings.speech.voices, kiosk.parts)
        self._spoken.answered.connect(self._give_voice)
        QTimer.singleShot(SPEECH_MS, self._spoken, self._spoken.wake)

    def _give_voice(self, speaks: bool) -> None:  # noqa: FBT001 - a signal's argument
        if self.kiosk is None:
            return
        if voice := find_voice(self._spoken if speaks else None, self.kiosk.parts):
            self.kiosk.speaker.take(voice)

    def _serve(self, reason: str) -> None:
        """Show the calm screen, tell staff why, and try again."""
        if reason != self._reason:
            self._reason = reason
            for line in reason.splitlines():
                log.error("out of service: %s", line)
        if self.notice is None:
            windowed = self._reading is not None and self._reading.settings.windowed
            self.notice = Notice(windowed=windowed)
        self._close_kiosk()
        self._shown = None
        self._retry.start()

    def _serve_form(self, told: str) -> None:
        """A form does not load: better nobody comes to it before its file has changed."""
        self._broken_screens = digest(app.UI)
        self._serve(f"a screen does not load: {told}")

    def _close_kiosk(self) -> None:
        if self.kiosk is not None:
            if self._pointer is not None:
                self._pointer.show()
            if self._spoken is not None:
                self._spoken.close()
            kiosk, self.kiosk = self.kiosk, None
            kiosk.close()

    def _close_notice(self) -> None:
        if self.notice is not None:
            notice, self.notice = self.notice, None
            notice.leave()

    def _read_on(self) -> None:
        """Read a few more screens of a library that came from a snapshot."""
        end = monotonic() + WARM_SLICE_S
        for _ in self._unread:
            if monotonic() > end:
                return
        self._warm.stop()


def _screens(library: Library) -> Iterator[object]:
    """Every screen of ``library``, which reads it."""
    return (language.screens[name] for _, language in library.editions for name in language.screens)


def _codes(pack: Library) -> str:
    return ", ".join(language.code for language in pack.languages)
