"""What is not sure: the fair test that is missing, harms nobody has counted, what is not known."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.illustrations.base.drawing import Box, Drawing, Fill, Path
from kiosk.illustrations.base.path_data import read
from kiosk.illustrations.base.placing import Placing
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.bones import column
from kiosk.illustrations.people.cast import HUSBAND, PATIENT, Person
from kiosk.illustrations.people.hands import Hand
from kiosk.illustrations.people.heads import Facing, head
from kiosk.illustrations.people.marks import card, disc, question
from kiosk.illustrations.people.pen import Ops, at, box, either_way, fill, ground_shadow, oval, shape, trace
from kiosk.illustrations.people.rooms import curtain, room
from kiosk.illustrations.people.tones import CORAL_DARK, DARK, OCHRE, TEAL_DARK, WOOD
from kiosk.illustrations.people.upright import Reach, Stance, standing

_NOBODY = (
    "M-4.2 -82.2C-7 -80.4 -12.6 -79.4 -14.6 -72L-20 -44C-21 -37 -16.6 -35.6 -14.6 -40L-11 -52L-10.6 -43L-9.6 -1.6H-.9L0 -36"
    "L.9 -1.6H9.6L10.6 -43L11 -52L14.6 -40C16.6 -35.6 21 -37 20 -44L14.6 -72C12.6 -79.4 7 -80.4 4.2 -82.2V-84"
    "C9 -88 8.6 -101 0 -101.4C-8.6 -101 -9 -88 -4.2 -84Z"
)


def fair_test(aspect: float) -> Drawing:
    """Two closed curtains: someone stands before one, nobody before the other."""
    return either_way("fair test", _fair_test, aspect, tones.WALL, Box(4, 6, 152, 102))


def blind_test(aspect: float) -> Drawing:
    """Two closed curtains, someone before each: neither can see which care it is."""
    return either_way("blind test", _blind_test, aspect, tones.WALL, Box(4, 6, 152, 102))


def worst_harms(aspect: float) -> Drawing:
    """1 of 100 marked; beside it an open box for what nobody has counted."""
    return either_way("worst harms", _worst_harms, aspect, tones.WALL, Box(4, 4, 152, 103))


def not_known(aspect: float) -> Drawing:
    """A puzzle of a broken bone with three missing pieces: a fake test, who gains, time."""
    return either_way("not known", _not_known, aspect, tones.WALL, Box(5, 4, 150, 102))


def _fair_test(tall: bool) -> Ops:
    nobody = fill(_NOBODY, "#FFFFFF", 0.5) + trace(_NOBODY, TEAL_DARK, 1.7, dash=(3.4, 3.4))
    return _before_curtains(tall, _waiting(PATIENT), nobody)


def _blind_test(tall: bool) -> Ops:
    return _before_curtains(tall, _waiting(PATIENT), _waiting(HUSBAND))


def _waiting(person: Person) -> Ops:
    return standing(person, Stance(Reach(-10, -4), Reach(12, 2, Hand.BACK), away=True))


def _before_curtains(tall: bool, one: Ops, other: Ops) -> Ops:
    """Two closed curtains with question marks; who stands before each is drawn at 0, 0."""
    left, right, width, top, size = (29, 83, 48, -18, 0.86) if tall else (8, 86, 66, 12, 0.64)
    ops = room(94) + curtain(left, width, top, 96) + curtain(right, width, top, 96)
    first, second = left + width / 2, right + width / 2
    for x in (first, second):
        ops += disc(x, top + 14, 10, TEAL_DARK, 1.3) + question(x, top + 13.4, 0.96)
    ops += ground_shadow(first, 105, 18, 2) + at(one, first, 105, size)
    return ops + at(other, second, 105, size)


def _worst_harms(tall: bool) -> Ops:
    if tall:
        return at(_hundred(), 37, -29, 0.84) + at(_uncounted(), -22, 51, 0.8)
    return _hundred() + _uncounted()


def _hundred() -> Ops:
    """A hundred people, one of them marked."""
    one = "O0 0 1.9M-2.8 6.2V4.2C-2.8 3 -2 2.5 -1.1 2.5H1.1C2 2.5 2.8 3 2.8 4.2V6.2Z"
    places = [(13.6 + 8.4 * (i % 10), 12 + 9.6 * (i // 10)) for i in range(100)]
    marked = places.pop(44)
    crowd = tuple(command for x, y in places for command in Placing(1, x, y).path(read(one)))
    ops = (*card(5, 5, 92, 101), Fill(crowd, "#C3D0D2", apart=True))
    ops += shape(box(marked[0] - 4.1, marked[1] - 3.2, 8.2, 10.6, 2), "#FBE3DA", CORAL_DARK, 0.9)
    return ops + at(fill(one, CORAL_DARK), *marked)


def _uncounted() -> Ops:
    """An open box with a wheelchair and a question mark."""
    walls = "M105 52V102C105 103.4 105.8 104 107 104H149C150.2 104 151 103.4 151 102V52M105 52L101 43M151 52L155 43"
    ops = fill(box(105, 52, 46, 52, 2), "#FBF6EE", 0.85) + trace(walls, DARK.shade, 1.6, dash=(3.4, 3.4))
    return ops + question(128, 27, 1.9, DARK.shade, 1.9) + at(_wheelchair(), 126.5, 81, 1.15)


def _wheelchair() -> Ops:
    return (
        trace(oval(0, 6, 9), DARK.shade, 1.7)
        + trace("M-4 -14V1.4H7.6L11 10H14.4M-4 -6.6H5", DARK.shade, 2.2)
        + fill(oval(-4, -18.4, 3.4), DARK.shade)
    )


_LEFT, _TOP, _WIDE, _HIGH = 10.0, 9.0, 24.0, 22.6
_COLUMNS = _ROWS = 4
_MISSING = ((2, 1), (0, 2), (2, 3))


def _not_known(tall: bool) -> Ops:
    ops = at(_puzzle(), 22, -29) if tall else _puzzle()
    places = ((43, 104), (80, 104), (117, 104)) if tall else ((133, 22), (133, 55), (133, 88))
    for piece, place, degrees, drawn in zip(_MISSING, places, (8, -7, 6), (_test, _who, _time), strict=True):
        ops += _loose(piece, *place, degrees, drawn)
    return ops


def _puzzle() -> Ops:
    ops = card(7, 6, 102, 96.4) + fill(box(_LEFT, _TOP, 4 * _WIDE, 4 * _HIGH, 1), "#DDEDEA")
    ops += at(column(0, 0, 0.84), 62, 54)
    seams = _seams()
    ops += trace(seams, "#FFFFFF", 1.5, 0.9) + trace(seams, "#7E9AA0", 0.45)
    for place in _MISSING:
        ops += shape(_piece(*place), "#557178", "#FFFFFF", 1) + question(
            *_middle(*place), 0.85, "#E4F1EF", 2.1
        )
    return ops


def _loose(place: tuple[int, int], x: float, y: float, degrees: float, drawn: Callable[[], Ops]) -> Ops:
    """A missing piece beside the puzzle, with what is missing on it."""
    middle = _middle(*place)
    piece = at(shape(_piece(*place), "#FFFFFF", TEAL_DARK, 1), -middle[0], -middle[1])
    dark = at(fill(_piece(*place), "#23474C", 0.14), -middle[0] + 0.8, -middle[1] + 1.2)
    return at(dark + piece + at(drawn(), 0, 0, 1.1, -degrees), x, y, 0.92, degrees)


def _middle(i: int, j: int) -> tuple[float, float]:
    return _LEFT + (i + 0.5) * _WIDE, _TOP + (j + 0.5) * _HIGH


def _edge(x: float, y: float, dx: float, dy: float, side: int) -> str:
    """An edge of a piece from ``x``, ``y``, with a knob to the ``side``, straight where it is 0."""
    if not side:
        return f"L{x + dx:.2f} {y + dy:.2f}"

    def on(t: float, out: float) -> str:
        return f"{x + dx * t - side * dy * out:.2f} {y + dy * t + side * dx * out:.2f}"

    return (
        f"L{on(0.38, 0)}C{on(0.44, 0.03)} {on(0.3, 0.2)} {on(0.5, 0.2)}C{on(0.7, 0.2)} {on(0.56, 0.03)} {on(0.62, 0)}"
        f"L{on(1, 0)}"
    )


def _across(i: int, j: int) -> int:
    """The side of the knob on the edge above piece ``i``, ``j``."""
    return 0 if j in {0, _ROWS} else (1 if (i + j) % 2 else -1)


def _along(i: int, j: int) -> int:
    """The side of the knob on the edge to the left of piece ``i``, ``j``."""
    return 0 if i in {0, _COLUMNS} else (1 if (i + j) % 2 else -1)


def _piece(i: int, j: int) -> Path:
    x, y = _LEFT + i * _WIDE, _TOP + j * _HIGH
    return read(
        f"M{x:.2f} {y:.2f}"
        + _edge(x, y, _WIDE, 0, _across(i, j))
        + _edge(x + _WIDE, y, 0, _HIGH, _along(i + 1, j))
        + _edge(x + _WIDE, y + _HIGH, -_WIDE, 0, -_across(i, j + 1))
        + _edge(x, y + _HIGH, 0, -_HIGH, -_along(i, j))
        + "Z"
    )


def _seams() -> str:
    rows = (
        f"M{_LEFT + i * _WIDE:.2f} {_TOP + j * _HIGH:.2f}"
        + _edge(_LEFT + i * _WIDE, _TOP + j * _HIGH, _WIDE, 0, _across(i, j))
        for j in range(1, _ROWS)
        for i in range(_COLUMNS)
    )
    columns = (
        f"M{_LEFT + i * _WIDE:.2f} {_TOP + j * _HIGH:.2f}"
        + _edge(_LEFT + i * _WIDE, _TOP + j * _HIGH, 0, _HIGH, _along(i, j))
        for i in range(1, _COLUMNS)
        for j in range(_ROWS)
    )
    return "".join((*rows, *columns))


def _test() -> Ops:
    """A closed curtain."""
    return at(curtain(0, 52, 0, 58, 5), -6.5, -6, 0.25)


def _who() -> Ops:
    """Two people."""
    return at(head(PATIENT, Facing.FRONT), -4.4, 6.6, 0.36) + at(head(HUSBAND, Facing.FRONT), 5, 7.6, 0.36)


def _time() -> Ops:
    """An hourglass."""
    glass = "M-4 -7.4C-4 -2 -.6 -1.4 -.6 0C-.6 1.4 -4 2 -4 7.4H4C4 2 .6 1.4 .6 0C.6 -1.4 4 -2 4 -7.4Z"
    sand = "M-2.8 7C-2.6 5 -1 4.4 0 3.4C1 4.4 2.6 5 2.8 7ZM-2.8 -4.4H2.8C2.4 -2.6 1 -1.8 0 -.8C-1 -1.8 -2.4 -2.6 -2.8 -4.4Z"
    return (
        shape(glass, tones.GLASS.light, tones.GLASS.line, 0.6)
        + fill(sand, OCHRE.shade)
        + trace("M-5 -8H5M-5 8H5", WOOD.line, 1.8)
    )
