"""What the tests over a real accessibility bus share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from support.virtual_display import virtual_display


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """The name of a virtual display of the kiosk's size."""
    with virtual_display() as name:
        yield name
