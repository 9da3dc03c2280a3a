"""Draws every screen to PNG, and a contact sheet of them all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage

from kiosk.app import Kiosk
from kiosk.commands.tour.contact_sheet import write_contact_sheet
from kiosk.illustrations.scenes import Look
from kiosk.model.library import Library
from kiosk.model.screens import ScreenKind
from kiosk.visit.screens.matters import Matters
from kiosk.visit.session import HOME, TAKE_ALONG, TOPICS
from kiosk.visit.targets import Do, Pick, Resize, Show, Take, read_target

THUMBNAIL = 640
"""Width of a screen on the contact sheet, px."""


def settle(milliseconds: int = 60) -> None:
    """Let Qt lay out, animate and paint for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def draw_screens(
    kiosk: Kiosk, pack: Library, code: str, out: Path, *, text_size: int, contrast: bool
) -> list[Path]:
    """Draw every screen of ``pack`` in the language ``code`` into ``out``; give the files, the sheet last."""
    out.mkdir(parents=True, exist_ok=True)
    written = []
    for number, (name, image) in enumerate(_screens(kiosk, pack, code, text_size, contrast=contrast)):
        path = out / f"{number:02}_{name}.png"
        image.save(str(path))
        written.append(path)
    return [*written, write_contact_sheet(out, written, THUMBNAIL)]


SECTIONS: dict[ScreenKind, dict[int, str]] = {
    ScreenKind.LIST: {TAKE_ALONG: "code", 1: "large"},
    ScreenKind.SIGNS: {1: "2", 2: "3", 3: "4"},
}
"""What opens on a screen by a tap on it, and what its picture is called."""


def _screens(
    kiosk: Kiosk, pack: Library, code: str, text_size: int, *, contrast: bool
) -> Iterator[tuple[str, QImage]]:
    """Every screen with its name, each part of it where it has several."""
    navigator, language = kiosk.navigator, pack.language(code)
    navigator.startOver()
    yield "attract", _grab(kiosk)
    navigator.begin(code)
    navigator.press(Resize(text_size))
    if contrast:
        navigator.press(Do.CONTRAST)
    if navigator.session.several:
        yield "packs", _grab(kiosk)
        navigator.press(Take(pack.id))
    for place in (HOME, TOPICS):
        navigator.open(place)
        yield place, _grab(kiosk)
    for topic in language.topics:
        for screen in topic.screens:
            navigator.open(screen)
            yield from _one(kiosk, screen.replace("/", "-"), language.screens[screen].kind)
    kiosk.idle.warn()
    yield "idle", _grab(kiosk)
    navigator.startOver()


def _one(kiosk: Kiosk, name: str, layout: ScreenKind) -> Iterator[tuple[str, QImage]]:
    """One screen as it opens, and what a tap on it shows."""
    navigator = kiosk.navigator
    if layout is ScreenKind.LIST:
        for group in kiosk.navigator.library.languages[0].questions[:4]:
            navigator.press(Pick(group.questions[0].id))
    yield name, _grab(kiosk)
    if isinstance(touched := navigator.seen.screen.shown, Matters):
        for target in (touched.cards[0].target, touched.targets[1]):
            navigator.press(read_target(target))
        yield f"{name}-touched", _grab(kiosk)
    for part in range(1, navigator.shown.progress.record.part_count):
        navigator.press(Do.NEXT)
        yield f"{name}-part-{part + 1}", _grab(kiosk)
    for section, shown in SECTIONS.get(layout, {}).items():
        navigator.press(Show(section))
        yield f"{name}-{shown}", _grab(kiosk)
    if layout is ScreenKind.STEP and navigator.shown.picture.record.moving:
        navigator.moveHandle(0.5)
        yield f"{name}-half", _grab(kiosk)
    if navigator.shown.picture.record.looks:
        for look in (Look.ABOVE, Look.XRAY):
            navigator.setLook(tuple(Look).index(look))
            yield f"{name}-{look}", _grab(kiosk)


def _grab(kiosk: Kiosk) -> QImage:
    settle()
    return kiosk.window.grabWindow()
