"""What a screen shows is made from the library and the session alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.screens.topic import runs


@given(st.lists(st.integers(1, 99), unique=True).map(sorted))
def test_sources_are_shortened_without_losing_one(numbers: list[int]) -> None:
    told = []
    for word in runs([str(each) for each in numbers]):
        first, _, last = word.partition("\u2013")
        told += list(range(int(first), int(last or first) + 1))
        assert not last or int(last) >= int(first) + 2
    assert told == numbers


def test_works_without_a_number_stay_as_they_are() -> None:
    assert runs(["7", "8", "9", "fda-1", "10", "11"]) == ("7\u20139", "fda-1", "10", "11")
