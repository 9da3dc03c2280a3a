"""Words with their marks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Style(StrEnum):
    """How a run of words is marked."""

    PLAIN = "plain"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    TERM = "term"
    """Tapping it explains it; ``Span.target`` is the glossary id."""
    LINK = "link"
    """``Span.target`` is a screen id. Nothing outside the kiosk can be linked."""


@dataclass(frozen=True, slots=True)
class Span:
    """Words in one style."""

    text: str
    style: Style = Style.PLAIN
    target: str = ""


Inline = tuple[Span, ...]


def plain(inline: Inline) -> str:
    """The words of ``inline`` without their marks."""
    return "".join(span.text for span in inline)
