from hypothesis import given
from hypothesis import strategies as st

from kiosk.anatomy import axial, frontal, needle
from kiosk.anatomy.axial import MIDLINE
from kiosk.anatomy.levels import Level, vertebra
from kiosk.anatomy.plane import Frame, contains
from kiosk.anatomy.pocket import pocket
from kiosk.anatomy.spine import Placed
from kiosk.anatomy.treatment import Side, Treatment
from support.polygons import is_simple
from support.states import ballooned, cemented, levels, progress, standing

sides = st.sampled_from(Side)


@given(levels, progress, sides)
def test_the_tip_is_as_high_as_from_the_side_and_as_far_out_as_from_above(
    level: Level, progress: float, side: Side
) -> None:
    bone = vertebra(level)
    lateral, above, front = needle.axis(bone), axial.axis(bone, side), frontal.axis(bone, side)
    x, y = front.at(front.tip(progress))
    assert abs(above.at(above.tip(progress))[0] - x) < 1e-9
    assert abs(lateral.at(lateral.tip(progress))[1] - y) < 1e-9


@given(levels, sides)
def test_the_tip_lies_in_the_ring_of_the_pedicle_until_it_has_passed_the_back_wall(
    level: Level, side: Side
) -> None:
    bone = vertebra(level)
    lateral, front = needle.axis(bone), frontal.axis(bone, side)
    (cx, cy), rx, ry = frontal.pedicle(Placed(standing(Treatment(level)), Frame()), side)
    for i in range(101):
        depth = lateral.at(lateral.tip(i / 100))[0]
        if 0 <= depth <= 8 * bone.arch_x:
            x, y = front.at(front.tip(i / 100))
            assert ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 < 1


@given(ballooned, sides)
def test_the_balloon_stays_in_its_half_and_is_as_high_as_from_the_side(
    treatment: Treatment, side: Side
) -> None:
    body = standing(treatment)
    bone, rim = Placed(body, Frame()), frontal.space(body, treatment.balloon, side).outline()
    assert is_simple(rim)
    assert all(side * x >= MIDLINE - 1e-6 for x, _ in rim)
    assert all(contains(frontal.outline(bone, 0.57), point) for point in rim)
    lateral = [y for _, y in pocket(body, treatment.balloon).outline()]
    for end in (min, max):
        assert abs(end(lateral) - end(y for _, y in rim)) < 2.2  # mm; the lateral balloon lies tilted


@given(cemented, sides)
def test_the_cement_stays_in_its_half_of_the_body(treatment: Treatment, side: Side) -> None:
    body = standing(treatment)
    rim = frontal.cement(body, treatment.cement, side)
    assert all(side * x > 0.5 for x, _ in rim)
    assert all(contains(frontal.outline(Placed(body, Frame()), 0.57), point) for point in rim)


@given(levels)
def test_a_sunken_endplate_shows_as_two_rims(level: Level) -> None:
    def step(collapse: float) -> float:
        bone = Placed(standing(Treatment(level, collapse)), Frame())
        back, front = (frontal.edge(bone, 1, u)[3][1] for u in (0.03, 0.8))
        return back - front

    assert step(0) < 2 < step(0.2) < step(0.5)
