"""Wording that misleads: risks that people misread, and promises."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

RISK = "W4"
PROMISE = "promise"

_NUMBER = r"(\d+(?:[.,]\d+)?½?|½)"
_OUT_OF = re.compile(rf"{_NUMBER} (?:out of|of|de)(?: every| cada)? (\d+(?:[.,]\d{{3}})*)")


@dataclass(frozen=True, slots=True)
class Wording:
    """What must not be written, and what to write instead. ``bare``: only where no number stands by it."""

    rule: str
    pattern: re.Pattern[str]
    remedy: str
    bare: bool = False


def _avoid(rule: str, pattern: str, remedy: str, *, bare: bool = False) -> Wording:
    return Wording(rule, re.compile(pattern, re.IGNORECASE), remedy, bare)


_SMALL = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|a hundred)"
_PRICE = _avoid(PROMISE, r"[$€£]\s?\d|\d\s?(?:dollars|d[oó]lares|euros)\b", "give no prices")
_PERCENT = _avoid(RISK, r"\d\s?%|\bper ?cent\b|\bpor ciento\b", "write a count out of 100")

WORDINGS: dict[str, tuple[Wording, ...]] = {
    "en": (
        _avoid(RISK, rf"\b{_SMALL} in {_SMALL}\b", "write a count out of 100: 5 of 100"),
        _avoid(RISK, r"\btimes (?:more|less|as|higher|lower|greater)\b", "write both counts out of 100"),
        _avoid(RISK, r"\brare(?:ly)?\b", "people read it as 0 to 80 of 100; write the count", bare=True),
        _avoid(PROMISE, r"\bsuccess rates?\b", "say what studies saw and what they did not"),
        _avoid(PROMISE, r"\bguarantee\w*", "no result is certain; say how often it helped"),
        _avoid(PROMISE, r"\bsafe(?:r|st)?\b", "say what can go wrong, and how often"),
        _avoid(PROMISE, r"\blonger li(?:fe|ves)\b|\bliv(?:e|es|ed|ing) longer\b", "this is not known"),
        _avoid(PROMISE, r"\brestor\w+ (?:the )?normal height\b", "some bones gain little or no height"),
        _avoid(
            PROMISE,
            r"\bprevent\w* (?:new|more|other|future|further) (?:fractures?|breaks?)\b",
            "it was not shown to change new breaks",
        ),
        _PRICE,
        _PERCENT,
    ),
    "es": (
        _avoid(
            RISK,
            r"\b(?:\d+|uno|una) de cada (?!(?:100|200|1[.,]?000)\b)\w+|\b(?:1|uno|una) (?:en|entre) \d+\b",
            "escriba cuántos de cada 100: 5 de cada 100",
        ),
        _avoid(RISK, r"\bveces (?:más|menos|mayor|menor)\b", "escriba los dos números de cada 100"),
        _avoid(RISK, r"\brar[oa]s?\b|\braramente\b|\brara vez\b", "escriba cuántos de cada 100", bare=True),
        _avoid(PROMISE, r"\btasas? de éxito\b", "diga qué vieron los estudios y qué no"),
        _avoid(PROMISE, r"\bgarant\w+", "ningún resultado es seguro; diga cuántas veces ayudó"),
        _avoid(
            PROMISE,
            r"\b(?:es|son|sea|muy|más|totalmente|completamente) segur[oa]s?\b",
            "diga qué puede salir mal y cuántas veces",
        ),
        _avoid(
            PROMISE,
            r"\bviv\w+ más (?:tiempo|años)\b|\balarg\w+ la vida\b|\bvida más larga\b",
            "esto no se sabe",
        ),
        _avoid(
            PROMISE,
            r"\b(?:restaur|recuper|devuelv)\w* (?:la|su) altura normal\b",
            "algunos huesos ganan poca o ninguna altura",
        ),
        _avoid(
            PROMISE,
            r"\b(?:previen|preven|evit)\w* (?:las )?(?:(?:otras|más|nuevas) fracturas|fracturas nuevas)\b",
            "no se ha visto que cambie las fracturas nuevas",
        ),
        _PRICE,
        _PERCENT,
    ),
}
"""What to avoid, by primary language code."""


def misleading(text: str, language: str) -> Iterator[tuple[int, str, Wording]]:
    """Offset and words of everything in ``text`` that must not be written."""
    if not _any_of(language).search(text):
        return
    counted = any(char.isdigit() for char in text)
    for wording in _wordings(language):
        if not (wording.bare and counted):
            yield from ((found.start(), found[0], wording) for found in wording.pattern.finditer(text))


def _wordings(language: str) -> tuple[Wording, ...]:
    return WORDINGS.get(language, (_PRICE, _PERCENT))


@cache
def _any_of(language: str) -> re.Pattern[str]:
    """All patterns in one: most texts hold none of them, and are searched once."""
    return re.compile("|".join(each.pattern.pattern for each in _wordings(language)), re.IGNORECASE)


def frequency(text: str) -> tuple[float, float] | None:
    """The first "18 of 100" or "18 de cada 100" in ``text`` as (18, 100), or None."""
    found = _OUT_OF.search(text)
    if not found:
        return None
    whole = found[1].rstrip("½").replace(",", ".")
    return float(whole or 0) + 0.5 * found[1].endswith("½"), float(re.sub(r"[.,]", "", found[2]))
