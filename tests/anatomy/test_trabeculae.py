from hypothesis import given, settings
from hypothesis import strategies as st
from states import ballooned, collapses, levels, shapes, standing
from test_body import is_simple

from kiosk.anatomy.body import Body
from kiosk.anatomy.levels import Level, vertebra
from kiosk.anatomy.plane import contains, distance, edge_distance, signed_area
from kiosk.anatomy.pocket import pocket
from kiosk.anatomy.trabeculae import Quality, marrow, pores
from kiosk.anatomy.treatment import Shape, Treatment

qualities = st.sampled_from(Quality)


@given(levels, shapes, collapses, qualities)
def test_the_pores_lie_in_the_marrow(level: Level, shape: Shape, collapse: float, quality: Quality) -> None:
    body = Body(vertebra(level), shape, collapse)
    face = marrow(body)
    assert is_simple(face)
    assert all(
        contains(face, vertex) or edge_distance(face, vertex) < 0.35
        for pore in pores(body, quality)
        for vertex in pore
    )


@given(ballooned)
def test_pressed_pores_stay_in_the_marrow(treatment: Treatment) -> None:
    body = standing(treatment)
    face = marrow(body)
    pressed = pores(body, space=pocket(body, treatment.balloon))
    assert all(
        contains(face, vertex) or edge_distance(face, vertex) < 0.35 for pore in pressed for vertex in pore
    )


@given(levels, shapes, collapses, qualities)
def test_a_pore_keeps_its_place_in_the_order_and_its_orientation(
    level: Level, shape: Shape, collapse: float, quality: Quality
) -> None:
    whole, broken = Body(vertebra(level)), Body(vertebra(level), shape, collapse)
    for before, after in zip(pores(whole, quality), pores(broken, quality), strict=True):
        assert len(before) == len(after)
        assert signed_area(before) * signed_area(after) > 0


@given(ballooned)
@settings(max_examples=50)
def test_pores_move_without_a_jump(treatment: Treatment) -> None:
    body = standing(treatment)
    fill = treatment.balloon
    one = pores(body, space=pocket(body, fill))
    other = pores(body, space=pocket(body, min(1, fill + 0.002)))
    for before, after in zip(one, other, strict=True):
        assert all(distance(a, b) < 0.25 for a, b in zip(before, after, strict=True))


@given(levels)
def test_weak_bone_has_fewer_and_larger_holes(level: Level) -> None:
    body = Body(vertebra(level))

    def hollow(quality: Quality) -> float:
        return sum(abs(signed_area(pore)) for pore in pores(body, quality)) / abs(signed_area(marrow(body)))

    assert hollow(Quality.STRONG) < hollow(Quality.USUAL) < hollow(Quality.WEAK)
    assert len(pores(body, Quality.WEAK)) < len(pores(body, Quality.STRONG))
