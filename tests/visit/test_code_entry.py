"""The code of a bone on big keys: what is typed is the bone, a wrong letter is refused."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.anatomy.bone import CHECKS, HEIGHTS, LETTERS, NEEDLES, Bone, read_bone
from kiosk.anatomy.levels import Level
from kiosk.anatomy.treatment import Shape
from kiosk.visit.code_entry import DELETE, KEYS, Step, Typed
from kiosk.visit.table import Choice, Table, TableSheet, chosen

bones = st.builds(
    Bone, st.sampled_from(Level), st.sampled_from(Shape), st.sampled_from(HEIGHTS), st.sampled_from(NEEDLES)
)


def parts(bone: Bone) -> tuple[str, ...]:
    """The keys that type ``bone``, without the check letter."""
    return (bone.level, LETTERS[bone.shape], str(bone.lost), str(bone.needles))


def at_the_check(bone: Bone) -> Table:
    """The table with all of the code of ``bone`` but its letter."""
    table = Table(sheet=TableSheet.CODE)
    for key in parts(bone):
        table, _ = chosen(table, Bone(), Choice.CODE, key)
    return table


@given(bones, bones)
def test_what_is_typed_is_the_bone(bone: Bone, before: Bone) -> None:
    assert read_bone(bone.code) == bone
    table = at_the_check(bone)
    assert table.typed.so_far(before) == bone
    table, found = chosen(table, before, Choice.CODE, bone.check)
    assert found == bone
    assert table == Table(), "nothing that was typed stays"


@given(bones, st.sampled_from(CHECKS))
def test_any_other_letter_is_refused_and_the_bone_stays(bone: Bone, letter: str) -> None:
    before = Bone(Level.L5)
    table, found = chosen(at_the_check(bone), before, Choice.CODE, letter)
    if letter == bone.check:
        return
    assert found == before
    assert table.typed.wrong
    assert table.typed.parts == parts(bone)
    again, found = chosen(table, before, Choice.CODE, bone.check)
    assert found == bone
    assert not again.typed.wrong


@given(bones, st.integers(1, 4))
def test_delete_returns_step_by_step(bone: Bone, steps: int) -> None:
    typed = at_the_check(bone).typed
    for _ in range(steps):
        typed = typed.press(DELETE)
    assert typed == Typed(parts(bone)[: 4 - steps])
    assert typed.step == Step(4 - steps)


@given(st.lists(st.sampled_from([key for keys in KEYS.values() for key in keys]), max_size=12))
def test_only_keys_that_can_be_right_do_anything(keys: list[str]) -> None:
    typed = Typed()
    for key in keys:
        offered = key in typed.keys
        after = typed.press(key)
        assert offered or after == typed
        typed = after
        assert all(part in KEYS[step] for step, part in zip(Step, typed.parts, strict=False))


def test_a_pad_of_twelve_holds_every_step() -> None:
    assert all(len(keys) + 1 <= 12 for keys in KEYS.values())
