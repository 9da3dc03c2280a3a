"""T2, H3: taps are told from everything else that fingers do."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.gestures import DOUBLE_S, PAIR_S, SLOP, TAP_S, Gesture, Taps

AT = (500.0, 400.0)


def tap(taps: Taps, now: float, *, fingers: int = 1, stay: float = 0.1, move: float = 0.0) -> Gesture:
    taps.touch(1, AT, now)
    taps.touch(fingers, (AT[0] + move, AT[1]), now + 0.01)
    return taps.lift(now + stay)


@given(
    st.floats(0, DOUBLE_S - 0.2),
    st.sampled_from([(1, Gesture.DOUBLE_TAP), (2, Gesture.TWO_FINGER_DOUBLE_TAP)]),
)
def test_two_quick_taps_are_one_double_tap(pause: float, wanted: tuple[int, Gesture]) -> None:
    fingers, gesture = wanted
    taps = Taps()
    assert tap(taps, 0, fingers=fingers) is Gesture.TAP
    assert tap(taps, 0.1 + pause, fingers=fingers) is gesture
    assert tap(taps, 0.3 + pause, fingers=fingers) is Gesture.TAP


@given(st.floats(DOUBLE_S + 0.01, 60))
def test_two_slow_taps_are_two_taps(pause: float) -> None:
    taps = Taps()
    assert tap(taps, 0) is Gesture.TAP
    assert tap(taps, 0.1 + pause) is Gesture.TAP


@given(st.floats(TAP_S + 0.01, 30), st.floats(SLOP + 0.1, 900), st.integers(3, 5))
def test_staying_moving_and_hands_are_no_taps(stay: float, move: float, fingers: int) -> None:
    for unlike in ({"stay": stay}, {"move": move}, {"fingers": fingers}):
        taps = Taps()
        assert tap(taps, 0, **unlike) is Gesture.NONE
        assert tap(taps, stay + 0.1) is Gesture.TAP


def test_one_finger_and_then_two_is_no_double_tap() -> None:
    taps = Taps()
    assert tap(taps, 0) is Gesture.TAP
    assert tap(taps, 0.3, fingers=2) is Gesture.TAP


@given(st.floats(0, 5))
def test_a_palm_that_rests_there_before_is_no_pair(pause: float) -> None:
    taps = Taps()
    taps.touch(1, AT, 0)
    taps.touch(2, AT, pause)
    assert taps.paired(pause) is (pause <= PAIR_S)
