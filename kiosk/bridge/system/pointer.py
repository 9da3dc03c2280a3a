"""The arrow of the mouse: hidden until a mouse moves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Slot
from PySide6.QtGui import QGuiApplication, QInputDevice, QMouseEvent

MOVED_PX = 3.0
"""A window that opens below a resting mouse is told where it is; that is no movement."""


class HiddenPointer(QObject):
    """Hides the arrow of ``application`` and shows it as soon as a real mouse moves."""

    def __init__(self, application: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._rests: QPointF | None = None
        self._hidden = False
        application.installEventFilter(self)
        self.hide()

    @Slot()
    def hide(self) -> None:
        """Hide it, as at the beginning of every visit."""
        self._rests = None
        if not self._hidden:
            self._hidden = True
            self._application.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def show(self) -> None:
        """Show it, as everywhere else."""
        if self._hidden:
            self._hidden = False
            self._application.restoreOverrideCursor()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See every movement; block none."""
        if self._hidden and event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._moved(event)
        return False

    def _moved(self, event: QMouseEvent) -> None:
        if event.device().type() is not QInputDevice.DeviceType.Mouse:
            return
        at = event.globalPosition()
        if self._rests is None:
            self._rests = at
        elif (at - self._rests).manhattanLength() > MOVED_PX:
            self.show()
