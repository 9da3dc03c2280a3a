"""Bare feet from the front and from behind, the ankle at the origin, the right one of the picture."""

from __future__ import annotations

from kiosk.illustrations.people.pen import Ops, fill, oval, shape, trace
from kiosk.illustrations.people.tones import Tones

_TOES = ((-1.6, 0.95), (-0.1, 0.7), (1.05, 0.64), (2.05, 0.58), (2.9, 0.5))


def foot_front(skin: Tones) -> Ops:
    """A foot from the front: its instep and five toes, the big one towards the other foot."""
    instep = "M-2.6 -3C-2.9 -1 -3.2 1.6 -2.8 3.4H3.4C3.8 1.6 3.2 -.8 2.6 -3Z"
    toes = tuple(command for x, r in _TOES for command in oval(x, 3.5 - 0.12 * x, r, 0.95 * r))
    return (
        fill(instep, skin.light)
        + trace("M-2.6 -3C-2.9 -1 -3.2 1.6 -2.8 3.4M3.4 3.4C3.8 1.6 3.2 -.8 2.6 -3", skin.line, 0.38)
        + shape(toes, skin.light, skin.line, 0.3)
    )


def foot_back(skin: Tones) -> Ops:
    """A foot from behind: the heel under the tendon, and the outer edge of the forefoot."""
    forefoot = "M1 .8C2.6 .6 3.4 1.8 3.2 3C3 3.9 1.8 4 .8 3.9Z"
    heel = "M-1.6 -3C-1.5 -1.2 -2.4 .6 -2.1 2.4C-1.9 3.8 -1 4.1 0 4.1C1 4.1 1.9 3.8 2.1 2.4C2.4 .6 1.5 -1.2 1.6 -3Z"
    tendon = "M-.8 -3Q-.6 -1 -.9 .2M.8 -3Q.6 -1 .9 .2"
    return (
        shape(forefoot, skin.shade, skin.line, 0.38)
        + shape(heel, skin.light, skin.line, 0.38)
        + trace(tendon, skin.line, 0.3, 0.6)
    )
