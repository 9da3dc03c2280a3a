"""Drags a picture in a window and says how far the screen then is from a full redraw: ``loop size worst``."""

from __future__ import annotations

import os
from typing import ClassVar

os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}

from pixels import difference
from PySide6.QtCore import QThread
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.bridge.illustration import REST_MS, Illustration
from kiosk.bridge.painter import render
from kiosk.illustrations.scenes import draw
from kiosk.model import read_scene

ADDRESS = "lateral?collapse=0.4&needle=1&balloon=0..1"


class Watched(Illustration):
    """Remembers on which threads it was painted."""

    threads: ClassVar[set[bool]] = set()

    def paint(self, painter: object) -> None:
        Watched.threads.add(QThread.currentThread() is app.thread())
        super().paint(painter)


app = QGuiApplication([])
window = QQuickWindow()
window.resize(300, 220)
picture = Watched(window.contentItem())
picture.setSize(window.size().toSizeF())
picture.setProperty("source", f"draw:{ADDRESS}")
window.show()
for i in range(1, 41):
    picture.setProperty("value", i / 50)
    QTest.qWait(4)
QTest.qWait(REST_MS + 200)
screen = window.grabWindow()
scene, _ = read_scene(ADDRESS)
expected = render(draw(scene, 0.8, 300 / 220), screen.size())
loop = "basic" if Watched.threads == {True} else "threaded"
print(loop, f"{screen.width()}x{screen.height()}", difference(expected, screen), flush=True)  # noqa: T201 - its answer
window.close()
os._exit(0)
