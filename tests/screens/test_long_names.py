"""What a clinic brings stays in its place: a name of 100 letters, a logo far wider than high, a full list.

The header shows such a name in two lines, as far as they reach; a screen reader says all of it. A tablet has
no header: its home screen shows the logo beside the title.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.settings.schema import Settings
from kiosk.visit.session import MAX_PICKS, TAKE_ALONG
from kiosk.visit.targets import Do, Pick, Show
from support.audit import buttons, faults, rect_of, small_targets, texts
from support.walk import SIZES, parts, settle

NAME = "The Regional Center for Spine, Bone, Joint and Osteoporosis Care at Saint Bartholomew Memorial, Unit"
LOGO = (2000, 160)
"""Px."""


def images(item: QQuickItem) -> list[QQuickItem]:
    """Every visible picture below ``item`` that comes from a file."""
    below = [each for child in item.childItems() if child.isVisible() for each in images(child)]
    own = item.inherits("QQuickImage") and item.property("source").isLocalFile()
    return [*([item] if own else []), *below]


@pytest.mark.every(3)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("logo_size", [LOGO, LOGO[::-1]], ids=["wide", "high"])
def test_a_long_name_and_any_logo_stay_in_their_place(
    open_kiosk: Callable[..., Kiosk],
    still_settings: Settings,
    tmp_path: Path,
    size: tuple[int, int],
    logo_size: tuple[int, int],
) -> None:
    assert 100 == len(NAME)
    picture = QImage(*logo_size, QImage.Format.Format_RGB32)
    picture.fill(0x075259)
    picture.save(str(tmp_path / "logo.png"))
    clinic = replace(still_settings.clinic, name=NAME, logo=str(tmp_path / "logo.png"))
    kiosk = open_kiosk(size, replace(still_settings, clinic=clinic))
    for language in ("en", "es"):
        kiosk.navigator.begin(language)
        settle(kiosk)
        QTest.qWait(100)
        assert [] == [each for each in faults(kiosk.window) if not each.startswith("cut off: 'The Regional")]
        window = kiosk.window.contentItem()
        (logo,) = (rect_of(each) for each in images(window))
        others = [*map(rect_of, buttons(window)), *(each for _, each in words(window))]
        assert not [each for each in others if each.intersects(logo)]
        assert QRectF(0, 0, *size).contains(logo)
        assert (logo_size[0] > logo_size[1]) == (logo.width() > logo.height())
        shown = [text for text, _ in words(window)]
        assert kiosk.navigator.seen.display.tablet != (NAME in shown)


def words(window: QQuickItem) -> list[tuple[str, QRectF]]:
    """Every text in view, and where its letters stand."""
    return [
        (
            text.property("text"),
            text.mapRectToScene(QRectF(0, 0, text.property("contentWidth"), text.height())),
        )
        for text in texts(window)
    ]


@pytest.mark.every(3)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_full_list_fits(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings, size: tuple[int, int], language: str
) -> None:
    kiosk = open_kiosk(size, still_settings)
    navigator = kiosk.navigator
    navigator.begin(language)
    groups = navigator.library.language(language).questions
    longest = sorted((each for group in groups for each in group.questions), key=lambda each: -len(each.text))
    for question in longest[:MAX_PICKS]:
        navigator.press(Pick(question.id))
    navigator.press(Do.LIST)
    found = []
    for page in range(navigator.seen.screen.facts.pages):
        for _ in parts(kiosk):
            found += [f"page {page + 1}: {each}" for each in faults(kiosk.window)]
            found += [
                f"page {page + 1}: {each}" for each in small_targets(kiosk.window, navigator.seen.display)
            ]
        navigator.press(Do.MORE)
    navigator.press(Show(TAKE_ALONG))
    settle(kiosk)
    found += faults(kiosk.window)
    assert not found, "\n".join(found)
