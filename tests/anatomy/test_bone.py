"""The bone of a visit and its code."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.anatomy.bone import CHECKS, HEIGHTS, NEEDLES, Bone, CodeError, read_bone
from kiosk.anatomy.levels import Level
from kiosk.anatomy.treatment import Shape

LINE = 12
"""Letters of 14 pt bold that fit beside the picture of the sheet."""

BONES = tuple(Bone(*each) for each in product(Level, Shape, HEIGHTS, NEEDLES))
bones = st.sampled_from(BONES)


def test_every_code_gives_its_bone_back_and_fits_a_line() -> None:
    assert len({bone.code for bone in BONES}) == len(BONES)
    for bone in BONES:
        assert read_bone(bone.code) == bone
        assert len(bone.code) <= LINE


@given(bones, st.sampled_from(CHECKS))
def test_a_wrong_check_letter_is_refused_kindly(bone: Bone, letter: str) -> None:
    if letter != bone.check:
        with pytest.raises(CodeError, match="look at the code again"):
            read_bone(bone.code[:-1] + letter)


@given(bones, bones)
def test_one_wrong_part_is_noticed(bone: Bone, other: Bone) -> None:
    """The check letter of a bone that differs in one choice is another one."""
    same = [getattr(bone, name) == getattr(other, name) for name in ("level", "shape", "lost", "needles")]
    if same.count(False) == 1:
        assert bone.check != other.check


@given(bones)
def test_a_code_is_read_as_people_write_it(bone: Bone) -> None:
    assert read_bone(f" {bone.code.lower()} ") == bone
    assert read_bone(bone.code.replace("-", "")) == bone


@pytest.mark.parametrize(
    "text", ["", "L1", "L9-W35-2-P", "L1-W33-2-P", "L1-W35-3-P", "L1-W35-2-", "L1-X35-2-P"]
)
def test_what_is_no_code_is_refused(text: str) -> None:
    with pytest.raises(CodeError, match="code"):
        read_bone(text)


def test_a_bone_has_only_heights_and_needles_that_can_be_chosen() -> None:
    with pytest.raises(ValueError, match="steps of 5"):
        Bone(lost=33)
    with pytest.raises(ValueError, match="1 or 2"):
        Bone(needles=3)
