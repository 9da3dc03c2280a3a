"""Speech mode (rule H3): what a finger or a key comes to is heard, and a double tap or Enter does it."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from kiosk.bridge.input.idle import IdleGuard
from kiosk.bridge.input.keypad import Keypad
from kiosk.bridge.navigator import Navigator
from kiosk.bridge.speech.speaker import Speaker
from kiosk.visit.gestures import Gesture, Taps

ARRIVAL_MS = 350
"""A new screen is read when it has settled."""
MOUSE = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease}
UNSAID = {QAccessible.Role.Grouping, QAccessible.Role.Pane, QAccessible.Role.Client, QAccessible.Role.Window}


class TouchAndHear(QObject):
    """Takes the touches of ``window`` while the session is in speech mode.

    It begins with two taps of two fingers, with a key of ``keypad``, with headphones, or with its switch,
    where a voice speaks the language; also on the first screen, and there, too, it ends when nobody is left.
    Two fingers that come as one never press anything. While the idle warning is up one tap extends, as for
    everybody.
    """

    def __init__(
        self,
        window: QQuickWindow,
        navigator: Navigator,
        speaker: Speaker,
        keypad: Keypad,
        idle: IdleGuard,
    ) -> None:
        super().__init__(window)
        self._idle = idle
        self._window = window
        self._navigator = navigator
        self._speaker = speaker
        self._taps = Taps()
        self._last: QObject | None = None
        window.installEventFilter(self)
        window.activeFocusItemChanged.connect(self._tell_focus)
        navigator.shown.display.replaced.connect(self._follow)
        navigator.screenOpened.connect(self._tell_screen)
        keypad.used.connect(self.begin)
        speaker.player.plugged.connect(self.begin)
        self._on = False
        self._swallowing = False
        self._arrival = QTimer(self, singleShot=True, interval=ARRIVAL_MS)
        self._arrival.timeout.connect(speaker.read_on)
        self._follow()

    def begin(self) -> None:
        """Begin speech mode, where there is a voice for it."""
        if not self._on and self._speaker.can_speak():
            self._navigator.set_speech_mode(on=True)
            self._idle.watch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt gives both
        """Follow the fingers; in speech mode nothing below hears of them."""
        if event.type() == QEvent.Type.TouchBegin:
            self._swallowing = False
        taken = self._on and not self._idle.warning
        if isinstance(event, QTouchEvent):
            self._touched(event)
            taken |= self._swallowing
        elif isinstance(event, QMouseEvent) and event.type() in MOUSE and self._on:
            self._moved(event)
        else:
            return False
        if taken:
            event.accept()
        return taken

    # ------------------------------------------------------------------ fingers

    def _touched(self, event: QTouchEvent) -> None:
        if event.type() == QEvent.Type.TouchCancel:
            self._taps = Taps()
        elif event.type() == QEvent.Type.TouchEnd:
            self._lifted()
        else:
            points = event.points()
            self._finger(len(points), points[0].position())
            if not self._on and not self._swallowing and self._taps.paired(time.monotonic()):
                self._cancel(event)

    def _cancel(self, event: QTouchEvent) -> None:
        """Take back the press that the first of two fingers has begun."""
        cancel = QTouchEvent(
            QEvent.Type.TouchCancel, event.pointingDevice(), event.modifiers(), event.points()
        )
        self._window.removeEventFilter(self)
        QCoreApplication.sendEvent(self._window, cancel)
        self._window.installEventFilter(self)
        self._swallowing = True

    def _moved(self, event: QMouseEvent) -> None:
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._lifted()
        elif event.buttons() != Qt.MouseButton.NoButton:
            self._finger(1, event.position())

    def _finger(self, fingers: int, at: QPointF) -> None:
        self._taps.touch(fingers, (at.x(), at.y()), time.monotonic())
        if self._on and not self._idle.warning and fingers == 1 and not self._taps.second:
            self._explore(at.toPoint())

    def _lifted(self) -> None:
        match self._taps.lift(time.monotonic()):
            case Gesture.TWO_FINGER_DOUBLE_TAP if self._on:
                self._navigator.set_speech_mode(on=False)
            case Gesture.TWO_FINGER_DOUBLE_TAP:
                self.begin()
            case Gesture.DOUBLE_TAP if self._on and not self._idle.warning:
                self._activate()
            case _:
                pass

    def _explore(self, at: QPoint) -> None:
        """Tell what lies under the finger, once as long as it stays there."""
        found = self._below(at)
        if found is not None and found.object() is not self._last:
            self._last = found.object()
            self._tell(told(found))

    def _tell(self, words: str) -> None:
        self._arrival.stop()
        self._speaker.tell(words)

    def _below(self, at: QPoint) -> QAccessibleInterface | None:
        """What has a name and lies at ``at``: the last in the tree, and so the topmost on the screen.

        While a sheet is open there is nothing but the sheet.
        """
        place = at + self._window.position()
        shown = list(_tree(QAccessible.queryAccessibleInterface(self._window)))
        sheets = [each for each in shown if each.role() == QAccessible.Role.Dialog]
        heard = _tree(sheets[-1]) if sheets else shown
        here = [each for each in heard if each.rect().contains(place) and _name(each)]
        return next((each for each in reversed(here) if each.role() not in UNSAID), None)

    def _last_told(self) -> QAccessibleInterface | None:
        """What was told last, if it is still there: its interface dies with its item."""
        if self._last is None or not isValid(self._last):
            return None
        return QAccessible.queryAccessibleInterface(self._last)

    def _activate(self) -> None:
        found = self._last_told()
        if found is None or not isinstance(self._last, QQuickItem) or not found.state().focusable:
            return
        slider = found.role() == QAccessible.Role.Slider
        key = Qt.Key.Key_Right if slider else Qt.Key.Key_Return
        before = told(found)
        self._last.forceActiveFocus(Qt.FocusReason.OtherFocusReason)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(self._window, event)
        after = self._last_told()
        if after is not None and told(after) != before and not self._speaker.reading:
            self._tell(told(after))

    # ------------------------------------------------------------------ what is heard without a finger

    def _follow(self) -> None:
        on = bool(self._navigator.session.speech_mode)
        if on == self._on:
            return
        self._on, self._last, self._taps = on, None, Taps()
        self._arrival.stop()
        if on:
            QAccessible.setActive(True)
            words = self._navigator.current_words()
            self._tell(words.speech_mode_on)

    def _tell_screen(self) -> None:
        self._last = None
        if self._on:
            self._arrival.start()

    def _tell_focus(self) -> None:
        if not self._on:  # asking makes a Python half of the item, which PySide6 never frees
            return
        item = self._window.activeFocusItem()
        found = QAccessible.queryAccessibleInterface(item) if item else None
        if found is not None and _name(found) and item is not self._last:
            self._last = item
            self._tell(told(found))


def invite(navigator: Navigator, speaker: Speaker, seconds: float) -> None:
    """Say on the first screen every ``seconds`` how speech mode begins; 0: never."""
    if not seconds:
        return
    timer = QTimer(speaker, interval=round(seconds * 1000))
    timer.timeout.connect(lambda: speaker.call_out() if navigator.inviting else None)
    timer.start()


def told(found: QAccessibleInterface) -> str:
    """What is said of a control: its name and, where it has one, its value."""
    value = found.text(QAccessible.Text.Value)
    return f"{_name(found)}, {value}" if value and value != _name(found) else _name(found)


def _name(found: QAccessibleInterface) -> str:
    return found.text(QAccessible.Text.Name)


def _tree(parent: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for index in range(parent.childCount()):
        child = parent.child(index)
        if child is not None and not child.state().invisible:
            yield child
            yield from _tree(child)
