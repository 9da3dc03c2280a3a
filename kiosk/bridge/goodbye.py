"""A kind word on the attract screen for a person who has ended the visit."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from kiosk.bridge.navigator import Navigator
from kiosk.bridge.publish import Published, published
from kiosk.visit.view import Goodbye

SAID_MS = 6000
"""How long it stands in place of the headline: time to read it twice."""

PublishedGoodbye = published(Goodbye, "PublishedGoodbye")


def goodbye_of(navigator: Navigator) -> Published[Goodbye]:
    """What is said to whoever presses Start over, in the language of the visit.

    It is said for ``SAID_MS``, or until the next visit begins. Somebody who walked away is told nothing.
    """
    goodbye = PublishedGoodbye(Goodbye(), navigator)
    timer = QTimer(goodbye, interval=SAID_MS, singleShot=True)

    def say(language: str) -> None:
        words = navigator.language(language).words
        goodbye.update(Goodbye(words.goodbye, words.goodbye_kept))
        timer.start()

    def end() -> None:
        timer.stop()
        goodbye.update(Goodbye())

    timer.timeout.connect(end)
    navigator.left.connect(say)
    navigator.screenOpened.connect(end)
    return goodbye
