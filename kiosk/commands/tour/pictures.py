"""Draws every picture to PNG."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.bridge.pictures.painter import render
from kiosk.commands.tour.contact_sheet import write_contact_sheet
from kiosk.illustrations.gallery import gallery

PICTURE = QSize(960, 720)
THUMBNAIL = 320
"""Width of a picture on the contact sheet, px: there are many."""


def draw_pictures(out: Path) -> list[Path]:
    """Draw every picture of the gallery into the folder ``out``; give the files, the contact sheet last."""
    out.mkdir(parents=True, exist_ok=True)
    written = []
    for exhibit in gallery():
        path = out / f"{exhibit.name}.png"
        render(exhibit.drawing(PICTURE.width() / PICTURE.height()), PICTURE).save(str(path))
        written.append(path)
    return [*written, write_contact_sheet(out, written, THUMBNAIL)]
