"""The calm screen of a kiosk that something keeps from starting. It needs no content, QML or fonts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QRasterWindow

WORDS = (
    "This screen is being serviced. Please ask the staff.",
    "Esta pantalla está en servicio. Pregunte al personal.",
)
PAPER, INK = "#FBF6EE", "#16323C"
LETTERS = 0.055
"""The size of the letters as a share of the window's shorter side."""
SIZE = (1280, 800)
"""Of the window where it is not fullscreen, px."""


class Notice(QRasterWindow):
    """Says in both languages that the screen is being serviced. Nobody but :meth:`leave` closes it."""

    frameSwapped = Signal()
    """It was painted, as a window of Qt Quick tells it."""

    def __init__(self, *, windowed: bool) -> None:
        super().__init__()
        self.setTitle(" ".join(WORDS))
        self.setFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.resize(*SIZE)
        if windowed:
            self.show()
        else:
            self.showFullScreen()

    def leave(self) -> None:
        """Take it off the screen."""
        self.hide()
        self.deleteLater()

    def event(self, event: QEvent) -> bool:
        """Refuse to be closed."""
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """One sentence above the other in the middle."""
        painter = QPainter(self)
        width, height = self.width(), self.height()
        painter.fillRect(0, 0, width, height, QColor(PAPER))
        font = QFont()
        font.setPixelSize(max(1, round(min(width, height) * LETTERS)))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(INK))
        middle = QRect(width // 10, 0, width * 8 // 10, height)
        words = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
        painter.drawText(middle, words, "\n\n".join(WORDS))
        painter.end()
        self.frameSwapped.emit()
