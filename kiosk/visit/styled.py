"""Cuts words into sentences, with their marks. Pure."""

from __future__ import annotations

import html
import re

from kiosk.model.text import Inline, Span, Style, plain

MARKS = {Style.STRONG: "b", Style.EMPHASIS: "i", Style.TERM: "u", Style.LINK: "b"}

_END = re.compile(r"[.!?…][\"'”»)]*(\s+)(?=\S)")
_TAG = re.compile(r"<[^>]*>")


def markup(inline: Inline) -> str:
    """StyledText of ``inline``: only the tags of ``MARKS``, everything else escaped."""
    return "".join(_mark(span) for span in inline)


def _mark(span: Span) -> str:
    words = html.escape(span.text, quote=False)
    tag = MARKS.get(span.style)
    return f"<{tag}>{words}</{tag}>" if tag else words


def spoken(marked: str) -> str:
    """The words of StyledText as a voice says them."""
    return " ".join(html.unescape(_TAG.sub("", marked.replace("<br>", " "))).split())


def sentences(inline: Inline) -> tuple[Inline, ...]:
    """The sentences of ``inline`` without the spaces between them."""
    words = plain(inline)
    cuts = [(found.start(1), found.end(1)) for found in _END.finditer(words)]
    starts = (0, *(after for _, after in cuts))
    ends = (*(before for before, _ in cuts), len(words))
    return tuple(_cut(inline, start, end) for start, end in zip(starts, ends, strict=True) if start < end)


def marked_sentences(inline: Inline) -> tuple[str, ...]:
    """The sentences of ``inline`` as StyledText."""
    return tuple(markup(sentence) for sentence in sentences(inline))


def _cut(inline: Inline, start: int, end: int) -> Inline:
    """The characters from ``start`` to ``end``, with their marks."""
    found: list[Span] = []
    at = 0
    for span in inline:
        text = span.text[max(0, start - at) : max(0, end - at)]
        if text:
            found.append(Span(text, span.style, span.target))
        at += len(span.text)
    return tuple(found)
