"""The line of time: every moment of it is a moment of the treatment, in the true order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.anatomy.procedure import Stop, along, heading_for, reached, repainting, stops, time_of
from kiosk.anatomy.treatment import Phase, Treatment

ORDER = [Phase.BROKEN, Phase.NEEDLE, Phase.BALLOON, Phase.SPACE, Phase.CEMENT, Phase.DONE]
AT_STOP = dict(zip(Stop, ORDER, strict=True))

times = st.floats(0, 1)


@given(times, times)
def test_later_is_never_an_earlier_phase(one: float, other: float) -> None:
    first, second = (ORDER.index(along(Treatment(), time).phase) for time in sorted((one, other)))
    assert first <= second


@pytest.mark.parametrize("stop", Stop)
def test_each_stop_shows_what_its_word_says(stop: Stop) -> None:
    moment = along(Treatment(), time_of(stop))
    assert moment.phase is AT_STOP[stop]
    assert reached(time_of(stop)) is stop
    full = {Stop.NEEDLE: moment.needle, Stop.BALLOON: moment.balloon, Stop.CEMENT: moment.cement}
    assert full.get(stop, 1.0) == 1.0


@given(times)
def test_the_bone_and_its_needles_stay_the_same(time: float) -> None:
    broken = Treatment(collapse=0.3, needles=1)
    now = along(broken, time)
    assert (now.level, now.collapse, now.shape, now.needles) == ("L1", 0.3, broken.shape, 1)


def test_what_repaints_lies_in_the_balloon_and_in_the_cement() -> None:
    phases = {along(Treatment(), time).phase for time in repainting()}
    assert phases == {Phase.BALLOON, Phase.CEMENT}
    assert max(repainting()) <= time_of(Stop.CEMENT) + 1e-9


@given(times, times)
def test_without_a_balloon_no_moment_shows_one_and_later_is_never_earlier(one: float, other: float) -> None:
    broken = Treatment(space=False)
    first, second = (along(broken, time) for time in sorted((one, other)))
    assert {first.phase, second.phase} <= {Phase.BROKEN, Phase.NEEDLE, Phase.CEMENT, Phase.DONE}
    assert ORDER.index(first.phase) <= ORDER.index(second.phase)
    assert (first.cement or 0) <= (second.cement or 0)
    assert first.remaining_collapse == second.remaining_collapse == broken.collapse


@pytest.mark.parametrize("stop", stops(space=False))
def test_without_a_balloon_each_stop_shows_what_its_word_says(stop: Stop) -> None:
    time = time_of(stop, space=False)
    assert along(Treatment(space=False), time).phase is AT_STOP[stop]
    assert reached(time, space=False) is heading_for(time, space=False) is stop


def test_without_a_balloon_only_the_cement_repaints() -> None:
    phases = {along(Treatment(space=False), time).phase for time in repainting(space=False)}
    assert phases == {Phase.CEMENT}
    assert max(repainting(space=False)) <= time_of(Stop.CEMENT, space=False) + 1e-9
