"""Loads a window from a QML file and takes it down again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge.pictures import codes, icons, still, vector
from kiosk.errors import UnfitError
from kiosk.settings.places import PACKAGE

UI = PACKAGE / "ui"


def load(
    qml: Path, properties: dict[str, object], on_show: Callable[[], Sequence[codes.Modules]] = tuple
) -> tuple[QQmlApplicationEngine, QQuickWindow]:
    """Load ``qml``, whose root is a window; ``on_show`` gives the QR codes on it.

    Raises :class:`UnfitError` when it does not load.
    """
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(PACKAGE.parent))
    engine.addImageProvider(icons.PROVIDER, icons.IconProvider())
    engine.addImageProvider(still.PROVIDER, still.StillProvider(still.drawn))
    engine.addImageProvider(vector.PROVIDER, vector.vector_provider())
    engine.addImageProvider(codes.PROVIDER, codes.CodeProvider(on_show))
    engine.setInitialProperties(properties)
    engine.load(QUrl.fromLocalFile(str(qml)))
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise UnfitError(f"{qml} did not load; install the kiosk again")
    return engine, roots[0]


def unload(engine: QQmlApplicationEngine, window: QQuickWindow) -> None:
    """Close ``window`` and take its QML down at once, before the objects it shows."""
    window.close()
    engine.deleteLater()
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
