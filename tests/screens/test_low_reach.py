"""T4: on a tall screen everything that is touched can stand within reach from a wheelchair."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.settings.schema import Settings
from support.audit import buttons, faults, rect_of
from support.walk import parts, places

SIZE = (1080, 1920)
REACH_MM = 300.0


def test_t4_every_control_of_every_screen_is_within_reach(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings
) -> None:
    screen = replace(still_settings.screen, reach_mm=REACH_MM)
    kiosk = open_kiosk(SIZE, replace(still_settings, screen=screen))
    highest = SIZE[1] - REACH_MM * kiosk.navigator.shown.display.record.px_per_mm - 1
    QTest.qWait(60)
    found = [*beyond(kiosk, highest), *faults(kiosk.window)]
    kiosk.navigator.begin("en")
    for place in places(kiosk, "en"):
        kiosk.navigator.open(place)
        for _ in parts(kiosk):
            found += [f"{place}: {each}" for each in [*beyond(kiosk, highest), *faults(kiosk.window)]]
    assert not found, "\n".join(found)


def beyond(kiosk: Kiosk, highest: float) -> list[str]:
    """The buttons that reach higher up than ``highest``, px of the window."""
    shown = [*buttons(kiosk.window.contentItem())]
    assert shown
    return [f"out of reach: {each.property('text')!r}" for each in shown if rect_of(each).top() < highest]
