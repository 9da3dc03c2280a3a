"""Keeps something on the screen: the kiosk, or a calm screen while something keeps it from starting."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from kiosk import app, offer
from kiosk.bridge import loading
from kiosk.bridge.system import logs
from kiosk.bridge.system.graphics import Graphics
from kiosk.bridge.system.notice import Notice
from kiosk.commands.run.content import Content
from kiosk.commands.run.in_service import InService
from kiosk.commands.run.out_of_service import OutOfService
from kiosk.content_process.files import digest
from kiosk.errors import KioskError
from kiosk.model.library import Library
from kiosk.settings.places import places, settings_for_many
from kiosk.settings.read import Reading
from kiosk.settings.schema import Settings
from kiosk.starts import HEALTHY_S, Care
from kiosk.upkeep.power import restarts

log = logging.getLogger("kiosk")

PATIENCE_MS = 5000
"""How long a first start may take before people are told."""
DAY_MS = 30_000
"""How often it looks whether a new day has begun, or the clock was set."""


class Caretaker(QObject):
    """Starts the kiosk, shows new content between two visits, and never leaves the screen empty.

    ``size`` is the window's in px. The others are those of :class:`~kiosk.commands.run.content.Content`.
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
        self._size = size
        self._many = ""
        self._shown: tuple[Library, object] | None = None
        self._broken_screens = ""
        self._service: InService | None = None
        self._calm = OutOfService(self)
        self._calm.again.connect(self.attempt)
        self.content = Content(read, state, painted, care, log_to, self, hold=hold)
        self.content.come.connect(self._show)
        self.content.missing.connect(self._serve)
        self.content.held.connect(self.held)
        self._day = QTimer(self, interval=DAY_MS)
        self._day.timeout.connect(self.content.look_at_day)
        self._day.timeout.connect(self.look_at_settings)
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._tell_waiting)
        self._proving = QTimer(self, interval=HEALTHY_S * 1000, singleShot=True)
        self._proving.timeout.connect(self._prove)

    @property
    def kiosk(self) -> app.Kiosk | None:
        """The kiosk that is on the display."""
        return self._service.kiosk if self._service else None

    @property
    def notice(self) -> Notice | None:
        """The calm screen that is on the display."""
        return self._calm.notice

    def begin(self) -> None:
        """Start the kiosk as soon as it can be started."""
        self._many = settings_for_many()
        self._day.start()
        self._proving.start()
        self.attempt()
        self._patience.start()

    def close(self) -> None:
        """Take everything down."""
        for timer in (self._day, self._patience, self._proving):
            timer.stop()
        self.content.close()
        self._close_kiosk()
        self._calm.end()

    @Slot()
    def attempt(self) -> None:
        """Read the settings and start with them."""
        try:
            self.content.begin()
        except KioskError as error:
            self._serve(str(error))
            return
        self._show()

    @Slot()
    def look_at_settings(self) -> None:
        """With other settings for many start anew between two visits, where a service does that."""
        if settings_for_many() != self._many and restarts() and not self._busy:
            log.info("there are other settings for many")
            self.restart.emit()

    @Slot()
    def _prove(self) -> None:
        """All has been well for long enough."""
        self.healthy.emit()
        self.content.prove(self._shown[0] if self._shown else None)

    def _tell_waiting(self) -> None:
        if self._service is None and self.notice is None:
            self._serve("the content is still being read")

    # ------------------------------------------------------------------ what is on the screen

    @property
    def _busy(self) -> bool:
        return self._service is not None and self._service.busy

    @Slot()
    def _show(self) -> None:
        """Show the newest library, unless somebody is reading: then when the visit is over."""
        newest, today, reading = self.content.library, self.content.today, self.content.reading
        if newest is None or reading is None or self._shown == (newest, today) or self._busy:
            return
        if self._broken_screens and self._broken_screens == digest(loading.UI):
            return
        settings = reading.settings
        try:
            library = offer.offered(newest, settings, today)
            if self._service is None:
                self._service = self._build(settings, library)
            else:
                self._service.kiosk.replace_library(library)
        except KioskError as error:
            self._serve(str(error))
            return
        except Exception as error:
            log.exception("the kiosk cannot be built")
            self._serve(f"the kiosk cannot be built: {error}")
            return
        for told in offer.held_back(newest, settings, today):
            log.warning("%s", told)
        log.info("in service: %s", "; ".join(_codes(pack) for pack in library.packs))
        self._shown = (newest, today)
        self._proving.start()
        self._calm.end()
        self._service.read_ahead(library)

    def _build(self, settings: Settings, library: Library) -> InService:
        service = InService(self._application, settings, places(settings), library, self._size)
        service.kiosk.navigator.started.connect(self._show, Qt.ConnectionType.QueuedConnection)
        service.kiosk.keeper.hold = self.content.hold
        service.restart.connect(self.restart)
        service.broken.connect(self._serve_form, Qt.ConnectionType.QueuedConnection)
        return service

    @Slot(str)
    def _serve(self, reason: str) -> None:
        """Show the calm screen, tell staff why, and try again."""
        windowed = self.content.reading is not None and self.content.reading.settings.windowed
        self._calm.begin(reason, windowed=windowed)
        self._close_kiosk()
        self._shown = None

    def _serve_form(self, told: str) -> None:
        """A form does not load: better nobody comes to it before its file has changed."""
        self._broken_screens = digest(loading.UI)
        self._serve(f"a screen does not load: {told}")

    def _close_kiosk(self) -> None:
        if self._service is not None:
            service, self._service = self._service, None
            service.close()


def _codes(pack: Library) -> str:
    return ", ".join(language.code for language in pack.languages)
