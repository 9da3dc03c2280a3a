"""What the nets share: the walk over the shipped content, made once."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.model.library import Library
from support.telling import Telling, tellings


@pytest.fixture(scope="session")
def walks(shipped: Library, qapp: QGuiApplication) -> dict[str, tuple[Telling, ...]]:  # noqa: ARG001 - timers need it
    """Everything that is seen and heard, by language."""
    return {each.code: tuple(tellings(shipped, each.code)) for each in shipped.languages}
