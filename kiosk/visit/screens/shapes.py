"""A broken bone in words and small pictures: its shape, and how much of its height is lost."""

from __future__ import annotations

from dataclasses import replace

from kiosk.anatomy.bone import Bone
from kiosk.anatomy.treatment import Shape
from kiosk.model.scene import Scene
from kiosk.model.words import Words

MILD, MODERATE, SEVERE = 20, 25, 40
"""From 20 % mild, from 25 % moderate, above 40 % severe (Genant; source 91)."""

_PICTURED = 35  # percent, moderate: the pictures of the shapes stay while the height is changed


def shape_names(words: Words) -> dict[Shape, str]:
    """What each shape is called."""
    return {
        Shape.WEDGE: words.shape_wedge,
        Shape.BICONCAVE: words.shape_biconcave,
        Shape.CRUSH: words.shape_crush,
    }


def shape_picture(bone: Bone, shape: Shape) -> str:
    """The address of a picture of ``bone`` with that shape, which has lost as much height as most."""
    return Scene("lateral", (("bone", replace(bone, shape=shape, lost=_PICTURED).code),)).address


def bone_words(words: Words, bone: Bone) -> str:
    """The bone in one line: its name, its shape, the height lost and what that is called."""
    called = grade(bone.lost)
    lost = words.height_lost.format(n=bone.lost)
    named = f"{lost} ({grades(words)[called]})" if called >= 0 else lost
    return f"{bone.level} · {shape_names(words)[bone.shape]} · {named}"


def grades(words: Words) -> tuple[str, ...]:
    """What losses of height are called, the least first."""
    return (words.mild, words.moderate, words.severe)


def grade(lost: int) -> int:
    """How much a loss of height is: 0 mild, 1 moderate, 2 severe; -1 for less than mild."""
    if lost > SEVERE:
        return 2
    return 1 if lost >= MODERATE else 0 if lost >= MILD else -1
