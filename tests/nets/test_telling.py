"""What a patient sees and hears on every screen, in every shape and text size, is what was accepted."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.settings.places import places
from support.clinic import CLINIC
from support.look import check_text
from support.telling import Telling, book

ACCEPTED = Path(__file__).parent / "accepted"


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_screen_is_told_as_accepted(walks: dict[str, tuple[Telling, ...]], language: str) -> None:
    check_text(book(walks[language], places(CLINIC).content), ACCEPTED / f"{language}.txt")
