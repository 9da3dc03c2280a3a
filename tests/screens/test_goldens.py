"""Eight screens as they should look. `make accept` takes the new look after you have looked at it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.settings import Settings

GOLDENS = Path(__file__).parent.parent / "goldens" / "screens"
REPORT = Path("build/goldens")
WIDTH = 640
"""Screens are compared at this width, px: small files, and no quarrel about a hair."""
FAR = 24
"""A channel that differs by more is seen; a machine's own rounding stays far below."""
SHARE = 0.002
"""The share of pixels that may be far off before the look has changed."""

LANDSCAPE, PORTRAIT, TABLET = (1920, 1080), (1080, 1920), (1280, 800)
SCREENS = [
    ("attract", LANDSCAPE, "", 0.0),
    ("home", LANDSCAPE, "home", 0.0),
    ("balloon", LANDSCAPE, "procedure/balloon", 0.5),
    ("needle-portrait", PORTRAIT, "procedure/needle", 0.7),
    ("cement-tablet", TABLET, "procedure/cement", 0.6),
    ("signs", LANDSCAPE, "back-pain/signs", 0.0),
    ("help", LANDSCAPE, "back-pain/get-help", 0.0),
    ("questions", LANDSCAPE, "provider/pick", 0.0),
]


def seen(kiosk: Kiosk, screen: str, handle: float) -> QImage:
    """The screen as it stands, ``WIDTH`` px wide."""
    if screen:
        kiosk.navigator.begin("en")
        kiosk.navigator.open(screen)
        kiosk.navigator.moveHandle(handle)
    QTest.qWait(350)  # moved layers are painted crisp once the finger rests
    image = kiosk.window.grabWindow()
    return image.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation).convertToFormat(
        QImage.Format.Format_RGB32
    )


def far_share(one: QImage, other: QImage) -> float:
    """The share of pixels in which any channel differs by more than ``FAR``."""
    first, second = (bytes(image.constBits()) for image in (one, other))
    far = sum(abs(a - b) > FAR for a, b in zip(first, second, strict=True))
    return far / (one.width() * one.height())


def side_by_side(name: str, expected: QImage, actual: QImage) -> Path:
    """What was expected and what came, as one picture."""
    REPORT.mkdir(parents=True, exist_ok=True)
    sheet = QImage(QSize(2 * WIDTH + 8, expected.height()), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.black)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, expected)
    painter.drawImage(WIDTH + 8, 0, actual)
    painter.end()
    path = REPORT / f"{name}.png"
    sheet.save(str(path))
    return path


@pytest.mark.parametrize(("name", "size", "screen", "handle"), SCREENS, ids=[each[0] for each in SCREENS])
def test_the_screen_looks_as_accepted(
    open_kiosk: Callable[..., Kiosk],
    still_settings: Settings,
    name: str,
    size: tuple[int, int],
    screen: str,
    handle: float,
) -> None:
    actual = seen(open_kiosk(size, still_settings), screen, handle)
    golden = GOLDENS / f"{name}.png"
    if os.environ.get("KIOSK_ACCEPT"):
        golden.parent.mkdir(parents=True, exist_ok=True)
        actual.save(str(golden))
    expected = QImage(str(golden)).convertToFormat(QImage.Format.Format_RGB32)
    assert expected.size() == actual.size()
    share = far_share(expected, actual)
    assert share <= SHARE, (
        f"{share:.2%} of the pixels changed; compare {side_by_side(name, expected, actual)}"
    )
