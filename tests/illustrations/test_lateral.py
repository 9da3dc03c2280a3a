import math

import pytest
from hypothesis import given

from kiosk.anatomy.levels import vertebra
from kiosk.anatomy.needle import SKIN, axis
from kiosk.anatomy.spine import spine
from kiosk.anatomy.treatment import Phase, Shape, Treatment
from kiosk.illustrations.base.drawing import Layer, Pose
from kiosk.illustrations.instruments.tools import TUBE
from kiosk.illustrations.side.picture import lateral
from kiosk.illustrations.side.tissue import Part, Seam
from support.examples import FEW
from support.moments import (
    Bone,
    aspects,
    balloon_drag,
    bones,
    cement_drag,
    closed_over_a_cloud,
    cloud_drag,
    moved,
    name,
    needle_drag,
    progress,
    repainted,
    treatments,
)


@given(bones, progress, progress)
def test_a_needle_drag_slides_the_needle_and_paints_the_way_in(bone: Bone, one: float, other: float) -> None:
    before, after = (lateral(needle_drag(bone)(value), 4 / 3) for value in (one, other))
    assert repainted(before, after) <= {"way in"}
    assert moved(before, after) <= {"needle"}


@given(bones, progress, progress)
def test_a_balloon_drag_paints_bone_disc_and_balloon_and_tips_the_spine(
    bone: Bone, one: float, other: float
) -> None:
    before, after = (lateral(balloon_drag(bone)(value), 4 / 3) for value in (one, other))
    wedge = bone[2] is Shape.WEDGE
    assert repainted(before, after) <= {"disc above", "bone", "balloon", "regained"} | (
        set() if wedge else {"disc below"}
    )
    assert moved(before, after) <= {"above", "rod"} | ({"below"} if bone[2] is Shape.CRUSH else set())


@given(bones, progress, progress)
def test_a_cement_drag_paints_the_cement_and_slides_the_filler(bone: Bone, one: float, other: float) -> None:
    before, after = (lateral(cement_drag(bone)(value), 4 / 3) for value in (one, other))
    assert repainted(before, after) <= {"cement"}
    assert moved(before, after) <= {"rod"}


@given(bones, progress, progress)
def test_without_a_balloon_a_cement_drag_paints_the_cement_and_moves_nothing(
    bone: Bone, one: float, other: float
) -> None:
    before, after = (lateral(cloud_drag(bone)(value), 4 / 3) for value in (one, other))
    assert repainted(before, after) <= {"cement"}
    assert not moved(before, after)


@given(bones, progress)
def test_without_a_balloon_the_bone_stays_as_it_broke_below_its_former_height(
    bone: Bone, value: float
) -> None:
    broken = lateral(Treatment(*bone, needle=1, space=False), 4 / 3)
    kept = {name(layer.key): layer for layer in broken.layers}
    for later in (cloud_drag(bone)(value), closed_over_a_cloud(bone)):
        drawn = {name(layer.key): layer for layer in lateral(later, 4 / 3).layers}
        assert drawn["bone"].ops() == kept["bone"].ops()
        assert drawn["above"].pose == kept["above"].pose == Pose()
        assert "former height" in drawn
        assert drawn.keys().isdisjoint({"space", "balloon", "rod", "regained"})


@given(treatments, aspects)
@FEW
def test_skin_and_spine_run_beyond_the_picture(treatment: Treatment, aspect: float) -> None:
    view = lateral(treatment, aspect).view
    standing = spine(treatment.level, treatment.shape, treatment.remaining_collapse)
    upper, lower = (Part(standing, upper=each).line(SKIN, Seam(0)) for each in (True, False))
    assert upper[0][1] > view.y + view.height
    assert lower[-1][1] < view.y
    assert standing.above[-1].frame.place(standing.above[-1].body.point(0.5, 1))[1] > view.y + view.height


@pytest.mark.parametrize("phase", Phase)
def test_a_tall_frame_still_shows_the_front_of_the_bone(phase: Phase) -> None:
    treatment = {
        Phase.HEALTHY: Treatment(collapse=0),
        Phase.BROKEN: Treatment(),
        Phase.NEEDLE: Treatment(needle=0),
        Phase.BALLOON: Treatment(needle=1, balloon=0),
        Phase.SPACE: Treatment(needle=1, balloon_out=True),
        Phase.CEMENT: Treatment(needle=1, cement=0),
        Phase.DONE: Treatment(cement=1, needle_out=True),
    }[phase]
    view = lateral(treatment, 0.6).view
    assert view.x <= -44
    assert math.isclose(view.width / view.height, 0.6)


def test_a_wedge_leaves_what_stands_below_where_it_is() -> None:
    layers: dict[str, Layer] = {
        name(layer.key): layer for layer in lateral(Treatment(needle=1, balloon=1), 4 / 3).layers
    }
    assert layers["below"].pose == Pose()
    assert layers["above"].pose != Pose()


@given(bones, progress, aspects, progress)
def test_the_needles_leader_crosses_neither_handle_nor_bone(
    bone: Bone, value: float, aspect: float, t: float
) -> None:
    treatment = needle_drag(bone)(value)
    drawing = lateral(treatment, aspect)
    (anchor,) = drawing.pointing
    (x, y), view = anchor.point, drawing.view
    end = {"end": (view.x + view.width, y), "bottom": (x, view.y)}[anchor.side]
    point = (x + (end[0] - x) * t, y + (end[1] - y) * t)
    way = axis(vertebra(bone[0]))
    dx, dy = (a - b for a, b in zip(point, way.origin, strict=True))
    forward, upward = dx * way.forward[0] + dy * way.forward[1], dx * way.forward[1] - dy * way.forward[0]
    back = way.tip(value) - TUBE
    assert not (back - 12 <= forward <= back + 9 and abs(upward) <= 16.5)  # mm, the handle
    if anchor.side == "bottom":
        assert x > SKIN
