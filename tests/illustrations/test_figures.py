"""People: the spine lies in the body, signs lie where they are felt, and nobody is cut off."""

import math
from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.anatomy.levels import Level
from kiosk.anatomy.plane import Point, Points, contains, edge_distance, signed_area
from kiosk.illustrations.base.drawing import Drawing, Fill, Layer, Op
from kiosk.illustrations.base.palette import LIGHT
from kiosk.illustrations.people import spine as figure_spine
from kiosk.illustrations.people.back import BODY, LEG
from kiosk.illustrations.people.bandages import bandages
from kiosk.illustrations.people.body_map import BodyMap, Sign, Zoom, body_map
from kiosk.illustrations.people.cast import PATIENT
from kiosk.illustrations.people.crossroads import crossroads
from kiosk.illustrations.people.figures import TALL
from kiosk.illustrations.people.locator import Place, locator
from kiosk.illustrations.people.side import side_view
from kiosk.illustrations.people.spine import L1, at_side, spine_back, spine_side
from support.moments import inside, touched

OVER = 0.35
"""How far beyond the outline the handles of a curve along it may lie."""


def points(ops: tuple[Op, ...]) -> Iterator[Point]:
    return ((x, y) for x, y, _ in touched(ops))


@cache
def trunk_beside() -> Points:
    """The outline of the trunk of the figure seen from the side."""
    cloth = PATIENT.top.light
    areas = [op for op in side_view() if isinstance(op, Fill) and op.paint == cloth]
    ends = [tuple((float(c[-2]), float(c[-1])) for c in op.path if c[0] != "Z") for op in areas]
    return max(ends, key=lambda area: abs(signed_area(area)))


def layer(drawing: Drawing, word: str) -> Layer:
    return next(each for each in drawing.layers if isinstance(each.key, tuple) and each.key[0] == word)


def posed(part: Layer) -> Points:
    """Where the points of a layer come to lie."""
    sine, cosine = math.sin(part.pose.angle), math.cos(part.pose.angle)
    return tuple(
        (cosine * x - sine * y + part.pose.dx, sine * x + cosine * y + part.pose.dy)
        for x, y in points(part.ops())
    )


def test_the_spine_lies_in_the_body_from_behind_and_from_the_side() -> None:
    assert all(contains(BODY, point) for point in points(spine_back(LIGHT)))
    beside = [point for point in points(spine_side(LIGHT)) if 48 < point[1] < 80]
    assert all(contains(trunk_beside(), point) for point in beside)


def test_the_body_is_the_same_on_both_sides() -> None:
    assert {(x, y) for x, y in BODY} == {(-x, y) for x, y in BODY}


@pytest.mark.parametrize("sign", [Sign.SPOT, Sign.LEG, Sign.STIFF, Sign.RED])
def test_a_sign_lies_on_the_body(sign: Sign) -> None:
    drawn = layer(body_map(BodyMap(sign), 1), "sign").ops()
    assert all(contains(BODY, point) or edge_distance(BODY, point) < OVER for point in points(drawn))


def test_numbness_is_in_one_leg_and_red_flags_are_in_both_legs_and_the_saddle() -> None:
    numb = set(points(layer(body_map(BodyMap(Sign.NUMB), 1), "sign").ops()))
    red = set(points(layer(body_map(BodyMap(Sign.RED), 1), "sign").ops()))
    low, high = min(y for _, y in LEG), max(y for _, y in LEG)
    assert all(x > 0 and low - 0.5 <= y <= high + 0.5 for x, y in numb)
    assert min(x for x, _ in red) == pytest.approx(-max(x for x, _ in red))
    assert max(y for _, y in red) > high


@given(st.floats(0.45, 0.8))
def test_tall_pictures_show_the_whole_person(aspect: float) -> None:
    view = body_map(BodyMap(Sign.SPOT, Zoom.WHOLE), aspect).view
    assert all(inside(view, x, y, 0) for x, y in BODY)
    assert view.y <= 0
    assert view.y + view.height >= TALL


@given(st.sampled_from(Level), st.floats(0.45, 2.4))
def test_the_ring_of_the_locator_is_around_the_low_back(level: Level, aspect: float) -> None:
    drawing = locator(Place(level), aspect)
    assert all(inside(drawing.view, x, y, 0) for x, y in (anchor.point for anchor in drawing.anchors))
    assert contains(trunk_beside(), at_side(figure_spine.height_of(level)))


def test_the_heights_of_the_levels_are_those_of_the_figure() -> None:
    assert figure_spine.height_of(Level.L1) == L1
    heights = [figure_spine.height_of(level) for level in Level]
    assert heights == sorted(heights, reverse=True)


def test_bandages_lie_on_both_sides_of_the_bone_that_was_treated() -> None:
    drawn = tuple(points(layer(bandages(1), "bandages").ops()))
    sides = {x > 0 for x, _ in drawn}
    assert {True, False} == sides
    assert min(x for x, _ in drawn) == pytest.approx(-max(x for x, _ in drawn))
    assert min(y for _, y in drawn) + max(y for _, y in drawn) == pytest.approx(2 * L1)


def test_a_bone_of_the_column_is_found_by_its_height_only() -> None:
    with pytest.raises(ValueError, match="no bone stands at"):
        figure_spine.at_side(TALL)


@given(st.floats(0.4, 3.2))
def test_the_signpost_is_whole_and_stands_beside_the_person(aspect: float) -> None:
    drawing = crossroads(aspect)
    sign = posed(layer(drawing, "crossroads sign"))
    arms = [point for point in sign if point[1] > 45]
    heads = [point for point in BODY if point[1] > 45]
    assert all(inside(drawing.view, x, y, 0) for x, y in (*arms, *heads))
    assert max(x for x, _ in BODY) < min(x for x, _ in sign)
