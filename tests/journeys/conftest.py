"""What journeys share."""

from __future__ import annotations

import pytest

from kiosk.model.library import Library
from kiosk.model.words import Words
from support.ear import Ear


@pytest.fixture
def ear() -> Ear:
    """A voice that only listens."""
    return Ear()


@pytest.fixture
def words(shipped: Library) -> Words:
    """The English words of the bars and buttons."""
    return shipped.language("en").words
