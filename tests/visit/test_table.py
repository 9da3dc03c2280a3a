"""The table's state: what is chosen stands, strokes belong to their level and view, undo takes back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.anatomy.bone import HEIGHTS, Bone
from kiosk.anatomy.levels import Level
from kiosk.illustrations.base.drawing import Layer, Op
from kiosk.illustrations.procedure import SHOWN_IN, Procedure, Seen, procedure
from kiosk.model.complications import Complication
from kiosk.visit.pen import Ink, Pen, Stroke
from kiosk.visit.screens.shapes import grade
from kiosk.visit.table import Choice, Table, TableSheet, chosen
from support.moments import name

strokes = st.builds(
    Stroke,
    st.sampled_from(Ink),
    st.sampled_from(Level),
    st.sampled_from(Seen),
    st.lists(st.tuples(st.floats(-50, 50), st.floats(-50, 50)), min_size=1, max_size=4).map(tuple),
)
changes = st.one_of(
    strokes.map(lambda stroke: lambda pen: pen.draw(stroke)),
    st.tuples(st.sampled_from(Level), st.sets(st.sampled_from(Seen))).map(
        lambda where: lambda pen: pen.wipe(*where)
    ),
)


@given(st.lists(changes, max_size=12))
def test_undo_walks_the_whole_way_back(done: list[Callable[[Pen], Pen]]) -> None:
    pens = [Pen()]
    for change in done:
        following = change(pens[-1])
        if following.strokes != pens[-1].strokes:
            pens.append(following)
    pen = pens[-1]
    for expected in reversed(pens[:-1]):
        pen = pen.undo()
        assert pen.strokes == expected.strokes
    assert pen.undo() == pen


@given(st.lists(strokes, max_size=8), st.sampled_from(Level), st.sampled_from(Seen))
def test_a_wipe_takes_what_is_seen_and_nothing_else(drawn: list[Stroke], level: Level, seen: Seen) -> None:
    pen = Pen()
    for stroke in drawn:
        pen = pen.draw(stroke)
    wiped = pen.wipe(level, (seen,))
    assert not wiped.on_sheet(level, seen)
    assert wiped.strokes == tuple(each for each in pen.strokes if each not in pen.on_sheet(level, seen))


@pytest.mark.parametrize("view", Seen)
def test_two_views_are_two(view: Seen) -> None:
    table, bone = chosen(Table(view=view, second=view), Bone(), Choice.TWO, "on")
    assert table.second is not table.view
    assert table.views == (table.view, table.second)
    assert bone == Bone()


@pytest.mark.parametrize("complication", Complication)
@pytest.mark.parametrize("view", Seen)
def test_what_goes_wrong_is_chosen_in_a_view_that_shows_it(complication: Complication, view: Seen) -> None:
    table, bone = chosen(Table(view=view), Bone(), Choice.COMPLICATION, complication)
    assert table.view in SHOWN_IN[complication]
    assert table.view is view or view not in SHOWN_IN[complication]
    assert bone == Bone()
    assert chosen(table, bone, Choice.COMPLICATION, "")[0].complication is None


def test_a_second_view_that_shows_it_is_enough() -> None:
    table = Table(view=Seen.SIDE, second=Seen.XRAY_SIDE, two=True)
    assert chosen(table, Bone(), Choice.COMPLICATION, Complication.CANAL)[0].view is Seen.SIDE


@pytest.mark.parametrize("complication", Complication)
@pytest.mark.parametrize("view", Seen)
def test_a_view_shows_what_it_is_said_to_show(complication: Complication, view: Seen) -> None:
    def drawn(wrong: Complication | None) -> list[tuple[Op, ...]]:
        moment = Procedure(time=1.0, seen=view, complication=wrong)
        return [layer.ops() for layer in procedure(moment, 1.3).layers if shows(layer)]

    assert (drawn(complication) != drawn(None)) == (view in SHOWN_IN[complication])


def shows(layer: Layer) -> bool:
    """Whether a layer shows more than where the camera looks."""
    return name(layer.key) not in {"upper fade", "lower fade", "xray field", "xray cover"}


def test_choosing_a_view_closes_its_list_and_leaves_the_bone_sheet_open() -> None:
    for sheet, after in ((TableSheet.FIRST, TableSheet.NONE), (TableSheet.BONE, TableSheet.BONE)):
        table, _ = chosen(Table(sheet=sheet), Bone(), Choice.VIEW, Seen.ABOVE)
        assert (table.view, table.sheet) == (Seen.ABOVE, after)


def test_heights_are_called_as_genant_calls_them() -> None:
    named = {lost: grade(lost) for lost in HEIGHTS}
    assert [lost for lost, each in named.items() if each == 0] == [20]
    assert [lost for lost, each in named.items() if each == 1] == [25, 30, 35, 40]
    assert [lost for lost, each in named.items() if each == 2] == [45, 50]
    assert named[15] == -1
