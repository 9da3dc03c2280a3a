from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.anatomy import axial, axial_bone, needle
from kiosk.anatomy.axial import BALLOON_MARGIN, MIDLINE
from kiosk.anatomy.axial_tissue import cord, roots, sac, skin
from kiosk.anatomy.cement import CEMENT_MARGIN, cement
from kiosk.anatomy.levels import Level, vertebra
from kiosk.anatomy.needle import RADIUS, TIP
from kiosk.anatomy.plane import Points, contains, curve, edge_distance, signed_area
from kiosk.anatomy.pocket import pocket
from kiosk.anatomy.treatment import Side, Treatment
from support.examples import FEW
from support.polygons import is_simple
from support.states import ballooned, cemented, levels, progress, standing

sides = st.sampled_from(Side)
SAME_VOLUME = 0.06
"""How much, of the full volume, the share that two views show as filled may differ."""


def same(expected: Points, actual: Points) -> bool:
    return {(round(x, 6), round(y, 6)) for x, y in expected} == {
        (round(x, 6), round(y, 6)) for x, y in actual
    }


@given(levels)
def test_outlines_are_simple_and_mirrored(level: Level) -> None:
    bone = vertebra(level)
    for outline in (
        axial_bone.cut(bone),
        axial_bone.arch(bone),
        axial_bone.canal(bone),
        axial_bone.body(bone),
    ):
        assert is_simple(outline)
        assert same(axial_bone.mirrored(outline), outline)
        assert signed_area(outline) < 0  # clockwise, as the insets need it
    assert is_simple(axial_bone.marrow(bone))


@given(levels)
def test_the_outlines_have_the_measured_sizes(level: Level) -> None:
    bone = vertebra(level)
    body, canal = axial_bone.body(bone), curve(axial_bone.canal(bone))
    width, depth = (max(p[i] for p in body) - min(p[i] for p in body) for i in (0, 1))
    assert abs(bone.width - width) < 2
    assert abs(bone.depth - depth) < 1
    assert abs(bone.canal_width - 2 * max(x for x, _ in canal)) < 0.5


@given(levels)
@FEW
def test_marrow_lies_inside_the_wall_and_pores_inside_the_marrow(level: Level) -> None:
    bone = vertebra(level)
    wall, marrow = curve(axial_bone.cut(bone)), axial_bone.marrow(bone)
    assert all(contains(wall, point) for point in marrow)
    for inflation in (None, 0.0, 0.5, 1.0):
        pores = (*axial.pores(bone, inflation), *axial.still_pores(bone))
        assert all(contains(marrow, point) for pore in pores for point in pore)


@given(levels, progress, sides)
@FEW
def test_no_needle_touches_the_canal(level: Level, progress: float, side: Side) -> None:
    bone = vertebra(level)
    canal, way = curve(axial_bone.canal(bone)), axial.axis(bone, side)
    tip = way.tip(progress)
    tube = [way.at(tip - i * 0.25, across) for i in range(320) for across in (-RADIUS, RADIUS)]
    for point in (*tube, way.at(tip + TIP)):
        assert not contains(canal, point)
        assert edge_distance(canal, point) > 1.4


@given(levels, sides)
def test_the_needle_goes_through_the_pedicle_and_stays_in_bone(level: Level, side: Side) -> None:
    bone = vertebra(level)
    wall, way = curve(axial_bone.cut(bone)), axial.axis(bone, side)
    for i in range(120):
        for across in (-RADIUS, RADIUS):
            point = way.at(way.end - i * 0.25, across)
            if point[1] > -7 * bone.arch_x:  # further back the cut has come out of the bone
                assert contains(wall, point)


@given(levels, progress, sides)
def test_the_tip_is_as_far_forward_as_seen_from_the_side(level: Level, progress: float, side: Side) -> None:
    bone = vertebra(level)
    lateral, above = needle.axis(bone), axial.axis(bone, side)
    assert abs(-lateral.at(lateral.tip(progress))[0] - above.at(above.tip(progress))[1]) < 1e-9


