"""Blocks as rows: the flat records that QML shows one below the other.

A list becomes one row an item, so that a screen can be split between any two of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from kiosk.model.blocks import (
    Block,
    Bullets,
    Callout,
    CalloutKind,
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
from kiosk.model.icon import icon_name, icon_scene
from kiosk.model.library import Question
from kiosk.model.text import Inline, Span, plain
from kiosk.model.vector_file import is_vector, vector_address
from kiosk.visit.styled import marked_sentences
from kiosk.visit.targets import Do, Pick, address


@dataclass(frozen=True, slots=True)
class Row:
    """One row. ``kind`` names the QML delegate; ``sentences`` are StyledText of our own making.

    ``number`` counts numbered items. ``answers`` and ``replies`` belong to a knowledge card and go
    together; ``chosen`` is the answer that was tapped, or -1. ``target`` is what a button asks for,
    ``selected`` whether it is on. ``picture`` is an address, ``glyphs`` are those of an icon array's event
    and non-event.
    """

    kind: str
    sentences: tuple[str, ...] = ()
    plain: str = ""
    title: str = ""
    icon: str = ""
    number: int = 0
    picture: str = ""
    alt: str = ""
    answers: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    """What each answer asks for."""
    replies: tuple[str, ...] = ()
    chosen: int = -1
    target: str = ""
    selected: bool = False
    glyphs: tuple[str, ...] = ()


def picture_address(picture: Picture) -> str:
    """The address of a picture: ``draw:name?query``, a file URL, or that of a vector picture."""
    if picture.scene is not None:
        return picture.scene.address
    if picture.icon is not None:
        return icon_scene(picture.icon).address
    if picture.image is None:
        return ""
    return vector_address(picture.image) if is_vector(picture.image) else picture.image.as_uri()


def rows(blocks: Iterable[Block], questions: Mapping[str, Question]) -> tuple[Row, ...]:
    """The rows of ``blocks``. ``questions`` are all by id.

    Sections and risks are left out: their screens show them in their own way.
    """
    return tuple(row for block in blocks for row in _rows(block, questions))


def _text(kind: str, inline: Inline, *, icon: str = "", number: int = 0) -> Row:
    return Row(kind, marked_sentences(inline), plain(inline), icon=icon, number=number)


def _rows(block: Block, questions: Mapping[str, Question]) -> Iterator[Row]:  # noqa: C901 - one flat case a kind
    match block:
        case Heading(text=text, level=level):
            yield _text(f"heading{level}", text)
        case Paragraph(text=text):
            yield _text("paragraph", text)
        case Bullets(items=items):
            yield from (_text("bullet", item.text, icon=icon_name(item.icon)) for item in items)
        case Steps(items=items):
            numbered = enumerate(items, 1)
            yield from (
                _text("step", each.text, icon=icon_name(each.icon), number=at) for at, each in numbered
            )
        case Picture():
            caption = marked_sentences(block.caption)
            yield Row("picture", caption, plain(block.caption), picture=picture_address(block), alt=block.alt)
        case Callout(kind=kind, title=title, body=body):
            inner = [row for each in body for row in _rows(each, questions)]
            yield Row(
                kind.value,
                _lines(inner),
                " ".join(row.plain for row in inner),
                plain(title),
                target=address(Do.HELP) if kind is CalloutKind.HELP else "",
            )
        case Timeline(moments=moments):
            for moment in moments:
                happens = marked_sentences(moment.text)
                yield Row("moment", happens, plain(moment.text), plain(moment.when), icon_name(moment.icon))
        case KnowledgeCard(question=question, answers=answers):
            yield Row(
                "card",
                marked_sentences(question),
                plain(question),
                answers=tuple(plain(answer.text) for answer in answers),
                replies=tuple(plain(answer.reply) for answer in answers),
            )
        case QuestionRef(question=question_id):
            words = questions[question_id].text
            yield Row("question", marked_sentences((Span(words),)), words, target=address(Pick(question_id)))
        case Section() | Risk():
            return
        case _:
            assert_never(block)


def _lines(inner: Sequence[Row]) -> tuple[str, ...]:
    """The sentences of ``inner``; each row begins on a line of its own."""
    found: list[str] = []
    for row in inner:
        for at, sentence in enumerate(row.sentences):
            found.append(f"<br>{sentence}" if found and at == 0 else sentence)
    return tuple(found)


def spans(blocks: Iterable[Block]) -> Iterator[Span]:  # noqa: C901, PLR0912 - one flat case a kind
    """Every run of words in ``blocks``, in reading order."""
    for block in blocks:
        match block:
            case Heading(text=text) | Paragraph(text=text):
                yield from text
            case Bullets(items=items) | Steps(items=items):
                for item in items:
                    yield from item.text
            case Callout(title=title, body=body) | Section(title=title, body=body):
                yield from title
                yield from spans(body)
            case Timeline(moments=moments):
                for moment in moments:
                    yield from (*moment.when, *moment.text)
            case Picture(caption=caption):
                yield from caption
            case Risk(title=title, event=event, non_event=non_event):
                yield from (*title, *event, *non_event)
            case KnowledgeCard(question=question, answers=answers):
                yield from question
                for answer in answers:
                    yield from (*answer.text, *answer.reply)
            case QuestionRef():
                pass
            case _:
                assert_never(block)
