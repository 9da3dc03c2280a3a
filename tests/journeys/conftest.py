"""What journeys share."""

from __future__ import annotations

import pytest
from ear import Ear

from kiosk.model import Library, Words


@pytest.fixture
def ear() -> Ear:
    """A voice that only listens."""
    return Ear()


@pytest.fixture
def words(shipped: Library) -> Words:
    """The English words of the bars and buttons."""
    return shipped.language("en").words
