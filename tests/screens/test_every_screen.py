"""S1, A1: every screen at every size can be read and is named."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from audit import faults
from person import Person
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.settings import Settings

SIZES = [(1920, 1080), (1080, 1920), (1280, 800)]
ACTIVE = {
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.PageTab,
    QAccessible.Role.Slider,
}


def places(kiosk: Kiosk, language: str) -> list[str]:
    """Home, all topics and every screen."""
    topics = kiosk.navigator.library.language(language).topics
    return ["home", "topics", *(screen for topic in topics for screen in topic.screens)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize(("language", "text_size"), [("en", 0), ("es", 0), ("en", 1), ("en", 2), ("es", 2)])
def test_nothing_is_cut_off_or_nameless(
    open_kiosk: Callable[..., Kiosk],
    still_settings: Settings,
    size: tuple[int, int],
    language: str,
    text_size: int,
) -> None:
    kiosk = open_kiosk(size, still_settings)
    person = Person(kiosk.window)
    navigator = kiosk.navigator
    navigator.begin(language)
    navigator.setTextSize(text_size)
    found = []
    for place in places(kiosk, language):
        navigator.open(place)
        QTest.qWait(25)
        for part in range(navigator.reading.property("partCount")):
            if part:
                navigator.next()
                QTest.qWait(15)
            where = f"{place} part {part + 1}"
            found += [f"{where}: {fault}" for fault in faults(kiosk.window)]
            found += [
                f"{where}: a {node.role.name} without a name at {node.rect}"
                for node in person.nodes()
                if node.role in ACTIVE and not node.name
            ]
    assert not found, "\n".join(found)
