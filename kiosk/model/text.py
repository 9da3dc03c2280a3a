"""Words with their marks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Style(StrEnum):
    """How a run of words is marked."""

    PLAIN = "plain"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    TERM = "term"
    """Tapping it explains it; ``Span.target`` is the glossary id."""
    LINK = "link"
    """``Span.target`` is a screen id. Nothing outside the kiosk can be linked."""


@dataclass(frozen=True, slots=True)
class Span:
    """Words in one style."""

    text: str
    style: Style = Style.PLAIN
    target: str = ""


Inline = tuple[Span, ...]


def plain(inline: Inline) -> str:
    """The words of ``inline`` without their marks."""
    return "".join(span.text for span in inline)


_END = re.compile(r"[.!?\u061f\u2026][\"'\u201d\u2019\u00bb)]*(\s+)(?=\S)")
"""A sentence ends here: its mark, closing quotes and brackets, and space before the next."""
_WORD_BEFORE = re.compile(r"\w+\Z")
_UNFINISHED = frozenset(
    {"mr", "mrs", "ms", "dr", "prof", "tel"}
    | {"sr", "sra", "srta", "sres", "sras", "dra", "dres", "ee", "núm", "pág"}
)
"""Abbreviations that stand before a name or a number and so never end a sentence."""
_LONGEST = 1 + max(map(len, _UNFINISHED))
"""So many characters tell whether a word is one of them."""


def sentence_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where each sentence of ``text`` starts and ends, in characters, without the spaces around it.

    A sentence goes on before a small letter ("at 8 a.m. and at 8 p.m.") and after a title ("Dra. Ruiz").
    """
    found: list[tuple[int, int]] = []
    start = 0
    for end in _END.finditer(text):
        if not _goes_on(text, end):
            found.append((start, end.start(1)))
            start = end.end(1)
    found.append((start, len(text)))
    return tuple(
        (start + len(part) - len(part.lstrip()), start + len(part.rstrip()))
        for start, end in found
        if (part := text[start:end]).strip()
    )


def _goes_on(text: str, end: re.Match[str]) -> bool:
    """Whether the sentence goes on after what looks like its ``end``."""
    if text[end.end()].islower():
        return True
    word = _WORD_BEFORE.search(text, max(0, end.start() - _LONGEST), end.start())
    return text[end.start()] == "." and word is not None and word[0].casefold() in _UNFINISHED


def sentences(inline: Inline) -> tuple[Inline, ...]:
    """The sentences of ``inline`` with their marks, without the spaces between them."""
    return tuple(_cut(inline, start, end) for start, end in sentence_spans(plain(inline)))


def _cut(inline: Inline, start: int, end: int) -> Inline:
    """The characters of ``inline`` from ``start`` to before ``end``, with their marks."""
    found: list[Span] = []
    at = 0
    for span in inline:
        text = span.text[max(0, start - at) : max(0, end - at)]
        if text:
            found.append(Span(text, span.style, span.target))
        at += len(span.text)
    return tuple(found)
