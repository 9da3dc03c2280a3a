"""How hard a text is to read: sentences, words and the reading formulas."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from kiosk.model.text import sentence_spans

_CACHE = 1 << 14  # texts; most of a pack stays the same from one save to the next
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+(?:[.,]\d+)*")


@lru_cache(_CACHE)
def sentences(text: str) -> tuple[tuple[int, str], ...]:
    """Each sentence that holds a word, with its offset in ``text``."""
    return tuple(
        (start, text[start:end]) for start, end in sentence_spans(text) if _WORD.search(text, start, end)
    )


@lru_cache(_CACHE)
def words(text: str) -> tuple[tuple[int, str], ...]:
    """Offset and letters of each word or number; the parts of a hyphenated word count by themselves."""
    return tuple((found.start(), found[0]) for found in _WORD.finditer(text.replace("\u2019", "'")))


@dataclass(frozen=True, slots=True)
class Counts:
    """What the formulas need. A number counts as one word of one syllable."""

    sentences: int = 0
    words: int = 0
    syllables: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.sentences + other.sentences, self.words + other.words, self.syllables + other.syllables
        )


NO_COUNTS = Counts()


@dataclass(frozen=True, slots=True)
class Scale:
    """A reading formula with its limits for a topic, a screen and a caption (None: not measured).

    ``harder`` is 1 when a higher value is harder to read, -1 when it is easier.
    """

    rule: str
    name: str
    syllables: Callable[[str], int]
    per_sentence: float
    per_word: float
    constant: float
    harder: int
    topic: float
    screen: float
    caption: float | None = None

    def count(self, text: str, terms: re.Pattern[str] | None = None) -> Counts:
        """The counts of ``text``, the end of which ends a sentence; what matches ``terms`` is left out."""
        shown = words(terms.sub(" ", text) if terms else text)
        spoken = sum(1 if word[0].isdigit() else self.syllables(word) for _, word in shown)
        return Counts(len(sentences(text)), len(shown), spoken)

    def measure(self, counts: Counts) -> float:
        """The value of the formula, rounded to a tenth; 0 words are as easy as can be."""
        if not counts.words or not counts.sentences:
            return -100.0 * self.harder
        value = (
            self.constant
            + self.per_sentence * counts.words / counts.sentences
            + self.per_word * counts.syllables / counts.words
        )
        return round(value, 1)

    def too_hard(self, value: float, limit: float) -> bool:
        """Whether ``value`` lies on the wrong side of ``limit``."""
        return (value - limit) * self.harder > 0
