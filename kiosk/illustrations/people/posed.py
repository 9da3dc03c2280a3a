"""Whole people turned to the right, posed by the angles of their joints. 100 units tall, feet at y 0.

Angles are degrees: 0 hangs straight down, positive swings forward (to the right).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from kiosk.anatomy.plane import Point, between
from kiosk.illustrations.base.shapes import polygon, smooth
from kiosk.illustrations.people.cast import Outfit, Person
from kiosk.illustrations.people.feet import bare_foot, shoe
from kiosk.illustrations.people.hands import Hand, hand
from kiosk.illustrations.people.heads import HEAD, Facing, Mood, head
from kiosk.illustrations.people.limbs import limb, reach
from kiosk.illustrations.people.pen import LINE, Ops, at, fill, oval, shape, trace
from kiosk.illustrations.people.things import stick
from kiosk.illustrations.people.tones import STEEL, Tones
from kiosk.illustrations.people.trunk import Trunk

_THIGH, _SHIN, _UPPER_ARM, _FOREARM = 22.5, 21.0, 17.0, 15.0
_SOLE = 3.6
"""From the ankle to the ground."""
_FRONT = (8.9, 8.8, 8.7, 8.7, 8.9, 8.9, 8.2, 6.2, 3.2)
_BACK = (8.9, 8.4, 8.0, 8.2, 8.7, 9.0, 8.6, 6.9, 3.8)
"""How far chest and back stand out from the middle line of the trunk, hip to neck."""
_HEM = 9.2


@dataclass(frozen=True, slots=True)
class Arm:
    """The upper arm's angle, how much the forearm bends on, the hand, and what it holds.

    ``wrist`` turns the hand back. ``holds`` is drawn with the wrist at the origin and the fingers to +x,
    under the hand unless ``over``. ``stick`` is a walking stick down to the ground.
    """

    root: float = 8.0
    bend: float = 12.0
    hand: Hand = Hand.RELAXED
    wrist: float = 0.0
    holds: Ops = ()
    over: bool = False
    stick: bool = False


@dataclass(frozen=True, slots=True)
class Leg:
    """The thigh's angle, how much the knee bends back, and how far the toes are lifted."""

    root: float = 0.0
    bend: float = 0.0
    foot: float = 0.0


@dataclass(frozen=True, slots=True)
class Posture:
    """How a person holds themself; ``arm`` and ``leg`` are the near ones.

    ``hip`` is its height over the ground; where it is left out the lower foot stands on y 0. A missing arm
    is drawn by the scene.
    """

    arm: Arm | None = Arm()
    far_arm: Arm | None = Arm(-6, 14)
    leg: Leg = Leg()
    far_leg: Leg = Leg()
    lean: float = 0.0
    stoop: float = 8.0
    nod: float = 0.0
    mood: Mood = Mood.SMILE
    hip: float | None = None


def figure(person: Person, posture: Posture) -> Ops:
    """A person in a posture."""
    hip = (0.0, -_hip_height(posture))
    trunk = Trunk(hip, posture.lean, posture.stoop)
    sitting = max(posture.leg.root, posture.far_leg.root) > 40 or posture.lean > 12
    ops: Ops = ()
    if posture.far_arm:
        ops += _arm(person, trunk.far_shoulder, posture.far_arm, trunk.tilt, near=False)
    ops += _leg(person, (hip[0] + 1.6, hip[1]), posture.far_leg, near=False)
    if sitting:
        ops += fill(oval(hip[0] - 0.6, hip[1] + 0.6, 8.3, 7.4), person.trousers.light)
    ops += _leg(person, (hip[0] - 0.8, hip[1]), posture.leg, near=True)
    if person.outfit is Outfit.COAT and not sitting:
        ops += _coat_tail(person, hip)
    ops += _neck(person, trunk)
    ops += _torso(person, trunk)
    face = reach(trunk.neck, 176 - 0.8 * trunk.tilt, 2.4)
    ops += at(
        head(person, Facing.RIGHT, posture.mood), face[0] - 0.6, face[1] + 1.2, HEAD,
        0.3 * trunk.tilt + posture.nod,
    )  # fmt: skip
    if posture.arm:
        ops += _arm(person, trunk.near_shoulder, posture.arm, trunk.tilt, near=True)
    return ops


def _hip_height(posture: Posture) -> float:
    if posture.hip is not None:
        return posture.hip
    return max(_ankle((0, 0), leg)[1] for leg in (posture.leg, posture.far_leg)) + _SOLE


def _knee(hip: Point, leg: Leg) -> Point:
    return reach(hip, leg.root, _THIGH)


def _ankle(hip: Point, leg: Leg) -> Point:
    return reach(_knee(hip, leg), leg.root - leg.bend, _SHIN)


def _leg(person: Person, hip: Point, leg: Leg, *, near: bool) -> Ops:
    ankle = _ankle(hip, leg)
    bare = person.outfit is Outfit.BARE
    tones = person.skin if bare else person.trousers
    foot = bare_foot(person.skin) if bare else shoe(person.shoe)
    return at(foot, *ankle, degrees=-leg.foot) + limb(
        (hip, _knee(hip, leg), ankle),
        (6.8, 5.1, 4.0),
        tones if near else _behind(tones),
        root=0.3 if near else 0.1,
    )


