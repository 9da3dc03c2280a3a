"""People from the front and from behind, and head and shoulders."""

from __future__ import annotations

import math
from dataclasses import dataclass

from kiosk.illustrations.base.shapes import polygon
from kiosk.illustrations.people.cast import Outfit, Person
from kiosk.illustrations.people.feet import foot_back, foot_front
from kiosk.illustrations.people.hands import Hand, hand
from kiosk.illustrations.people.heads import HEAD, Facing, Mood, head
from kiosk.illustrations.people.limbs import limb, reach
from kiosk.illustrations.people.pen import LINE, Ops, at, fill, shape, trace

_TRUNK = (
    "M-4.2 -82.2C-6.4 -80.6 -9.4 -80.2 -11 -77.6C-12.6 -74 -12.4 -70 -11.6 -66C-10.8 -62 -10.2 -58 -10 -54L-10.6 -43.4"
    "Q0 -40.6 10.6 -43.4L10 -54C10.2 -58 10.8 -62 11.6 -66C12.4 -70 12.6 -74 11 -77.6C9.4 -80.2 6.4 -80.6 4.2 -82.2"
    "C2 -80 -2 -80 -4.2 -82.2Z"
)
_TRUNK_SIDES = (
    "M-11.6 -66C-10.8 -62 -10.2 -58 -10 -54L-10.6 -43.4Q0 -40.6 10.6 -43.4L10 -54C10.2 -58 10.8 -62 11.6 -66"
)
_TRUNK_SHADE = (
    "M5.4 -81.2C8 -80.4 10.2 -79.4 11 -77.6C12.6 -74 12.4 -70 11.6 -66C10.8 -62 10.2 -58 10 -54L10.6 -43.4"
    "Q8 -42.6 5.6 -42.2C5.4 -50 6.4 -60 7.6 -68C8.2 -73 7.6 -78 5.4 -81.2Z"
)


@dataclass(frozen=True, slots=True)
class Reach:
    """An arm: the angle of the upper arm (0 down, positive to the right), how much the elbow bends on."""

    root: float
    bend: float
    hand: Hand = Hand.BACK


@dataclass(frozen=True, slots=True)
class Stance:
    """How a person stands. ``left`` and ``right`` are sides of the picture; a missing arm is the scene's.

    ``step`` lifts one foot, to walk away.
    """

    left: Reach | None = Reach(-9, -6)
    right: Reach | None = Reach(9, 6)
    mood: Mood = Mood.SMILE
    away: bool = False
    step: float = 0.0


def standing(person: Person, stance: Stance, *, legs: bool = True) -> Ops:
    """A person seen from the front, or from behind where ``away``. 100 units tall, feet at y 0.

    Without ``legs`` they are the scene's.
    """
    bare = person.outfit is Outfit.BARE
    top = person.skin if bare else person.top
    ops = _legs(person, stance) if legs else ()

    ops += trace("M0 -79V-86", person.skin.shade, 8.2)
    ops += fill(_TRUNK, top.light) + fill(_TRUNK_SHADE, top.shade, 0.6)
    ops += trace(_TRUNK_SIDES, top.line)
    if not bare:
        ops += trace("M-4.4 -81.6C-2 -79.6 2 -79.6 4.4 -81.6", top.line) if stance.away else _opening(person)
    facing = Facing.AWAY if stance.away else Facing.FRONT
    ops += at(head(person, facing, stance.mood), 0, -82.6, HEAD)
    for side, reaching in ((-1, stance.left), (1, stance.right)):
        if reaching:
            ops += arm(person, side, reaching)
    return ops


def arm(person: Person, side: int, reaching: Reach) -> Ops:
    """The arm on the right of the picture, or on the left where ``side`` is -1."""
    bare = person.outfit is Outfit.BARE
    tones = person.skin if bare else person.top
    collar, shoulder = (side * 5.6, -79.2), (side * 11.2, -76.2)
    elbow = reach(shoulder, reaching.root, 17)
    wrist = reach(elbow, reaching.root + reaching.bend, 15)
    turn = math.degrees(math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]))
    fist = hand(person.skin, reaching.hand)
    if side < 0:  # the thumb of either hand points to the body: mirrored along the hand
        fist = at(at(fist, mirror=True), degrees=180)
    ops = at(fist, *wrist, 0.88, turn)
    roots = (0.36, 0.0) if side > 0 else (0.0, 0.36)
    widths = (1.7, 3.6, 2.9, 1.9) if bare else (1.7, 3.6, 3.5, 2.8)
    ops += limb((collar, shoulder, elbow, wrist), widths, tones, root=roots)
    if bare:
        return ops
    end = reach(elbow, reaching.root + reaching.bend, 13.2)
    cuff = (
        reach(end, reaching.root + reaching.bend + 90, 2.8),
        reach(end, reaching.root + reaching.bend - 90, 2.8),
    )
    return ops + trace(polygon(cuff, closed=False), tones.line, 0.4)


