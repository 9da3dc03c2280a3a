"""Memory that never grows, in a short form; ``make soak`` runs the long one."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk import app
from kiosk.model.library import Library
from kiosk.settings.places import places
from soak.monkey import resident_mb
from support.clinic import CLINIC

SHORT, LONG = 1000, 60_000
"""Events: as many as the time of the suite allows (half a minute), and in ``make long``."""
BYTES_AN_EVENT = {SHORT: 15_000, LONG: 250}
"""What rests of a screen's pixels at the moment of looking is up to 3 MB: fewer bytes cannot be told apart in
so few events. The leak that this is about left 31,000 bytes an event."""
SIZE = (1280, 800)
TIMES = 50 if os.environ.get("KIOSK_SOAK") else 2


def growth_mb(act: Callable[[], None], times: int) -> float:
    """MB that one of ``times`` acts leaves behind, after two to warm up."""
    for _ in range(2):
        act()
    gc.collect()
    before = resident_mb()
    for _ in range(times):
        act()
    gc.collect()
    return (resident_mb() - before) / times


@pytest.mark.parametrize("events", [SHORT, pytest.param(LONG, marks=pytest.mark.long)])
def test_a_monkey_leaves_nothing_behind(events: int) -> None:
    most = BYTES_AN_EVENT[events]
    asked = ["--events", str(events), "--size", "x".join(map(str, SIZE)), "--most", str(most)]
    done = subprocess.run(  # noqa: S603 - our own arguments
        [sys.executable, str(Path(__file__).parent), *asked, "--lang", "en", "--small-caches"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert 0 == done.returncode, done.stdout + done.stderr


def test_two_kiosks_that_were_closed_leave_less_than_1_mb_each(
    qtbot: QtBot, qapp: QGuiApplication, shipped: Library
) -> None:
    def two() -> None:
        kiosks = [app.build(qapp, CLINIC, places(CLINIC), shipped, size=SIZE) for _ in range(2)]
        for kiosk in kiosks:
            kiosk.window.show()
            qtbot.waitUntil(kiosk.window.isExposed)
            kiosk.navigator.begin("en")
        qtbot.wait(50)
        for kiosk in kiosks:
            kiosk.close()

    assert growth_mb(two, TIMES) < 2


@pytest.mark.painted
def test_a_reload_of_the_screens_leaves_less_than_a_quarter_mb(kiosk: app.Kiosk, qtbot: QtBot) -> None:
    def reload() -> None:
        kiosk.reload()
        qtbot.wait(50)

    kiosk.navigator.begin("en")
    assert growth_mb(reload, 2 * TIMES) < 0.25
