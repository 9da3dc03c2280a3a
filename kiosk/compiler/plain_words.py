"""W1, W2, W3 and the captions of W6: words and sentences that everybody can read."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.compiler import syllables
from kiosk.compiler.language import ALLOWED, Draft
from kiosk.compiler.page import PROSE, Page, Passage, Role
from kiosk.compiler.reading import SCALES, Scale, sentences, words
from kiosk.compiler.terms import Names

MAX_WORDS = 15
MAX_SYLLABLES = 2
MIN_SAMPLE = 30
"""Words that a screen needs to be measured by itself: the formulas were made for longer texts."""

_SPOKEN = PROSE | {Role.TITLE, Role.HEADING, Role.CAPTION}


class PlainWords:
    """Measures the pages of one language; what cannot be measured there is left alone."""

    def __init__(self, draft: Draft, names: Names) -> None:
        language = draft.code.partition("-")[0]
        self._scale = SCALES.get(language)
        self._long_words = language == "en"
        self._names = names
        self._allowed = draft.allowed | set(names.words())

    def check_topic(self, topic: Page, pages: Iterable[Page]) -> None:
        """W1, W3: the reading level of a topic and of each of its screens."""
        scale = self._scale
        if scale is None:
            return
        prose = {page.id: _prose(page) for page in pages}
        for page in pages:
            texts = prose[page.id]
            if scale.count(texts).words >= MIN_SAMPLE:
                self._check_level(page, scale, texts, scale.screen, "this screen")
        self._check_level(
            topic, scale, [text for texts in prose.values() for text in texts], scale.topic, "this topic"
        )

    def _check_level(self, page: Page, scale: Scale, texts: list[str], limit: float, what: str) -> None:
        """Both with and without the names of terms, which cannot be avoided."""
        full = scale.measure(scale.count(texts))
        without = scale.measure(scale.count(texts, self._names.pattern))
        if scale.too_hard(full, limit) or scale.too_hard(without, limit):
            bound = "at most" if scale.harder > 0 else "at least"
            page.report.error(
                1,
                f"{scale.name} of {what} is {full} ({without} without glossary terms), must be {bound} {limit}; "
                "use shorter words and sentences",
                scale.rule,
            )

    def check_page(self, page: Page) -> None:
        """W2: short sentences of short words."""
        reported: set[str] = set()
        for passage in page.passages:
            if passage.role in _SPOKEN:
                self._check_sentences(page, passage)
                if self._long_words:
                    self._check_words(page, passage, reported)

    def _check_sentences(self, page: Page, passage: Passage) -> None:
        for offset, sentence in sentences(passage.text):
            number = len(words(sentence))
            if number > MAX_WORDS:
                page.report.error(
                    passage.line(offset),
                    f"a sentence has {number} words, at most {MAX_WORDS}; split it",
                    "W2",
                )

    def _check_words(self, page: Page, passage: Passage, reported: set[str]) -> None:
        for word in words(passage.text):
            number = syllables.english(word)
            key = word.casefold().replace("’", "'")
            if number <= MAX_SYLLABLES or key in reported or self._is_allowed(key):
                continue
            reported.add(key)
            page.report.error(
                passage.line(passage.text.index(word)),
                f"{word!r} has {number} syllables, at most {MAX_SYLLABLES}; use a shorter word or add it to {ALLOWED}",
                "W2",
            )

    def _is_allowed(self, word: str) -> bool:
        stems = (word, word.removesuffix("'s"), word.removesuffix("s"), word.removesuffix("es"))
        return any(stem in self._allowed for stem in stems)

    def check_captions(self, page: Page) -> None:
        """W6: captions for everybody."""
        scale = self._scale
        if scale is None or scale.caption is None:
            return
        for passage in page.passages:
            if passage.role is not Role.CAPTION:
                continue
            value = scale.measure(scale.count([passage.text], self._names.pattern))
            if scale.too_hard(value, scale.caption):
                page.report.error(
                    passage.line(),
                    f"{scale.name} of the caption is {value}, must be at most {scale.caption}; use shorter words",
                    "W6",
                )


def _prose(page: Page) -> list[str]:
    return [passage.text for passage in page.passages if passage.role in PROSE]
