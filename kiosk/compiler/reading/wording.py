"""What a pack asks of its own words, in ``_wording.md``: promises, one word for one thing, who is counted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.compiler.reading.page import Page, Passage, Role
from kiosk.model.blocks import Section
from kiosk.model.hints import nearest


class Kind(StrEnum):
    """What the words of a section are: the section's id."""

    PROMISE = "promise"
    TERM = "term"
    COUNTED = "counted"


@dataclass(frozen=True, slots=True)
class Phrases:
    """Words of one kind. ``pattern`` is a regular expression that matches each of them.

    ``remedy`` says what to write instead, or why they count.
    """

    kind: Kind
    pattern: str
    remedy: str


def pack_wording(page: Page) -> tuple[Phrases, ...]:
    """The entries of ``_wording.md``: ``- words, other words: what to write instead``.

    A slash parts words of which any one may stand there; three dots at the end of a word stand for any
    letters.
    """
    return tuple(found for kind, passage in _entries(page) if (found := _phrases(page, kind, passage)))


def _entries(page: Page) -> Iterator[tuple[Kind, Passage]]:
    """Every list entry with the kind of the section that it stands in."""
    sections = [(each.line, each.block) for each in page.placed if isinstance(each.block, Section)]
    for line, section in sections:
        if section.id not in list(Kind):
            told = f"there is no kind of words {section.id!r}; {nearest(section.id, list(Kind))}"
            page.report.error(line, told)
    for passage in page.passages:
        if passage.role is not Role.ITEM:
            continue
        above = [section.id for line, section in sections if line < passage.line()]
        if not above:
            page.report.error(passage.line(), "put this under a heading: ## Promises {#promise}")
        elif above[-1] in list(Kind):
            yield Kind(above[-1]), passage


def _phrases(page: Page, kind: Kind, passage: Passage) -> Phrases | None:
    phrases, _, remedy = passage.text.partition(":")
    patterns = [pattern_of(each) for each in phrases.split(",")]
    if not remedy.strip() or not all(patterns):
        told = "write words, a colon and what to write instead: - always works, work... always: say how often"
        page.report.error(passage.line(), told)
        return None
    # In round brackets behind a name stands its second name, which may be any word.
    return Phrases(kind, rf"(?<!\()\b(?:{'|'.join(patterns)})\b", remedy.strip())


def pattern_of(phrase: str) -> str:
    """A regular expression for the words of ``phrase``; empty where it has none, or one without letters."""
    words = [[_part(each) for each in word.split("/")] for word in phrase.split()]
    if not words or not all(part for word in words for part in word):
        return ""
    return r"\s+".join(f"(?:{'|'.join(word)})" for word in words)


def _part(text: str) -> str:
    """A regular expression for one word; empty for one without letters, or with dots elsewhere."""
    letters = re.sub(r"(?:\.\.\.|…)$", "", text)
    if not re.search(r"\w", letters) or re.search(r"\.\.|…", letters):
        return ""
    return re.escape(letters) + (r"\w*" if letters != text else "")