def _arm(person: Person, shoulder: Point, arm: Arm, tilt: float, *, near: bool) -> Ops:
    bare = person.outfit is Outfit.BARE
    tones = person.skin if bare else person.top
    first = arm.root + 0.35 * tilt
    elbow = reach(shoulder, first, _UPPER_ARM)
    wrist = reach(elbow, first + arm.bend, _FOREARM)
    turn = math.degrees(math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0])) - arm.wrist
    held = at(arm.holds, *wrist, degrees=turn)
    if arm.stick:
        grip = reach(elbow, first + arm.bend, _FOREARM + 3)
        held = at(stick(-grip[1]), grip[0], 0)
    fist = at(hand(person.skin, arm.hand), *wrist, 0.88, turn)
    ops = fist + held if arm.over else held + fist
    ops += limb(
        (shoulder, elbow, wrist),
        (4.9, 3.9, 2.9),
        tones if near else _behind(tones),
        root=0.26 if near else 0.1,
    )
    if bare:
        return ops
    cuff = reach(elbow, first + arm.bend, _FOREARM - 1.8)
    across = (reach(cuff, first + arm.bend + 90, 2.9), reach(cuff, first + arm.bend - 90, 2.9))
    return ops + trace(polygon(across, closed=False), tones.line, 0.4)


def _behind(tones: Tones) -> Tones:
    """The tones of a limb on the far side."""
    return Tones(tones.shade, tones.shade, tones.line)


def _neck(person: Person, trunk: Trunk) -> Ops:
    top = reach(trunk.neck, 174 - 0.8 * trunk.tilt, 5.5)
    low = reach(trunk.neck, 0, 2.5)
    return trace(polygon((low, top), closed=False), person.skin.shade, 8.2)


def _torso(person: Person, trunk: Trunk) -> Ops:
    top = person.skin if person.outfit is Outfit.BARE else person.top
    front = [trunk.beside(i, width) for i, width in enumerate(_FRONT)]
    back = [trunk.beside(i, -width) for i, width in enumerate(_BACK)]
    hem = reach(trunk.low, 90 - trunk.lean, _HEM), reach(trunk.low, -90 - trunk.lean, _HEM)
    outline = (*smooth((hem[1], *back, *front[::-1], hem[0]), closed=False), ("Z",))
    inner = [trunk.beside(i, 0.5 * width) for i, width in enumerate(_FRONT)]
    shade = smooth((reach(trunk.low, 90 - trunk.lean, 0.5 * _HEM), *inner[:-1], *front[:-1][::-1], hem[0]))
    edges = (
        *smooth((hem[1], *back[:-2]), closed=False),
        *smooth((hem[0], *front[:-1]), closed=False),
        *polygon((hem[1], hem[0]), closed=False),
    )
    ops = fill(outline, top.light) + fill(shade, top.shade, 0.7) + trace(edges, top.line, LINE)
    return ops if person.outfit is Outfit.BARE else ops + _neckline(person, trunk)


def _neckline(person: Person, trunk: Trunk) -> Ops:
    top = person.top
    tip = reach(trunk.middle[5], 90 - trunk.tilt, 4.6)
    right, left = trunk.ahead_of_neck(3.2), trunk.ahead_of_neck(-1.8)
    inside = smooth(
        (left, (between(left, tip)[0] - 1.0, between(left, tip)[1]), tip,
         (tip[0] + 1.4, between(right, tip)[1]), right), tension=0.3, corners=(0, 2, 4),
    )  # fmt: skip
    opening = [reach(point, 90 - trunk.lean - trunk.stoop * i / 8, 0.52 * width)
               for i, (point, width) in enumerate(zip(trunk.middle[:6], _FRONT, strict=False))]  # fmt: skip
    seam = smooth((reach(trunk.low, 90 - trunk.lean, 4.9), *opening, tip), closed=False)
    ops = fill(inside, person.under)
    match person.outfit:
        case Outfit.CARDIGAN:
            buttons = tuple(c for i in (1, 3, 5) for c in oval(opening[i][0] + 1.3, opening[i][1], 0.55))
            return ops + trace(seam, top.line, 0.45) + fill(buttons, top.line)
        case Outfit.COAT:
            lapel = polygon(
                (left, reach(trunk.middle[6], -90, -1.5), reach(trunk.middle[4], 90 - trunk.tilt, 5), tip)
            )
            return (
                ops
                + trace(seam, top.line, 0.45)
                + shape(lapel, top.light, top.line, 0.4)
                + _stethoscope(left)
            )
        case Outfit.SCRUBS | Outfit.BARE:
            return ops


def _stethoscope(start: Point) -> Ops:
    x, y = start
    tube = smooth(((x + 1, y + 1), (x + 0.2, y + 6), (x + 1.4, y + 11), (x + 3, y + 15)), closed=False)
    return trace(tube, "#2C4450", 0.9) + shape(oval(x + 3.1, y + 16.2, 1.3), STEEL.shade, "#2C4450", 0.5)


def _coat_tail(person: Person, hip: Point) -> Ops:
    x, y = hip
    top, low = y + 4, y + 17
    tail = (
        f"M{x - _HEM:.2f} {top:.2f}L{x - 10.8:.2f} {low:.2f}Q{x:.2f} {low + 1.4:.2f} {x + 10.6:.2f} {low:.2f}"
        f"L{x + _HEM:.2f} {top:.2f}Z"
    )
    seam = f"M{x + 4.9:.2f} {top:.2f}L{x + 5.6:.2f} {low:.2f}"
    return shape(tail, person.top.light, person.top.line, 0.45) + trace(seam, person.top.line, 0.45)
