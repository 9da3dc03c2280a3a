"""The bone of the visit: every picture of the treatment is drawn for it, and a fresh start forgets it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.anatomy.bone import Bone
from kiosk.anatomy.levels import Level
from kiosk.anatomy.treatment import Shape
from kiosk.illustrations.scenes import BONE, problem, takes_bone
from kiosk.model.library import Library
from kiosk.model.scene import DRAWN, read_scene
from kiosk.model.screens import ScreenKind
from kiosk.visit.clinic import Clinic
from kiosk.visit.derive import derive
from kiosk.visit.panel import Panel
from kiosk.visit.screens.home import Home
from kiosk.visit.seen import Screenful
from kiosk.visit.session import HOME, Session

CRUSHED = Bone(Level.T12, Shape.CRUSH, 30, 1)


def shown(library: Library, screen: str, bone: Bone | None, clinic: Clinic | None = None) -> Screenful:
    session = replace(Session().begin("en").go(screen), bone=bone)
    return derive(library, session, Panel().display(), clinic or Clinic())


def addresses(screen: Screenful) -> list[str]:
    """The pictures of ``screen`` that can show a bone."""
    found = [screen.picture.address, *(row.picture for row in screen.view.rows)]
    found += [card.picture for card in screen.shown.cards] if isinstance(screen.shown, Home) else []
    return [each for each in found if each.startswith(DRAWN) and takes_bone(read_scene(each)[0].name)]


def test_every_screen_draws_the_bone_of_the_visit(shipped: Library) -> None:
    seen = 0
    for name in (HOME, *shipped.languages[0].screens):
        for address in addresses(shown(shipped, name, CRUSHED)):
            scene, _ = read_scene(address)
            assert dict(scene.params)[BONE] == CRUSHED.code
            assert problem(scene) is None
            seen += 1
    steps = [each for each in shipped.languages[0].screens.values() if each.kind is ScreenKind.STEP]
    assert seen > len(steps)


@pytest.mark.parametrize("bone", [None, CRUSHED])
def test_the_clinics_bone_stands_until_a_visit_has_its_own(shipped: Library, bone: Bone | None) -> None:
    clinic = Clinic(bone=Bone(Level.L3))
    found = addresses(shown(shipped, "procedure/balloon", bone, clinic))
    assert found
    assert all((bone or Bone(Level.L3)).code in each for each in found)


def test_without_a_bone_pictures_are_as_content_writes_them(shipped: Library) -> None:
    assert not any(BONE in each for each in addresses(shown(shipped, "procedure/balloon", None)))


def test_what_moves_still_moves(shipped: Library) -> None:
    scene, fault = read_scene(shown(shipped, "procedure/balloon", CRUSHED).picture.address)
    assert not fault
    assert scene.moving == "balloon"
