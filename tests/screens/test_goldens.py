"""Some screens as they should look."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.settings.schema import Settings
from support.look import check_look
from support.walk import settle

GOLDENS = Path(__file__).parent.parent / "goldens" / "screens"
WIDTH = 640
"""Screens are compared at this width, px: small files, and no quarrel about a hair."""
WIDE, TALL, TABLET, TABLET_TALL = (1920, 1080), (1080, 1920), (1280, 800), (800, 1280)
SCREENS = [
    ("attract", WIDE, "", 0.0),
    ("home", WIDE, "home", 0.0),
    ("balloon", WIDE, "procedure/balloon", 0.5),
    ("needle-tall", TALL, "procedure/needle", 0.7),
    ("cement-tablet", TABLET, "procedure/cement", 0.6),
    ("balloon-tablet-tall", TABLET_TALL, "procedure/balloon", 0.5),
    ("help-tablet", TABLET, "back-pain/get-help", 0.0),
    ("signs", WIDE, "back-pain/signs", 0.0),
    ("help", WIDE, "back-pain/get-help", 0.0),
    ("matters", WIDE, "choices/matters", 0.0),
    ("questions", WIDE, "provider/pick", 0.0),
]


def seen(kiosk: Kiosk, screen: str, handle: float) -> QImage:
    """The screen as it stands, ``WIDTH`` px wide."""
    if screen:
        kiosk.navigator.begin("en")
        settle(kiosk)
        kiosk.navigator.open(screen)
        settle(kiosk)
        kiosk.navigator.moveHandle(handle)
    QTest.qWait(350)  # moved layers are painted crisp once the finger rests
    image = kiosk.window.grabWindow()
    return image.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation).convertToFormat(
        QImage.Format.Format_RGB32
    )


@pytest.mark.painted
@pytest.mark.parametrize(("name", "size", "screen", "handle"), SCREENS, ids=[each[0] for each in SCREENS])
def test_the_screen_looks_as_accepted(
    open_kiosk: Callable[..., Kiosk],
    still_settings: Settings,
    name: str,
    size: tuple[int, int],
    screen: str,
    handle: float,
) -> None:
    check_look(seen(open_kiosk(size, still_settings), screen, handle), GOLDENS / f"{name}.png")
