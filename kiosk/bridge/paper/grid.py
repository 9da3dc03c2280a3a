"""The look of what stands in rows and columns on paper, and how wide the columns are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextFrameFormat, QTextLength, QTextTableFormat

from kiosk.bridge.paper.drawn import MM, RULE

CELL_MM = 1.2
"""Between the edge of a cell and its words."""
GAP_MM, BELOW_MM = 8.0, 3.0
"""Between things beside each other, and below them."""


def grid(
    rows: Sequence[Sequence[str]], names: int, plain: QFont, bold: QFont, width: float
) -> QTextTableFormat:
    """The look of ``rows``, ``width`` dots wide. The first row and the column ``names`` are ``bold``."""
    style = QTextTableFormat()
    style.setCellPadding(CELL_MM * MM)
    style.setCellSpacing(0)
    style.setBorder(0.2 * MM)
    style.setBorderBrush(QColor(RULE))
    style.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    style.setBorderCollapse(True)
    style.setHeaderRowCount(1)
    style.setColumnWidthConstraints(
        [
            QTextLength(QTextLength.Type.FixedLength, each)
            for each in _widths(rows, names, QFontMetricsF(plain), QFontMetricsF(bold), width - MM)
        ]
    )
    return style


def beside(columns: int, width: float) -> QTextTableFormat:
    """The look of things beside each other: columns of the same width with gaps between, without lines.

    All together are ``width`` dots wide.
    """
    style = QTextTableFormat()
    style.setBorder(0)
    style.setCellPadding(0)
    style.setCellSpacing(0)
    style.setBottomMargin(BELOW_MM * MM)
    gap = QTextLength(QTextLength.Type.FixedLength, GAP_MM * MM)
    free = 1 - (columns - 1) * GAP_MM * MM / width
    share = QTextLength(QTextLength.Type.PercentageLength, 100 * free / columns)
    style.setColumnWidthConstraints([share, *[gap, share] * (columns - 1)])
    return style


def _widths(
    rows: Sequence[Sequence[str]], names: int, plain: QFontMetricsF, bold: QFontMetricsF, width: float
) -> list[float]:
    """Each column holds its longest word; they share the rest by how many letters they hold."""
    columns = list(zip(*rows, strict=True))
    least = [
        max(
            (plain if row and column != names else bold).horizontalAdvance(word)
            for row, text in enumerate(texts)
            for word in (*text.split(), "")
        )
        for column, texts in enumerate(columns)
    ]
    held = [sum(map(len, texts)) for texts in columns]
    edges = 2 * (CELL_MM + 0.2) * MM
    spare = max(0.0, width - len(columns) * edges - sum(least)) / sum(held)
    return [edges + each + spare * letters for each, letters in zip(least, held, strict=True)]
