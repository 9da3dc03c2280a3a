"""Hair, by cut and by where the head is seen from. Head units: 30 tall, the chin at y 0."""

from __future__ import annotations

from kiosk.illustrations.people.cast import Cut, Person
from kiosk.illustrations.people.pen import Ops, fill, oval, shape, trace

_TURNED = {
    Cut.BUN: "M-9.6 -9.4C-12.6 -17 -11.8 -25.8 -5.4 -29.8C.8 -33.4 9.6 -31.8 12.2 -25.2C12.4 -24.2 11.6 -23.7 10.7 -24"
    "C8.2 -25.2 5.6 -25.2 3.2 -24.2C0 -22.8 -2.2 -20.8 -3 -17.8C-3.6 -15 -4.2 -11.6 -6.2 -8.8C-7.2 -7.4 -9 -7.8 -9.6 -9.4Z",
    Cut.SHORT: "M12 -21.4C13.2 -28.4 7 -33.4 0 -33.2C-7.6 -33 -12.8 -27.2 -12.2 -19.4C-12 -15.6 -11.4 -12 -10 -9.2"
    "C-9.2 -7.8 -7.8 -8.6 -7.4 -9.8C-6.8 -11.4 -6.2 -12.8 -6 -14.6C-5 -15 -4.2 -16 -4 -17.2C-3.6 -19.8 -2.4 -21.8 -.2 -23"
    "C3.4 -24.8 8.8 -24.8 12 -21.4Z",
    Cut.THIN: "M7.6 -29C5 -31.8 1.6 -32.2 -1.4 -31.8C-8.4 -31 -12.6 -26 -12.2 -19C-12 -15.4 -11.4 -12 -10 -9.2"
    "C-9.2 -7.8 -7.6 -8.6 -7.2 -9.8C-6.6 -11.4 -6.2 -12.6 -6 -14.4C-5 -15 -4.2 -16 -4 -17.4C-3.8 -20.4 -3.4 -22.8 -1.6 -24.8"
    "C1 -27.6 4.4 -28.8 7.6 -29Z",
    Cut.BOB: "M12.6 -20C13 -28 7.6 -33 .4 -33C-8 -33 -13.4 -27.2 -13 -18.6C-12.8 -13 -12.8 -7 -11.2 -2.4"
    "C-9 -.2 -5 -.4 -3.4 -2.4C-4.8 -7 -4.8 -13 -3.6 -16.6C-2.2 -20.6 2.4 -23.4 6.6 -26C8.4 -23.6 10.6 -21.4 12.6 -20Z",
    Cut.TAIL: "M12.4 -22C12.6 -29 7 -33 .2 -32.8C-7.6 -32.6 -12.4 -27.2 -12 -19.6C-11.8 -15.6 -11 -12 -9.6 -9.4"
    "C-8.6 -7.8 -7.2 -8.8 -6.8 -10.2C-5.8 -13 -5.6 -16 -3.6 -19.4C-.6 -23.8 7 -26 12.4 -22Z",
}
_TURNED_STRANDS = {
    Cut.BUN: "M-7 -14C-7 -20 -4 -25.6 2 -27.6M-9.2 -17C-8.8 -22 -6.4 -26.6 -2.2 -29",
    Cut.SHORT: "",
    Cut.THIN: "M-8.6 -13C-9 -19 -6.6 -25 -1.6 -28.4",
    Cut.BOB: "M-8.6 -8C-9.6 -18 -4.6 -27 4 -29.4M-6.6 -5C-7.8 -13 -6.4 -19 -1 -23.6",
    Cut.TAIL: "M-8.6 -12C-9 -20 -4.6 -27 4 -29",
}
_TAIL = "M-10 -24C-16 -26 -20 -20 -19 -13C-18.6 -9 -16 -5.6 -13.4 -5C-15 -9 -14.4 -14 -9 -18Z"

