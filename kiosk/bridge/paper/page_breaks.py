"""Where pages end: between frames, wherever that is possible."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QTextBlock, QTextDocument, QTextFormat, QTextFrame

Break = QTextFormat.PageBreakFlag


def keep_together(text: QTextDocument, height: float, frames: Sequence[QTextFrame]) -> int:
    """Start a new page before each frame that a page's end would cut, if one page holds it.

    A page is ``height`` dots high. A longer frame starts a new page, too, where its first paragraph would
    stand alone at the foot of one. Gives how many frames would have been cut.
    """
    cut = 0
    for frame in frames:
        if not _is_cut(text, height, frame):
            continue
        cut += 1
        _begin(frame, Break.PageBreak_AlwaysBefore)
        if _is_cut(text, height, frame):
            _begin(frame, Break.PageBreak_Auto)
            if _begins_alone(text, height, frame):
                _begin(frame, Break.PageBreak_AlwaysBefore)
    return cut


def _is_cut(text: QTextDocument, height: float, frame: QTextFrame) -> bool:
    return len({page for block in _blocks(frame) for page in pages(text, height, block)}) > 1


def _begins_alone(text: QTextDocument, height: float, frame: QTextFrame) -> bool:
    """Whether the second paragraph begins on another page than the first one ends on."""
    first, *others = _blocks(frame)
    return bool(others) and pages(text, height, first)[-1] != pages(text, height, others[0])[0]


def _blocks(frame: QTextFrame) -> Iterator[QTextBlock]:
    """The paragraphs of ``frame``, also those of its tables."""
    block, last = frame.firstCursorPosition().block(), frame.lastCursorPosition().block()
    while block.isValid():
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
