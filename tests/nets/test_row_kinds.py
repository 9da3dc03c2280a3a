"""Every kind of row that Python makes has a delegate in QML, and every delegate has rows."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import get_args

from telling import tellings

from kiosk import model
from kiosk.model import Block, CalloutKind, Language, Library
from kiosk.settings import PACKAGE

CHOOSER = PACKAGE / "ui" / "blocks" / "RowChooser.qml"
WORDS = (model.Span("One two."),)
SCENE = model.Scene("lateral", (("collapse", "0.4"),))


def every_block(question: str) -> tuple[Block, ...]:
    """Each kind of block that content can write, and each way to write it."""
    paragraph = model.Paragraph(WORDS)
    return (
        model.Picture("A bone.", scene=SCENE),
        model.Picture("A bone.", scene=SCENE),
        *(model.Heading(WORDS, level) for level in (2, 3)),
        paragraph,
        model.Bullets((model.Item(WORDS),)),
        model.Steps((model.Item(WORDS),)),
        *(model.Callout(kind, WORDS, (paragraph,)) for kind in CalloutKind),
        model.Risk(1, "person", WORDS, WORDS),
        model.Section("one", WORDS, (paragraph,)),
        model.Timeline((model.Moment(WORDS, WORDS),)),
        model.KnowledgeCard(WORDS, (model.Answer(WORDS, WORDS),) * 2),
        model.QuestionRef(question),
    )


def with_every_block(language: Language) -> Language:
    """``language`` with one page that holds every block."""
    blocks = every_block(language.questions[0].questions[0].id)
    assert set(get_args(Block)) == {type(each) for each in blocks}
    page = next(each for each in language.screens.values() if each.layout == "page")
    return replace(language, screens={**language.screens, page.id: replace(page, blocks=blocks)})


def test_every_kind_of_row_has_a_delegate_and_every_delegate_a_kind(shipped: Library) -> None:
    library = replace(shipped, languages=(with_every_block(shipped.language("en")),))
    kinds = {row.kind for each in tellings(library, "en") for row in each.view.rows}
    delegates = Counter(re.findall(r'roleValue: "(\w+)"', CHOOSER.read_text(encoding="utf-8")))
    assert kinds == set(delegates)
    assert 1 == max(delegates.values())
