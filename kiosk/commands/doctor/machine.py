"""The machine, as Qt sees it: screen, touch, graphics and voices."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEventLoop, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QInputDevice
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.bridge import loading
from kiosk.bridge.qml import register
from kiosk.bridge.speech.find import without_voice
from kiosk.bridge.speech.messages import Languages
from kiosk.bridge.system.graphics import find
from kiosk.commands.doctor.check import Check, fail, ok, warn
from kiosk.settings.places import PACKAGE
from kiosk.settings.schema import Settings
from kiosk.visit.panel import Panel

FIRST_FRAME_MS = 5000
"""How long an empty window may take to appear."""


def screen(settings: Settings, *, display: bool) -> Iterator[Check]:
    """The panel and its pixels per millimetre; ``display`` tells whether there is one."""
    if not display:
        yield fail("screen", "there is none", "connect a screen and start the kiosk in its session")
        return
    size = QGuiApplication.primaryScreen().size()
    told = f"{size.width()} x {size.height()} px"
    density = settings.screen.density(size.width(), size.height())
    if density and Panel(size.width(), size.height(), density, settings.screen.reach_mm).too_small:
        told_why = f"{told}, {density:.2f} px/mm: letters and buttons are below their sizes"
        yield warn("screen", told_why, "use a panel of 9.7 inch or more; the kiosk starts all the same")
    elif density:
        yield ok("screen", f"{told}, {density:.2f} px/mm")
    else:
        yield warn("screen", f"{told}, px/mm is a guess", "run `kiosk setup-screen` once, on this screen")


def touch() -> Iterator[Check]:
    """Whether something can be touched."""
    screens = [each for each in QInputDevice.devices() if each.type() is QInputDevice.DeviceType.TouchScreen]
    names = [each.name() or str(each.systemId()) for each in screens]
    if names:
        yield ok("touch", ", ".join(names))
    else:
        yield warn("touch", "no touch screen", "plug its USB cable in again; a mouse and keys work, too")


def graphics() -> Iterator[Check]:
    """How the screens are painted, and why so."""
    found = find()
    window = QQuickWindow()
    window.resize(64, 64)
    loop = QEventLoop()
    window.frameSwapped.connect(loop.quit)
    QTimer.singleShot(FIRST_FRAME_MS, loop.quit)
    window.show()
    loop.exec()
    api = window.rendererInterface().graphicsApi()
    window.close()
    if api is QSGRendererInterface.GraphicsApi.Unknown:
        yield fail("graphics", "no picture came", "start the kiosk with QT_QUICK_BACKEND=software")
    else:
        yield ok("graphics", f"{api.name} scene graph: {found.why}")


def forms() -> Iterator[Check]:
    """Whether the window and the form of every screen load."""
    register()
    engine = QQmlEngine()
    engine.addImportPath(str(PACKAGE.parent))
    for file in (loading.UI / "Main.qml", *sorted((loading.UI / "screens").glob("*Screen.qml"))):
        component = QQmlComponent(engine, QUrl.fromLocalFile(str(file)))
        if component.isError():
            yield fail("screens", component.errorString().strip(), "install the kiosk again")
            return
    yield ok("screens", "the forms of all screens load")


def voices(found: Languages, codes: Sequence[str]) -> Iterator[Check]:
    """Whether the languages ``codes`` are among those ``found``, and which voices cannot be used."""
    silent = without_voice(found.codes, tuple(codes))
    spoken = ", ".join(code for code in codes if code not in silent) or "none"
    for fault in found.faults:
        yield warn("voices", fault, "mend [speech] voices in kiosk.toml, or the file named here")
    if not silent:
        yield ok("voices", spoken)
        return
    remedy = "install kyphoplasty-kiosk[speech]; on Linux also speech-dispatcher-espeak-ng and libspeechd2"
    yield warn("voices", f"{spoken}; silent: {', '.join(silent)}", remedy)
