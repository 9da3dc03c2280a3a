"""The question whether somebody is still here is whole on every panel, in every language and text size."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.settings.schema import Settings
from kiosk.visit.targets import Resize
from support.audit import faults, small_targets
from support.panels import Walk, walk

NAMES = (
    "kiosk-16:9",
    "kiosk-tall-5:4",
    "tablet-16:10",
    "tablet-16:9",
    "tablet-tall-16:10",
    "tablet-tall-5:4",
)


@pytest.mark.parametrize("tightest", [walk(f"{name}-es-extra") for name in NAMES], ids=str)
def test_the_question_is_whole(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings, tightest: Walk
) -> None:
    kiosk = open_kiosk(tightest.panel.size, tightest.panel.settings(still_settings))
    found = []
    for language in ("en", "es"):
        kiosk.navigator.begin(language)
        for size in range(3):
            kiosk.navigator.press(Resize(size))
            kiosk.idle.warn()
            QTest.qWait(50)
            faulty = faults(kiosk.window) + small_targets(kiosk.window, kiosk.navigator.seen.display)
            found += [f"{language} {size}: {each}" for each in faulty]
            kiosk.idle.stay()
    assert not found, "\n".join(found)
