"""Drags a picture in a window and prints ``loop size worst``: how far it then is from a full redraw.

Everything happens in the application's own loop, as in the kiosk: whoever waits in Python for another thread
to paint, with ``QTest.qWait`` or ``grabWindow``, keeps Python from it and waits for ever.
"""

from __future__ import annotations

import os
from typing import ClassVar, cast

os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}

from PySide6.QtCore import QSize, QThread, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtQuick import QQuickItemGrabResult, QQuickWindow

from kiosk.bridge.pictures.live import BUDGET, REST_MS, LivePicture
from kiosk.bridge.pictures.painter import render
from kiosk.bridge.pictures.sprites import Sprites
from kiosk.illustrations.scenes import draw
from kiosk.model.scene import read_scene
from support.pixels import difference

ADDRESS = "lateral?collapse=0.4&needle=1&balloon=0..1"
SIZE = QSize(300, 220)
VALUES = tuple(i / 50 for i in range(1, 41))


class Watched(LivePicture):
    """Remembers whether it was painted on the main thread."""

    on_main: ClassVar[set[bool]] = set()

    def paint(self, painter: QPainter) -> None:
        Watched.on_main.add(QThread.currentThread() is app.thread())
        super().paint(painter)


def drag(step: int = 0) -> None:
    """Move the handle, frame by frame, then let it rest."""
    if step == len(VALUES):
        QTimer.singleShot(REST_MS + 200, grab)
        return
    picture.move(VALUES[step])
    QTimer.singleShot(5, lambda: drag(step + 1))


def grab() -> None:
    """Take what the scene graph shows."""
    result = cast("QQuickItemGrabResult", picture.grabToImage(SIZE))
    result.ready.connect(lambda: report(result.image()))


def report(screen: QImage) -> None:
    """Compare and leave."""
    scene, _ = read_scene(ADDRESS)
    expected = render(draw(scene, VALUES[-1], SIZE.width() / SIZE.height()), screen.size())
    loop = "basic" if Watched.on_main == {True} else "threaded"
    print(loop, f"{screen.width()}x{screen.height()}", difference(expected, screen), flush=True)  # noqa: T201 - its answer
    os._exit(0)


app = QGuiApplication([])
window = QQuickWindow()
window.resize(SIZE)
picture = Watched(Sprites(BUDGET), window.contentItem())
picture.setSize(SIZE.toSizeF())
picture.show(f"draw:{ADDRESS}")
window.show()
QTimer.singleShot(50, drag)
app.exec()
