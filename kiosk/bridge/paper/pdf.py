"""Printed pages: words that flow, pictures between them, fonts embedded, in the order they are read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from math import ceil
from pathlib import Path

from PySide6.QtCore import QIODevice, QMarginsF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextList,
    QTextListFormat,
    QTextTableFormat,
)

from kiosk.bridge.paper.drawn import DPI, MM, PICTURE_DPI, RULE, Drawn, Paints
from kiosk.bridge.paper.grid import beside, grid
from kiosk.bridge.paper.page_breaks import keep_together, last_page
from kiosk.bridge.paper.photos import upright
from kiosk.illustrations.base.drawing import Drawing
from kiosk.model.fonts import FAMILY
from kiosk.model.library import Language
from kiosk.visit.bidi import isolated

MARGIN_MM = 15.0
FOOT_MM = 12.0
"""Height of the foot, which stands in the page's lower margin."""

INK, QUIET = "#16323C", "#364D56"
DRAFT, DRAFT_INK = "#FFE9B8", "#5A3B00"
HELP, HELP_EDGE = "#8A2410", "#B5492F"

PAPER = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}


@dataclass(frozen=True, slots=True)
class Type:
    """Letters of ``size`` pt with ``gap`` pt below the paragraph."""

    size: float
    weight: QFont.Weight = QFont.Weight.Normal
    gap: float = 4.0
    color: str = INK


