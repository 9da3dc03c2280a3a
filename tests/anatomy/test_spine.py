import math
from itertools import pairwise

from hypothesis import given

from kiosk.anatomy.levels import Level
from kiosk.anatomy.plane import Frame
from kiosk.anatomy.spine import Placed, spine
from kiosk.anatomy.treatment import Shape
from support.states import collapses, levels, shapes


@given(levels, shapes, collapses)
def test_neighbouring_bones_never_meet(level: Level, shape: Shape, collapse: float) -> None:
    standing = spine(level, shape, collapse)
    chain = (*reversed(standing.above), Placed(standing.target, Frame()), *standing.below)
    for upper, lower in pairwise(chain):
        for i in range(11):
            over = upper.frame.place(upper.body.point(i / 10, 0))
            under = lower.frame.place(lower.body.point(i / 10, 1))
            assert over[1] - under[1] > 0.8  # mm of disc


@given(levels, collapses)
def test_a_wedge_tips_everything_above_forward_and_nothing_below(level: Level, collapse: float) -> None:
    healthy, broken = spine(level, Shape.WEDGE, 0), spine(level, Shape.WEDGE, collapse)
    tips = {round(b.frame.angle - h.frame.angle, 9) for h, b in zip(healthy.above, broken.above, strict=True)}
    (tip,) = tips
    assert 0 < tip < math.radians(15)
    assert all(b.frame.x < h.frame.x for h, b in zip(healthy.above, broken.above, strict=True))
    assert healthy.below == broken.below


@given(levels, collapses)
def test_a_crush_brings_the_lower_bones_up(level: Level, collapse: float) -> None:
    healthy, broken = spine(level, Shape.CRUSH, 0), spine(level, Shape.CRUSH, collapse)
    assert all(b.frame.y > h.frame.y for h, b in zip(healthy.below, broken.below, strict=True))


@given(levels, shapes)
def test_the_chain_fills_any_picture(level: Level, shape: Shape) -> None:
    for collapse in (0, 0.25, 0.5):
        standing = spine(level, shape, collapse)
        assert standing.above[-1].frame.y > 105
        assert standing.sacrum or standing.below[-1].frame.y < -105
