from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.anatomy import arch
from kiosk.anatomy.body import CORTEX, Body
from kiosk.anatomy.plane import contains, signed_area
from kiosk.anatomy.treatment import Shape, Treatment
from support.polygons import is_simple
from support.states import ballooned, cemented, standing, whole_or_broken

GRID = [i / 12 for i in range(13)]


@given(whole_or_broken | ballooned)
def test_no_bone_folds(treatment: Treatment) -> None:
    body = standing(treatment)
    for low, high in pairwise(GRID):
        for left, right in pairwise(GRID):
            cell = tuple(
                body.point(u, v) for u, v in ((left, low), (right, low), (right, high), (left, high))
            )
            assert signed_area(cell) < -0.1  # front is at -x, so every cell runs clockwise


@given(whole_or_broken | ballooned, st.sampled_from([0.0, CORTEX]))
def test_every_outline_is_simple(treatment: Treatment, inset: float) -> None:
    outline = standing(treatment).outline(inset)
    assert is_simple(outline)
    assert signed_area(outline) < 0


@given(whole_or_broken | ballooned, st.floats(0, 1))
def test_no_endplate_ever_passes_its_intact_height(treatment: Treatment, u: float) -> None:
    body = standing(treatment)
    intact = Body(body.vertebra)
    assert body.top(u) <= intact.top(u)
    assert body.bottom(u) >= intact.bottom(u)
    assert body.top(u) - body.bottom(u) > 0.35 * (intact.top(u) - intact.bottom(u))


@given(whole_or_broken)
def test_the_cortex_lies_inside_the_wall(treatment: Treatment) -> None:
    body = standing(treatment)
    outer = body.outline()
    assert all(contains(outer, point) for point in body.outline(CORTEX))


@given(whole_or_broken)
def test_only_what_broke_moves(treatment: Treatment) -> None:
    body, intact = standing(treatment), Body(standing(treatment).vertebra)
    lost = intact.top(1) - body.top(1)
    if treatment.shape is Shape.WEDGE:
        assert abs(lost - treatment.collapse * body.vertebra.front) < 1e-9
        assert body.top(0) == intact.top(0)
        assert all(body.bottom(u) == intact.bottom(u) for u in GRID)
    if treatment.shape is Shape.BICONCAVE:
        assert all(abs(body.top(u) - intact.top(u)) < 1e-9 for u in (0, 1))


@given(whole_or_broken | ballooned | cemented)
def test_no_bone_is_ever_pushed_into_the_canal(treatment: Treatment) -> None:
    body = standing(treatment)
    front = arch.CANAL[0] * body.vertebra.arch_x
    assert all(x < front for x, _ in body.outline())
