"""The calm screen while something keeps the kiosk from starting; staff read in the log what it is."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.bridge.system.notice import Notice

log = logging.getLogger("kiosk")

RETRY_MS = 3000
"""How often it tries again while the kiosk cannot start."""


class OutOfService(QObject):
    """Shows the calm screen from :meth:`begin` to :meth:`end`."""

    again = Signal()
    """It is time to try again."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.notice: Notice | None = None
        self._reason = ""
        self._retry = QTimer(self, interval=RETRY_MS)
        self._retry.timeout.connect(self.again)

    def begin(self, reason: str, *, windowed: bool) -> None:
        """Show the calm screen and tell staff the ``reason``, once."""
        if reason != self._reason:
            self._reason = reason
            for line in reason.splitlines():
                log.error("out of service: %s", line)
        if self.notice is None:
            self.notice = Notice(windowed=windowed)
        self._retry.start()

    def end(self) -> None:
        """Take the calm screen off the display."""
        self._reason = ""
        self._retry.stop()
        if self.notice is not None:
            notice, self.notice = self.notice, None
            notice.leave()
