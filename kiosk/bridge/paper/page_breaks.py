"""Where pages end: between frames, wherever that is possible."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextDocument, QTextFormat, QTextFrame

Break = QTextFormat.PageBreakFlag


def keep_together(text: QTextDocument, height: float, frames: Sequence[QTextFrame]) -> int:
    """Start a new page (``height`` dots high) before each frame that a page's end would cut, if one holds it.

    So does a longer one whose first line would be alone at a page's foot. Gives how many would have been cut.
    """
    cut = 0
    for frame in frames:
        if len(set(_pages(text, height, frame))) == 1:
            continue
        cut += 1
        _begin(frame, Break.PageBreak_AlwaysBefore)
        if len(set(_pages(text, height, frame))) > 1:
            _begin(frame, Break.PageBreak_Auto)
            first, second, *_ = _pages(text, height, frame)
            if first != second:
                _begin(frame, Break.PageBreak_AlwaysBefore)
    return cut


def _pages(text: QTextDocument, height: float, frame: QTextFrame) -> list[int]:
    """On which page each paragraph of ``frame`` ends."""
    layout, found = text.documentLayout(), []
    block, last = frame.firstCursorPosition().block(), frame.lastCursorPosition().block()
    while True:
        found.append(int((layout.blockBoundingRect(block).bottom() - 1) // height))
        if block == last:
            return found
        block = block.next()


def _begin(frame: QTextFrame, policy: Break) -> None:
    style = frame.frameFormat()
    style.setPageBreakPolicy(policy)
    frame.setFrameFormat(style)
