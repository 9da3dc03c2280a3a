"""Looks for text that a patient could not read: cut off, outside, or lying on other text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

CAPITAL = 0.668
"""Height of a capital of the font, em."""
CAPITALS_MM = (4.8, 7.33, 9.0)
"""Rule S1, by text size."""
FLOOR_MM, GAP_MM = 16.0, 3.0
"""Rule T1: the floor for a target, and the least gap between two."""
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
    """What is wrong with the text and the buttons on the screen, in words."""
    shown = [(text, place(text)) for text in texts(window.contentItem())]
    targets = [(button, rect_of(button)) for button in buttons(window.contentItem())]
    return [*_cut_off(window, shown), *_crossing(shown, targets)]


def rect_of(item: QQuickItem) -> QRectF:
    """Where ``item`` stands; px of the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _cut_off(window: QQuickWindow, shown: list[tuple[QQuickItem, QRectF]]) -> Iterator[str]:
    view = QRectF(0, 0, window.width(), window.height()).adjusted(-SLACK, -SLACK, SLACK, SLACK)
    for text, rect in shown:
        words = text.property("text")
        if text.property("truncated"):
            yield f"cut off: {words!r}"
        if not view.contains(rect):
            yield f"outside the window: {words!r} at {rect}"
        if text.width() and text.property("contentWidth") > text.width() + SLACK:
            yield f"wider than its place: {words!r}"


def _crossing(
    shown: list[tuple[QQuickItem, QRectF]], targets: list[tuple[QQuickItem, QRectF]]
) -> Iterator[str]:
    """Texts and buttons that lie on each other; a button and its own words may."""
    for (one, first), (other, second) in combinations([*shown, *targets], 2):
        common = first.intersected(second)
        deep = SLACK if other.inherits("QQuickAbstractButton") else SLACK * 2
        if common.width() > SLACK and common.height() > deep and not other.isAncestorOf(one):
            names = (f"{each.property('text')!r}" for each in (one, other))
            yield f"one on the other: {' and '.join(names)}, {common}"


def small_letters(window: QQuickWindow, px_per_mm: float, text_size: int) -> list[str]:
    """S1: texts whose capitals are lower than the text size promises."""
    found = []
    for text in texts(window.contentItem()):
        capital = text.property("font").pixelSize() * CAPITAL / px_per_mm
        if capital < CAPITALS_MM[text_size] - 0.01:
            found.append(f"S1: capitals of {capital:.2f} mm: {text.property('text')!r}")
    return found


def small_targets(window: QQuickWindow, px_per_mm: float) -> list[str]:
    """T1: buttons that are too small, or too close to each other."""
    grounds = [(each.property("text"), rect_of(each)) for each in buttons(window.contentItem())]
    found = [
        f"T1: {name!r} is {rect.width() / px_per_mm:.1f} x {rect.height() / px_per_mm:.1f} mm"
        for name, rect in grounds
        if min(rect.width(), rect.height()) < FLOOR_MM * px_per_mm - 1
    ]
    for (one, first), (other, second) in combinations(grounds, 2):
        across = max(first.left(), second.left()) - min(first.right(), second.right())
        down = max(first.top(), second.top()) - min(first.bottom(), second.bottom())
        if max(across, down) < GAP_MM * px_per_mm - 1:
            found.append(f"T1: {one!r} and {other!r} are {max(across, down) / px_per_mm:.1f} mm apart")
    return found
