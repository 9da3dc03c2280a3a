"""Writes printed pages into a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFile, QIODevice

from kiosk.bridge.paper.pdf import Document
from kiosk.errors import KioskError
from kiosk.visit.clinic import Clinic


class PdfError(KioskError):
    """The file cannot be written."""


def save(document: Document, out: Path, title: str, clinic: Clinic) -> None:
    """Write ``document`` to ``out`` and say how long it is. Raises :class:`PdfError`."""
    file = QFile(str(out))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise PdfError(f"{out}: {file.errorString()}; check the folder and who may write there")
    document.write(file, title, clinic.foot)
    if not file.flush():
        raise PdfError(f"{out}: {file.errorString()}; the file is not complete")
    file.close()
    print(f"{out}: {document.pages} pages")
