"""Numbers as SVG writes them."""

from __future__ import annotations

import re

LARGEST = 1e6
"""No number of a picture is larger: what is made of a few of them can be painted."""
AGAIN = "save it again as plain SVG"
OR_PNG = ", or save it as PNG"
"""Which is of no use for an icon."""
SIMPLER = f"simplify its paths{OR_PNG}"
_SIGNED = r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?"
NUMBER = re.compile(_SIGNED)
_LENGTH = re.compile(rf"({_SIGNED})(?:px)?")
BETWEEN = re.compile(r"[ \t\r\n\f]*(?:,[ \t\r\n\f]*)?")
"""What stands between two numbers."""


class UnreadableError(ValueError):
    """What cannot be read as a number, a path or a transform; the text says why, for the picture's author."""


def too_many(most: int) -> str:
    """What is said of a picture with more than ``most`` path commands."""
    return f"more than {most:,} points and curves; {SIMPLER}"


def number(text: str) -> float:
    """The number that ``text`` is. Raises :class:`UnreadableError`."""
    if not NUMBER.fullmatch(text):
        raise UnreadableError(f"{text[:20]!r} in the place of a number; {AGAIN}")
    return sized(text)


def sized(text: str) -> float:
    """A number that is one by its form, when it is not too large. Raises :class:`UnreadableError`."""
    value = float(text)
    if abs(value) > LARGEST:
        raise UnreadableError(f"the number {text[:20]!r}, which is too large; {AGAIN}")
    return value


def length(text: str) -> float:
    """A length in the unit of the picture; ``px`` is the same. Raises :class:`UnreadableError`."""
    if found := _LENGTH.fullmatch(text.strip()):
        return sized(found[1])
    raise UnreadableError(f"the length {text[:20]!r}; write it as a number alone")


def share(text: str) -> float:
    """An opacity from 0 to 1, also as percent. Raises :class:`UnreadableError`."""
    bare = text.strip()
    value = number(bare.removesuffix("%")) / (100 if bare.endswith("%") else 1)
    return min(max(value, 0.0), 1.0)


def numbers(text: str) -> list[float]:
    """The numbers of a list. Raises :class:`UnreadableError`."""
    found: list[float] = []
    text = text.strip()
    at = 0
    while at < len(text):
        match = NUMBER.match(text, at)
        if match is None:
            raise UnreadableError(f"{text[at : at + 20]!r} in the place of a number; {AGAIN}")
        found.append(sized(match[0]))
        at = BETWEEN.match(text, match.end()).end()  # type: ignore[union-attr] # it matches nothing, too
    return found
