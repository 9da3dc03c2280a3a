"""Draws the pictures of README and guides with the program itself: `python tools/readme_pictures.py`."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage

from kiosk import app, offer
from kiosk.bridge.pictures.painter import render
from kiosk.commands.dev.workbench import Workbench
from kiosk.commands.tour.screens import settle
from kiosk.illustrations.gallery import gallery
from kiosk.illustrations.people.pages import PAGES
from kiosk.settings.places import places
from kiosk.settings.schema import Clinic, Panel, Settings
from kiosk.visit.table import Choice
from kiosk.visit.targets import Choose

OUT = Path(__file__).resolve().parent.parent / "docs" / "images"
WIDTH = 960
PICTURES = {
    "step": ("procedure/balloon", 0.55),
    "home": ("home", 0.0),
    "signs": ("back-pain/signs", 0.0),
    "risks": ("kyphoplasty/leaks", 0.0),
    "questions": ("provider/pick", 0.0),
    "help": ("back-pain/get-help", 0.0),
    "washing": ("care/washing", 0.0),
}
SCENES = {
    "balloon-full-side",
    "balloon-full-above",
    "cement-full-xray-front",
    "healthy",
    "strong-weak",
    "body-map-numb-sign",
    "bandages",
    "locator",
    "prone",
    "conversation",
    "crossroads",
    "couple-whole",
    "icon-array-person",
    "glyph-person-event",
    "icon-balloon",
    *(name.replace("_", "-") for name in PAGES),
}
"""What the guide to the pictures shows of the gallery."""
SCENE = QSize(320, 240)
BROKEN = ("en/procedure/needle.md", "title:", "titel:")
"""The mistake that is shown in the guide for staff: file, what stood there, what stands there now."""

TWO = Choose(Choice.TWO, "on")
GIVEN = (
    Choose(Choice.SHEET, "give"),
    *(Choose(Choice.TOPIC, topic) for topic in ("fracture", "procedure", "choices")),
)


def main() -> None:
    """Draw every picture, screens ``WIDTH`` px wide."""
    application = app.application(offscreen=True)
    clinic = Settings(
        allow_drafts=True,
        clinic=Clinic(name="Riverside Spine Clinic", emergency="911"),
        screen=Panel(reduced_motion=True),
    )
    OUT.mkdir(parents=True, exist_ok=True)
    scenes()
    screens(application, clinic)
    table(application, clinic)
    findings(application, clinic)


def scenes() -> None:
    """Draw ``SCENES``."""
    for exhibit in gallery():
        if exhibit.name in SCENES:
            picture = render(exhibit.drawing(SCENE.width() / SCENE.height()), SCENE)
            picture.save(str(OUT / f"picture-{exhibit.name}.png"))


def started(application: QGuiApplication, clinic: Settings, size: tuple[int, int]) -> app.Kiosk:
    """A kiosk in English on the home screen, ``size`` px large."""
    where = places(clinic)
    library = offer.compile_content(clinic, where.content).library
    if library is None:
        raise SystemExit("the content has problems; run `kiosk check`")
    kiosk = app.build(application, clinic, where, library, size=size)
    kiosk.window.show()
    kiosk.navigator.begin("en")
    return kiosk


def save(kiosk: app.Kiosk, name: str) -> None:
    """Save the screen as it stands."""
    settle(400)
    image: QImage = kiosk.window.grabWindow()
    image.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation).save(str(OUT / f"{name}.png"))


def screens(application: QGuiApplication, clinic: Settings) -> None:
    """Draw ``PICTURES``."""
    kiosk = started(application, clinic, (1920, 1080))
    for name, (screen, handle) in PICTURES.items():
        kiosk.navigator.open(screen)
        kiosk.navigator.moveHandle(handle)
        save(kiosk, name)
    kiosk.close()


def table(application: QGuiApplication, clinic: Settings) -> None:
    """Draw the clinician's table on a 12 inch tablet, with one picture and with two, and what is given."""
    clinic = replace(clinic, screen=Panel(reduced_motion=True, diagonal_inches=12))
    kiosk = started(application, clinic, (1280, 800))
    kiosk.navigator.open_table()
    for name, choice, time in (("table", Choose(Choice.LOST, "35"), 0.34), ("table-two", TWO, 0.7)):
        kiosk.navigator.press(choice)
        kiosk.navigator.moveHandle(time)
        save(kiosk, name)
    for choice in GIVEN:
        kiosk.navigator.press(choice)
    save(kiosk, "table-give")
    kiosk.close()


def findings(application: QGuiApplication, clinic: Settings) -> None:
    """Draw the window that names the mistakes of whoever edits."""
    with TemporaryDirectory() as folder:
        content = Path(copytree(places(clinic).content, Path(folder) / "content"))
        file, right, wrong = BROKEN
        page = content / file
        page.write_text(page.read_text(encoding="utf-8").replace(right, wrong), encoding="utf-8")
        clinic = replace(clinic, content=str(content))
        workbench = Workbench(application, clinic, places(clinic), None)
        workbench.begin()
        while not workbench.window.isVisible():
            settle(400)
        settle(400)
        workbench.window.grabWindow().save(str(OUT / "findings.png"))
        workbench.close()


if __name__ == "__main__":
    main()
