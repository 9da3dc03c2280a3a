"""A page takes the largest letters and picture that leave its words in one part, before its first frame."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.settings.schema import Settings
from kiosk.visit.session import HOME
from kiosk.visit.targets import Resize
from support.audit import faults, place, texts
from support.panels import walk
from support.walk import SIZES, settle

LONG = ["kyphoplasty/may-fit", "care/getting-ready", "care/the-day", "care/washing", "kyphoplasty/gain"]
"""Pages whose words need most of the room, by their lists."""
PLACES = [*LONG, "fracture/why", "kyphoplasty/serious", "back-pain/get-help", "procedure/balloon"]


def standing(kiosk: Kiosk) -> list[tuple[str, float, float]]:
    """Every text in view, and where it stands, px."""
    shown = [(text.property("text"), place(text)) for text in texts(kiosk.window.contentItem())]
    return [(words, rect.x(), rect.y()) for words, rect in shown]


def letters(kiosk: Kiosk, screen: str) -> float:
    """Open ``screen``; how high the capitals of its sentences are, design mm."""
    opened(kiosk, screen)
    sentence = kiosk.navigator.shown.view.record.rows[0].sentences[0]
    row = next(
        each for each in texts(kiosk.window.contentItem()) if each.property("text").startswith(sentence[:12])
    )
    size: int = row.property("font").pixelSize()
    display = kiosk.navigator.shown.display.record
    return size * display.capital / display.unit


def picture_share(kiosk: Kiosk, screen: str) -> float:
    """Open ``screen``; how much of the window's width its picture has."""
    opened(kiosk, screen)
    width: float = kiosk.shown.part("live").property("width")
    return width / kiosk.window.width()


def opened(kiosk: Kiosk, screen: str) -> None:
    """Open ``screen``, whose words stand in one part."""
    kiosk.navigator.open(screen)
    settle(kiosk)
    assert 1 == kiosk.navigator.shown.progress.record.part_count


@pytest.mark.every(3)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_moves_after_the_first_frame(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(size, still_settings)
    kiosk.navigator.begin("es")
    moved = []
    for screen in PLACES:
        kiosk.navigator.open(HOME)
        settle(kiosk)
        frames: list[list[tuple[str, float, float]]] = []
        kiosk.window.frameSwapped.connect(lambda seen=frames: seen.append(standing(kiosk)))
        kiosk.navigator.open(screen)
        QTest.qWait(150)
        kiosk.window.frameSwapped.disconnect()
        assert frames, screen
        moved += [screen] if any(each != frames[0] for each in frames) else []
    assert not moved


def test_words_are_measured_after_a_page_whose_picture_leaves_them_no_height(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings
) -> None:
    panel = walk("kiosk-tall-16:10-es-extra").panel
    kiosk = open_kiosk(panel.size, panel.settings(still_settings))
    kiosk.navigator.begin("es")
    kiosk.navigator.press(Resize(2))
    for screen in ("kyphoplasty/serious", "kyphoplasty/worst"):
        kiosk.navigator.open(screen)
        settle(kiosk)
        assert [] == faults(kiosk.window), screen


def test_letters_take_a_step_where_the_page_still_fits(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings
) -> None:
    kiosk = open_kiosk((1920, 1080), still_settings)
    kiosk.navigator.begin("es")
    assert 7.9 == pytest.approx(letters(kiosk, "choices/decide"), abs=0.2)
    assert 6.5 == pytest.approx(letters(kiosk, "back-pain/what"), abs=0.2)


def test_a_tablets_picture_has_45_percent_where_the_words_allow(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings
) -> None:
    kiosk = open_kiosk((1280, 800), still_settings)
    kiosk.navigator.begin("en")
    assert 0.45 <= picture_share(kiosk, "kyphoplasty/special-cases")
    assert 0.3 < picture_share(kiosk, "care/when-to-call") < 0.42
