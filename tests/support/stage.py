"""A bare window for single controls, with the kiosk's theme and icons."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QRectF, QUrl
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickView
from pytestqt.qtbot import QtBot

from kiosk.bridge.pictures import icons, still, vector
from kiosk.bridge.qml import register
from kiosk.bridge.shown import PublishedDisplay
from kiosk.settings.places import PACKAGE
from kiosk.visit.panel import Display
from support.person import Person

HEAD = "import QtQuick\nimport kiosk.ui\nimport kiosk.ui.controls\nimport kiosk.ui.sheets\n"


class Stage:
    """Shows QML in a window of 1920 x 1080 px; ``theme`` is its Theme, ``person`` its user."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        register()
        self.view = QQuickView()
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.resize(1920, 1080)
        self.engine: QQmlEngine = self.view.engine()
        self.engine.addImportPath(str(PACKAGE.parent))
        self.engine.addImageProvider(icons.PROVIDER, icons.IconProvider())
        self.engine.addImageProvider(still.PROVIDER, still.StillProvider(still.drawn))
        self.engine.addImageProvider(vector.PROVIDER, vector.vector_provider())
        theme = self.engine.singletonInstance("kiosk.ui", "Theme")
        assert isinstance(theme, QObject)
        self.theme = theme
        self.display = PublishedDisplay(Display(), theme)
        assert theme.setProperty("display", self.display)
        self.person = Person(self.view)
        self._qtbot, self._folder = qtbot, folder

    def show(self, body: str, **display: Any) -> QQuickItem:  # noqa: ANN401 - fields of many types
        """Show the object ``body`` on a display with these fields."""
        file = self._folder / "stage.qml"
        file.write_text(HEAD + body)
        return self.show_file(file, **display)

    def show_file(self, file: Path, **display: Any) -> QQuickItem:  # noqa: ANN401 - as above
        """Show a QML file on a display with these fields."""
        self.set_display(**display)
        self.view.setSource(QUrl.fromLocalFile(str(file)))
        assert not self.view.errors(), "\n".join(error.toString() for error in self.view.errors())
        self.view.show()
        self.view.requestActivate()
        self._qtbot.waitUntil(self.view.isExposed)
        return self.view.rootObject()

    def set_display(self, **display: Any) -> None:  # noqa: ANN401 - as above
        """Change these fields of the display."""
        self.display.update(replace(self.display.record, **display))

    def lay_out(self) -> None:
        """Place everything now instead of at the next frame."""
        for item in self.view.rootObject().findChildren(QQuickItem):
            item.ensurePolished()

    def item(self, name: str) -> QQuickItem:
        """The item with this objectName."""
        found = self.view.rootObject().findChild(QQuickItem, name)
        assert found is not None, name
        return found

    def rect(self, item: QQuickItem) -> QRectF:
        """Where ``item`` is in the window, in px."""
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
