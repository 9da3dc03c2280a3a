"""The settings and the library that the kiosk is to show, as the last starts have taught and staff want."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.bridge.system.graphics import Graphics
from kiosk.clock import Clock
from kiosk.commands.run.coming import ComingSettings
from kiosk.commands.run.log_head import write_head
from kiosk.commands.run.shelf import Shelf
from kiosk.errors import KioskError
from kiosk.model.library import Library
from kiosk.settings.places import places
from kiosk.settings.read import Reading, without_own_files
from kiosk.settings.schema import Settings
from kiosk.starts import HEALTHY_S, Care

log = logging.getLogger("kiosk")


class Content(QObject):
    """Reads the settings, follows the packs that they name, and keeps the ``library`` of them.

    ``read`` gives the settings; it raises :class:`KioskError` when there are none. ``state`` is the folder of
    what is kept for the next start, ``painted`` what paints, ``log_to`` begins the log in a file. ``care`` is
    what the last starts have taught; ``hold``: staff want the last good content.
    """

    come = Signal()
    """There is another library, or another day."""
    missing = Signal(str)
    """There is no library, and why."""
    held = Signal(bool)
    """Staff want the last good content on the screen, or the newest one again."""

    def __init__(
        self,
        read: Callable[[], Reading],
        state: Path,
        painted: Graphics,
        care: Care,
        log_to: Callable[[str], None],
        parent: QObject,
        *,
        hold: bool,
    ) -> None:
        super().__init__(parent)
        self._settings = ComingSettings(read)
        self._painted = painted
        self._care = care
        self._hold = hold
        self._log_to = log_to
        self._clock = Clock(state)
        self.today = self._clock.today()
        self._clock.remember()
        self.reading: Reading | None = None
        self.library: Library | None = None
        self._shelf = Shelf(state, self)
        self._shelf.compiled.connect(self.follow)
        self._shelf.broken.connect(self._miss)

    def begin(self) -> None:
        """Read the settings and follow their packs. Raises :class:`KioskError`."""
        reading = self._settings.take()
        if self._care is Care.BUILT_IN:
            reading = without_own_files(reading)
        if reading != self.reading:
            self._begin_with(reading)

    def close(self) -> None:
        """Follow nothing any more."""
        self._shelf.close()

    def follow(self, library: Library) -> None:
        """Take ``library`` from now on."""
        self.library = library
        self.come.emit()

    @Slot()
    def look_at_day(self) -> None:
        """On a new day look at every review and rule again."""
        if self.today == self._clock.today():
            return
        self._clock.remember()
        self.today = self._clock.today()
        log.info("it is %s", self.today)
        if self.reading is not None:
            self._shelf.renew(self.reading.settings, self.today)
        self.come.emit()

    def prove(self, shown: Library | None) -> None:
        """Keep what is ``shown``, as all has been well with it; after a careful start go back to normal."""
        wanted = Care.LAST_GOOD if self._hold else Care.NORMAL
        if self._care > wanted:
            log.warning("all has been well for %s minutes: back to normal", HEALTHY_S // 60)
            self._care = wanted
            self._begin_again()
        elif self._care is Care.NORMAL and shown is not None and shown is self.library:
            self._shelf.prove()

    def hold(self, on: bool) -> bool:  # noqa: FBT001 - the keeper's argument
        """Give the last good content from now on, or the newest one; whether there is such content."""
        settings = self.reading.settings if self.reading else Settings()
        if on and not self._shelf.has_proven(settings, places(settings).packs, self.today):
            return False
        self._hold = on
        self.held.emit(on)
        if self._care is not Care.BUILT_IN:
            self._care = Care.LAST_GOOD if on else Care.NORMAL
            self._begin_again()
        return True

    def _begin_with(self, reading: Reading) -> None:
        self.reading = reading
        settings = reading.settings
        self._log_to(settings.log)
        write_head(reading, self._painted)
        if self._hold:
            log.info("staff want the last good content")
        elif self._care is not Care.NORMAL:
            log.warning("the last starts ended suddenly: this one is careful (%s)", self._care.name)
        if fault := self._clock.fault():
            log.warning("the clock cannot be right: %s; it counts as %s", fault, self.today)
        self.library = self._shelf.follow(settings, places(settings).packs, self.today, self._care)

    def _begin_again(self) -> None:
        """Read the settings and take the content that fits the care; what is shown stays until then."""
        shown = self.library
        try:
            self._begin_with(self._settings.take())
        except KioskError as error:
            log.warning("the content stays as it is: the settings cannot be read now: %s", error)
        self.library = self.library or shown
        self.come.emit()

    def _miss(self, reason: str) -> None:
        """There is no new library: the last good one stays."""
        if self.library is None:
            self.missing.emit(reason)
        else:
            log.error("%s; the last good content stays", reason)
