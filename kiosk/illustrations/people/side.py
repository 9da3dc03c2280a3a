"""The patient seen from the left, facing the start, with the spine in her back. 100 units tall, y up."""

from __future__ import annotations

from kiosk.illustrations.base.drawing import Fill, Op, Stroke
from kiosk.illustrations.base.palette import LIGHT, Palette
from kiosk.illustrations.base.placing import Placing
from kiosk.illustrations.base.shapes import ribbon, smooth
from kiosk.illustrations.people.cast import PATIENT
from kiosk.illustrations.people.pen import at, ground_shadow
from kiosk.illustrations.people.posed import Arm, Leg, Posture, figure
from kiosk.illustrations.people.spine import SPINE_BESIDE, spine_side

STANDING = Posture(arm=Arm(8, 12), far_arm=Arm(13, 12), leg=Leg(-3, 4), far_leg=Leg(7, 5), lean=0, stoop=2)
_COLLAR = 81.0
"""Up to which height her bones are shown."""
_SHIFT = 0.8
"""How far the figure stands behind the plumb line, so that the spine lies in her back."""


def side_view(palette: Palette = LIGHT) -> tuple[Op, ...]:
    """The figure with her spine, seen through a window in the cardigan."""
    person = ground_shadow(0, 0.4, 13, 1.4) + at(figure(PATIENT, STANDING), _SHIFT, mirror=True)
    window = smooth(ribbon(SPINE_BESIDE[4:], 5.6, 8.6), tension=0.3)
    return (
        *Placing(flip=True).ops(person),
        Fill(window, PATIENT.skin.light),
        Stroke(window, PATIENT.top.line, 0.35),
        *spine_side(palette, _COLLAR),
    )
