import math

from hypothesis import given

from kiosk.anatomy import arch
from kiosk.anatomy.levels import Level, vertebra
from kiosk.anatomy.needle import RADIUS, SKIN, TIP, axis
from kiosk.anatomy.plane import contains, edge_distance
from support.states import levels, progress

CLEARANCE = 2.2  # mm from the axis to the inner wall of the pedicle


@given(levels, progress)
def test_where_it_passes_the_canal_the_needle_lies_in_bone(level: Level, needle: float) -> None:
    measures = vertebra(level)
    way, bone = axis(measures), arch.pillar(measures)
    front, back = (each * measures.arch_x for each in arch.CANAL)
    for i in range(600):
        along = way.tip(needle) + TIP - i * 0.1
        for across in (-RADIUS, RADIUS):
            x, y = way.at(along, across)
            if front <= x <= back:
                assert contains(bone, (x, y))


@given(levels)
def test_the_axis_keeps_clear_of_the_inner_wall_of_the_pedicle(level: Level) -> None:
    measures = vertebra(level)
    way, wall = axis(measures), arch.pedicle(measures)
    back = 11 * measures.arch_x  # behind it the needle enters through the end of the outline
    along = [way.at(s / 4) for s in range(-120, 120)]
    nearest = min(edge_distance(wall, point) for point in along if 0 <= point[0] <= back)
    assert nearest >= CLEARANCE > RADIUS


@given(levels)
def test_it_starts_with_its_point_on_the_skin_and_ends_seven_millimetres_into_the_body(level: Level) -> None:
    way = axis(vertebra(level))
    assert math.isclose(SKIN, way.at(way.tip(0) + TIP)[0], abs_tol=0.5)
    assert -9 < way.at(way.tip(1))[0] < -5


@given(levels, progress, progress)
def test_it_moves_evenly_along_its_axis(level: Level, one: float, other: float) -> None:
    way = axis(vertebra(level))
    assert math.isclose(
        (other - one) * (way.end - way.start), way.tip(other) - way.tip(one), rel_tol=1e-9, abs_tol=1e-9
    )
