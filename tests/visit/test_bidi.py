"""Numbers in words from right to left are isolated and nothing else is changed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.bidi import LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE, isolated

HEBREW = "\u05e2\u05e6\u05dd"


def marked(number: str) -> str:
    return f"{LEFT_TO_RIGHT_ISOLATE}{number}{POP_ISOLATE}"


@pytest.mark.parametrize(
    "number",
    [
        "911",
        "99½",
        "½",
        "7\u201340",
        "2-3",
        "1/200",
        "1 / 8",
        "2026-11-26",
        "4.8",
        "10,000",
        "40%",
        "(555) 010-0199",
        "+1 555 010 0199",
    ],
)
def test_a_number_is_isolated_as_one(number: str) -> None:
    assert isolated(f"{HEBREW} {number} {HEBREW}.") == f"{HEBREW} {marked(number)} {HEBREW}."


def test_brackets_around_words_stay_in_the_words() -> None:
    assert isolated(f"({HEBREW} 1 {HEBREW} 200)") == f"({HEBREW} {marked('1')} {HEBREW} {marked('200')})"


@pytest.mark.parametrize("name", ["T12", "B12", "COVID-19", "L4", "71199161443c"])
def test_a_name_with_a_number_is_one_word(name: str) -> None:
    assert isolated(f"{HEBREW} {name} {HEBREW} 5.") == f"{HEBREW} {name} {HEBREW} {marked('5')}."


def test_numbers_of_a_list_stay_apart() -> None:
    assert isolated(f"{HEBREW}: 1, 2.") == f"{HEBREW}: {marked('1')}, {marked('2')}."


@given(st.text(alphabet=st.characters(max_codepoint=0x58F)))
def test_words_from_left_to_right_are_not_touched(words: str) -> None:
    assert isolated(words) == words


@given(st.text(alphabet=HEBREW + "0123456789½ .,:/()-\u2013%+"))
def test_only_marks_are_added_and_in_pairs(words: str) -> None:
    shown = isolated(words)
    assert shown.replace(LEFT_TO_RIGHT_ISOLATE, "").replace(POP_ISOLATE, "") == words
    assert shown.count(LEFT_TO_RIGHT_ISOLATE) == shown.count(POP_ISOLATE)


@pytest.mark.parametrize("value", [3, 0.5, True, None])
def test_what_is_not_words_stays(value: object) -> None:
    assert isolated(value) is value
    assert isolated((f"{HEBREW} 2", 3)) == (f"{HEBREW} {marked('2')}", 3)
