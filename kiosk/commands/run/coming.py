"""The settings as they are read for the window, which never waits long for them."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

from kiosk.lifeline import apart
from kiosk.settings.read import SETTINGS_S, Reading
from kiosk.settings.toml_file import SettingsError


class ComingSettings:
    """Lets ``read`` work in a thread of its own: the file, or the logo, may lie where nothing answers."""

    def __init__(self, read: Callable[[], Reading]) -> None:
        self._read = read
        self._coming: Future[Reading] | None = None

    def take(self) -> Reading:
        """The settings. It is waited for them once; while they hang, later calls give up at once.

        Raises :class:`SettingsError` then, and the errors of ``read``.
        """
        coming, patience = (self._coming, 0.0) if self._coming else (apart(self._read), SETTINGS_S)
        try:
            return coming.result(patience)
        except TimeoutError as error:
            raise SettingsError(
                "the settings are not read yet: the disk or network share of the file or the logo hangs"
            ) from error
        finally:
            self._coming = None if coming.done() else coming
