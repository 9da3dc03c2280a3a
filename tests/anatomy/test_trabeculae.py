import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.anatomy.body import Body
from kiosk.anatomy.levels import Level, vertebra
from kiosk.anatomy.plane import Points, contains, distance, edge_distance, signed_area
from kiosk.anatomy.pocket import pocket
from kiosk.anatomy.trabeculae import Quality, marrow, pores
from kiosk.anatomy.treatment import Shape, Treatment
from support.examples import FEW
from support.polygons import is_simple
from support.states import ballooned, collapses, levels, shapes, standing

qualities = st.sampled_from(Quality)
ROUNDING = 0.1
"""How far a vertex may lie outside the marrow (mm): less than a fifth of the line drawn there."""


def beyond(face: Points, cells: tuple[Points, ...]) -> float:
    """How far vertices reach out of ``face`` (mm)."""
    outside = (vertex for cell in cells for vertex in cell if not contains(face, vertex))
    return max((edge_distance(face, vertex) for vertex in outside), default=0.0)


@given(levels, shapes, collapses, qualities)
@FEW
def test_the_pores_lie_in_the_marrow(level: Level, shape: Shape, collapse: float, quality: Quality) -> None:
    body = Body(vertebra(level), shape, collapse)
    face = marrow(body, quality)
    assert is_simple(face)
    assert beyond(face, pores(body, quality)) <= ROUNDING


@pytest.mark.every(5)
@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("collapse", [0.3, 0.4, 0.5])
def test_no_pore_leaves_a_flattened_bone(level: Level, shape: Shape, collapse: float) -> None:
    body = Body(vertebra(level), shape, collapse)
    assert all(beyond(marrow(body, quality), pores(body, quality)) <= ROUNDING for quality in Quality)


@given(ballooned)
@FEW
def test_pressed_pores_stay_in_the_marrow(treatment: Treatment) -> None:
    body = standing(treatment)
    face = marrow(body)
    pressed = pores(body, space=pocket(body, treatment.balloon))
    assert beyond(face, pressed) <= ROUNDING


@given(levels, shapes, collapses, qualities)
@FEW
def test_a_pore_keeps_its_place_in_the_order_and_its_orientation(
    level: Level, shape: Shape, collapse: float, quality: Quality
) -> None:
    whole, broken = Body(vertebra(level)), Body(vertebra(level), shape, collapse)
    for before, after in zip(pores(whole, quality), pores(broken, quality), strict=True):
        assert len(before) == len(after)
        assert signed_area(before) * signed_area(after) > 0


@given(ballooned)
@FEW
def test_pores_move_without_a_jump(treatment: Treatment) -> None:
    body = standing(treatment)
    fill = treatment.balloon
    assert fill is not None
    one = pores(body, space=pocket(body, fill))
    other = pores(body, space=pocket(body, min(1, fill + 0.002)))
    for before, after in zip(one, other, strict=True):
        assert all(distance(a, b) < 0.25 for a, b in zip(before, after, strict=True))


@given(levels)
def test_weak_bone_has_fewer_and_larger_holes(level: Level) -> None:
    body = Body(vertebra(level))

    def hollow(quality: Quality) -> float:
        return sum(abs(signed_area(pore)) for pore in pores(body, quality)) / room(quality)

    def room(quality: Quality) -> float:
        return abs(signed_area(marrow(body, quality)))

    assert room(Quality.STRONG) < room(Quality.USUAL) < room(Quality.WEAK)  # the cortex gets thinner
    assert hollow(Quality.STRONG) < hollow(Quality.USUAL) < hollow(Quality.WEAK)
    assert len(pores(body, Quality.WEAK)) < len(pores(body, Quality.STRONG))
