"""Many pictures on one, small, each with its name."""

from __future__ import annotations

import math
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from kiosk.model.fonts import FAMILY

GAP = 16
CAPTION = 24
"""Height of the line with a name, px."""


def write_contact_sheet(out: Path, files: list[Path], thumbnail: int) -> Path:
    """Write the contact sheet of ``files`` into the folder ``out``; give its path."""
    sheet = out / "contact-sheet.png"
    contact_sheet(files, thumbnail).save(str(sheet))
    return sheet


def contact_sheet(files: list[Path], thumbnail: int) -> QImage:
    """All ``files`` on one picture, in order, each ``thumbnail`` px wide with its name below."""
    images = [
        QImage(str(file)).scaledToWidth(thumbnail, Qt.TransformationMode.SmoothTransformation)
        for file in files
    ]
    columns = max(1, math.ceil(math.sqrt(len(images) * images[0].height() / thumbnail)))
    height = max(image.height() for image in images) + CAPTION
    rows = math.ceil(len(images) / columns)
    sheet = QImage(columns * (thumbnail + GAP) + GAP, rows * (height + GAP) + GAP, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#e8e8e8"))
    painter = QPainter(sheet)
    font = QFont(FAMILY)
    font.setPixelSize(CAPTION * 2 // 3)
    painter.setFont(font)
    for i, (file, image) in enumerate(zip(files, images, strict=True)):
        row, column = divmod(i, columns)
        x, y = GAP + column * (thumbnail + GAP), GAP + row * (height + GAP)
        painter.drawImage(x, y, image)
        caption = QRect(x, y + image.height(), thumbnail, CAPTION)
        painter.drawText(caption, Qt.AlignmentFlag.AlignCenter, file.stem)
    painter.end()
    return sheet
