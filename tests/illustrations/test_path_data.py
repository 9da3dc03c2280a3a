"""Paths as text: commands of SVG, circles, rectangles; and parts turned and mirrored."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.illustrations.base.path_data import read
from kiosk.illustrations.base.placing import Placing

numbers = st.floats(-100, 100).map(lambda value: round(value, 2))


@given(numbers, numbers, numbers, numbers)
def test_numbers_are_read_however_closely_they_stand(a: float, b: float, c: float, d: float) -> None:
    spaced = f"M {a:.2f} {b:.2f} L {c:.2f} {d:.2f} Z"
    assert read(spaced) == read(f"M{a:.2f} {b:.2f}L{c:.2f} {d:.2f}Z") == (("M", a, b), ("L", c, d), ("Z",))


def test_a_leading_zero_may_be_left_out() -> None:
    assert read("M.5 -.25L-1.5 2.") == (("M", 0.5, -0.25), ("L", -1.5, 2.0))


def test_level_and_upright_lines_go_on_from_where_they_are() -> None:
    assert read("M1 2H5V7") == (("M", 1, 2), ("L", 5, 2), ("L", 5, 7))


def test_a_circle_keeps_its_distance() -> None:
    ends = [(x, y) for _, *rest in read("O3 4 2")[:-1] for x, y in [rest[-2:]]]
    assert all(math.hypot(float(x) - 3, float(y) - 4) == pytest.approx(2) for x, y in ends)


def test_a_shape_stands_between_runs_of_a_path() -> None:
    assert read("M1 2H5") + read("O3 4 2") + read("M6 7V8") == read("M1 2H5O3 4 2M6 7V8")


def test_a_letter_that_is_not_a_command_is_refused() -> None:
    with pytest.raises(ValueError, match="goes on with 'X'"):
        read("M0 0X1 1")


placings = st.builds(
    Placing,
    st.floats(0.1, 5),
    st.just(3.0),
    st.just(-4.0),
    flip=st.booleans(),
    mirror=st.booleans(),
    turn=st.floats(-7, 7),
)


@given(numbers, numbers, placings)
def test_a_placed_path_is_its_placed_points(x: float, y: float, place: Placing) -> None:
    (_, *placed), _ = place.path((("M", x, y), ("Z",)))
    assert tuple(placed) == pytest.approx(place.point((x, y)))
    assert math.dist(place.point((x, y)), (3, -4)) == pytest.approx(place.scale * math.hypot(x, y), abs=1e-9)
