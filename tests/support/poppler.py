"""Reads PDFs with poppler, which many viewers are made of."""

from __future__ import annotations

import subprocess
from pathlib import Path
from unicodedata import normalize

from PySide6.QtGui import QImage

from support.pixels import as_pillow

INK = 200
"""A pixel that is darker (of 255) is printed."""
PAGES = {"a4": (595, 842), "letter": (612, 792)}
"""Paper in points."""


def poppler(program: str, *arguments: str) -> str:
    """What a program of poppler prints."""
    return subprocess.run(  # noqa: S603 - our own arguments
        [f"/usr/bin/{program}", *arguments], capture_output=True, text=True, check=True, timeout=30
    ).stdout


def words(pdf: Path) -> str:
    """All words as a reader reads them, with single spaces; joined letters such as "fi" apart."""
    return " ".join(normalize("NFKC", poppler("pdftotext", "-raw", str(pdf), "-")).split())


def drawn(pdf: Path, folder: Path, dpi: int = 60) -> list[QImage]:
    """Each page as an image, by way of files in ``folder``."""
    poppler("pdftoppm", "-r", str(dpi), "-png", str(pdf), str(folder / "page"))
    return [QImage(str(file)) for file in sorted(folder.glob("page-*.png"))]


def inked(page: QImage) -> tuple[int, int, int, int]:
    """The left, top, right and bottom edge of what is printed on ``page``, px; fails on an empty one."""
    ink = as_pillow(page).convert("L").point(lambda light: 255 * (light < INK))
    box = ink.getbbox()
    assert box is not None
    assert ink.histogram()[255] > 500
    return box


def images(pdf: Path) -> list[str]:
    """A line for each image of pixels in the PDF."""
    return poppler("pdfimages", "-list", str(pdf)).splitlines()[2:]


def in_order(text: str, parts: list[str]) -> bool:
    """Whether ``parts`` follow each other in ``text``."""
    at = 0
    for part in parts:
        at = text.find(" ".join(part.split()), at)
        if at < 0:
            return False
        at += 1
    return True


def pixels_of(page: QImage, color: str) -> int:
    """How many pixels of ``page`` have just this ``color``; a few more where neighbours make it up."""
    rows = page.convertToFormat(QImage.Format.Format_RGB888).constBits()
    return bytes(rows).count(bytes.fromhex(color.removeprefix("#")))
