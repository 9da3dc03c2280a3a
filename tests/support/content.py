"""The shipped content: a copy to change, and its words, so that a test follows them when they change."""

from __future__ import annotations

import shutil
from pathlib import Path

from kiosk.model.blocks import Paragraph, Picture
from kiosk.model.screens import Screen
from kiosk.model.text import Inline
from kiosk.settings.places import places
from kiosk.settings.schema import Settings


def copied(folder: Path) -> Path:
    """A copy of the shipped content in English and Spanish: all four languages take twice as long."""
    shipped = places(Settings()).content
    return Path(shutil.copytree(shipped, folder, ignore=shutil.ignore_patterns("ar", "fr")))


def picture_words(screen: Screen) -> str:
    """What the first picture of ``screen`` shows, in words."""
    return next(block.alt for block in screen.blocks if isinstance(block, Picture))


def paragraphs(screen: Screen) -> list[Inline]:
    """The paragraphs of ``screen``, at least one."""
    found = [block.text for block in screen.blocks if isinstance(block, Paragraph)]
    assert found, screen.id
    return found
