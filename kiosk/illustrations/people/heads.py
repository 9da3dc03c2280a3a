"""Heads: turned to the right, from the front, from behind. 30 units tall, the chin at y 0."""

from __future__ import annotations

from enum import Enum, auto

from kiosk.illustrations.people import hair
from kiosk.illustrations.people.cast import Cut, Person
from kiosk.illustrations.people.pen import Ops, fill, oval, shape, trace
from kiosk.illustrations.people.tones import INK


class Facing(Enum):
    """Where a head looks."""

    RIGHT = auto()
    FRONT = auto()
    AWAY = auto()


class Mood(Enum):
    """What a face says."""

    SMILE = auto()
    CALM = auto()
    PAIN = auto()
    ASLEEP = auto()


HEAD = 0.6
"""Scale of a head on a person of 100 units."""

_BLUSH = "#E0765A"
_EYE = "#2A1C14"

_TURNED = (
    "M-9 -14C-9.4 -24.4 -3.4 -29.8 3 -29.6C9.8 -29.2 12.8 -23.6 12.2 -17.6C12 -16 11.9 -15.2 12.4 -13.8"
    "C12.9 -12.2 12.7 -10.6 12.2 -8.6C11.2 -3.8 8 -.2 4.2 -.2C-1 -.2 -5.6 -3.2 -7.8 -8.2Z"
)
_TURNED_JAW = (
    "M12.1 -8.6C11.1 -3.8 8 -.2 4.2 -.2C-1 -.2 -5.6 -3.2 -7.8 -8.2C-4.6 -4.8 -.4 -3.2 3.6 -3.3"
    "C7.4 -3.4 10.2 -5.4 12.1 -8.6Z"
)
_TURNED_EAR = "M-5.8 -14.4C-4.2 -15.8 -2.4 -14.6 -2.6 -12.4C-2.8 -10.2 -4.2 -8.8 -5.4 -9.6Z"
_FRONT = (
    "M-10.6 -17C-10.6 -26 -6 -29.8 0 -29.8C6 -29.8 10.6 -26 10.6 -17C10.6 -8.6 7.2 -.4 0 -.4"
    "C-7.2 -.4 -10.6 -8.6 -10.6 -17Z"
)
_FRONT_JAW = (
    "M-9.2 -8C-7.4 -3 -4 -.4 0 -.4C4 -.4 7.4 -3 9.2 -8C7 -4.8 3.6 -3.4 0 -3.4C-3.6 -3.4 -7 -4.8 -9.2 -8Z"
)

_TURNED_BROWS = {True: "M1.8 -18.2Q3.6 -19 5.6 -17.8M8.8 -17.8Q10.2 -19 11.4 -18.4",
                 False: "M2 -18.6Q3.8 -20 5.8 -19M9 -19Q10.2 -19.8 11.3 -19"}  # fmt: skip
_FRONT_BROWS = {True: "M-6.6 -18Q-4.6 -19 -2.6 -17.6M6.6 -18Q4.6 -19 2.6 -17.6",
                False: "M-6.4 -18.8Q-4.4 -20 -2.6 -19M6.4 -18.8Q4.4 -20 2.6 -19"}  # fmt: skip
"""By whether it hurts."""
_TURNED_MOUTH = {
    Mood.SMILE: "M4.4 -6.4Q7.2 -3.6 10 -6.2",
    Mood.CALM: "M5 -5.8Q7.4 -5 9.6 -5.9",
    Mood.PAIN: "M5.2 -5Q7.4 -6.8 9.8 -5.2",
    Mood.ASLEEP: "M5 -5.9Q7.2 -4.6 9.6 -5.9",
}
_FRONT_MOUTH = {
    Mood.SMILE: "M-3.4 -6.6Q0 -3.4 3.4 -6.6",
    Mood.CALM: "M-2.6 -5.9Q0 -5.1 2.6 -5.9",
    Mood.PAIN: "M-2.6 -5Q0 -6.8 2.6 -5",
    Mood.ASLEEP: "M-2.6 -5.9Q0 -4.6 2.6 -5.9",
}
_TURNED_MOUSTACHE = "M4 -7.2C5.4 -9.2 10 -9.4 11.4 -7.4C10.4 -6.6 9.4 -7 8.4 -7.2C7 -6.4 5.4 -6.2 4 -7.2Z"
_FRONT_MOUSTACHE = "M-4.4 -7C-3 -9 3 -9 4.4 -7C3 -6.4 1.4 -6.8 0 -7C-1.4 -6.8 -3 -6.4 -4.4 -7Z"


def head(person: Person, facing: Facing = Facing.RIGHT, mood: Mood = Mood.SMILE) -> Ops:
    """A head."""
    match facing:
        case Facing.RIGHT:
            return _turned(person, mood)
        case Facing.FRONT:
            return _front(person, mood)
        case Facing.AWAY:
            return _away(person)


