"""The shapes of a break: their names and pictures."""

from __future__ import annotations

from dataclasses import replace

from kiosk.anatomy.bone import Bone
from kiosk.anatomy.treatment import Shape
from kiosk.model.scene import Scene
from kiosk.model.words import Words

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
