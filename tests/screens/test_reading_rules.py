"""S3, S4, P2: lines are short, nothing moves by itself for long, nothing is asked, no topic stays on show."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.settings.schema import Settings
from support.audit import texts
from support.clinic import CLINIC
from support.person import Person
from support.walk import SIZES, places, settle

LONGEST = 65
"""Characters in a line of running text (rule S3)."""
PROSE = 120
"""A text of so many characters is running text and not a name."""


def screens(kiosk: Kiosk) -> Iterator[str]:
    kiosk.navigator.begin("en")
    for place in places(kiosk, "en"):
        kiosk.navigator.open(place)
        settle(kiosk)
        yield place


@pytest.mark.parametrize("size", SIZES[:2], ids=lambda size: f"{size[0]}x{size[1]}")
def test_s3_lines_of_running_text_are_short(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(size, still_settings)
    found = []
    for place in screens(kiosk):
        for text in texts(kiosk.window.contentItem()):
            words = re.sub("<[^>]*>", "", text.property("text"))
            a_line = len(words) / text.property("lineCount")
            if len(words) >= PROSE and a_line > LONGEST:
                found.append(f"{place}: {a_line:.0f} characters a line: {words!r}")
    assert not found, "\n".join(found)


@pytest.mark.painted
def test_s4_a_picture_plays_once_and_then_is_still(open_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = open_kiosk(settings=CLINIC)
    kiosk.navigator.begin("en")
    kiosk.navigator.open("procedure/balloon")
    QTest.qWait(1500)
    assert 0 < kiosk.navigator.shown.handle.record.value < 1
    QTest.qWait(3500)
    assert kiosk.navigator.shown.handle.record.value == 1
    still = kiosk.window.grabWindow()
    QTest.qWait(300)
    assert still == kiosk.window.grabWindow()


@pytest.mark.painted
def test_s4_with_reduced_motion_nothing_moves_by_itself(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings
) -> None:
    kiosk = open_kiosk(settings=still_settings)
    kiosk.navigator.begin("en")
    for place in ("home", "procedure/balloon", "kyphoplasty/leaks"):
        kiosk.navigator.open(place)
        QTest.qWait(700)
        still = kiosk.window.grabWindow()
        QTest.qWait(300)
        assert still == kiosk.window.grabWindow(), place
    assert kiosk.navigator.shown.handle.record.value == 0


def test_p2_nothing_can_be_typed_and_the_warning_names_no_topic(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings
) -> None:
    kiosk = open_kiosk(settings=still_settings)
    person = Person(kiosk.window)
    for place in screens(kiosk):
        assert QAccessible.Role.EditableText not in {node.role for node in person.nodes()}, place
        if "/" in place:
            view = kiosk.navigator.shown.view.record
            kiosk.idle.warn()
            QTest.qWait(30)
            assert not {view.title, view.section_name} & set(person.sees()), place
            kiosk.idle.stay()
