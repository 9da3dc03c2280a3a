"""From the table to a page that answers a question, and back: the table stands as it was left."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.library import Library
from kiosk.visit.giving import Scope
from kiosk.visit.handing import (
    Habits,
    back_to_table,
    comes_from_table,
    give,
    habits_after,
    open_table,
    show_page,
)
from kiosk.visit.screens.asked import Asked
from kiosk.visit.session import Session
from kiosk.visit.table import LEFT, RIGHT, Choice, TableSheet
from kiosk.visit.targets import Choose, Do, Open, address
from support.derived import press, seen_of

QUESTION, PAGE = "d7", "kyphoplasty/gain"


def at_list(language: str = "en") -> Session:
    """The table with one question that the patient has picked."""
    return open_table(Session().begin(language).pick(QUESTION), Habits())


@given(st.floats(0, 1), st.sampled_from(("en", "es")), st.sampled_from(("en", "es")))
def test_back_from_a_page_is_the_table_as_it_was_left(time: float, own: str, patient: str) -> None:
    before = replace(at_list(own), handle=time)
    shown = show_page(before, PAGE, patient)
    assert (shown.place.screen, shown.language, shown.handle) == (PAGE, patient, 0.0)
    assert comes_from_table(shown)
    back = back_to_table(shown.go("fracture/what").go_back())
    kept = replace(before.table, time=time)
    assert back == replace(before, table=kept, clinician=own)


def test_the_line_of_a_question_opens_its_page_in_the_patients_language(shipped: Library) -> None:
    session = press(shipped, at_list(), Choose(Choice.TONGUE, "es"))
    asked = seen_of(shipped, session).screen.shown
    assert isinstance(asked, Asked)
    (line,) = asked.lines
    assert line.target == address(Open(PAGE))
    shown = press(shipped, session, Open(PAGE))
    assert (shown.place.screen, shown.language) == (PAGE, "es")
    assert press(shipped, shown, Do.BACK).table.sheet is TableSheet.QUESTIONS


def test_habits_are_what_was_given_one_by_one_and_the_side_of_the_rail() -> None:
    before = Habits(("choices",))
    table = at_list()
    assert habits_after(give(table, "en"), before) == before
    these = replace(table, table=replace(table.table, giving=replace(table.table.giving, scope=Scope.THESE)))
    assert habits_after(give(these, "en"), before).topics == ()


@pytest.mark.parametrize("side", [LEFT, RIGHT])
def test_the_side_of_the_rail_is_chosen_and_remembered(shipped: Library, side: str) -> None:
    session = press(shipped, at_list(), Choose(Choice.RAIL, side))
    assert session.table.rail_left is (side == LEFT)
    habits = habits_after(session, Habits())
    assert open_table(Session().begin("en"), habits).table.rail_left is session.table.rail_left
