"""W1, W2, W3 and the captions of W6: words and sentences that everybody can read."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from kiosk.compiler.reading.language import ALLOWED
from kiosk.compiler.reading.page import PROSE, Page, Passage, Role
from kiosk.compiler.rules.language_rules import LanguageRules, ShortWords
from kiosk.compiler.rules.readability import NO_COUNTS, Counts, Scale, sentences, words
from kiosk.compiler.rules.terms import Names

MAX_WORDS = 15
MIN_SAMPLE = 30
"""Words that a screen needs to be measured by itself: the formulas were made for longer texts."""

_MARKUP = re.compile(r"<[^>]*>?|&\w+;|(?:https?://|www\.)\S+")
"""HTML and addresses of the web, which are no words."""
_SPOKEN = PROSE | {Role.TITLE, Role.HEADING, Role.CAPTION}


@dataclass(frozen=True, slots=True)
class Sample:
    """A text as it stands, and without the names of terms, which cannot be avoided."""

    full: Counts = NO_COUNTS
    bare: Counts = NO_COUNTS

    def __add__(self, other: Sample) -> Sample:
        return Sample(self.full + other.full, self.bare + other.bare)


class PlainWords:
    """Measures the pages of one language; what cannot be measured there is left alone."""

    def __init__(self, rules: LanguageRules, names: Names, allowed: frozenset[str] | None) -> None:
        self._scale = rules.scale
        self._short_words = None if allowed is None else rules.short_words
        self._names = names
        self._allowed = {*(allowed or ()), *names.words()}

    def check_topic(self, topic: Page, pages: Iterable[Page]) -> None:
        """W1, W3: the reading level of a topic and of each of its screens."""
        scale = self._scale
        if scale is None:
            return
        whole = Sample()
        for page in pages:
            sample = self._sample(scale, page)
            whole += sample
            if sample.full.words >= MIN_SAMPLE:
                _check_level(page, scale, sample, scale.screen, "this screen")
        _check_level(topic, scale, whole, scale.topic, "this topic")

    def _sample(self, scale: Scale, page: Page) -> Sample:
        texts = [passage.text for passage in page.passages if passage.role in PROSE]
        return Sample(
            sum((scale.count(text) for text in texts), NO_COUNTS),
            sum((scale.count(text, self._names.pattern) for text in texts), NO_COUNTS),
        )

    def check_page(self, page: Page, refused: Collection[str]) -> None:
        """W2: short sentences of short words; words that are ``refused`` anyhow are not told again."""
        reported = set(refused)
        for passage in page.passages:
            if passage.role in _SPOKEN:
                self._check_sentences(page, passage)
                if self._short_words:
                    self._check_words(page, passage, self._short_words, reported)

    def _check_sentences(self, page: Page, passage: Passage) -> None:
        for offset, sentence in sentences(passage.text):
            number = len(words(sentence))
            if number > MAX_WORDS:
                page.report.error(
                    passage.line(offset),
                    f"a sentence has {number} words, at most {MAX_WORDS}; split it",
                    "W2",
                )

    def _check_words(self, page: Page, passage: Passage, short: ShortWords, reported: set[str]) -> None:
        for offset, word in words(_MARKUP.sub(lambda found: " " * len(found[0]), passage.text)):
            number = short.syllables(word)
            key = word.casefold()
            if number <= short.most or key in reported or self._allowed.intersection(short.stems(key)):
                continue
            reported.add(key)
            page.report.error(
                passage.line(offset),
                f"{word!r} has {number} syllables, at most {short.most}; "
                f"use a shorter word or add it to {ALLOWED}",
                "W2",
            )

    def check_captions(self, page: Page) -> None:
        """W6: captions for everybody."""
        scale = self._scale
        if scale is None or scale.caption is None:
            return
        for passage in page.passages:
            if passage.role is not Role.CAPTION:
                continue
            value = scale.measure(scale.count(passage.text, self._names.pattern))
            if scale.too_hard(value, scale.caption):
                page.report.error(
                    passage.line(),
                    f"{scale.name} of the caption is {value}, must be at most {scale.caption}; "
                    "use shorter words",
                    "W6",
                )


def _check_level(page: Page, scale: Scale, sample: Sample, limit: float, what: str) -> None:
    full, bare = scale.measure(sample.full), scale.measure(sample.bare)
    if scale.too_hard(full, limit) or scale.too_hard(bare, limit):
        bound = "at most" if scale.harder > 0 else "at least"
        page.report.error(
            1,
            f"{scale.name} of {what} is {full} ({bare} without glossary terms), must be {bound} {limit}; "
            "use shorter words and sentences",
            scale.rule,
        )
