"""What stands beside each other on paper runs as the language does."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from kiosk.bridge.paper.pdf import Document, Type
from kiosk.model.library import Library

pytestmark = pytest.mark.usefixtures("qapp")

WORDS = Type(14)


def sheet(shipped: Library, *, right_to_left: bool) -> Document:
    return Document("a4", replace(shipped.language("en"), right_to_left=right_to_left))


def lefts(document: Document) -> dict[str, float]:
    """Where each paragraph that holds something has its cell or its place, dots from the left margin."""
    layout, block = document._text.documentLayout(), document._text.begin()
    found: dict[str, float] = {}
    while block.isValid():
        if block.text():
            found[block.text()] = layout.blockBoundingRect(block).left()
        block = block.next()
    return found


@pytest.mark.parametrize("right_to_left", [False, True], ids=["left to right", "right to left"])
@pytest.mark.parametrize("count", [2, 3])
def test_columns_follow_each_other_as_the_words_do(
    shipped: Library, count: int, *, right_to_left: bool
) -> None:
    document = sheet(shipped, right_to_left=right_to_left)
    names = [f"column {number}" for number in range(count)]
    for name, _ in zip(names, document.columns(count), strict=True):
        document.words(name, WORDS)
    document.words("below", WORDS)
    places = lefts(document)
    across = [places[name] for name in names]
    assert across == sorted(across, reverse=right_to_left)
    apart = [abs(b - a) for a, b in pairwise(across)]
    assert max(apart) - min(apart) <= 1, "columns of the same width"
    assert 0 == places["below"]


@pytest.mark.parametrize("right_to_left", [False, True], ids=["left to right", "right to left"])
def test_the_names_of_the_rows_stand_where_a_line_begins(shipped: Library, *, right_to_left: bool) -> None:
    document = sheet(shipped, right_to_left=right_to_left)
    document.table(("", "Good side"), [("To wait", "No needle"), ("A brace", "It holds")], WORDS)
    places = lefts(document)
    assert (places["To wait"] > places["No needle"]) == right_to_left
    assert places["To wait"] == places["A brace"]