_FRONT = {
    Cut.BUN: "M-11.4 -13C-13.4 -24 -8 -32 0 -32C8 -32 13.4 -24 11.4 -13C10.8 -18.5 8.4 -22.4 3.4 -25"
    "C-1.6 -23.6 -6.4 -22.6 -8.8 -19.4C-10 -17.8 -10.6 -16 -11.4 -13Z",
    Cut.SHORT: "M-11.4 -14.6C-13.4 -26 -8 -33 0 -33C8 -33 13.4 -26 11.4 -14.6C10.8 -17 10.4 -19 9.6 -20.6"
    "C5 -24.4 -5 -24.4 -9.6 -20.6C-10.4 -19 -10.8 -17 -11.4 -14.6Z",
    Cut.THIN: "M-11.4 -13C-13.6 -24 -9 -31.6 0 -31.8C9 -31.6 13.6 -24 11.4 -13C10.8 -16.6 10.2 -20.4 8.8 -23.2"
    "C5.6 -27 -5.6 -27 -8.8 -23.2C-10.2 -20.4 -10.8 -16.6 -11.4 -13Z",
    Cut.BOB: "M-11.4 -8C-13.4 -22 -8 -32.4 0 -32.4C8 -32.4 13.4 -22 11.4 -8C10.6 -16 8 -21.6 2 -25.6"
    "C-2.6 -22.6 -7.6 -20 -9 -17C-10.2 -14.4 -10.8 -11 -11.4 -8Z",
    Cut.TAIL: "M-11.2 -14C-13 -25 -8 -32.4 0 -32.4C8 -32.4 13 -25 11.2 -14C10.4 -19.6 7 -24 0 -24.6"
    "C-7 -24 -10.4 -19.6 -11.2 -14Z",
}
_BOB_BEHIND = (
    "M-12.8 -16C-13.6 -27 -8 -33 0 -33C8 -33 13.6 -27 12.8 -16C12.8 -10 12.6 -6 11 -2.6H-11"
    "C-12.6 -6 -12.8 -10 -12.8 -16Z"
)

_BACK = "M-10.8 -13C-13 -24 -8.4 -32 0 -32C8.4 -32 13 -24 10.8 -13C9.8 -8 6.4 -5.6 0 -5.2C-6.4 -5.6 -9.8 -8 -10.8 -13Z"
_BACK_BOB = (
    "M-12.6 -16C-13.6 -27 -8 -32.6 0 -32.6C8 -32.6 13.6 -27 12.6 -16C13 -9 12.4 -4 10.4 -1.6"
    "C6 .6 -6 .6 -10.4 -1.6C-12.4 -4 -13 -9 -12.6 -16Z"
)
_BACK_STRANDS = "M-6 -8C-7.6 -14 -6.6 -22 -2 -27M0 -7C-1 -14 0 -22 3 -27M6.6 -8.4C7.6 -14 7 -20 5.6 -24"
_GATHERED = (
    "M-9.4 -13Q-5 -17 -3 -19M9.4 -13Q5 -17 3 -19M-8 -26Q-5 -25 -3.6 -24M8 -26Q5 -25 3.6 -24"
    "M0 -6.4V-15M-4.6 -7.2Q-3 -12 -1.6 -15M4.6 -7.2Q3 -12 1.6 -15"
)
_COIL = "M-4 -22.6C-2 -25.4 3 -25 3.8 -21.6C4 -19.4 1.6 -18 -.4 -19M-2.6 -18.4C-1 -17 2 -17 4 -18.6"


def behind_turned(person: Person) -> Ops:
    """What of the hair lies behind a head that is turned to the right."""
    hair = person.hair
    match person.cut:
        case Cut.BUN:
            return shape(oval(-13, -23, 5.7), hair.light, hair.line, 0.45) + trace(
                "M-16 -25.4C-14 -27 -11 -26.2 -10.2 -24M-16.6 -22C-15 -20 -12.6 -19.4 -10.8 -20.4",
                hair.line, 0.4, 0.7,
            )  # fmt: skip
        case Cut.TAIL:
            return shape(_TAIL, hair.light, hair.line, 0.45)
        case _:
            return ()


def over_turned(person: Person) -> Ops:
    """The hair over a head that is turned to the right."""
    return _over(person, _TURNED[person.cut], _TURNED_STRANDS[person.cut])


def behind_front(person: Person) -> Ops:
    """What of the hair lies behind a head seen from the front."""
    hair = person.hair
    match person.cut:
        case Cut.BUN:
            return shape(oval(0, -34, 5.6, 5), hair.light, hair.line, 0.45)
        case Cut.BOB:
            return shape(_BOB_BEHIND, hair.shade, hair.line, 0.45)
        case _:
            return ()


def over_front(person: Person) -> Ops:
    """The hair over a head seen from the front."""
    return _over(person, _FRONT[person.cut], "")


def from_behind(person: Person) -> Ops:
    """The hair of a head seen from behind."""
    hair = person.hair
    whole = _over(person, _BACK_BOB if person.cut is Cut.BOB else _BACK, "")
    if person.cut is not Cut.BUN:
        return whole + trace(_BACK_STRANDS, hair.line, 0.4, 0.5)
    bun = oval(0, -21, 6, 5.6)
    return (
        whole
        + trace(_GATHERED, hair.line, 0.4, 0.6)
        + shape(bun, hair.light, hair.line, 0.45)
        + trace(_COIL, hair.line, 0.4, 0.7)
    )


def _over(person: Person, outline: str, strands: str) -> Ops:
    hair = person.hair
    drawn = fill(outline, hair.light if person.old else hair.shade) + trace(outline, hair.line, 0.42)
    return drawn + trace(strands, hair.line if person.old else hair.light, 0.4, 0.7) if strands else drawn
