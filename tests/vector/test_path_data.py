"""Path data: what is written in any of SVG's ways is read as the same path."""

import math
from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.vector.numbers import UnreadableError
from kiosk.vector.path_data import read_path
from kiosk.vector.picture import Command

NUMBERS = st.integers(-400, 400).map(lambda number: number / 4)
COUNT = {"M": 2, "L": 2, "Q": 4, "C": 6}
MOST = 100
LETTERS = st.sampled_from("MmLlHhVvCcSsQqTtAaZz")
NOISE = st.lists(
    LETTERS | st.sampled_from(["1", "-.5", "1e2", "0", ",", " ", "nan", "1e999", "x", "\n", "²"]), max_size=30
)


@st.composite
def paths(draw: st.DrawFn) -> tuple[Command, ...]:
    """A path of absolute commands that begins with a move; a closed run is followed by another move."""
    commands: list[Command] = []
    for letter in draw(st.lists(st.sampled_from("MLQCZ"), max_size=12)):
        kind = letter if commands and commands[-1][0] != "Z" else "M"
        numbers = [draw(NUMBERS) for _ in range(COUNT.get(kind, 0))]
        commands.append((kind, *numbers))
    return tuple(commands)


@given(paths(), st.data())
def test_a_path_comes_back_however_it_is_written(path: tuple[Command, ...], data: st.DataObject) -> None:
    words: list[str] = []
    at = start = (0.0, 0.0)
    between = data.draw(st.sampled_from([" ", ",", " , ", "\n"]))
    for letter, *rest in path:
        numbers = [float(each) for each in rest]
        relative = data.draw(st.booleans())
        by = at if relative else (0.0, 0.0)
        written = between.join(f"{number - by[index % 2]:g}" for index, number in enumerate(numbers))
        words.append(f"{str(letter).lower() if relative else letter}{written}")
        at = (numbers[-2], numbers[-1]) if numbers else start
        start = at if letter == "M" else start
    assert path == read_path("".join(words), MOST)


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("M1 2 3 4", "M1 2L3 4"),
        ("m1 2 3 4", "M1 2L4 6"),
        ("M1-2L.5.5", "M1 -2L0.5 0.5"),
        ("M1 2H5v3", "M1 2L5 2L5 5"),
        ("M0 0C1 1 2 1 3 0S5-1 6 0", "M0 0C1 1 2 1 3 0C4 -1 5 -1 6 0"),
        ("M0 0S5-1 6 0", "M0 0C0 0 5 -1 6 0"),
        ("M0 0Q1 1 2 0T4 0t2 0", "M0 0Q1 1 2 0Q3 -1 4 0Q5 1 6 0"),
        ("M0 0L1 1T4 0", "M0 0L1 1Q1 1 4 0"),
        ("M1 1l2 0zl0 2", "M1 1L3 1ZL1 3"),
        ("M0 0A0 5 0 0 1 9 9", "M0 0L9 9"),
        ("M3 3A5 5 0 0 1 3 3", "M3 3"),
        ("M0 0a5 5 0 015 5", "M0 0A5 5 0 0 1 5 5"),
        ("", ""),
    ],
)
def test_short_ways_mean_the_long_ones(written: str, same: str) -> None:
    assert read_path(same, MOST) == read_path(written, MOST)


@given(
    st.tuples(NUMBERS, NUMBERS),
    st.floats(1, 100),
    st.floats(-math.pi, math.pi),
    st.floats(0.1, 2 * math.pi - 0.1).flatmap(lambda way: st.sampled_from([way, -way])),
)
@example((0.0, 0.0), 10.0, 0.0, math.pi / 2)
def test_an_arc_keeps_its_radius_and_its_way(
    center: tuple[float, float], radius: float, first: float, way: float
) -> None:
    def at(angle: float) -> tuple[float, float]:
        return center[0] + radius * math.cos(angle), center[1] + radius * math.sin(angle)

    (x, y), (u, v) = at(first), at(first + way)
    flags = f"{int(abs(way) > math.pi)} {int(way > 0)}"
    if abs(abs(way) - math.pi) < 0.01:
        return
    path = read_path(f"M{x!r} {y!r}A{radius!r} {radius!r} 0 {flags} {u!r} {v!r}", MOST)
    count = len(path) - 1
    assert (u, v) == pytest.approx(path[-1][-2:])
    start = (x, y)
    for number, (_, *rest) in enumerate(path[1:]):
        a, b, c, d, e, f = (float(each) for each in rest)
        half = (start[0] + 3 * a + 3 * c + e) / 8, (start[1] + 3 * b + 3 * d + f) / 8
        expected = at(first + way * (number + 0.5) / count)
        assert math.dist(half, expected) < 0.002 * radius + 1e-6
        start = (e, f)


@given(NOISE.map("".join))
def test_anything_is_read_or_told(text: str) -> None:
    with suppress(UnreadableError):
        path = read_path(text, MOST)
        assert all(math.isfinite(float(each)) for _, *rest in path for each in rest)


@pytest.mark.parametrize(
    "text",
    ["L1 1", "M1", "M1 1 2", "M1 1 X", "M1 1A5 5 0 2 1 3 3", "M1 1Z 5", "M nan 1", "M1e999 1", "M1,,1"],
)
def test_what_is_no_path_is_told(text: str) -> None:
    with pytest.raises(UnreadableError):
        read_path(text, MOST)


def test_a_path_has_an_end() -> None:
    assert len(read_path("M0 0" + "L1 1" * (MOST - 1), MOST)) == MOST
    with pytest.raises(UnreadableError, match="more than 100 points"):
        read_path("M0 0" + "L1 1" * MOST, MOST)
