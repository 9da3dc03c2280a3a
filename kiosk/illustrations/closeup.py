"""What can go wrong, each close up: the small pictures to choose from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from kiosk.anatomy.treatment import Treatment
from kiosk.illustrations.above.picture import axial
from kiosk.illustrations.base.drawing import Box, Drawing, Point
from kiosk.illustrations.side.picture import lateral
from kiosk.model.complications import Complication

_HEIGHT = 36.0  # mm of the world that a picture shows
_ABOVE_HEIGHT = 40.0


@dataclass(frozen=True, slots=True)
class Closeup:
    """What has gone wrong with the usual bone; nothing has where ``complication`` is None.

    ``space``: a balloon made one for the cement.
    """

    complication: Complication | None = None
    space: bool = True


def closeup(shown: Closeup, aspect: float) -> Drawing:
    """The picture of ``shown`` for a frame of ``aspect`` (width / height), seen from where it shows best."""
    wrong = shown.complication
    treatment = Treatment(cement=1.0, needle_out=True, space=shown.space, complication=wrong)
    middle = _middle(shown.complication)
    if shown.complication is Complication.CANAL:
        view = _around(middle, _ABOVE_HEIGHT, aspect)
        drawing = axial(treatment, aspect, view=view)
    else:
        view = _around(middle, _HEIGHT, aspect)
        drawing = lateral(treatment, aspect, view=view)
    return Drawing(drawing.view, drawing.layers, (), drawing.background)


def _middle(complication: Complication | None) -> Point:
    """What a picture looks at (mm)."""
    match complication:
        case Complication.DISC:
            return (-18.0, 7.0)
        case Complication.FRONT | Complication.VEIN:
            return (-36.0, 2.0)
        case Complication.CANAL:
            return (3.0, 3.0)
        case Complication.NEXT_BONE:
            return (-18.0, 26.0)
        case None:
            return (-18.0, 0.0)
        case _:
            assert_never(complication)


def _around(middle: Point, height: float, aspect: float) -> Box:
    return Box(middle[0] - height * aspect / 2, middle[1] - height / 2, height * aspect, height)
