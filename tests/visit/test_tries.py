"""The PIN: kept as a hash that says nothing, refused when it is guessed first, slow after five wrong ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings import pin
from kiosk.visit.tries import FIRST_S, FREE, LONGEST_S, Tries


def failed(times: int, now: float = 1000.0) -> Tries:
    tries = Tries()
    for _ in range(times):
        tries = tries.failed(now)
    return tries


def test_five_wrong_pins_close_the_pad_for_a_minute_and_more_for_longer() -> None:
    assert failed(FREE - 1).closed_for(1000) == 0
    assert failed(FREE).closed_for(1000) == FIRST_S
    assert failed(FREE).closed_for(1000 + FIRST_S) == 0
    assert failed(FREE + 1).closed_for(1000) == 2 * FIRST_S
    assert failed(100).closed_for(1000) == LONGEST_S


@given(st.integers(0, 100), st.floats(-1e9, 1e10))
def test_no_clock_closes_the_pad_for_longer_than_it_should(wrong: int, now: float) -> None:
    assert 0 <= failed(wrong).closed_for(now) <= LONGEST_S


def test_a_hash_fits_its_pin_alone_and_never_shows_it() -> None:
    kept = pin.hashed("4711")
    assert pin.is_hash(kept)
    assert pin.matches("4711", kept)
    assert not pin.matches("4712", kept)
    assert "4711" not in kept
    assert pin.hashed("4711") != kept


@pytest.mark.parametrize(
    "wrong", ["", "12", "1234", "0000", "9876", "12a4", "1234567890123", "\u0661\u0664\u0667\u0663"]
)
def test_a_pin_that_is_none_or_is_guessed_first_is_refused(wrong: str) -> None:
    assert pin.fault(wrong)
