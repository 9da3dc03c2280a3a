"""Rule S1: what does not fit is split into parts, never cut."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.library import Library
from kiosk.visit.blocks import Row
from kiosk.visit.paging import UNMEASURED, Stretch, again, parts, progress, split
from kiosk.visit.view import Progress, View

HEIGHTS = st.lists(st.floats(0, 400), min_size=1, max_size=40)


@given(HEIGHTS, st.floats(0, 30), st.floats(50, 900))
def test_every_row_is_shown_once_and_in_order(heights: list[float], gap: float, available: float) -> None:
    found = parts(heights, gap, available)
    assert list(range(len(heights))) == [row for part in found for row in range(part.first, part.last + 1)]


@given(HEIGHTS, st.floats(0, 30), st.floats(50, 900))
def test_no_part_is_taller_than_the_room_unless_it_is_one_row(
    heights: list[float], gap: float, available: float
) -> None:
    for part in parts(heights, gap, available):
        rows = heights[part.first : part.last + 1]
        gaps = sum(gap for height in rows[1:] if height)
        visible = sum(height > 0 for height in rows)
        assert visible <= 1 or sum(rows) + gaps <= available + 1e-6


@given(HEIGHTS, st.floats(0, 30))
def test_all_in_one_part_when_there_is_room(heights: list[float], gap: float) -> None:
    assert (Stretch(0, len(heights) - 1),) == parts(heights, gap, sum(heights) + gap * len(heights) + 1)


def test_parts_are_even() -> None:
    assert (Stretch(0, 2), Stretch(3, 5)) == parts([100] * 6, 0, 550)


@given(HEIGHTS, st.floats(50, 900), st.sets(st.integers(0, 39)))
def test_a_heading_never_stands_alone_at_the_end(
    heights: list[float], available: float, headings: set[int]
) -> None:
    found = parts(heights, 6, available, leading=headings)
    assert list(range(len(heights))) == [row for part in found for row in range(part.first, part.last + 1)]
    for part in found[:-1]:
        assert (
            part.last not in headings
            or part.first == part.last
            or set(range(part.first, part.last + 1)) <= headings
        )


def test_rows_that_are_headings_stay_with_the_row_below() -> None:
    view = View(rows=(Row("text"), Row("heading"), Row("text")))
    assert (Stretch(0, 0), Stretch(1, 2)) == split(view, [100, 100, 100], 0, 200, 1)


@given(HEIGHTS, st.floats(50, 900), st.floats(50, 900), st.integers(0, 40))
def test_the_first_row_in_view_stays_in_view(
    heights: list[float], before: float, now: float, part: int
) -> None:
    old, new = parts(heights, 0, before), parts(heights, 0, now)
    top = old[min(part, len(old) - 1)].first
    found = new[again(old, part, new)]
    assert found.first <= top <= found.last


def test_the_number_of_the_part_is_told_where_there_are_several(shipped: Library) -> None:
    words = shipped.language("en").words
    several = (Stretch(0, 2), Stretch(3, 4))
    told = words.part_of.format(n=2, total=2), words.one_of.format(n=2, total=2)
    assert Progress(1, 2, *told, 3, 4) == progress(several, 7, words)
    assert Progress(0, 1, "", "", 0, UNMEASURED[0].last) == progress(UNMEASURED, 0, words)
