"""How long it takes from a finger to the frame that shows what it did."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.app import Kiosk
from kiosk.commands.tour.screens import settle
from kiosk.model.library import Language
from kiosk.visit.targets import Do

DRAG, TURN = "a drag", "a page turn"
STEPS = 30
"""So many steps of a drag and so many page turns are measured."""
LOST_MS = 2000
"""A frame that has not come after this time does not come, ms."""
REST_MS = 500
"""Until a new screen has settled, ms."""


def pace(kiosk: Kiosk, language: Language) -> Iterator[tuple[str, float]]:
    """The 95th percentile of each, ms; a language without a moving picture has no drags."""
    navigator = kiosk.navigator
    navigator.startOver()
    navigator.begin(language.code)
    for screen in language.sequence:
        navigator.open(screen)
        if navigator.shown.picture.record.moving:
            settle(REST_MS)
            yield DRAG, _slow([_framed(kiosk.window, _move(kiosk, step)) for step in range(1, STEPS + 1)])
            break
    navigator.open(language.sequence[0])
    settle(REST_MS)
    yield TURN, _slow([_framed(kiosk.window, lambda: navigator.press(Do.NEXT)) for _ in range(STEPS)])


def _move(kiosk: Kiosk, step: int) -> Callable[[], None]:
    return lambda: kiosk.navigator.moveHandle(step / STEPS)


def _slow(times: list[float]) -> float:
    """The 95th percentile."""
    return sorted(times)[round(0.95 * (len(times) - 1))]


def _framed(window: QQuickWindow, work: Callable[[], None]) -> float:
    """How long it takes until a frame shows what ``work`` did, ms."""
    loop = QEventLoop()
    window.frameSwapped.connect(loop.quit)
    lost = QTimer(loop, interval=LOST_MS, singleShot=True)
    lost.timeout.connect(loop.quit)
    lost.start()
    began = perf_counter()
    work()
    window.update()
    loop.exec()
    window.frameSwapped.disconnect(loop.quit)
    return (perf_counter() - began) * 1000