def _turned(person: Person, mood: Mood) -> Ops:
    skin = person.skin
    ops = hair.behind_turned(person) + fill(_TURNED, skin.light) + fill(_TURNED_JAW, skin.shade, 0.55)
    ops += hair.over_turned(person)
    if person.cut is not Cut.BOB:
        ops += shape(_TURNED_EAR, skin.light, skin.line, 0.4)
    ops += fill(oval(3.9, -8.6, 2.5, 1.8), _BLUSH, 0.24)
    ops += trace(_TURNED_BROWS[mood is Mood.PAIN], _brows(person), 0.7)
    ops += _eyes(person, mood, ((4, -15), (9.7, -15)))
    face = "M9 -14.2C9.8 -12.6 11 -11.6 10.7 -10.6C10.4 -9.9 9.2 -9.9 8.3 -10.2"
    ops += _mouth(person, face, _TURNED_MOUTH[mood], _TURNED_MOUSTACHE)
    if person.glasses and mood is not Mood.ASLEEP:
        ops += _glasses("O4 -15 2.9O9.9 -15 2.4", "M6.9 -15.2H7.5M1.1 -15.3L-4.4 -13.6")
    return ops


def _front(person: Person, mood: Mood) -> Ops:
    skin = person.skin
    ops = hair.behind_front(person)
    if person.cut is not Cut.BOB:
        ops += shape(
            (*oval(-10.8, -13.4, 1.8, 2.9), *oval(10.8, -13.4, 1.8, 2.9)), skin.light, skin.line, 0.4
        )
    ops += fill(_FRONT, skin.light) + fill(_FRONT_JAW, skin.shade, 0.55) + hair.over_front(person)
    ops += fill((*oval(-6, -8.4, 2.4, 1.7), *oval(6, -8.4, 2.4, 1.7)), _BLUSH, 0.24)
    ops += trace(_FRONT_BROWS[mood is Mood.PAIN], _brows(person), 0.7)
    ops += _eyes(person, mood, ((-4.4, -14.8), (4.4, -14.8)))
    face = "M.4 -13.6C1 -12 1.6 -10.8 .8 -10.2C.2 -9.8 -.6 -9.9 -1.2 -10.3"
    ops += _mouth(person, face, _FRONT_MOUTH[mood], _FRONT_MOUSTACHE)
    if person.glasses and mood is not Mood.ASLEEP:
        ops += _glasses(
            "O-4.4 -14.8 3O4.4 -14.8 3",
            "M-1.4 -15.2Q0 -16 1.4 -15.2M-7.4 -15.2L-10.2 -14.6M7.4 -15.2L10.2 -14.6",
        )
    return ops


def _away(person: Person) -> Ops:
    skin = person.skin
    ears = (*oval(-11, -13.2, 1.7, 2.9), *oval(11, -13.2, 1.7, 2.9))
    ops = fill("M-8.6 -10C-8 -4 -5 -1 0 -1C5 -1 8 -4 8.6 -10Z", skin.shade)
    if person.cut is not Cut.BOB:
        ops = shape(ears, skin.light, skin.line, 0.4) + ops
    return ops + hair.from_behind(person)


def _brows(person: Person) -> str:
    return person.hair.line if person.old else person.hair.shade


def _eyes(person: Person, mood: Mood, places: tuple[tuple[float, float], ...]) -> Ops:
    line = person.skin.line
    if mood is Mood.ASLEEP:
        lids = "".join(f"M{x - 1.6} {y}Q{x} {y + 1.5} {x + 1.6} {y}" for x, y in places)
        return trace(lids, line, 0.7)
    if mood is Mood.PAIN:
        lids = "".join(f"M{x - 1.4} {y - 0.5}Q{x} {y + 0.9} {x + 1.4} {y - 0.1}" for x, y in places)
        return trace(lids, line, 0.8)
    balls = tuple(command for x, y in places for command in oval(x, y, 1.1, 1.25))
    lights = tuple(command for x, y in places for command in oval(x + 0.35, y - 0.45, 0.32))
    lids = "".join(f"M{x - 1.6} {y - 0.9}Q{x} {y - 2.1} {x + 1.6} {y - 0.9}" for x, y in places)
    return fill(balls, _EYE) + fill(lights, "#FFFFFF", 0.9) + trace(lids, line, 0.4, 0.7)


def _mouth(person: Person, nose: str, mouth: str, moustache: str) -> Ops:
    drawn = trace(nose, person.skin.line, 0.45) + trace(mouth, person.skin.line, 0.65)
    if person.moustache:
        drawn += shape(moustache, person.hair.light, person.hair.line, 0.35)
    return drawn


def _glasses(rims: str, bridge: str) -> Ops:
    return fill(rims, "#FFFFFF", 0.2) + trace(rims + bridge, INK, 0.55)
