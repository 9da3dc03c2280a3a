"""The X-ray of a step is from the side; touched once more it turns to the front, and back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.model.library import Library
from kiosk.model.scene import read_scene
from kiosk.visit.clinic import Clinic
from kiosk.visit.derive import derive
from kiosk.visit.panel import Display
from kiosk.visit.session import XRAY, Session
from kiosk.visit.view import PictureView

STEP = "procedure/balloon"
SIDE, ABOVE = 0, 1


def seen(shipped: Library, session: Session, display: Display) -> PictureView:
    return derive(shipped, session, display, Clinic()).picture


@pytest.mark.parametrize("display", [Display(), replace(Display(), layout="tablet")], ids=["kiosk", "tablet"])
def test_it_turns_and_says_so(shipped: Library, display: Display) -> None:
    once = Session().begin("en").go(STEP).look_from(XRAY)
    twice = once.look_from(XRAY)
    side, front, again = (seen(shipped, each, display) for each in (once, twice, twice.look_from(XRAY)))
    scene, _ = read_scene(front.address)
    assert (scene.name, dict(scene.params)["projection"], scene.moving) == ("xray", "front", "balloon")
    assert front.looks[XRAY] != side.looks[XRAY]
    assert (front.looks[:XRAY], front.look) == (side.looks[:XRAY], XRAY)
    assert again == side


def test_any_other_look_and_any_other_screen_is_from_the_side_again() -> None:
    turned = Session().begin("en").go(STEP).look_from(XRAY).look_from(XRAY)
    assert turned.front
    assert not turned.look_from(ABOVE).look_from(XRAY).front
    assert not turned.look_from(SIDE).front
    assert not turned.go("procedure/cement").front
    assert turned.go(STEP).front