def bust(person: Person, facing: Facing = Facing.RIGHT, mood: Mood = Mood.SMILE, nod: float = 0.0) -> Ops:
    """Head and shoulders in head units, the chin at y 0, cut off at y 46."""
    top, skin = person.top, person.skin
    trunk = "M-7 4C-15 6.5 -20.4 11 -21 21L-22 46H18L17 21C16.4 11 11 6.5 3 4Z"
    shade = "M6 5.4C12 8 16.4 12 17 21L18 46H9C9.6 32 10.4 18 6 5.4Z"
    ops = fill(trunk, top.light) + fill(shade, top.shade, 0.6) + trace(trunk, top.line, LINE)
    ops += fill("M-7.6 3.4L-.4 17L4.4 3.4Z", person.under)
    if person.outfit is Outfit.COAT:
        lapels = "M-7.6 3.4L-11 11L-5.6 14.6L-.4 25V17ZM4.4 3.4L9 11L4 14.6L-.4 25V17Z"
        ops += shape(lapels, top.light, top.line, 0.45)
    ops += fill("M-6.8 -6L-7.6 3.6C-5 8.6 2 8.6 4.2 3.4L3.4 -6Z", skin.shade)
    ops += fill("M-7.2 2C-4 5.6 2.4 7.4 4 2.4L3.4 -2L-6.8 -4Z", skin.line, 0.22)
    if facing is Facing.FRONT:
        ops = at(ops, 1.7)
    return ops + at(head(person, facing, mood), 1 if facing is Facing.RIGHT else 0, 4, degrees=nod)


def _legs(person: Person, stance: Stance) -> Ops:
    tones = person.skin if person.outfit is Outfit.BARE else person.trousers
    ops: Ops = ()
    for side in (-1, 1):
        lift = stance.step * side
        foot = (side * 4.9, -2.6 - max(0.0, lift))
        shod = _shoe(person.shoe, side, away=stance.away)
        naked = foot_back(person.skin) if stance.away else foot_front(person.skin)
        ops += at(naked, *foot, mirror=side < 0) if person.outfit is Outfit.BARE else at(shod, *foot)
        knee = (side * 4.6, -25 - 0.4 * lift)
        ops += limb(
            ((side * 4.3, -48), knee, (foot[0], foot[1] - 1)),
            (5.7, 4.8, 3.8),
            tones,
            root=(0, 0.3) if side < 0 else (0.3, 0),
        )
    return ops + fill("M-9.8 -52H9.8L9.9 -44Q0 -40 -9.9 -44Z", tones.light)


def _opening(person: Person) -> Ops:
    """What closes a top in front."""
    top = person.top
    ops = fill("M-4.6 -81.8L0 -70.5L4.6 -81.8C2.4 -79.2 -2.4 -79.2 -4.6 -81.8Z", person.under)
    ops += fill("M-3.9 -82C-2 -79.6 2 -79.6 3.9 -82V-80.4C2 -77.4 -2 -77.4 -3.9 -80.4Z", person.skin.shade)
    match person.outfit:
        case Outfit.CARDIGAN:
            return (
                ops
                + trace("M0 -70.5V-42", top.line, 0.45)
                + fill("O1.3 -65 .55O1.3 -57 .55O1.3 -49 .55", top.line)
            )
        case Outfit.COAT:
            lapels = "M-4.6 -81.8L-7.4 -75L-3.8 -72.6L0 -64V-70.5ZM4.6 -81.8L7.4 -75L3.8 -72.6L0 -64V-70.5Z"
            return ops + trace("M0 -70.5V-42", top.line, 0.45) + shape(lapels, top.light, top.line, 0.4)
        case Outfit.SCRUBS | Outfit.BARE:
            return ops


def _shoe(color: str, side: int, *, away: bool) -> Ops:
    """A shoe from behind or from the front, the ankle at the origin."""
    if away:
        return fill("M-3 -2C-3.6 0 -3.4 2.6 -2.8 2.8H2.8C3.4 2.6 3.6 0 3 -2Z", color)
    outline = "M-3 -2C-4 1 -4.2 4.2 0 4.2C4.2 4.2 4.8 1 3 -2Z"
    return at(fill(outline, color), mirror=side < 0)
