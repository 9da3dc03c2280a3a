"""The checks of a screen, which are the kiosk's own: it looks at itself with them every night."""

from kiosk.commands.nightly.audit import (
    buttons,
    faults,
    least_capital,
    longest_word,
    place,
    rect_of,
    small_letters,
    small_targets,
    texts,
)

__all__ = [
    "buttons",
    "faults",
    "least_capital",
    "longest_word",
    "place",
    "rect_of",
    "small_letters",
    "small_targets",
    "texts",
]
