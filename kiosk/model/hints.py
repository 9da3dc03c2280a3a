"""The hint that ends a message about a name that is not known."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def nearest(name: str, known: Iterable[str]) -> str:
    """What to write instead of ``name``: the most similar of the ``known`` names, or all of them."""
    names = sorted(str(each) for each in known)
    if near := difflib.get_close_matches(name, names, 1):
        return f"did you mean {near[0]!r}?"
    return f"there is: {', '.join(names)}" if names else "there is none"
