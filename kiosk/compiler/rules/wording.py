"""Wording that misleads: risks that people misread, and promises."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

RISK = "W4"
PROMISE = "promise"

_NUMBER = r"(\d+(?:[.,]\d+)?½?|½)"


@dataclass(frozen=True, slots=True)
class Wording:
    """What must not be written, and what to write instead. ``bare``: only where no number stands by it."""

    rule: str
    pattern: re.Pattern[str]
    remedy: str
    bare: bool = False


def avoid(rule: str, pattern: str, remedy: str, *, bare: bool = False) -> Wording:
    """A wording that matches ``pattern``, in capital or small letters."""
    return Wording(rule, re.compile(pattern, re.IGNORECASE), remedy, bare)


def price(currencies: str = "euros") -> Wording:
    """A price: a sign and a number, or a number and one of the ``currencies``, parted by bars."""
    return avoid(PROMISE, rf"[$€£]\s?\d|\d\s?(?:{currencies})\b", "give no prices")


def percent(words: str = "") -> Wording:
    """A percentage: a number and its sign, or the ``words`` for it."""
    return avoid(RISK, rf"\d\s?%|\b{words}\b" if words else r"\d\s?%", "write a count out of 100")


EVERYWHERE = (price(), percent())
"""What misleads in every language."""


def misleading(text: str, wordings: tuple[Wording, ...]) -> Iterator[tuple[int, str, Wording]]:
    """Offset and words of everything in ``text`` that must not be written."""
    if not _any_of(wordings).search(text):
        return
    counted = any(char.isdigit() for char in text)
    for wording in wordings:
        if not (wording.bare and counted):
            yield from ((found.start(), found[0], wording) for found in wording.pattern.finditer(text))


@cache
def _any_of(wordings: tuple[Wording, ...]) -> re.Pattern[str]:
    """All patterns in one: most texts hold none of them, and are searched once."""
    return re.compile("|".join(each.pattern.pattern for each in wordings), re.IGNORECASE)


def frequency_pattern(between: str) -> re.Pattern[str]:
    """Matches two numbers with the words ``between`` them: "18 of 100"."""
    return re.compile(rf"{_NUMBER} {between} (\d+(?:[.,]\d{{3}})*)")


def frequency(text: str, pattern: re.Pattern[str]) -> tuple[float, float] | None:
    """The first "18 of 100" in ``text`` as (18, 100), or None. ``pattern`` is its language's."""
    found = pattern.search(text)
    if not found:
        return None
    whole = found[1].rstrip("½").replace(",", ".")
    return float(whole or 0) + 0.5 * found[1].endswith("½"), float(re.sub(r"[.,]", "", found[2]))
