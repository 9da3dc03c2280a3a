"""Wording that misleads: risks that people misread, and promises."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

RISK = "W4"
PROMISE = "promise"
TERM = "term"
"""One word for one thing."""

_NUMBER = r"(\d+(?:[.,]\d+)?½?|½)"


@dataclass(frozen=True, slots=True)
class Wording:
    """What must not be written, and what to write instead.

    ``bare``: only where no number stands by it. ``counts``: the two groups of the pattern are a count and a
    whole, and ``{count}`` of the remedy is that count out of 100.
    """

    rule: str
    pattern: re.Pattern[str]
    remedy: str
    bare: bool = False
    counts: tuple[tuple[str, int], ...] | None = None
    """Numbers that are written as words, by the word."""

    def advice(self, found: re.Match[str]) -> str:
        """What to write instead of ``found``."""
        if self.counts is None:
            return self.remedy
        numbers = dict(self.counts)
        part, whole = (numbers.get(each.casefold()) or int(each) for each in found.groups()[:2])
        return self.remedy.format(count=out_of_100(part, whole))


def out_of_100(part: int, whole: int) -> str:
    """``part`` of ``whole`` as a count out of 100: 20 for 1 of 5, 33 for 1 of 3, 0.5 for 1 of 200."""
    count = 100 * part / whole if whole else 0.0
    return f"{round(count) if count >= 1 else count:g}"


def avoid(rule: str, pattern: str, remedy: str, *, bare: bool = False) -> Wording:
    """A wording that matches ``pattern``, in capital or small letters."""
    return Wording(rule, re.compile(pattern, re.IGNORECASE), remedy, bare)


def ratio(pattern: str, remedy: str, words: Mapping[str, int]) -> Wording:
    """A ratio such as "1 in 5": two groups of ``pattern``, in digits or in ``words``."""
    return Wording(RISK, re.compile(pattern, re.IGNORECASE), remedy, counts=tuple(words.items()))


def price(currencies: str = "euros") -> Wording:
    """A price: a sign and a number, or a number and one of the ``currencies``, parted by bars."""
    return avoid(PROMISE, rf"[$€£]\s?\d|\d\s?(?:{currencies})\b", "give no prices")


_PERCENT = r"\d[\d.,]*\s?%"


def percent(words: str = "") -> Wording:
    """A percentage: a number and its sign, or the ``words`` for it."""
    return avoid(RISK, rf"{_PERCENT}|\b{words}\b" if words else _PERCENT, "write a count out of 100")


EVERYWHERE = (price(), percent())
"""What misleads in every language."""


def misleading(text: str, wordings: tuple[Wording, ...]) -> Iterator[tuple[int, str, str, str]]:
    """Offset, words, rule and remedy of everything in ``text`` that must not be written."""
    if not _any_of(wordings).search(text):
        return
    counted = any(char.isdigit() for char in text)
    for wording in wordings:
        if not (wording.bare and counted):
            for found in wording.pattern.finditer(text):
                yield found.start(), found[0], wording.rule, wording.advice(found)


@cache
def _any_of(wordings: tuple[Wording, ...]) -> re.Pattern[str]:
    """All patterns in one: most texts hold none of them, and are searched once."""
    return re.compile("|".join(each.pattern.pattern for each in wordings), re.IGNORECASE)


_CODES = (
    r"(?<![\d/])\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\b\.?| ?h\b|(?=\W*$)|(?=[\s,;.!?)]))"  # a clock time
    r"|\b\d{1,2} ?[ap]\.?m\b\.?"
    r"|\+\d[\d ()./-]{5,}\d|\(\d{2,5}\)[ -]?\d[\d -]{3,}\d|\b\d{3,5}(?:[ .-]\d{2,4}){1,3}\b"  # a phone number
    r"|[^\W\d_]-?\d+(?:\b|(?=[^\W\d_]))"  # T12, COVID-19
)


def no_facts(places: str) -> re.Pattern[str]:
    """Matches numbers that nobody has to prove: times, phones, T12, and numbers of ``places``."""
    return re.compile(rf"{_CODES}|\b(?:{places})\.? (?:no\.? |n\.?º ?|#)?\d+(?:[ .-]?\d+)*\w?", re.IGNORECASE)


NO_FACTS = no_facts("#")
"""Numbers that nobody has to prove, in every language."""


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
