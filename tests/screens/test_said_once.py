"""H1: the place of a new screen is announced once, however often it is measured."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import SignalInstance
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.bridge.visit import SETTLES_MS
from kiosk.settings.schema import Settings
from support.on_screen import below
from support.walk import SIZES, places, settle


@pytest.mark.parametrize("size", SIZES[2:3], ids=lambda size: f"{size[0]}x{size[1]}")
def test_h1_a_screen_says_its_place_once(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(size, still_settings)
    kiosk.navigator.begin("en")
    settle(kiosk)
    (frame,) = (
        each
        for each in below(kiosk.window.contentItem())
        if each.metaObject().indexOfProperty("said") >= 0 and each.isVisible()
    )
    said: list[str] = []
    on_said: SignalInstance = frame.saidChanged  # type: ignore[attr-defined]  # declared in QML
    on_said.connect(lambda: said.append(frame.property("said")))
    wrong = []
    for place in places(kiosk, "en")[1::3]:
        said.clear()
        kiosk.navigator.open(place)
        settle(kiosk)
        QTest.qWait(3 * SETTLES_MS)
        if said != [frame.property("news")]:
            wrong.append(f"{place}: {said}")
    assert not wrong, "\n".join(wrong)
