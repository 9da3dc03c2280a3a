"""Cement without a balloon: a cloud that grows from the end of the tube, in every view."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.anatomy import axial, axial_bone, frontal, needle
from kiosk.anatomy.axial_bone import canal
from kiosk.anatomy.cement import CEMENT_MARGIN, Cement, cloud
from kiosk.anatomy.levels import Level, Vertebra, vertebra
from kiosk.anatomy.needle import RADIUS, TIP
from kiosk.anatomy.plane import Frame, contains, curve, edge_distance
from kiosk.anatomy.spine import Placed
from kiosk.anatomy.treatment import Shape, Side, Treatment
from support.polygons import is_simple
from support.states import collapses, levels, progress, shapes, spread, standing

shares = st.floats(0.01, 1)
sides = st.sampled_from(Side)
SAME_SHARE = 0.08
"""How much, of all the cement, the share that two views show as in may differ in a bone that lost up to .3.

In a bone that has sunk further the cement meets the endplates sooner, which the view from above cannot show.
"""


def every_view(level: Level, shape: Shape, collapse: float, share: float) -> tuple[Cement, ...]:
    """The cloud from the side, from above and from the front."""
    body = standing(Treatment(level, collapse, shape, space=False, cement=share))
    above = (axial.cloud(body.vertebra, share, side) for side in Side)
    return (cloud(body, share), *above, *(frontal.cloud(body, share, side) for side in Side))


@given(spread)
def test_from_the_side_it_stays_inside_the_wall(treatment: Treatment) -> None:
    body = standing(treatment)
    wall, rim = body.outline(), cloud(body, treatment.cement).outline()
    assert is_simple(rim)
    assert all(contains(wall, point) for point in rim)
    assert min(edge_distance(wall, point) for point in rim) >= CEMENT_MARGIN - 0.01


@given(levels, shares, sides)
def test_from_above_it_stays_inside_the_wall_and_on_its_side(level: Level, share: float, side: Side) -> None:
    bone = vertebra(level)
    wall, rim = axial_bone.body(bone), axial.cloud(bone, share, side).outline()
    assert is_simple(rim)
    assert all(contains(wall, point) for point in rim)
    assert min(edge_distance(wall, point) for point in rim) >= CEMENT_MARGIN - 0.05
    assert all(side * x > 0.5 for x, _ in rim)


@given(spread, sides)
def test_from_the_front_it_stays_in_its_half_of_the_body(treatment: Treatment, side: Side) -> None:
    body = standing(treatment)
    rim = frontal.cloud(body, treatment.cement, side).outline()
    assert rim
    assert all(side * x > 0.5 for x, _ in rim)
    assert all(contains(frontal.outline(Placed(body, Frame()), 0.57), point) for point in rim)


@given(levels, shapes, collapses, shares, st.floats(0, 0.02))
def test_it_grows_without_a_jump(
    level: Level, shape: Shape, collapse: float, share: float, step: float
) -> None:
    later = every_view(level, shape, collapse, min(1, share + step))
    for before, after in zip(every_view(level, shape, collapse, share), later, strict=True):
        assert before.volume <= after.volume + 1e-6
        assert after.volume - before.volume < 5000 * step + 1e-3  # mm³


@given(levels, shapes, collapses, shares)
def test_it_grows_everywhere(level: Level, shape: Shape, collapse: float, share: float) -> None:
    whole = every_view(level, shape, collapse, 1)
    for part, all_of_it in zip(every_view(level, shape, collapse, share), whole, strict=True):
        assert all(less <= more + 1e-9 for less, more in zip(part.radii, all_of_it.radii, strict=True))


@given(levels, shapes, collapses)
def test_there_is_none_before_it_begins(level: Level, shape: Shape, collapse: float) -> None:
    assert all(each.outline() == () for each in every_view(level, shape, collapse, 0))


@given(levels, shapes, st.floats(0.01, 0.3), shares)
def test_the_views_agree_on_how_much_is_in(level: Level, shape: Shape, collapse: float, share: float) -> None:
    body = standing(Treatment(level, collapse, shape))
    side, above = cloud(body, share).volume, axial.cloud(body.vertebra, share).volume
    of_all = side / cloud(body, 1).volume, above / axial.cloud(body.vertebra, 1).volume
    assert abs(of_all[0] - of_all[1]) < SAME_SHARE


@given(spread)
def test_it_begins_around_the_end_of_the_tube(treatment: Treatment) -> None:
    body = standing(treatment)
    way, filling = needle.axis(body.vertebra, deep=True), cloud(body, treatment.cement)
    end = way.at(way.end)
    rim = filling.outline()
    assert contains(rim, end) or edge_distance(rim, end) < 1
    above, other = (
        axial.axis(body.vertebra, deep=True),
        axial.cloud(body.vertebra, treatment.cement).outline(),
    )
    end = above.at(above.end)
    assert contains(other, end) or edge_distance(other, end) < 1


@given(levels, shapes, collapses)
def test_the_tube_that_it_comes_through_ends_inside_the_body(
    level: Level, shape: Shape, collapse: float
) -> None:
    body = standing(Treatment(level, collapse, shape))
    way, wall = needle.axis(body.vertebra, deep=True), body.outline()
    for point in (way.at(way.end, RADIUS), way.at(way.end, -RADIUS), way.at(way.end + TIP)):
        assert contains(wall, point)
        assert edge_distance(wall, point) > CEMENT_MARGIN


@given(levels, progress, sides)
def test_the_deep_tube_keeps_off_the_canal_and_agrees_in_every_view(
    level: Level, progress: float, side: Side
) -> None:
    bone = vertebra(level)
    hole, wall = curve(canal(bone)), axial_bone.body(bone)
    lateral, above, front = (each(bone, deep=True) for each in (needle.axis, axial.axis, _front))
    x, y = lateral.at(lateral.tip(progress))
    assert abs(-x - above.at(above.tip(progress))[1]) < 1e-9
    assert abs(y - front.at(front.tip(progress))[1]) < 1e-9
    way = axial.axis(bone, side, deep=True)
    for point in (
        way.at(way.tip(progress) - i * 0.25, across) for i in range(320) for across in (-RADIUS, RADIUS)
    ):
        assert not contains(hole, point)
        assert edge_distance(hole, point) > 1.4
    assert contains(wall, way.at(way.end + TIP))


def _front(bone: Vertebra, *, deep: bool) -> needle.Axis:
    return frontal.axis(bone, Side.RIGHT, deep=deep)
