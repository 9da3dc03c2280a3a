"""Every kind of row that Python makes has a delegate in QML, and every delegate has rows."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import get_args

import pytest

from kiosk.model.blocks import (
    Answer,
    Block,
    Bullets,
    Callout,
    CalloutKind,
    Heading,
    Item,
    KnowledgeCard,
    Moment,
    Paragraph,
    Picture,
    QuestionRef,
    Risk,
    Section,
    Steps,
    Timeline,
)
from kiosk.model.library import Language, Library
from kiosk.model.scene import Scene
from kiosk.model.text import Span
from kiosk.settings.places import PACKAGE
from support.telling import tellings

CHOOSER = PACKAGE / "ui" / "blocks" / "RowChooser.qml"
WORDS = (Span("One two."),)
SCENE = Scene("lateral", (("collapse", "0.4"),))


def every_block(question: str) -> tuple[Block, ...]:
    """Each kind of block that content can write, and each way to write it."""
    paragraph = Paragraph(WORDS)
    return (
        Picture("A bone.", scene=SCENE),
        Picture("A bone.", scene=SCENE),
        *(Heading(WORDS, level) for level in (2, 3)),
        paragraph,
        Bullets((Item(WORDS),)),
        Steps((Item(WORDS),)),
        *(Callout(kind, WORDS, (paragraph,)) for kind in CalloutKind),
        Risk(1, "person", WORDS, WORDS),
        Section("one", WORDS, (paragraph,)),
        Timeline((Moment(WORDS, WORDS),)),
        KnowledgeCard(WORDS, (Answer(WORDS, WORDS),) * 2),
        QuestionRef(question),
    )


def with_every_block(language: Language) -> Language:
    """``language`` with one page that holds every block."""
    blocks = every_block(language.questions[0].questions[0].id)
    assert set(get_args(Block)) == {type(each) for each in blocks}
    page = next(each for each in language.screens.values() if each.kind == "page")
    return replace(language, screens={**language.screens, page.id: replace(page, blocks=blocks)})


@pytest.mark.usefixtures("qapp")
def test_every_kind_of_row_has_a_delegate_and_every_delegate_a_kind(shipped: Library) -> None:
    library = replace(shipped, languages=(with_every_block(shipped.language("en")),))
    kinds = {row.kind for each in tellings(library, "en") for row in each.screen.view.rows}
    delegates = Counter(re.findall(r'roleValue: "(\w+)"', CHOOSER.read_text(encoding="utf-8")))
    assert kinds == set(delegates)
    assert 1 == max(delegates.values())
