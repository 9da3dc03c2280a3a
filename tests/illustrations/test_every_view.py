"""What holds for every picture of a treatment: from the side, from above, and both X-rays."""

import math
from collections.abc import Callable

import pytest
from hypothesis import given

from kiosk.anatomy import axial as axial_anatomy
from kiosk.anatomy import frontal
from kiosk.anatomy.body import Body
from kiosk.anatomy.levels import vertebra
from kiosk.anatomy.plane import contains, edge_distance
from kiosk.anatomy.pocket import pocket
from kiosk.anatomy.treatment import Side, Treatment
from kiosk.illustrations.above.picture import axial
from kiosk.illustrations.base.drawing import Drawing, Fill, Soft, Stroke
from kiosk.illustrations.side.picture import lateral
from kiosk.illustrations.xray.picture import Projection, xray
from support.examples import FEW
from support.moments import (
    Bone,
    Drag,
    aspects,
    balloon_drag,
    bones,
    drags,
    filmed,
    inside,
    name,
    progress,
    touched,
    treatments,
)

View = Callable[[Treatment, float], Drawing]
LABELS = {
    "bone", "disc", "nerve", "fracture", "needle", "needles", "balloon", "balloons", "space", "cement",
    "bandage",
}  # fmt: skip
BEYOND = {"above"}
"""Layers of which something lies outside the view: their bounds do not reach that far."""

views = pytest.mark.parametrize(
    "view",
    [
        lateral,
        axial,
        lambda treatment, aspect: xray(filmed(treatment, Projection.SIDE), aspect),
        lambda treatment, aspect: xray(filmed(treatment, Projection.FRONT), aspect),
    ],
    ids=["lateral", "axial", "X-ray from the side", "X-ray from the front"],
)


@views
@given(drags, aspects, progress, progress)
@FEW
def test_no_drag_moves_the_camera_or_changes_which_layers_and_labels_there_are(
    view: View, drag: Drag, aspect: float, one: float, other: float
) -> None:
    before, after = (view(drag(value), aspect) for value in (one, other))
    assert before.view == after.view
    assert [name(layer.key) for layer in before.layers] == [name(layer.key) for layer in after.layers]
    assert [a.id for a in before.anchors] == [a.id for a in after.anchors]


@views
@given(drags, progress, progress)
@FEW
def test_equal_keys_mean_equal_pictures(view: View, drag: Drag, one: float, other: float) -> None:
    before, after = (view(drag(value), 4 / 3) for value in (one, other))
    painted = {layer.key: layer for layer in before.layers}
    for layer in after.layers:
        if layer.key in painted:
            assert painted[layer.key].ops() == layer.ops()


@views
@given(treatments, aspects)
@FEW
def test_layers_are_paths_of_finite_numbers_within_their_bounds(
    view: View, treatment: Treatment, aspect: float
) -> None:
    drawing = view(treatment, aspect)
    assert len({layer.key for layer in drawing.layers}) == len(drawing.layers)
    for layer in drawing.layers:
        ops = layer.ops()
        assert all(isinstance(op, (Fill, Stroke, Soft)) and op.path[0][0] == "M" for op in ops)
        for point in touched(ops):
            assert all(map(math.isfinite, point))
            if layer.bounds and name(layer.key) not in BEYOND:
                assert inside(layer.bounds, *point), name(layer.key)


@views
@given(treatments, aspects)
@FEW
def test_at_most_three_labels_point_at_things_in_view(
    view: View, treatment: Treatment, aspect: float
) -> None:
    drawing = view(treatment, aspect)
    assert 1 <= len(drawing.pointing) <= 3
    assert {anchor.id for anchor in drawing.pointing} <= LABELS
    for anchor in drawing.anchors:
        assert inside(drawing.view, *anchor.point, 0), anchor.id


EMPTY = 1.5
"""How far from the axis a point of the folded balloon may lie (mm)."""


@given(bones)
def test_the_label_of_a_balloon_points_at_it_even_while_it_is_folded(bone: Bone) -> None:
    treatment = balloon_drag(bone)(0.0)
    body, measures = Body(vertebra(bone[0]), bone[2], treatment.remaining_collapse), vertebra(bone[0])
    folded = [
        (lateral(treatment, 4 / 3), pocket(body, 0)),
        (axial(treatment, 4 / 3), axial_anatomy.space(measures, 0)),
        (xray(filmed(treatment, Projection.SIDE), 4 / 3), pocket(body, 0)),
        (xray(filmed(treatment, Projection.FRONT), 4 / 3), frontal.space(body, 0, Side.RIGHT)),
    ]
    for drawing, space in folded:
        rim, point = space.outline(), drawing.anchors[0].point
        assert contains(rim, point) or edge_distance(rim, point) < EMPTY
