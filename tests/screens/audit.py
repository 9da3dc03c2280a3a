"""Looks for text that a patient could not read: cut off, outside, or lying on other text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

SLACK = 2.0
"""Px that rounding may cost."""


def texts(item: QQuickItem) -> Iterator[QQuickItem]:
    """Every visible text below ``item``."""
    for child in item.childItems():
        if not child.isVisible() or child.opacity() == 0:
            continue
        if child.inherits("QQuickText") and child.property("text"):
            yield child
        yield from texts(child)


def buttons(item: QQuickItem) -> Iterator[QQuickItem]:
    """Every visible button below ``item``."""
    for child in item.childItems():
        if child.isVisible() and child.opacity() > 0:
            if child.inherits("QQuickAbstractButton"):
                yield child
            yield from buttons(child)


def place(text: QQuickItem) -> QRectF:
    """Where ``text`` stands: its item, grown by words that do not fit it; px of the window."""
    width = text.width() or text.property("contentWidth")
    height = max(text.height(), text.property("contentHeight"))
    return text.mapRectToScene(QRectF(0, 0, width, height))


def faults(window: QQuickWindow) -> list[str]:
    """What is wrong with the text on the screen, in words."""
    view = QRectF(0, 0, window.width(), window.height()).adjusted(-SLACK, -SLACK, SLACK, SLACK)
    shown = [(text.property("text"), place(text), text) for text in texts(window.contentItem())]
    found = []
    for words, rect, text in shown:
        if text.property("truncated"):
            found.append(f"cut off: {words!r}")
        if not view.contains(rect):
            found.append(f"outside the window: {words!r} at {rect}")
        if text.width() and text.property("contentWidth") > text.width() + SLACK:
            found.append(f"wider than its place: {words!r}")
    for button in buttons(window.contentItem()):
        ground = button.mapRectToScene(QRectF(0, 0, button.width(), button.height()))
        for words, rect, text in shown:
            common = ground.intersected(rect)
            if common.width() > SLACK and common.height() > SLACK * 2 and not button.isAncestorOf(text):
                found.append(f"under a button: {words!r} at {rect}, {button.property('text')!r} at {ground}")
    for (one, first, _), (other, second, _) in combinations(shown, 2):
        common = first.intersected(second)
        if common.width() > SLACK and common.height() > SLACK * 2:
            found.append(f"one on the other: {one!r} and {other!r}")
    return found
