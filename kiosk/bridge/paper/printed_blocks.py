"""The blocks of a screen as a page of paper shows them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from itertools import groupby
from typing import TypeVar

from PySide6.QtGui import QFont

from kiosk.anatomy.bone import Bone
from kiosk.bridge.paper.pdf import QUIET, Document, Type
from kiosk.illustrations.scenes import draw, for_bone
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
from kiosk.model.library import Language, Term
from kiosk.model.scene import Scene, read_scene
from kiosk.model.text import Span, Style, plain
from kiosk.visit.blocks import picture_address

Part = TypeVar("Part")

BOLD, STRONG = QFont.Weight.Bold, QFont.Weight.DemiBold


@dataclass(frozen=True, slots=True)
class Look:
    """The letters of a sheet, and how large its pictures are (mm).

    Icons take ``small_mm``; figures of a hundred are twice as large.
    """

    title: Type
    heading: Type
    small_heading: Type
    body: Type
    caption: Type
    note: Type
    picture_mm: tuple[float, float]
    small_mm: float


LARGE = Look(
    title=Type(26, BOLD, 10),
    heading=Type(20, BOLD, 5),
    small_heading=Type(16, STRONG, 3),
    body=Type(18, gap=7),
    caption=Type(14, STRONG, 6, QUIET),
    note=Type(9, gap=4, color=QUIET),
    picture_mm=(172.0, 104.0),
    small_mm=34.0,
)
"""Large print, for patients."""
COMPACT = Look(
    title=Type(20, BOLD, 4),
    heading=Type(15, BOLD, 3),
    small_heading=Type(12.5, STRONG, 2),
    body=Type(12, gap=3),
    caption=Type(11, STRONG, 3, QUIET),
    note=Type(10, gap=3, color=QUIET),
    picture_mm=(76.0, 46.0),
    small_mm=20.0,
)
"""For staff, who read many pages."""


def units(blocks: Sequence[Block]) -> list[list[Block]]:
    """``blocks`` in runs that belong on one page: each section, or risks that follow each other.

    The first has all before it.
    """
    units: list[list[Block]] = [[]]
    for block in blocks:
        begins = isinstance(block, Section) or (
            isinstance(block, Risk) and not (units[-1] and isinstance(units[-1][-1], Risk))
        )
        if begins and any(isinstance(each, Section | Risk) for each in units[-1]):
            units.append([])
        units[-1].append(block)
    return units


def parts(value: object, kind: type[Part]) -> Iterator[Part]:
    """Every part of blocks that is a ``kind``, in order."""
    if isinstance(value, kind):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from parts(each, kind)
    elif is_dataclass(value):
        for field in fields(value):
            yield from parts(getattr(value, field.name), kind)


def terms(language: Language, blocks: Sequence[Block]) -> list[Term]:
    """The terms that ``blocks`` link to, each once, in order."""
    linked = dict.fromkeys(span.target for span in parts(tuple(blocks), Span) if span.style is Style.TERM)
    return [language.glossary[each] for each in linked if each in language.glossary]


def explained(found: Iterable[Term]) -> tuple[Section, ...]:
    """Terms of the glossary, each with what it means."""
    return tuple(Section(term.id, (Span(term.name),), (Paragraph(term.text),)) for term in found)


def print_blocks(
    document: Document, language: Language, blocks: Iterable[Block], look: Look, bone: Bone | None = None
) -> None:
    """Blocks of a screen. Pictures are drawn for ``bone``.

    Two risks stand beside each other; a third stands alone, as wide as the page.
    """
    for risks, found in groupby(blocks, lambda block: isinstance(block, Risk)):
        run, width = list(found), 2 if risks else 1
        for pair in (run[at : at + width] for at in range(0, len(run), width)):
            for _, block in zip(document.columns(len(pair)) if risks else (None,), pair, strict=True):
                _print_block(document, language, block, look, bone)


def _print_block(  # noqa: C901 - one case a kind
    document: Document, language: Language, block: Block, look: Look, bone: Bone | None
) -> None:
    match block:
        case Heading():
            document.words(plain(block.text), look.small_heading)
        case Paragraph():
            document.words(plain(block.text), look.body)
        case Bullets() | Steps():
            texts = [plain(item.text) for item in block.items]
            document.bullets(texts, look.body, numbered=isinstance(block, Steps))
        case Picture():
            _picture(document, block, look, bone)
        case Callout() | Section():
            if block.title:
                document.words(plain(block.title), look.small_heading)
            print_blocks(document, language, block.body, look, bone)
        case Risk():
            if block.title:
                document.words(plain(block.title), look.small_heading)
            events = Scene("icon_array", (("events", f"{block.count:g}"), ("glyph", block.glyph)))
            document.pictures([draw(events, 0.0, 1.0)], 2 * look.small_mm, 2 * look.small_mm)
            document.bullets([plain(block.event), plain(block.non_event)], look.body)
        case Timeline():
            document.bullets([f"{plain(each.when)}: {plain(each.text)}" for each in block.moments], look.body)
        case KnowledgeCard():
            document.words(plain(block.question), look.small_heading)
            document.bullets(
                [f"{plain(each.text)}: {plain(each.reply)}" for each in block.answers], look.body
            )
        case QuestionRef():
            document.words(language.question(block.question).text, look.body)


def _picture(document: Document, picture: Picture, look: Look, bone: Bone | None) -> None:
    """A photo, or a drawn picture (for ``bone``) at the end of its movement, with its caption."""
    if picture.image is not None:
        document.photo(picture.image, *look.picture_mm)
    elif address := picture_address(picture):
        _drawing(document, read_scene(for_bone(address, bone.code) if bone else address)[0], look)
    document.words(plain(picture.caption), look.caption)


def _drawing(document: Document, scene: Scene, look: Look) -> None:
    width, height = (look.small_mm, look.small_mm) if scene.name == "icon" else look.picture_mm
    document.pictures([draw(scene, 1.0, width / height)], width, height)
