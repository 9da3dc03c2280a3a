"""Right to left: bars, columns and arrows are mirrored, anatomy is not, digits stay, nothing is cut."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.model.library import Library
from kiosk.settings.schema import Settings
from kiosk.visit.bidi import LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE, isolated
from kiosk.visit.targets import Show
from support.audit import faults
from support.person import Person
from support.pixels import coarse, difference
from support.pseudo import right_to_left
from support.walk import SIZES, places, settle

STEP = "procedure/balloon"
SIGNS = "back-pain/signs"
"""A screen whose picture is as wide whatever the words; its second sign is on one side of the body."""
SIZE = (1920, 1080)


@pytest.fixture
def opened(open_kiosk: Callable[..., Kiosk], still_settings: Settings) -> Callable[[Library], Kiosk]:
    """A kiosk on a library, at step 4."""

    def build(library: Library) -> Kiosk:
        kiosk = open_kiosk(SIZE, still_settings)
        kiosk.navigator.replace_library(library)
        kiosk.navigator.begin("en")
        kiosk.navigator.open(STEP)
        QTest.qWait(600)
        return kiosk

    return build


def rect(kiosk: Kiosk, library: Library, word: str) -> QRect:
    return Person(kiosk.window).find(getattr(library.language("en").words, word)).rect


def picture(kiosk: Kiosk) -> tuple[QRect, QImage]:
    """Where the picture of the signs stands, and its middle."""
    kiosk.navigator.open(SIGNS)
    kiosk.navigator.press(Show(1))
    QTest.qWait(600)
    nodes = Person(kiosk.window).nodes()
    place = max(
        (node.rect for node in nodes if node.role is QAccessible.Role.Graphic), key=lambda rect: rect.width()
    )
    inside = place.adjusted(round(place.width() * 0.3), 40, -40, -40)
    return place, kiosk.window.grabWindow().copy(inside)


def test_bars_are_mirrored(opened: Callable[[Library], Kiosk], shipped: Library) -> None:
    hebrew = right_to_left(shipped)
    left, right = opened(shipped), opened(hebrew)
    assert rect(left, shipped, "home").center().x() < rect(left, shipped, "next").center().x()
    assert rect(right, hebrew, "next").center().x() < rect(right, hebrew, "home").center().x()
    for word in ("home", "next"):
        ltr, rtl = rect(left, shipped, word), rect(right, hebrew, word)
        edge = ltr.left() if word == "home" else SIZE[0] - ltr.right()
        mirrored = SIZE[0] - rtl.right() if word == "home" else rtl.left()
        assert abs(edge - mirrored) <= 2


@pytest.mark.painted
def test_the_picture_changes_sides_but_is_not_mirrored(
    opened: Callable[[Library], Kiosk], shipped: Library
) -> None:
    before, as_drawn = picture(opened(shipped))
    after, as_shown = picture(opened(right_to_left(shipped)))
    assert before.center().x() < SIZE[0] / 2 < after.center().x()
    assert difference(coarse(as_drawn), coarse(as_shown)) <= 32
    assert difference(coarse(as_drawn), coarse(as_shown.flipped(Qt.Orientation.Horizontal))) > 60


def test_digits_stay_as_they_are(opened: Callable[[Library], Kiosk], shipped: Library) -> None:
    hebrew = right_to_left(shipped)
    step = isolated(hebrew.language("en").words.step_of.format(n=4, total=7))
    assert f"{LEFT_TO_RIGHT_ISOLATE}4{POP_ISOLATE}" in step
    assert step in Person(opened(hebrew).window).sees()


@pytest.mark.painted
def test_an_array_is_filled_from_the_right(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings, shipped: Library
) -> None:
    kiosk = open_kiosk(SIZE, still_settings)
    kiosk.navigator.replace_library(right_to_left(shipped))
    kiosk.navigator.begin("en")
    kiosk.navigator.open("kyphoplasty/leaks")
    QTest.qWait(600)
    nodes = Person(kiosk.window).nodes()
    array = next(node.rect for node in nodes if node.role is QAccessible.Role.Graphic)
    tenth = round(array.height() / 10)
    second = array.adjusted(0, tenth, 0, -8 * tenth)
    row = kiosk.window.grabWindow().copy(second)
    event = [sum(_is_red(row, x, y) for x in half) for half in _halves(row) for y in (row.height() // 2,)]
    assert event[0] < event[1]


def _halves(image: QImage) -> tuple[range, range]:
    return range(image.width() // 2), range(image.width() // 2, image.width())


def _is_red(image: QImage, x: int, y: int) -> bool:
    color = image.pixelColor(x, y)
    return color.red() > 2 * color.green()


@pytest.mark.parametrize("size", SIZES[::3], ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_cut_or_covered(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings, shipped: Library, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(size, still_settings)
    kiosk.navigator.replace_library(right_to_left(shipped))
    kiosk.navigator.begin("en")
    found = []
    for screen in places(kiosk, "en"):
        kiosk.navigator.open(screen)
        settle(kiosk)
        found += [f"{screen}: {fault}" for fault in faults(kiosk.window)]
    assert not found, "\n".join(found)
