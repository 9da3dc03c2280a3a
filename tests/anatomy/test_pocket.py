from hypothesis import given
from hypothesis import strategies as st

from kiosk.anatomy.body import Body
from kiosk.anatomy.cement import CEMENT_MARGIN, SPREAD, cement
from kiosk.anatomy.levels import Level, vertebra
from kiosk.anatomy.plane import Point, contains, distance, edge_distance, signed_area
from kiosk.anatomy.pocket import BALLOON_MARGIN, pocket
from kiosk.anatomy.treatment import Shape, Treatment
from support.polygons import is_simple
from support.states import ballooned, cemented, collapses, levels, progress, shapes, standing


@given(ballooned)
def test_the_balloon_stays_inside_the_wall(treatment: Treatment) -> None:
    body = standing(treatment)
    wall, rim = body.outline(), pocket(body, treatment.balloon).outline()
    assert is_simple(rim)
    assert all(contains(wall, point) for point in rim)
    assert min(edge_distance(wall, point) for point in rim) >= BALLOON_MARGIN


@given(levels, shapes, collapses, progress, st.floats(0, 0.02))
def test_the_balloon_grows_without_a_jump(
    level: Level, shape: Shape, collapse: float, fill: float, step: float
) -> None:
    def volume(inflation: float) -> float:
        moment = Treatment(level, collapse, shape, needle=1, balloon=inflation)
        return pocket(standing(moment), inflation).volume

    before, after = volume(fill), volume(min(1, fill + step))
    assert before <= after + 1e-6
    assert after - before < 6000 * step + 1e-6  # mm³; the whole balloon holds about 2000


@given(st.sampled_from(Level))
def test_a_full_balloon_holds_about_two_millilitres(level: Level) -> None:
    volume = pocket(standing(Treatment(level, 0.3, needle=1, balloon=1)), 1).volume
    assert 900 < volume < 2600


@given(cemented)
def test_the_cement_stays_inside_the_wall(treatment: Treatment) -> None:
    body = standing(treatment)
    wall, rim = body.outline(), cement(body, treatment.cement).outline()
    assert not rim or is_simple(rim)
    assert all(contains(wall, point) for point in rim)
    assert all(edge_distance(wall, point) >= CEMENT_MARGIN for point in rim)


@given(levels, shapes, collapses, progress, st.floats(0, 0.02))
def test_the_cement_rises_without_a_jump(
    level: Level, shape: Shape, collapse: float, fill: float, step: float
) -> None:
    body = standing(Treatment(level, collapse, shape, needle=1, balloon_out=True))
    before, after = (cement(body, each).volume for each in (fill, min(1, fill + step)))
    assert before <= after + 1e-6
    assert after - before < 5000 * step + 1e-3


@given(cemented)
def test_the_cement_fills_the_space_and_spreads_no_further_than_stated(treatment: Treatment) -> None:
    body = standing(treatment)
    space, filling = pocket(body, 1), cement(body, treatment.cement)
    grown = 1 + SPREAD / min(space.stretch.half_length, space.stretch.half_height)
    assert filling.volume <= space.volume * grown**3
    assert cement(body, 0).outline() == ()
    assert space.volume < cement(body, 1).volume
    rim = space.outline()
    assert all(
        contains(rim, point) or edge_distance(rim, point) <= SPREAD + 0.05 for point in filling.outline()
    )


@given(ballooned, st.lists(st.tuples(st.floats(0.06, 0.94), st.floats(0.1, 0.9)), min_size=3, max_size=3))
def test_pressed_bone_keeps_its_order_and_leaves_the_balloon(
    treatment: Treatment, corners: list[Point]
) -> None:
    body = standing(treatment)
    space = pocket(body, treatment.balloon)
    before = tuple(body.point(u, v) for u, v in corners)
    after = space.compact(before)
    rim = space.outline()
    assert not any(contains(rim, p) and edge_distance(rim, p) > 0.1 for p in after)
    center = (space.stretch.frame.x, space.stretch.frame.y)
    for old, new in zip(before, after, strict=True):
        assert distance(center, new) >= distance(center, old) - 1e-9


@given(ballooned)
def test_no_bone_is_pressed_through_the_wall(treatment: Treatment) -> None:
    body = standing(treatment)
    space = pocket(body, treatment.balloon)
    wall = body.outline()
    inside = [body.point(u / 20, v / 20) for u in range(2, 19) for v in range(3, 18)]
    assert all(contains(wall, point) for point in space.compact(inside))


def test_a_small_patch_of_pressed_bone_does_not_turn_over() -> None:
    body = Body(vertebra(Level.L1), collapse=0.2)
    space = pocket(body, 0.8)
    center = (space.stretch.frame.x, space.stretch.frame.y)
    for u in range(3, 18):
        for v in range(3, 18):
            patch = [(u / 20, v / 20), (u / 20 + 0.01, v / 20), (u / 20 + 0.01, v / 20 + 0.01)]
            corners = [body.point(*corner) for corner in patch]
            if distance(center, corners[0]) > 1:  # the very middle has no direction to go
                assert signed_area(space.compact(corners)) < 0
