import math

from hypothesis import given
from hypothesis import strategies as st

from kiosk.anatomy.plane import Point, Points, distance
from kiosk.illustrations.base.drawing import Path
from kiosk.illustrations.base.shapes import blob, bounds, circle, ellipse, polygon, ribbon, smooth, spline

coordinates = st.floats(-100, 100)
points = st.tuples(coordinates, coordinates)
lines = st.lists(points, min_size=3, max_size=12).map(tuple)


def stops(path: Path) -> list[Point]:
    """Where the pen rests."""
    return [(float(command[-2]), float(command[-1])) for command in path if command[0] != "Z"]


@given(lines)
def test_a_smooth_curve_passes_its_points(line: Points) -> None:
    assert stops(smooth(line, closed=False)) == list(line)
    assert stops(smooth(line)) == [*line, line[0]]


@given(lines, st.data())
def test_a_corner_has_no_handles(line: Points, data: st.DataObject) -> None:
    corner = data.draw(st.integers(1, len(line) - 1))
    arriving = smooth(line, corners={corner})[corner]
    assert arriving[3:5] == arriving[5:7]


@given(lines)
def test_a_spline_gives_points_of_the_same_curve(line: Points) -> None:
    along = spline(line, steps=5)
    assert along[::5] == line
    assert len(along) == 5 * (len(line) - 1) + 1


@given(st.integers(4, 9), st.floats(0.5, 20))
def test_a_blob_rounds_a_cell_from_inside(corners: int, size: float) -> None:
    turn = 2 * math.pi / corners
    cell = tuple((size * math.cos(i * turn), size * math.sin(i * turn)) for i in range(corners))
    on_edges = stops(blob(cell))
    assert all(distance((0, 0), point) < size for point in on_edges)
    assert len(on_edges) == corners + 1
    assert on_edges[0] == on_edges[-1]


@given(st.floats(0.5, 5), st.floats(0.5, 5))
def test_a_ribbon_has_the_widths_it_was_given(start: float, end: float) -> None:
    outline = ribbon(((0, 0), (10, 0), (20, 0)), start, end)
    assert math.isclose(distance(outline[0], outline[-1]), start)
    assert math.isclose(distance(outline[2], outline[3]), end)


@given(points, st.floats(0.1, 50))
def test_a_circle_is_round(center: Point, radius: float) -> None:
    assert all(
        math.isclose(distance(center, point), radius, rel_tol=1e-9) for point in stops(circle(center, radius))
    )
    assert circle(center, radius) == ellipse(center, radius, radius)


@given(lines)
def test_polygons_keep_their_points_and_close(line: Points) -> None:
    assert stops(polygon(line)) == list(line)
    assert polygon(line)[-1] == ("Z",)
    assert polygon(line, closed=False)[-1] != ("Z",)


@given(lines, st.floats(0, 5))
def test_bounds_hold_every_point_and_no_more(line: Points, margin: float) -> None:
    box = bounds(line, margin)
    assert box.x == min(x for x, _ in line) - margin
    assert math.isclose(box.y + box.height, max(y for _, y in line) + margin, abs_tol=1e-9)
