"""The words of a screen as the content has them, so that a test follows them when they change."""

from __future__ import annotations

from kiosk.model.blocks import Paragraph, Picture
from kiosk.model.screens import Screen
from kiosk.model.text import Inline


def picture_words(screen: Screen) -> str:
    """What the first picture of ``screen`` shows, in words."""
    return next(block.alt for block in screen.blocks if isinstance(block, Picture))


def paragraphs(screen: Screen) -> list[Inline]:
    """The paragraphs of ``screen``, at least one."""
    found = [block.text for block in screen.blocks if isinstance(block, Paragraph)]
    assert found, screen.id
    return found
