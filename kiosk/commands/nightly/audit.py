"""Looks for text that a patient could not read: cut off, outside, or lying on other text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.commands.tour.screens import settle as wait
from kiosk.visit.panel import KIOSK_FROM, Display

CAPITALS_MM = (4.8, 7.33, 8.1)
"""Rule S1 in real mm on a kiosk, by text size; its panels have k 0.95 or more."""
TABLET_MM, GROWS = 4.4, (1.0, 1.5, 1.9)
"""Rule S1 in design mm on a tablet, where words that are long together are set a size smaller."""
WHOLE_MM = 4.4
"""How far letters may fall where all is always in view, on the help screen and in safety lists, design mm."""
ROUNDED = 0.1
"""Px of a capital that whole pixels of a letter may cost."""
FLOOR_MM, GAP_MM = 16.0, 3.0
"""Rule T1: the floor for a target, and the least gap between two, design mm."""
SLACK = 2.0
"""Px that rounding may cost."""
LOOKS_AGAIN, LOOK_MS = 10, 100
"""How often a fault is looked at again, and how long after."""


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
    """What is wrong with the text and the buttons on the screen, in words, and stays wrong.

    A loaded machine may be seen between two steps of a layout.
    """
    found = _faults(window)
    for _ in range(LOOKS_AGAIN):
        if not found:
            break
        wait(LOOK_MS)
        found = _faults(window)
    return found


def _faults(window: QQuickWindow) -> list[str]:
    shown = [(text, place(text)) for text in texts(window.contentItem())]
    targets = [(button, rect_of(button)) for button in buttons(window.contentItem())]
    return [*_cut_off(window, shown), *_past_the_edge(window, targets), *_crossing(shown, targets)]


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
        elif text.property("lineCount") > 1 and longest_word(text) > text.width() + SLACK:
            yield f"broken inside a word: {words!r}"


def longest_word(text: QQuickItem) -> float:
    """Width in px of the longest word of ``text``; an address may be broken."""
    font = text.property("font")
    words = re.sub(r"<[^>]*>", " ", text.property("text").replace("&nbsp;", " ")).split()
    metrics = QFontMetricsF(font if isinstance(font, QFont) else QFont())
    return max((metrics.horizontalAdvance(each) for each in words if "/" not in each), default=0.0)


def _past_the_edge(window: QQuickWindow, targets: list[tuple[QQuickItem, QRectF]]) -> Iterator[str]:
    view = QRectF(0, 0, window.width(), window.height()).adjusted(-SLACK, -SLACK, SLACK, SLACK)
    for button, rect in targets:
        if not view.contains(rect):
            yield f"past the edge: {button.property('text')!r} at {rect}"


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


def least_capital(display: Display, *, always_whole: bool) -> float:
    """S1: how high capitals are at the least in this layout and text size, px."""
    if always_whole and display.tablet:
        return WHOLE_MM * display.unit
    if display.column or (display.tablet and not display.text_size):
        return TABLET_MM * GROWS[display.text_size] * display.unit
    return CAPITALS_MM[display.text_size] * KIOSK_FROM * display.px_per_mm


def small_letters(window: QQuickWindow, display: Display, *, always_whole: bool = False) -> list[str]:
    """S1: texts whose capitals are lower than the layout and the text size promise."""
    found = []
    least = least_capital(display, always_whole=always_whole)
    for text in texts(window.contentItem()):
        capital = text.property("font").pixelSize() * display.capital
        if capital < least - ROUNDED:
            found.append(f"S1: capitals of {capital / display.px_per_mm:.2f} mm: {text.property('text')!r}")
    return found


def small_targets(window: QQuickWindow, display: Display) -> list[str]:
    """T1: buttons that are too small, or too close to each other."""
    px_per_mm = display.unit
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
