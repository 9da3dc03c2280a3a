"""Tells when files below some folders change."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

SETTLE_MS = 150
"""Editors write a file in several steps; wait until they are done."""


class FolderWatcher(QObject):
    """Emits ``changed`` once after the files below ``folders`` have changed and come to rest."""

    changed = Signal()

    def __init__(self, folders: Iterable[Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders = tuple(folders)
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._settled)
        self._watcher.fileChanged.connect(self._settle.start)
        self._watcher.directoryChanged.connect(self._settle.start)
        self._look()

    def _look(self) -> None:
        found = [
            str(path) for folder in self._folders for path in (folder, *folder.rglob("*")) if path.exists()
        ]
        known = {*self._watcher.files(), *self._watcher.directories()}
        if new := [path for path in found if path not in known]:
            self._watcher.addPaths(new)

    def _settled(self) -> None:
        self._look()
        self.changed.emit()
