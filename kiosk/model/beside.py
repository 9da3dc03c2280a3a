"""The words of a page in two languages beside each other: every sentence beside its own, or none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never

from kiosk.model.blocks import (
    Block,
    Bullets,
    Callout,
    Heading,
    KnowledgeCard,
    Paragraph,
    Picture,
    QuestionRef,
    Risk,
    Section,
    Steps,
    Timeline,
)
from kiosk.model.text import Inline, plain, sentences


def passages(blocks: Iterable[Block]) -> Iterator[Inline]:
    """The headings, paragraphs and list entries of ``blocks`` in reading order.

    Pictures, risks and cards have words of their own kind and are left out.
    """
    for block in blocks:
        match block:
            case Heading(text=text) | Paragraph(text=text):
                yield text
            case Bullets(items=items) | Steps(items=items):
                yield from (item.text for item in items)
            case Callout(title=title, body=body) | Section(title=title, body=body):
                yield from (title, *passages(body))
            case Timeline(moments=moments):
                for moment in moments:
                    yield from (moment.when, moment.text)
            case Picture() | Risk() | KnowledgeCard() | QuestionRef():
                pass
            case _:
                assert_never(block)


def pairs(first: Sequence[Inline], second: Sequence[Inline]) -> Iterator[tuple[str, str]]:
    """The sentences of the passages ``first`` and ``second``, each beside its own; a missing one is empty.

    No sentence ever stands beside another one's words: passages with another number of sentences stand
    beside each other as a whole, and pages with another number of passages one below the other.
    """
    if len(first) != len(second):
        yield from ((plain(each), "") for each in first)
        yield from (("", plain(each)) for each in second)
        return
    for one, other in zip(first, second, strict=True):
        ours, theirs = sentences(one), sentences(other)
        if len(ours) != len(theirs):
            ours, theirs = (one,), (other,)
        yield from ((plain(left), plain(right)) for left, right in zip(ours, theirs, strict=True))
