"""Wherever a frame begins on a page, no page's end cuts it if one page holds it."""

from __future__ import annotations

from itertools import chain

import pytest
from PySide6.QtGui import QTextFrame

from kiosk.bridge.paper.page_breaks import pages
from kiosk.bridge.paper.pdf import Document, Type

pytestmark = pytest.mark.usefixtures("qapp")

BODY, HEADING = Type(18), Type(30)
LONG = "Many words that take more than one line of a page in letters so large. " * 6
BEFORE = range(0, 34, 3)
"""So many lines stand before the frame: one page holds 31."""


def sheet(before: int, *paragraphs: tuple[str, Type]) -> tuple[Document, QTextFrame]:
    """A sheet with a frame after so many lines, kept together."""
    document = Document("a4")
    for line in range(before):
        document.words(f"Line {line}", BODY)
    frame = document.frame()
    for text, kind in paragraphs:
        document.words(text, kind)
    document.leave()
    document.keep_together([frame])
    return document, frame


def lines(document: Document, frame: QTextFrame) -> list[list[int]]:
    """The page of each line of each paragraph."""
    block, found = frame.firstCursorPosition().block(), []
    while block.position() <= frame.lastPosition():
        found.append(pages(document._text, document._page.height(), block))
        block = block.next()
    return found


@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize(
    "paragraphs",
    [
        ((LONG, BODY),),
        ((LONG, HEADING), ("A line", BODY)),
        (("A heading", HEADING), (LONG, BODY), (LONG, BODY)),
    ],
    ids=["one long paragraph", "a heading of many lines", "a heading and paragraphs"],
)
def test_what_one_page_holds_is_not_cut(before: int, paragraphs: tuple[tuple[str, Type], ...]) -> None:
    document, frame = sheet(before, *paragraphs)
    assert 1 == len(set(chain(*lines(document, frame))))


@pytest.mark.parametrize("before", BEFORE)
def test_of_what_no_page_holds_the_heading_is_not_alone(before: int) -> None:
    document, frame = sheet(before, ("A heading", HEADING), *(((LONG, BODY),) * 12))
    heading, first, *_ = lines(document, frame)
    assert heading[-1] == first[0]
    assert [0] == document.keep_together([frame])


def test_a_frame_that_fits_stays_where_it_is() -> None:
    document, _ = sheet(2, ("A heading", HEADING), ("A line", BODY))
    assert 1 == document.pages
