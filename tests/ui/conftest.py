"""What the tests of single controls share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.bridge.system import fonts
from kiosk.settings.places import places
from support.clinic import CLINIC
from support.stage import Stage


@pytest.fixture(scope="session")
def bundled_fonts(qapp: QGuiApplication) -> None:  # noqa: ARG001 - fonts need an application
    """The fonts of the kiosk, loaded."""
    fonts.load(places(CLINIC).assets)


@pytest.fixture
def stage(qtbot: QtBot, bundled_fonts: None, tmp_path: Path) -> Iterator[Stage]:  # noqa: ARG001 - drawn with them
    """An empty stage."""
    made = Stage(qtbot, tmp_path)
    yield made
    made.view.close()
