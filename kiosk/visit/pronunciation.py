"""Replaces, for the voice alone, the words that it says wrong. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping


def pronounced(text: str, says: Mapping[str, str]) -> str:
    """``text`` with each whole word of ``says`` as it is to be said; capitals make no difference."""
    if not says:
        return text
    forms = {word.casefold(): said for word, said in says.items()}
    longest_first = sorted(says, key=len, reverse=True)
    words = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)
    return words.sub(lambda found: forms[found[0].casefold()], text)
