from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.anatomy.levels import Level
from kiosk.anatomy.treatment import Phase, Shape, Treatment
from support.states import collapses, levels, shapes, spread


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"collapse": 0.6}, "collapse must be 0 to 0.5, not 0.6"),
        ({"collapse": -0.1}, "collapse must be 0 to 0.5"),
        ({"needle": 1.5}, "needle must be 0 to 1, not 1.5"),
        ({"needle": 1, "balloon": float("nan")}, "balloon must be 0 to 1"),
        ({"needle": 0.5, "balloon": 0.5}, "give needle=1"),
        ({"needle": 0, "cement": 0.5}, "give needle=1, or leave it out"),
        ({"needle": 1, "needle_out": True}, "needle_out needs cement=1"),
        ({"space": False, "balloon": 0.5}, "space=false is a treatment without a balloon"),
        ({"space": False, "balloon_out": True}, "leave out balloon and balloon_out"),
    ],
)
def test_a_value_out_of_range_or_order_is_refused_with_what_is_allowed(
    values: dict[str, Any], says: str
) -> None:
    with pytest.raises(ValueError, match=says.replace("(", r"\(")):
        Treatment(**values)


@pytest.mark.parametrize(
    ("values", "phase"),
    [
        ({"collapse": 0}, Phase.HEALTHY),
        ({}, Phase.BROKEN),
        ({"needle": 0}, Phase.NEEDLE),
        ({"needle": 1}, Phase.NEEDLE),
        ({"needle": 1, "balloon": 0}, Phase.BALLOON),
        ({"needle": 1, "balloon": 1, "balloon_out": True}, Phase.SPACE),
        ({"needle": 1, "cement": 0}, Phase.CEMENT),
        ({"balloon": 0}, Phase.BALLOON),
        ({"balloon_out": True}, Phase.SPACE),
        ({"cement": 0}, Phase.CEMENT),
        ({"cement": 1, "needle_out": True}, Phase.DONE),
        ({"space": False, "needle": 1}, Phase.NEEDLE),
        ({"space": False, "cement": 0}, Phase.CEMENT),
        ({"space": False, "cement": 1, "needle_out": True}, Phase.DONE),
    ],
)
def test_the_phase_follows_from_what_is_in_the_bone(values: dict[str, Any], phase: Phase) -> None:
    assert phase is Treatment(**values).phase


@pytest.mark.parametrize("inside", [{"balloon": 0.5}, {"balloon_out": True}, {"cement": 0.5}])
def test_what_is_in_the_bone_came_through_the_needle(inside: dict[str, Any]) -> None:
    assert Treatment(**inside) == Treatment(needle=1, **inside)
    assert Treatment(collapse=0.3).needle is None
    assert Treatment(cement=1, needle_out=True).needle is None


@given(levels, shapes, collapses, st.floats(0, 1), st.floats(0, 1))
def test_the_balloon_lifts_steadily_and_never_all_the_way(
    level: Level, shape: Shape, collapse: float, one: float, other: float
) -> None:
    low, high = sorted((one, other))
    before = Treatment(level, collapse, shape, needle=1, balloon=low)
    after = Treatment(level, collapse, shape, needle=1, balloon=high)
    settled = Treatment(level, collapse, shape, needle=1, balloon_out=True)
    assert collapse >= before.remaining_collapse >= after.remaining_collapse > 0.4 * collapse
    assert (
        Treatment(level, collapse, shape, needle=1, balloon=1).remaining_collapse < settled.remaining_collapse
    )


def test_cement_and_closing_leave_the_bone_as_the_balloon_left_it() -> None:
    space = Treatment(needle=1, balloon=1, balloon_out=True)
    for later in (
        Treatment(needle=1, cement=0),
        Treatment(needle=1, cement=1),
        Treatment(cement=1, needle_out=True),
    ):
        assert space.remaining_collapse == later.remaining_collapse
        assert space.inflation == later.inflation == 1


@given(spread)
def test_without_a_balloon_no_height_comes_back_and_the_crack_stays(treatment: Treatment) -> None:
    later = (
        treatment,
        replace(treatment, cement=1),
        replace(treatment, needle=None, cement=1, needle_out=True),
    )
    for moment in later:
        assert moment.remaining_collapse == treatment.collapse
        assert moment.lift == 0
        assert moment.crack == 1
        assert moment.inflation is None


@pytest.mark.parametrize("needles", [0, 3])
def test_there_are_one_or_two_needles(needles: int) -> None:
    with pytest.raises(ValueError, match="needles must be 1 or 2"):
        Treatment(needles=needles)
