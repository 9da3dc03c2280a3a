"""Somebody who touches everything: fingers, keys and jumps at random, and what came of it."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QMessageLogContext,
    QPoint,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.visit.targets import Do, Resize, Speak

KEYS = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Escape,
    Qt.Key.Key_F13,
    Qt.Key.Key_F17,
    Qt.Key.Key_Space,
    Qt.Key.Key_Backspace,
)
PAUSE = 0.004
"""The share of acts after which a new screen is given the time to take touches."""
SETTLE_MS = 520
STRIDE = 80
"""How far a dragged finger goes in one step at the most, px."""


def wait(milliseconds: int) -> None:
    """Let the kiosk go on for a while."""
    QTest.qWait(milliseconds)


def resident_mb() -> float:
    """Memory of this process that lies in RAM, MB."""
    rollup = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return int(next(line for line in rollup if line.startswith("Rss")).split()[1]) / 1024


class Faults(logging.Handler):
    """Gathers what must not happen: warnings of the log and of Qt."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: list[str] = []
        logging.getLogger().addHandler(self)
        qInstallMessageHandler(self._take)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep what was logged."""
        self.found.append(self.format(record))

    def _take(self, kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
        known = "propagateSizeHints" in message  # the offscreen platform says so of every window
        if kind is not QtMsgType.QtDebugMsg and kind is not QtMsgType.QtInfoMsg and not known:
            self.found.append(f"Qt: {message}")


class Monkey:
    """Acts on ``kiosk`` at random, the same way for the same ``seed``."""

    def __init__(self, kiosk: Kiosk, seed: int) -> None:
        self._kiosk = kiosk
        self._random = random.Random(seed)  # noqa: S311 - no secret depends on it
        self._finger = QTest.createTouchDevice()
        self.events = 0
        self.screens: set[str] = set()
        self._codes = [language.code for language in kiosk.navigator.library.languages]

    def act(self) -> None:
        """Do one thing."""
        acts: tuple[tuple[float, Callable[[], int]], ...] = (
            (0.6, self._tap),
            (0.15, self._drag),
            (0.05, self._palm),
            (0.17, self._key),
            (0.03, self._jump),
        )
        (chosen,) = self._random.choices([act for _, act in acts], [share for share, _ in acts])
        self.events += chosen()
        self.screens.add(self._kiosk.navigator.session.place.screen)
        wait(SETTLE_MS if self._random.random() < PAUSE else self._random.choice((0, 0, 1)))

    def _point(self) -> QPoint:
        window = self._kiosk.window
        return QPoint(self._random.randrange(window.width()), self._random.randrange(window.height()))

    def _touch(self) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self._kiosk.window, self._finger)

    def _tap(self) -> int:
        at = self._point()
        self._touch().press(0, at, self._kiosk.window).commit()
        self._touch().release(0, at, self._kiosk.window).commit()
        return 2

    def _drag(self) -> int:
        at, window = self._point(), self._kiosk.window
        self._touch().press(0, at, window).commit()
        for _ in range(8):
            x = at.x() + self._random.randrange(-STRIDE, STRIDE + 1)
            at = QPoint(max(0, min(window.width() - 1, x)), at.y())
            self._touch().move(0, at, window).commit()
        self._touch().release(0, at, window).commit()
        return 10

    def _palm(self) -> int:
        at, window = self._point(), self._kiosk.window
        points = [QPoint(min(window.width() - 1, at.x() + 40 * finger), at.y()) for finger in range(3)]
        for finger, point in enumerate(points):
            self._touch().press(finger, point, window).commit()
        for finger, point in enumerate(points):
            self._touch().release(finger, point, window).commit()
        return 6

    def _key(self) -> int:
        QTest.keyClick(self._kiosk.window, self._random.choice(KEYS))
        return 2

    def _jump(self) -> int:
        """Go where a tap at random rarely leads, so that every screen is met."""
        navigator = self._kiosk.navigator
        if navigator.at_attract():
            navigator.begin(self._random.choice(self._codes))
            return 1
        language = navigator.library.language(navigator.session.language)
        acts: tuple[Callable[[], None], ...] = (
            lambda: navigator.open(self._random.choice(list(language.screens))),
            lambda: navigator.open(self._random.choice(list(language.screens))),
            lambda: navigator.press(Resize(self._random.randrange(3))),
            lambda: navigator.press(Do.CONTRAST),
            lambda: navigator.press(Speak(self._random.choice(self._codes))),
            lambda: navigator.setLook(self._random.randrange(3)),
            navigator.startOver,
        )
        self._random.choice(acts)()
        return 1
