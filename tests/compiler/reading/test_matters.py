"""A page that asks what matters: its cards, its question, and what keeps it from people."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.model.blocks import Section
from kiosk.visit.notes import answers, cards, leaning
from support.packs import compile_files, printed

PAGE = "en/more/matters.md"
MATTERS = """\
---
title: What matters to you?
layout: matters
summary: Touch what matters to you.
order: 5
---
Touch as many as you like.

## Less pain soon {#pain icon=drop}

## Stay at home {#home icon=bed}

## Which way do you lean? {#lean}

Not sure is fine.

- To wait
- Not sure
- To act
"""


def test_the_cards_and_the_answers_are_read(tmp_path: Path) -> None:
    compilation = compile_files(tmp_path, {PAGE: MATTERS})
    assert [] == printed(compilation)
    assert compilation.library is not None
    screen = compilation.library.languages[0].screens["more/matters"]
    assert [("pain", "drop"), ("home", "bed")] == [(card.id, card.icon) for card in cards(screen)]
    lean = leaning(screen)
    assert isinstance(lean, Section)
    assert ("To wait", "Not sure", "To act") == answers(lean)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "## Less",
            "".join(f"## Card {n} {{#c{n} icon=bed}}\n\n" for n in range(5)) + "## Less",
            "7: there are 7 cards; write 2 to 6",
        ),
        (" icon=bed", "", "11: the card has no icon; write {#home icon=heart} behind its words"),
        ("Stay at home {", "{", "11: the heading is empty; write its words or delete it"),
        ("## Which", "It is nice there.\n\n## Which", "11: a card has no words below its heading"),
        ("- To act\n", "- To act\n- To run\n", "13: needs one list of 3 answers"),
        ("#home", "#pain", "the id 'pain' is used twice"),
    ],
)
def test_what_is_wrong_is_said_with_its_line_and_the_page_is_left_out(
    tmp_path: Path, old: str, new: str, expected: str
) -> None:
    assert MATTERS.count(old) == 1
    compilation = compile_files(tmp_path, {PAGE: MATTERS.replace(old, new)})
    assert any(f"{PAGE}:" in each and expected in each for each in printed(compilation)), printed(compilation)
    assert compilation.library is not None
    assert "more/matters" not in compilation.library.languages[0].screens
