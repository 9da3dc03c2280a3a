"""What journeys share."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bridge.paper import printer
from kiosk.model.library import Library
from kiosk.model.words import Words
from support.ear import Ear
from support.print_system import install


@pytest.fixture
def ear() -> Ear:
    """A voice that only listens."""
    return Ear()


@pytest.fixture
def words(shipped: Library) -> Words:
    """The English words of the bars and buttons."""
    return shipped.language("en").words


@pytest.fixture
def queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a print system that a test moves."""
    monkeypatch.setenv("PATH", install(tmp_path))
    monkeypatch.setattr(printer, "LOOK_MS", 30)
    return tmp_path
