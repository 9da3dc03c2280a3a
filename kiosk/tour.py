"""Draws every screen, or every picture, to PNG, and a contact sheet of them all."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from kiosk.app import Kiosk
from kiosk.bridge import fonts
from kiosk.bridge.painter import render
from kiosk.bridge.session import HOME, TAKE_ALONG, TOPICS
from kiosk.illustrations.gallery import gallery
from kiosk.model import Language, Layout

THUMBNAIL = 640
"""Width of a screen on the contact sheet, px."""
PICTURE = QSize(960, 720)
PICTURE_THUMBNAIL = 320
"""Width of a picture on the contact sheet, px: there are many."""
GAP = 16
CAPTION = 24
"""Height of the line with a name on the contact sheet, px."""


def settle(milliseconds: int = 60) -> None:
    """Let Qt lay out, animate and paint for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def draw_tour(kiosk: Kiosk, language: Language, out: Path, *, text_size: int, contrast: bool) -> list[Path]:
    """Draw every screen of ``language`` into the folder ``out``; give the files, the contact sheet last."""
    out.mkdir(parents=True, exist_ok=True)
    written = []
    for number, (name, image) in enumerate(_screens(kiosk, language, text_size, contrast=contrast)):
        path = out / f"{number:02}_{name}.png"
        image.save(str(path))
        written.append(path)
    return [*written, _contact_sheet_file(out, written, THUMBNAIL)]


def draw_pictures(out: Path) -> list[Path]:
    """Draw every picture of the gallery into the folder ``out``; give the files, the contact sheet last."""
    out.mkdir(parents=True, exist_ok=True)
    written = []
    for exhibit in gallery():
        path = out / f"{exhibit.name}.png"
        render(exhibit.drawing(PICTURE.width() / PICTURE.height()), PICTURE).save(str(path))
        written.append(path)
    return [*written, _contact_sheet_file(out, written, PICTURE_THUMBNAIL)]


def _contact_sheet_file(out: Path, files: list[Path], thumbnail: int) -> Path:
    sheet = out / "contact-sheet.png"
    contact_sheet(files, thumbnail).save(str(sheet))
    return sheet


SECTIONS: dict[Layout, dict[int, str]] = {
    Layout.LIST: {TAKE_ALONG: "code", 1: "large"},
    Layout.SIGNS: {1: "2", 2: "3", 3: "4"},
}
"""What opens on a screen by a tap on it, and what its picture is called."""


def _screens(
    kiosk: Kiosk, language: Language, text_size: int, *, contrast: bool
) -> Iterator[tuple[str, QImage]]:
    """Every screen with its name, each part of it where it has several."""
    navigator = kiosk.navigator
    navigator.startOver()
    yield "attract", _grab(kiosk)
    navigator.begin(language.code)
    navigator.setTextSize(text_size)
    if contrast:
        navigator.toggleContrast()
    for place in (HOME, TOPICS):
        navigator.open(place)
        yield place, _grab(kiosk)
    for topic in language.topics:
        for screen in topic.screens:
            navigator.open(screen)
            yield from _one(kiosk, screen.replace("/", "-"), language.screens[screen].layout)
    kiosk.idle.warn()
    yield "idle", _grab(kiosk)
    navigator.startOver()


def _one(kiosk: Kiosk, name: str, layout: Layout) -> Iterator[tuple[str, QImage]]:
    """One screen as it opens, and what a tap on it shows."""
    navigator = kiosk.navigator
    if layout is Layout.LIST:
        for group in kiosk.navigator.library.languages[0].questions[:4]:
            navigator.pick(group.questions[0].id)
    yield name, _grab(kiosk)
    for part in range(1, navigator.reading.property("partCount")):
        navigator.next()
        yield f"{name}-part-{part + 1}", _grab(kiosk)
    for section, shown in SECTIONS.get(layout, {}).items():
        navigator.openTab(section)
        yield f"{name}-{shown}", _grab(kiosk)
    if layout is Layout.STEP and navigator.view.property("moving"):
        navigator.moveHandle(0.5)
        yield f"{name}-half", _grab(kiosk)
    if navigator.view.property("hasLooks"):
        for look in ("above", "xray"):
            navigator.setLook(look)
            yield f"{name}-{look}", _grab(kiosk)


def _grab(kiosk: Kiosk) -> QImage:
    settle()
    return kiosk.window.grabWindow()


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
    font = QFont(fonts.FAMILY)
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
