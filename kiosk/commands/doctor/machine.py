"""The machine: screen, touch, graphics, disk and clock."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication, QInputDevice
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.bridge.speech.find import without_voice
from kiosk.bridge.speech.voice import Voice
from kiosk.commands.doctor.check import Check, fail, ok, warn
from kiosk.model.library import Library
from kiosk.settings.schema import Settings
from kiosk.visit.panel import Panel

ENOUGH_MB = 200
"""Free disk that the log (3 x 1 MB) and the system's own upkeep need at the least."""
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
    """How the screens are painted."""
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
        yield ok("graphics", f"{api.name} scene graph")


def voices(voice: Voice | None, codes: Sequence[str]) -> Iterator[Check]:
    """Whether somebody reads aloud in the languages ``codes``."""
    silent = without_voice(voice, tuple(codes))
    if not silent:
        yield ok("voices", ", ".join(codes))
        return
    spoken = ", ".join(code for code in codes if code not in silent) or "none"
    remedy = "install kyphoplasty-kiosk[speech]; on Linux also speech-dispatcher-espeak-ng and libspeechd2"
    yield warn("voices", f"{spoken}; silent: {', '.join(silent)}", remedy)


def disk(settings: Settings) -> Iterator[Check]:
    """Room for the log, and whether it can be written."""
    folder = Path(settings.log).parent if settings.log else Path.cwd()
    if not folder.is_dir():
        yield fail("disk", f"the log's folder {folder} is not there", "make it, or change `log`")
        return
    free = shutil.disk_usage(folder).free // 1_000_000
    if free < ENOUGH_MB:
        yield warn("disk", f"{free} MB free at {folder}", f"make room: {ENOUGH_MB} MB")
    else:
        yield ok("disk", f"{free} MB free at {folder}")


def clock(library: Library | None, today: date) -> Iterator[Check]:
    """Whether the date can be right: no word can have been reviewed after today."""
    days = [
        screen.review.date
        for language in (library.languages if library else ())
        for screen in language.screens.values()
        if screen.review.date
    ]
    newest = max(days, default=today)
    if newest > today:
        remedy = "set the clock: it decides which reviews and rules still hold"
        yield fail("clock", f"it is {today}, but words were dated {newest}", remedy)
    else:
        yield ok("clock", f"it is {today}")
