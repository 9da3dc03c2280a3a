"""The forms of the screens, which are loaded when a person comes to them: looked at before anybody does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtQml import QQmlComponent, QQmlEngine


class FormsCheck(QObject):
    """Reads each ``*Screen.qml`` of a folder, one after the other, in the thread that loads QML."""

    broken = Signal(str)
    """A form does not load, and why."""

    def __init__(self, engine: QQmlEngine, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._left = sorted(folder.glob("*Screen.qml"))
        self._component: QQmlComponent | None = None

    def start(self) -> None:
        """Read the next form; ``broken`` tells of the first one that does not load."""
        while self._left:
            url = QUrl.fromLocalFile(str(self._left.pop(0)))
            component = QQmlComponent(self._engine, url, QQmlComponent.CompilationMode.Asynchronous, self)
            self._component = component
            if component.isLoading():
                component.statusChanged.connect(self._read)
                return
            if not self._fine(component):
                return
        self._component = None

    def _read(self) -> None:
        if self._component is not None and self._fine(self._component):
            self.start()

    def _fine(self, component: QQmlComponent) -> bool:
        if component.isError():
            self._left.clear()
            self.broken.emit("; ".join(error.toString() for error in component.errors()))
            return False
        return True