@given(levels)
def test_the_point_first_touches_the_skin(level: Level) -> None:
    bone = vertebra(level)
    way, surface = axial.axis(bone), skin(bone)
    x, y = way.at(way.start + TIP)
    (ax, ay), (bx, by) = next((a, b) for a, b in pairwise(surface) if a[0] <= x < b[0])
    assert abs(ay + (by - ay) * (x - ax) / (bx - ax) - y) < 0.1


@given(levels, progress)
def test_the_balloons_keep_off_the_wall_and_the_midline(level: Level, inflation: float) -> None:
    bone = vertebra(level)
    wall, rim = axial_bone.body(bone), axial.space(bone, inflation).outline()
    assert is_simple(rim)
    assert all(contains(wall, point) for point in rim)
    assert min(edge_distance(wall, point) for point in rim) >= BALLOON_MARGIN - 0.05
    assert min(x for x, _ in rim) >= MIDLINE - 1e-6


@given(levels, progress)
def test_the_cement_keeps_off_the_wall_and_its_own_side(level: Level, fill: float) -> None:
    bone = vertebra(level)
    wall, rim = axial_bone.body(bone), axial.cement(bone, fill).outline()
    assert not rim or is_simple(rim)
    assert all(contains(wall, point) for point in rim)
    assert all(edge_distance(wall, point) >= CEMENT_MARGIN - 0.05 for point in rim)
    assert all(x > 0.5 for x, _ in rim)


@given(levels, progress)
def test_left_mirrors_right(level: Level, value: float) -> None:
    bone = vertebra(level)
    for part in (axial.space, axial.cement):
        left, right = (part(bone, value, side).outline() for side in Side)
        assert same(axial_bone.mirrored(right), left)
    left_way, right_way = (axial.axis(bone, side) for side in Side)
    tips = [way.at(way.tip(value)) for way in (left_way, right_way)]
    assert same((tips[0],), axial_bone.mirrored((tips[1],)))


@given(levels, progress, st.floats(0, 0.02))
def test_volumes_grow_without_a_jump(level: Level, value: float, step: float) -> None:
    bone, later = vertebra(level), min(1, value + step)
    for part in (axial.space, axial.cement):
        before, after = part(bone, value).volume, part(bone, later).volume
        assert before <= after + 1e-6
        assert after - before < 6000 * step + 1e-3  # mm³


@given(ballooned)
def test_the_balloon_is_as_full_as_seen_from_the_side(treatment: Treatment) -> None:
    bone, full = (
        vertebra(treatment.level),
        Treatment(treatment.level, treatment.collapse, treatment.shape, needle=1, balloon=1),
    )
    lateral = pocket(standing(treatment), treatment.balloon).volume / pocket(standing(full), 1).volume
    above = axial.space(bone, treatment.balloon).volume / axial.space(bone, 1).volume
    assert abs(lateral - above) < SAME_VOLUME


@given(cemented)
def test_the_cement_is_as_high_as_seen_from_the_side(treatment: Treatment) -> None:
    bone, body = vertebra(treatment.level), standing(treatment)
    assert treatment.cement is not None
    lateral, above = cement(body, treatment.cement), axial.cement(bone, treatment.cement)
    share = lateral.volume / cement(body, 1).volume
    assert abs(share - above.volume / axial.cement(bone, 1).volume) < SAME_VOLUME
    if 0.02 < treatment.cement < 0.98:
        assert abs(-lateral.surface[0] - above.surface[1]) < 1  # mm


@given(levels)
def test_the_nerves_lie_in_the_sac_and_the_sac_in_the_canal(level: Level) -> None:
    bone = vertebra(level)
    canal, bag = curve(axial_bone.canal(bone)), sac(bone)
    assert all(contains(canal, point) for point in ((bag.rx, bag.center[1]), (0, bag.center[1] - bag.ry)))
    for nerve in (*roots(bone), *filter(None, (cord(bone),))):
        (x, y), (cx, cy) = nerve.center, bag.center
        assert ((abs(x - cx) + nerve.rx) / bag.rx) ** 2 + ((y - cy) / bag.ry) ** 2 < 1.1
    assert (cord(bone) is not None) == (bone.thoracic or level is Level.L1)