class Document:
    """Pages of ``paper`` that are filled from the top; :meth:`write` makes it a PDF, ``note`` in the foot.

    Words run and look as those of ``language`` do.
    """

    def __init__(self, paper: str, language: Language | None = None, *, note: str = "") -> None:
        self._size = QPageSize(PAPER[paper])
        self._note = note
        self._family = (language.font if language else "") or FAMILY
        self._text = QTextDocument()
        self._text.setDocumentMargin(0)
        self._text.setUndoRedoEnabled(False)
        self._text.setIndentWidth(MM)
        self._text.setDefaultFont(QFont(self._family, 16))
        self._right_to_left = right_to_left = language is not None and language.right_to_left
        option = self._text.defaultTextOption()
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self._text.setDefaultTextOption(option)
        self._drawn = Drawn()
        self._cursor = QTextCursor(self._text)
        self._blank = True
        page = self._size.rectPixels(DPI)
        self._page = QSizeF(page.width() - 2 * MARGIN_MM * MM, page.height() - (2 * MARGIN_MM + FOOT_MM) * MM)
        layout = self._text.documentLayout()
        layout.registerHandler(Drawn.KIND, self._drawn)
        self._text.setPageSize(self._page)

    @property
    def width_mm(self) -> float:
        """Between the margins."""
        return self._page.width() / MM

    @property
    def pages(self) -> int:
        """How many there are, up to the last that holds something."""
        return last_page(self._text, self._page.height()) + 1

    def words(self, text: str, kind: Type) -> None:
        """A paragraph."""
        self._start(kind)
        self._cursor.insertText(isolated(text))

    def bullets(self, texts: Sequence[str], kind: Type, *, numbered: bool = False) -> None:
        """A list with dots or numbers."""
        style = QTextListFormat()
        style.setStyle(QTextListFormat.Style.ListDecimal if numbered else QTextListFormat.Style.ListDisc)
        style.setIndent(self._indent(range(1, numbered * len(texts) + 1), kind))
        entries: QTextList | None = None
        for text in texts:
            self._start(kind)
            if entries is None:
                entries = self._cursor.createList(style)
            else:
                entries.add(self._cursor.block())
            self._cursor.insertText(isolated(text))

    def _indent(self, numbers: Iterable[int], kind: Type) -> int:
        """How far the words of a list stand from the edge, mm: its ``numbers``, or its dots, fit there."""
        metrics = QFontMetricsF(self._font(kind))
        dot = metrics.lineSpacing() / 3
        mark = max((metrics.horizontalAdvance(f"{each}.") for each in numbers), default=dot)
        return ceil((mark + metrics.horizontalAdvance(" ")) / MM)

    def pictures(
        self, pictures: Sequence[Drawing | QImage | Paints], width: float, height: float, gap: float = 4.0
    ) -> None:
        """Pictures of ``width`` x ``height`` mm beside each other."""
        self._start(Type(2, gap=gap), 100)
        for each in pictures:
            self._insert(each, width, height)

    def photo(self, file: Path, width: float, height: float) -> None:
        """The photo in ``file``, upright, within ``width`` x ``height`` mm; nothing when it is damaged."""
        px = PICTURE_DPI / 25.4
        image = upright(file, QSize(round(width * px), round(height * px)))
        if image.isNull():
            return
        scale = min(width / image.width(), height / image.height())
        self._start(Type(2), 100)
        self._insert(image, image.width() * scale, image.height() * scale)

    def table(self, head: Sequence[str], rows: Sequence[Sequence[str]], kind: Type) -> None:
        """A grid of words as wide as the page: ``head`` and the first word of each row are bold."""
        bold = replace(kind, weight=QFont.Weight.Bold)
        names = len(head) - 1 if self._right_to_left else 0
        lines = [row[::-1] if self._right_to_left else row for row in (head, *rows)]
        style = grid(lines, names, self._font(kind), self._font(bold), self._page.width())
        for row, column in self._cells(len(lines), len(head), style):
            self.words(lines[row][column], kind if row and column != names else bold)

    def columns(self, count: int) -> Iterator[None]:
        """Go through ``count`` columns of the same width; what is added in a turn stands in that column.

        They follow each other as the language runs. Only after the last turn the sheet goes on below them.
        """
        for _, column in self._cells(1, 2 * count - 1, beside(count, self._page.width())):
            if column % 2 == 0:  # the others are the gaps
                yield

    def _cells(self, rows: int, columns: int, style: QTextTableFormat) -> Iterator[tuple[int, int]]:
        """Insert a table and go through its cells, row by row as the language runs; go on below it then."""
        after = QTextCursor(self._cursor)
        table = self._cursor.insertTable(rows, columns, style)
        across = range(columns)[::-1] if self._right_to_left else range(columns)
        for place in product(range(rows), across):
            self._cursor = table.cellAt(*place).firstCursorPosition()
            self._blank = True
            yield place
        self._cursor = after
        self._cursor.setPosition(table.lastPosition() + 1)
        self._blank = True

    def lines(self, count: int, height: float, width: float = 0.0) -> None:
        """``count`` lines to write on, ``width`` mm long (0: as long as can be), ``height`` mm apart."""
        for _ in range(count):
            self._start(Type(2, gap=0))
            self._insert(None, width or self.width_mm, height)

    def frame(
        self, *, fill: str = "", edge: str = "", padding: float = 0.0, beside: float = 0.0
    ) -> QTextFrame:
        """Open a frame, ``padding`` mm inside; :meth:`leave` closes it. Frames do not nest.

        One that is ``beside`` stands at the end of the line, so many mm wide; what follows stands beside it.
        """
        style = QTextFrameFormat()
        style.setPadding(padding * MM)
        style.setBottomMargin(3 * MM)
        if fill:
            style.setBackground(QColor(fill))
        if edge:
            style.setBorder(0.5 * MM)
            style.setBorderBrush(QColor(edge))
            style.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        if beside:
            ends = QTextFrameFormat.Position
            style.setPosition(ends.FloatLeft if self._right_to_left else ends.FloatRight)
            style.setWidth(beside * MM)
        else:
            style.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        frame = self._cursor.insertFrame(style)
        self._blank = True
        return frame

    def leave(self) -> None:
        """Go on below the frame."""
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._blank = True

    def keep_together(self, frames: Sequence[QTextFrame]) -> list[int]:
        """Keep each frame on one page that holds it; give the places of those that no page holds."""
        return keep_together(self._text, self._page.height(), frames)

    def write(self, device: QIODevice, title: str, foot: str) -> None:
        """The PDF, with ``foot`` and the page's number on every page."""
        writer = QPdfWriter(device)
        writer.setTitle(title)
        writer.setCreator("Kyphoplasty kiosk")
        writer.setResolution(DPI)
        writer.setPageLayout(QPageLayout(self._size, QPageLayout.Orientation.Portrait, QMarginsF()))
        painter = QPainter(writer)
        count = self.pages
        for page in range(count):
            if page:
                writer.newPage()
            self._paint(painter, page, count, foot)
        painter.end()

    def _paint(self, painter: QPainter, page: int, count: int, foot: str) -> None:
        left, top = MARGIN_MM * MM, MARGIN_MM * MM
        painter.save()
        painter.translate(left, top - page * self._page.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, page * self._page.height(), self._page.width(), self._page.height())
        painter.setClipRect(context.clip)
        self._text.documentLayout().draw(painter, context)
        painter.restore()
        place = QRectF(left, top + self._page.height() + 3 * MM, self._page.width(), FOOT_MM * MM)
        painter.setPen(QPen(QColor(RULE), 0.3 * MM))
        painter.drawLine(place.topLeft(), place.topRight())
        painter.setPen(QColor(QUIET))
        painter.setFont(self._font(Type(10)))
        number = f"{page + 1} / {count}" if count > 1 else ""
        flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(
            place.adjusted(0, 1.5 * MM, 0, 0),
            int(flags),
            isolated("   ".join(filter(None, (self._note, foot, number)))),
        )

    def _start(self, kind: Type, leading: float = 112) -> None:
        """Begin a paragraph of ``kind``; its lines are ``leading`` % of the letters' height apart."""
        block = QTextBlockFormat()
        block.setBottomMargin(kind.gap / 72 * DPI)
        block.setLineHeight(leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        letters = QTextCharFormat()
        letters.setFont(self._font(kind))
        letters.setForeground(QColor(kind.color))
        if self._blank:
            self._cursor.setBlockFormat(block)
            self._cursor.setCharFormat(letters)
            self._cursor.setBlockCharFormat(letters)
            self._blank = False
        else:
            self._cursor.insertBlock(block, letters)

    def _insert(self, what: Drawing | QImage | Paints | None, width: float, height: float) -> None:
        shape = QTextCharFormat()
        shape.setObjectType(Drawn.KIND)
        shape.setProperty(Drawn.WHAT, what)
        shape.setProperty(Drawn.SIZE, QSizeF(width * MM, height * MM))
        self._cursor.insertText("\N{OBJECT REPLACEMENT CHARACTER}", shape)

    def _font(self, kind: Type) -> QFont:
        """Letters in dots of the page: no screen's resolution has a say."""
        font = QFont(self._family)
        font.setPixelSize(round(kind.size / 72 * DPI))
        font.setWeight(kind.weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font
