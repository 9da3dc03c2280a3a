"""Cement that has left the bone begins in the cement and lies where it is said to lie."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.anatomy import axial, axial_bone, axial_leak, frontal, frontal_leak
from kiosk.anatomy.axial_tissue import sac
from kiosk.anatomy.bone import HEIGHTS
from kiosk.anatomy.cement import cement
from kiosk.anatomy.leak import NO_LEAK, Leak, from_side, leaked
from kiosk.anatomy.levels import Level, vertebra
from kiosk.anatomy.plane import Points, contains, curve, edge_distance
from kiosk.anatomy.spine import Spine, spine
from kiosk.anatomy.treatment import Phase, Shape, Side, Treatment
from kiosk.model.complications import LEAKS, Complication
from support.polygons import is_simple

levels, shapes = st.sampled_from(Level), st.sampled_from(Shape)
lost = st.sampled_from([each / 100 for each in HEIGHTS[1:]])
fills = st.floats(0.86, 1.0)
leaks = st.sampled_from(sorted(LEAKS))
NEAR_MM = 0.6
"""How far a smooth outline may bulge beyond the corners that it is drawn through."""


def treated(level: Level, shape: Shape, collapse: float) -> Spine:
    """The spine once the bone has been filled."""
    done = Treatment(level, collapse, shape, cement=1.0, needle_out=True)
    return spine(level, shape, done.remaining_collapse)


def outside(leak: Leak, wall: Points) -> list[tuple[float, float]]:
    """The points of a leak that lie outside the bone."""
    return [point for point in leak.points if not contains(wall, point)]


@given(levels, shapes, lost, fills, leaks)
def test_from_the_side_a_leak_begins_in_the_cement_and_ends_outside_the_bone(
    level: Level, shape: Shape, collapse: float, fill: float, leak: Complication
) -> None:
    standing = treated(level, shape, collapse)
    found, wall = from_side(standing, fill, leak), standing.target.outline()
    assert contains(cement(standing.target, fill).outline(), found.outline[0])
    assert contains(cement(standing.target, fill).outline(), found.outline[-1])
    assert is_simple(found.outline)
    assert outside(from_side(standing, 1.0, leak), wall)


@given(levels, shapes, lost)
def test_in_the_disc_it_stays_between_the_two_bones(level: Level, shape: Shape, collapse: float) -> None:
    standing = treated(level, shape, collapse)
    above = standing.above[0]
    roof = above.frame.place_all(above.body.outline())
    leak = from_side(standing, 1.0, Complication.DISC)
    beyond = outside(leak, standing.target.outline())
    assert len(beyond) > len(leak.outline) // 2
    assert not any(contains(roof, point) for point in leak.outline)
    front = min(x for x, _ in standing.target.outline())
    assert all(front < x < 0 for x, _ in beyond)


@given(levels, shapes, lost, st.sampled_from([Complication.FRONT, Complication.VEIN]))
def test_in_front_it_lies_before_the_bone_and_touches_no_neighbour(
    level: Level, shape: Shape, collapse: float, leak: Complication
) -> None:
    standing = treated(level, shape, collapse)
    found = from_side(standing, 1.0, leak)
    front = min(x for x, _ in standing.target.outline())
    assert min(x for x, _ in found.points) < front - 2
    for each in (standing.above[0], *standing.below[:1]):
        wall = each.frame.place_all(each.body.outline())
        assert not any(contains(wall, point) for point in found.points)


@given(levels, shapes, lost)
def test_in_the_canal_it_lies_behind_the_back_wall_and_before_the_back_of_the_sac(
    level: Level, shape: Shape, collapse: float
) -> None:
    standing = treated(level, shape, collapse)
    beyond = outside(from_side(standing, 1.0, Complication.CANAL), standing.target.outline())
    assert max(x for x, _ in beyond) > 1
    assert max(x for x, _ in beyond) < 8 * standing.target.vertebra.arch_x


@given(levels, fills, st.sampled_from([Complication.FRONT, Complication.CANAL, Complication.VEIN]))
def test_from_above_it_begins_in_the_cement_on_the_right(
    level: Level, fill: float, leak: Complication
) -> None:
    bone = vertebra(level)
    found = axial_leak.from_above(bone, fill, leak)
    assert contains(axial.cement(bone, fill, Side.RIGHT).outline(), found.outline[0])
    assert is_simple(found.outline)


@pytest.mark.parametrize("level", Level)
def test_from_above_it_lies_in_the_canal_before_the_nerves_or_in_front(level: Level) -> None:
    bone = vertebra(level)
    wall, canal = axial_bone.body(bone), curve(axial_bone.canal(bone))
    beyond = [
        point
        for point in axial_leak.from_above(bone, 1.0, Complication.CANAL).outline
        if point[1] < min(y for x, y in wall if abs(x - point[0]) < 2)
    ]
    assert beyond
    assert all(contains(canal, point) or edge_distance(canal, point) < NEAR_MM for point in beyond)
    assert all(y > sac(bone).center[1] - NEAR_MM for _, y in beyond)
    ahead = outside(axial_leak.from_above(bone, 1.0, Complication.FRONT), wall)
    assert ahead
    assert all(y > bone.depth - 1 for _, y in ahead)
    vein = axial_leak.vein(bone)
    assert not any(
        contains(wall, (vein.center[0] + dx, vein.center[1] + dy))
        for dx, dy in ((-vein.rx, 0), (vein.rx, 0), (0, -vein.ry), (0, vein.ry))
    )


@given(levels, shapes, lost)
def test_from_the_front_it_lies_in_the_disc_or_beside_the_bone(
    level: Level, shape: Shape, collapse: float
) -> None:
    standing = treated(level, shape, collapse)
    whole = frontal.cement(standing.target, 1.0, Side.RIGHT)
    half = standing.target.vertebra.width / 2
    disc = frontal_leak.from_front(standing, 1.0, Complication.DISC)
    assert contains(whole, disc.outline[0])
    assert is_simple(disc.outline)
    assert all(-half < x < half for x, _ in disc.outline)
    vein = frontal_leak.from_front(standing, 1.0, Complication.VEIN)
    assert contains(whole, vein.outline[0])
    assert all(x > 0.95 * half for speck in vein.specks for x, _ in speck)


@given(levels, shapes, lost, st.floats(0, 0.85), leaks)
def test_nothing_leaks_before_the_space_is_nearly_full(
    level: Level, shape: Shape, collapse: float, fill: float, leak: Complication
) -> None:
    standing = treated(level, shape, collapse)
    assert leaked(fill) == 0
    assert from_side(standing, fill, leak) == NO_LEAK
    assert axial_leak.from_above(standing.target.vertebra, fill, leak) == NO_LEAK
    assert frontal_leak.from_front(standing, fill, leak) == NO_LEAK


@given(levels, shapes, lost)
def test_the_next_bone_breaks_afterwards_and_only_it(level: Level, shape: Shape, collapse: float) -> None:
    def standing(done: Treatment) -> Spine:
        return spine(level, shape, done.remaining_collapse, next_collapse=done.next_collapse)

    later = Treatment(
        level, collapse, shape, cement=1.0, needle_out=True, complication=Complication.NEXT_BONE
    )
    before = Treatment(level, collapse, shape, cement=1.0, complication=Complication.NEXT_BONE)
    assert later.phase is Phase.DONE
    assert before.next_collapse == 0
    assert later.leak is None
    assert [each.body.collapse > 0 for each in standing(later).above[:2]] == [True, False]
    assert standing(later).below == standing(before).below
    assert standing(later).target == standing(before).target
