"""Words with their marks as StyledText, the small HTML that Qt draws, and back."""

from __future__ import annotations

import html
import re

from kiosk.model.text import Inline, Span, Style, sentences

MARKS = {Style.STRONG: "b", Style.EMPHASIS: "i", Style.TERM: "u", Style.LINK: "b"}

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


def marked_sentences(inline: Inline) -> tuple[str, ...]:
    """The sentences of ``inline`` as StyledText."""
    return tuple(markup(sentence) for sentence in sentences(inline))
