"""What the nets share: the walk over the shipped content, made once."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.bridge.pictures import still
from kiosk.bridge.pictures.live import LivePicture
from kiosk.model.library import Library
from support.telling import Telling, tellings


@pytest.fixture(scope="session")
def walks(shipped: Library, qapp: QGuiApplication) -> dict[str, tuple[Telling, ...]]:  # noqa: ARG001 - timers need it
    """Everything that is seen and heard, by language."""
    return {each.code: tuple(tellings(shipped, each.code)) for each in shipped.languages}


@pytest.fixture
def without_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """Draw no picture: that takes most of the time, and no button or sheet is one."""
    monkeypatch.setattr(LivePicture, "updatePolish", lambda _: None)
    monkeypatch.setattr(still, "_drawn", lambda _, size: QImage(size, QImage.Format.Format_RGB32))
