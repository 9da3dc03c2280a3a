"""Every scene as it should look, what a finger moves at two values."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.bridge.pictures.painter import render
from kiosk.illustrations.gallery import Exhibit, gallery
from kiosk.illustrations.people.couple import Part
from kiosk.illustrations.people.pages import PAGES
from kiosk.illustrations.procedure import Seen
from kiosk.illustrations.scenes import SCENES, Look
from kiosk.model.complications import Complication
from support.look import check_look

pytestmark = pytest.mark.usefixtures("qapp")

GOLDENS = Path(__file__).parent / "goldens"
SIZE = QSize(320, 240)
"""A pixel is about half a millimetre: a line that moves is seen, and all files together stay small."""

DRAGGED = ["needle-half", "needle-in", "balloon-half", "balloon-full", "cement-half", "cement-full"]
NAMES = [
    *(f"{moment}-{look}" for moment in ("broken", *DRAGGED, "done") for look in Look),
    *(f"{moment}-xray-front" for moment in DRAGGED),
    "space-side",
    *(f"cloud-{moment}-{look}" for moment in ("half", "full") for look in (*Look, "xray-front")),
    "deep-needle-side",
    "cloud-done-side",
    "cement-full-xray-c-arm",
    "cement-full-xray-front-c-arm",
    "healthy",
    "strong-weak",
    "level-T10",
    "level-L5",
    "biconcave-balloon-full",
    "crush-broken",
    *(f"procedure-{seen}" for seen in Seen),
    *(f"closeup-{each}" for each in Complication),
    "wrong-disc-xray-front",
    "wrong-canal-above",
    "wrong-canal-xray-side",
    "wrong-vein-side",
    "wrong-next-bone-xray-side",
    *(f"body-map-{sign}-whole" for sign in ("none", "spot", "leg", "numb", "stiff", "red")),
    "body-map-numb-sign",
    "bandages",
    "locator",
    "prone",
    "conversation",
    "crossroads",
    *(name.replace("_", "-") for name in PAGES),
    *(f"couple-{part}" for part in Part),
    "icon-array-person",
    "icon-array-person-contrast",
    "icon-array-bone-half",
    "glyph-person-event",
    "icon-balloon",
]
BY_NAME = {exhibit.name: exhibit for exhibit in gallery()}
CHOSEN = [BY_NAME[name] for name in NAMES]


@pytest.mark.parametrize("exhibit", CHOSEN, ids=lambda exhibit: exhibit.name)
def test_the_picture_looks_as_accepted(exhibit: Exhibit) -> None:
    picture = render(exhibit.drawing(SIZE.width() / SIZE.height()), SIZE)
    check_look(picture.convertToFormat(QImage.Format.Format_RGB32), GOLDENS / f"{exhibit.name}.png")


def test_no_two_exhibits_share_a_name() -> None:
    assert len(BY_NAME) == len(gallery())


def test_there_is_a_golden_of_every_scene_and_none_of_what_is_gone() -> None:
    drawn = {exhibit.scene.name for exhibit in CHOSEN}
    assert SCENES.keys() - drawn == {"axial"}  # shown as a look of the lateral scene
    assert {f"{exhibit.name}.png" for exhibit in CHOSEN} == {path.name for path in GOLDENS.iterdir()}
