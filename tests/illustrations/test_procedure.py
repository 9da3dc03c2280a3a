"""The picture of the table: what matters stays in what is free, and the camera never moves."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.anatomy.bone import HEIGHTS
from kiosk.anatomy.levels import Level
from kiosk.anatomy.treatment import Shape
from kiosk.illustrations.base.drawing import Box, Free
from kiosk.illustrations.procedure import HEIGHT, LEVEL, NEIGHBOUR, Procedure, Seen, lost_at, procedure

edges = st.floats(0, 0.35)
frees = st.builds(Free, edges, edges, edges, edges)
aspects = st.floats(0.5, 2.2)
moments = st.builds(
    Procedure,
    st.sampled_from(Level),
    st.sampled_from([lost / 100 for lost in HEIGHTS]),
    st.sampled_from(Shape),
    st.sampled_from([1, 2]),
    st.floats(0, 1),
    st.sampled_from(Seen),
)


@given(frees, aspects, st.floats(10, 200), st.floats(10, 200))
def test_what_is_needed_fits_what_is_free(free: Free, aspect: float, width: float, height: float) -> None:
    view = free.view(Box(-10, -20, width, height), aspect)
    left, right = view.x + free.left * view.width, view.x + (1 - free.right) * view.width
    low, high = view.y + free.bottom * view.height, view.y + (1 - free.top) * view.height
    assert left <= -10 + 1e-6
    assert right >= -10 + width - 1e-6
    assert low <= -20 + 1e-6
    assert high >= -20 + height - 1e-6
    assert view.width / view.height == pytest.approx(aspect)


@given(moments, aspects, frees)
def test_no_time_and_no_bone_moves_the_camera(moment: Procedure, aspect: float, free: Free) -> None:
    assert procedure(moment, aspect, free).view == procedure(Procedure(seen=moment.seen), aspect, free).view


@pytest.mark.parametrize(("level", "seen"), list(product(Level, Seen)))
def test_the_name_of_the_bone_stands_in_every_view(level: Level, seen: Seen) -> None:
    ids = [anchor.id for anchor in procedure(Procedure(level, seen=seen), 1.3).anchors]
    assert ids.count(f"{LEVEL}{level}") == 1
    neighbours = [each for each in ids if each.startswith(NEIGHBOUR)]
    assert len(neighbours) == (0 if seen is Seen.ABOVE else 1 if level is Level.L5 else 2)


def test_parts_are_named_when_asked_for_only() -> None:
    plain, named = (procedure(Procedure(time=0.3, labels=each), 1.3) for each in (False, True))
    assert {anchor.id for anchor in named.anchors} - {anchor.id for anchor in plain.anchors} == {"balloon"}


@given(st.sampled_from(Level), st.sampled_from(Shape), st.sampled_from(HEIGHTS))
def test_the_finger_finds_the_height_that_it_sees(level: Level, shape: Shape, lost: int) -> None:
    drawing = procedure(Procedure(level, lost / 100, shape), 1.3)
    y = next(anchor.point[1] for anchor in drawing.anchors if anchor.id == HEIGHT)
    assert lost_at(level, shape, y, HEIGHTS) == lost
