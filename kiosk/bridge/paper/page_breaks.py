"""Where pages end: between frames, wherever that is possible."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QTextBlock, QTextCursor, QTextDocument, QTextFormat, QTextFrame

Break = QTextFormat.PageBreakFlag
INNER = 0.15
"""The share of a line's height at its upper and lower edge that letters hardly reach into."""


def keep_together(text: QTextDocument, height: float, frames: Sequence[QTextFrame]) -> list[int]:
    """Start a new page before each frame that a page's end would cut, if one page holds it.

    A page is ``height`` dots high. A longer frame starts a new page, too, where the headings that it begins
    with would stand alone at the foot of one; headings within it may. Gives the places among ``frames`` of
    the longer ones.
    """
    longer: list[int] = []
    for place, frame in enumerate(frames):
        if not _is_cut(text, height, frame):
            continue
        _begin(frame, Break.PageBreak_AlwaysBefore)
        if _is_cut(text, height, frame):
            longer.append(place)
            _begin(frame, Break.PageBreak_Auto)
            if _begins_alone(text, height, frame):
                _begin(frame, Break.PageBreak_AlwaysBefore)
    _move_cut_lines(text, height)
    return longer


def _move_cut_lines(text: QTextDocument, height: float) -> None:
    """Start a new page before each paragraph whose first line Qt has laid across a page's end."""
    block = text.begin()
    while block.isValid():
        upper, lower, *_ = pages(text, height, block)
        if block.text() and upper != lower:
            style = block.blockFormat()
            style.setPageBreakPolicy(Break.PageBreak_AlwaysBefore)
            QTextCursor(block).setBlockFormat(style)
        block = block.next()


def last_page(text: QTextDocument, height: float) -> int:
    """The last page, from 0, that holds more than empty paragraphs."""
    block, last = text.begin(), 0
    while block.isValid():
        if block.text():
            last = max(last, pages(text, height, block)[-1])
        block = block.next()
    return last


def _is_cut(text: QTextDocument, height: float, frame: QTextFrame) -> bool:
    return len({page for block in _blocks(frame) for page in pages(text, height, block)}) > 1


def _begins_alone(text: QTextDocument, height: float, frame: QTextFrame) -> bool:
    """Whether its first headings do not stand on the page on which what follows them begins."""
    found: set[int] = set()
    for block in _blocks(frame):
        heading = block.charFormat().font().weight() >= QFont.Weight.DemiBold.value
        of_block = pages(text, height, block)
        found |= set(of_block if heading else of_block[:1])
        if not heading:
            break
    return len(found) > 1


def _blocks(frame: QTextFrame) -> Iterator[QTextBlock]:
    """The paragraphs of ``frame`` that hold something, also those of its tables."""
    block, last = frame.firstCursorPosition().block(), frame.lastCursorPosition().block()
    while block.isValid():
        if block.text():
            yield block
        if block == last:
            return
        block = block.next()


def pages(text: QTextDocument, height: float, block: QTextBlock) -> list[int]:
    """The pages of each line of a paragraph: one for its upper and one for its lower edge.

    They differ where Qt lays the first line of a frame, or the first one after a frame, across a page's end.
    """
    top, lines = text.documentLayout().blockBoundingRect(block).top(), block.layout()
    rects = [lines.lineAt(line).rect() for line in range(lines.lineCount())] or [QRectF()]
    edges = (rect.top() + share * rect.height() for rect in rects for share in (INNER, 1 - INNER))
    return [int((top + edge) // height) for edge in edges]


def _begin(frame: QTextFrame, policy: Break) -> None:
    style = frame.frameFormat()
    style.setPageBreakPolicy(policy)
    frame.setFrameFormat(style)
