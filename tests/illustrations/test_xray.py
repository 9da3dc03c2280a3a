import math
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kiosk.anatomy.treatment import Shape, Treatment
from kiosk.illustrations.base.drawing import Box, Drawing, Fill, Soft, Stroke
from kiosk.illustrations.xray.film import GROUND, INKS, Polarity
from kiosk.illustrations.xray.picture import Film, Projection, xray
from support.examples import FEW
from support.moments import (
    Bone,
    aspects,
    bones,
    filmed,
    inside,
    moved,
    progress,
    repainted,
    touched,
    treatments,
)

projections, polarities = st.sampled_from(Projection), st.sampled_from(Polarity)


films = st.builds(filmed, treatments, projections, polarities)


def two(bone: Bone, projection: Projection, *moments: dict[str, Any]) -> tuple[Drawing, Drawing]:
    before, after = (xray(Film(*bone, projection=projection, **each), 4 / 3) for each in moments)
    return before, after


def words(names: set[str]) -> set[str]:
    return {each.split()[-1] for each in names}


@given(bones, projections, progress, progress)
def test_a_needle_drag_only_slides_needles(
    bone: Bone, projection: Projection, one: float, other: float
) -> None:
    before, after = two(bone, projection, {"needle": one}, {"needle": other})
    assert repainted(before, after) == set()
    assert words(moved(before, after)) <= {"needle"}


@given(bones, projections, progress, progress)
def test_a_balloon_drag_paints_the_bone_and_the_balloon(
    bone: Bone, projection: Projection, one: float, other: float
) -> None:
    before, after = two(bone, projection, {"needle": 1, "balloon": one}, {"needle": 1, "balloon": other})
    assert words(repainted(before, after)) <= {"body", "balloon"}
    below = set() if bone[2] is Shape.WEDGE else {"below"}
    assert words(moved(before, after)) <= {"above", "rod"} | below


@given(bones, projections, progress, progress)
def test_a_cement_drag_paints_the_cement(
    bone: Bone, projection: Projection, one: float, other: float
) -> None:
    before, after = two(bone, projection, {"needle": 1, "cement": one}, {"needle": 1, "cement": other})
    assert words(repainted(before, after)) <= {"cement"}
    assert words(moved(before, after)) <= {"rod"}


@given(films, aspects)
def test_the_window_fills_the_frame_which_crops_little_of_it(moment: Film, aspect: float) -> None:
    drawing = xray(moment, aspect)
    field, cover = drawing.layers[0], drawing.layers[-1]
    assert drawing.background == GROUND
    assert math.isclose(aspect, drawing.view.width / drawing.view.height)
    window = field.ops()[1]
    view = drawing.view
    spare = 0.05 * min(view.width, view.height)
    around = Box(view.x - spare, view.y - spare, view.width + 2 * spare, view.height + 2 * spare)
    assert all(inside(around, *point) for point in touched((window,)))
    ground = next(op for op in cover.ops() if isinstance(op, Fill) and op.paint == GROUND)
    corners = [point for point in touched((ground,)) if not inside(drawing.view, *point)]
    assert len(corners) >= 4


@given(treatments, projections)
@FEW
def test_polarity_changes_greys_and_nothing_else(treatment: Treatment, projection: Projection) -> None:
    friendly, c_arm = (xray(filmed(treatment, projection, each), 4 / 3) for each in Polarity)
    assert friendly.view == c_arm.view
    assert friendly.anchors == c_arm.anchors
    for one, other in zip(friendly.layers[1:-1], c_arm.layers[1:-1], strict=True):
        assert one.key != other.key
        assert one.pose == other.pose
        assert [op.path for op in one.ops()] == [op.path for op in other.ops()]


@given(treatments, projections, polarities)
@FEW
def test_everything_between_field_and_cover_is_grey(
    treatment: Treatment, projection: Projection, polarity: Polarity
) -> None:
    for layer in xray(filmed(treatment, projection, polarity), 4 / 3).layers[1:-1]:
        for op in layer.ops():
            colors = (
                [op.color]
                if isinstance(op, Stroke | Soft)
                else [op.paint]
                if isinstance(op.paint, str)
                else [stop.color for stop in op.paint.stops]
            )
            for color in colors:
                red, green, blue = (int(color[i : i + 2], 16) for i in (1, 3, 5))
                assert max(red, green, blue) - min(red, green, blue) < 16


def test_bone_is_bright_for_patients_and_dark_on_a_c_arm() -> None:
    def light(color: str) -> int:
        return sum(int(color[i : i + 2], 16) for i in (1, 3, 5))

    friendly, c_arm = (INKS[each] for each in Polarity)
    assert light(friendly.dense) > light(friendly.field[0]) + 300
    assert light(c_arm.dense) < light(c_arm.field[0]) - 300
