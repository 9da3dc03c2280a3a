"""What the doctor sees: the same moment as an X-ray, from the side or from the front."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.anatomy.treatment import Phase, Treatment
from kiosk.illustrations.base.drawing import Box, Drawing
from kiosk.illustrations.base.palette import LIGHT
from kiosk.illustrations.side.stage import staged
from kiosk.illustrations.xray import front_layers as front
from kiosk.illustrations.xray import side_layers as side
from kiosk.illustrations.xray.film import GROUND, INKS, Aperture, Polarity, cover, field


class Projection(StrEnum):
    """From where the bone is seen."""

    SIDE = "side"
    FRONT = "front"


@dataclass(frozen=True, slots=True)
class Film(Treatment):
    """A moment of the treatment, and how it is X-rayed."""

    polarity: Polarity = Polarity.PATIENT_FRIENDLY
    projection: Projection = Projection.SIDE


_ZOOMED = frozenset({Phase.BALLOON, Phase.SPACE, Phase.CEMENT})
_WINDOWS = {
    (Projection.SIDE, False): Aperture((13, 0), 54),
    (Projection.SIDE, True): Aperture((-1, 0), 41),
    (Projection.FRONT, False): Aperture((0, 0), 52),
    (Projection.FRONT, True): Aperture((0, 0), 41),
}
"""What shows from either side, wide or zoomed (mm)."""


def xray(moment: Film, aspect: float, window: Aperture | None = None, view: Box | None = None) -> Drawing:
    """The X-ray of ``moment`` for a frame of ``aspect`` (width / height): a round picture on dark ground.

    Its window depends on phase and projection alone, unless ``window`` and ``view`` are given. Its
    anchors are ``bone``, ``fracture``, ``needle`` or
    ``needles``, ``balloon`` or ``balloons``, ``space`` and ``cement``, one at a time.
    """
    ink = INKS[moment.polarity]
    steady = view is not None
    window = window or _WINDOWS[moment.projection, moment.phase in _ZOOMED]
    view = view or window.view(aspect)
    stage = staged(moment, view, LIGHT, steady=steady)
    parts = side if moment.projection is Projection.SIDE else front
    layers = (field(window, ink, view), *parts.layers(stage, ink), cover(window, ink, view))
    return Drawing(view, layers, (parts.anchor(stage),), GROUND)
