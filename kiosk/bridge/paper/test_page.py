"""The page that staff print to try the printer."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QFont

from kiosk.bridge.paper.pdf import QUIET, Document, Type
from kiosk.illustrations.scenes import draw
from kiosk.model.scene import read_scene
from kiosk.visit.staff.words import StaffWords

PICTURE = "draw:lateral?collapse=0.4&needle=1&balloon=0.8"
"""It has every colour and the thinnest lines."""


def test_page(words: StaffWords, clinic: str, queue: str, paper: str) -> bytes:
    """A page of ``paper`` as a PDF: what it is, when and where it was printed, and a picture."""
    document = Document(paper)
    if clinic:
        document.words(clinic, Type(13, QFont.Weight.DemiBold, 2, QUIET))
    document.words(words.test_print, Type(28, QFont.Weight.Bold, 8))
    document.words(f"{words.moment(datetime.now().astimezone())} · {queue}", Type(16, gap=12))
    document.pictures([draw(read_scene(PICTURE)[0], 0.0, 1.5)], 150, 100)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    document.write(buffer, words.test_print, queue)
    return bytes(buffer.data().data())
