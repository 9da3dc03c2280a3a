"""The address of a drawn picture is written and read in one place, and both agree."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.scene import MOVING, Scene, read_scene

words = st.text(st.characters(codec="utf-8", exclude_characters="&=?"), min_size=1, max_size=8)
values = words.filter(lambda word: word != MOVING)
names = words.filter(lambda word: not word.startswith("draw:"))


@given(names, st.dictionaries(words, values, max_size=3), st.just("") | words)
def test_what_is_written_is_read_again(name: str, params: dict[str, str], moving: str) -> None:
    params.pop(moving, None)
    scene = Scene(name, tuple(params.items()), moving)
    assert (scene, "") == read_scene(scene.address)
    assert read_scene(scene.address.removeprefix("draw:")) == read_scene(scene.address)


def test_an_address_is_written_as_in_content() -> None:
    assert "draw:prone" == Scene("prone").address
    shown = Scene("lateral", (("collapse", "0.4"), ("needle", "1")), "balloon")
    assert "draw:lateral?collapse=0.4&needle=1&balloon=0..1" == shown.address


@pytest.mark.parametrize(
    ("address", "fault"),
    [
        ("draw:lateral?needle", "'needle' is not written as name=value"),
        ("draw:lateral?needle=1&needle=0", "'needle' is written twice"),
        ("draw:lateral?needle=0..1&balloon=0..1", "only one value can be 0..1, not needle and balloon"),
    ],
)
def test_a_fault_is_named(address: str, fault: str) -> None:
    assert fault == read_scene(address)[1]
