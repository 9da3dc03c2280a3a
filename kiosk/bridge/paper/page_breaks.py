"""Where pages end: between frames, wherever that is possible."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QFont, QTextBlock, QTextDocument, QTextFormat, QTextFrame

Break = QTextFormat.PageBreakFlag


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
    return longer


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
    """The page of each line of a paragraph; one line at least."""
    top, lines = text.documentLayout().blockBoundingRect(block).top(), block.layout()
    middles = (lines.lineAt(i).rect().center().y() for i in range(lines.lineCount()))
    return [int((top + middle) // height) for middle in middles] or [int(top // height)]


def _begin(frame: QTextFrame, policy: Break) -> None:
    style = frame.frameFormat()
    style.setPageBreakPolicy(policy)
    frame.setFrameFormat(style)
