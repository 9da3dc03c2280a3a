"""Feet and shoes, the ankle at the origin; from the front and from behind the right one of the picture."""

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


def shoe(color: str) -> Ops:
    """A shoe from the side, toes to the right, the ankle at the origin."""
    return fill(
        "M-3.6 -2.8C-4.2 0 -4.4 2 -4 3.6H9C10.2 3.6 10.2 1.6 8.8 .9C6.6 .1 4.4 -.8 3.4 -2.8Z", color
    ) + fill("M-4 3.6H9.2C10 3.6 10 2.7 9.6 2.5H-4.2Z", "#2B2A2E", 0.45)


def bare_foot(skin: Tones) -> Ops:
    """A bare foot from the side, toes to the right, the ankle at the origin."""
    outline = (
        "M-3.2 -3.4C-3.8 -1 -4.4 1.6 -3.8 2.8C-3 3.8 0 3.6 2 3.4C4 3.6 7 3.7 8.6 3.5C10 3.2 10 1.8 8.8 1.2"
        "C6.6 .4 4.2 -.8 3 -3.4Z"
    )
    return shape(outline, skin.light, skin.line, 0.4) + trace("M7.4 3.4Q7.2 2.6 7.6 2.2", skin.line, 0.35)
