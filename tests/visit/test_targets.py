"""What a press asks for, as text and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.table import Choice
from kiosk.visit.targets import (
    Answer,
    Choose,
    Do,
    Explain,
    Key,
    Lean,
    Matter,
    MoveUp,
    Open,
    Pick,
    Resize,
    Sheet,
    SheetName,
    Show,
    Speak,
    Target,
    address,
    read_target,
)

ids = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+)?", fullmatch=True)
numbers = st.integers(-1, 99)
targets: st.SearchStrategy[Target] = st.one_of(
    st.sampled_from(Do),
    *(st.builds(kind, ids) for kind in (Open, Explain, Pick, Matter, MoveUp, Speak)),
    *(st.builds(kind, numbers) for kind in (Show, Resize, Lean)),
    st.builds(Answer, numbers, numbers),
    st.builds(Sheet, st.sampled_from(SheetName)),
    st.builds(Choose, st.sampled_from(Choice), st.from_regex(r"[A-Za-z0-9-]*", fullmatch=True)),
    st.builds(Key, st.sampled_from(["0", "9", "delete", "ok"])),
)


@given(targets)
def test_a_target_comes_back_from_its_text(target: Target) -> None:
    assert target == read_target(address(target))


@pytest.mark.parametrize("text", ["", "dance", "show:one", "answer:1", "sheet:hat"])
def test_a_text_that_nobody_writes_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_target(text)
