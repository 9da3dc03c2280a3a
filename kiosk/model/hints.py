"""The hint that ends a message about a name that is not known."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def near(name: str, known: Iterable[str]) -> str:
    """The most similar of the ``known`` names, or nothing when none is; capitals do not count."""
    names = {str(each).casefold(): str(each) for each in sorted(known, reverse=True)}
    found = difflib.get_close_matches(name.casefold(), names, 1)
    return names[found[0]] if found else ""


def nearest(name: str, known: Iterable[str]) -> str:
    """What to write instead of ``name``: the most similar of the ``known`` names, or all of them."""
    names = sorted(str(each) for each in known)
    if close := near(name, names):
        return f"did you mean {close!r}?"
    return f"there is: {', '.join(names)}" if names else "there is none"
