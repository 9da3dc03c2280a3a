"""What studies found: how far pain fell, how long the help lasts, who felt better sooner."""

from __future__ import annotations

from kiosk.anatomy.plane import Points
from kiosk.illustrations.base.drawing import Box, Drawing
from kiosk.illustrations.base.shapes import smooth
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.cast import AUNT, FRIEND, GENTLEMAN, HUSBAND, NEIGHBOUR, PATIENT, Person
from kiosk.illustrations.people.hands import Hand, hand
from kiosk.illustrations.people.heads import Facing, Mood, head
from kiosk.illustrations.people.marks import card, disc
from kiosk.illustrations.people.pen import Ops, at, box, either_way, fill, oval, shape, trace
from kiosk.illustrations.people.things import calendar, capsule, plaster
from kiosk.illustrations.people.tones import CORAL, CORAL_DARK, INK, PAPER, STEEL, TEAL
from kiosk.illustrations.people.upright import bust

_START = 8.0
"""Where on the pain scale both begin: drawn by eye, not measured."""
_GRID = "#DCE6E6"


def how_much_less_pain(aspect: float) -> Drawing:
    """Two scales of ten: 4 to 5 points down with the procedure, 2 to 3 without."""
    return either_way("how much less pain", _how_much, aspect, tones.WALL, Box(3, 2, 154, 106))


def does_it_last(aspect: float) -> Drawing:
    """Two lines: 7 and 2 points up after a month, about 3 apart over 2 years; soft bands for the doubt."""
    return either_way("does it last", _lasting, aspect, tones.WALL, Box(4, 2, 152, 106))


def better_sooner(aspect: float) -> Drawing:
    """Two groups who know their care; one line falls earlier, both end alike."""
    return either_way(
        "better sooner", _sooner, aspect, tones.WALL, Box(2, 4, 156, 104), Box(24, -33, 112, 160)
    )


def _how_much(tall: bool) -> Ops:
    ops: Ops = ()
    for side, fall, care, mood in (
        (0, (4, 5), plaster(15, 7), Mood.SMILE),
        (1, (2, 3), capsule(15), Mood.CALM),
    ):
        if tall:
            x = 26.5 + 54 * side
            ops += (
                card(x, -22, 53, 154)
                + at(_scale(0, *fall), x + 30, -24, 1.06)
                + at(care, x + 26.5, 122, 0.9, -22)
            )
            ops += at(head(PATIENT, Facing.FRONT, Mood.PAIN), x + 13, 109, 0.56)
            ops += trace(
                f"M{x + 23} 101.4H{x + 30}M{x + 27.4} 98.6L{x + 30.4} 101.4L{x + 27.4} 104.2", STEEL.line, 1.5
            )
            ops += at(head(PATIENT, Facing.FRONT, mood), x + 40, 109, 0.56)
        else:
            x = 4.0 + 78 * side
            ops += card(x, 4, 74, 102) + at(_scale(0, *fall), x + 30, 0) + at(care, x + 58, 95, 1, -22)
            ops += at(head(PATIENT, Facing.FRONT, Mood.PAIN), x + 58, 39, 0.66)
            ops += trace(f"M{x + 58} 43V51M{x + 55.2} 48.4L{x + 58} 51.4L{x + 60.8} 48.4", STEEL.line, 1.5)
            ops += at(head(PATIENT, Facing.FRONT, mood), x + 58, 78, 0.66)
    return ops


def _scale(x: float, least: float, most: float) -> Ops:
    """A pain scale whose level falls by ``least`` to ``most`` points of ten."""
    top, bottom = 17.0, 81.0

    def level(value: float) -> float:
        return bottom - (bottom - top) * value / 10

    before, sure, hoped = level(_START), level(_START - least), level(_START - most)
    middle = (sure + hoped) / 2
    ticks = "".join(f"M{x + 6.5} {level(i):.1f}H{x + (10.4 if i % 5 == 0 else 8.8)}" for i in range(11))
    glass = shape(box(x - 6.5, top - 8, 13, bottom - top + 18, 6.5), "#FFFFFF", STEEL.line, 0.7)
    bulb = shape(oval(x, bottom + 10.5, 10.4), "#FFFFFF", STEEL.line, 0.7) + fill(
        box(x - 6.1, bottom, 12.2, 6), "#FFFFFF"
    )
    rest = fill(oval(x, bottom + 10.5, 7.6), CORAL) + fill(
        box(x - 3.3, hoped, 6.6, bottom + 8 - hoped), CORAL
    )
    doubt = fill(box(x - 3.3, sure, 6.6, hoped - sure), CORAL, 0.4)
    gone = trace(box(x - 3.3, before, 6.6, sure - before, 1.6), CORAL_DARK, 0.8, dash=(1.7, 1.9))
    way = f"M{x - 15} {before:.2f}V{middle:.2f}M{x - 19.6} {middle - 5.4:.2f}L{x - 15} {middle:.2f}L{x - 10.4} {middle - 5.4:.2f}"
    start = trace(f"M{x - 20} {before:.2f}H{x - 4.4}", CORAL_DARK, 1, dash=(1.7, 1.9))
    return glass + bulb + rest + doubt + gone + trace(ticks, STEEL.line, 0.7) + start + trace(way, TEAL, 2.6)


def _chart(x: float, y: float, width: float, height: float, lines: int) -> Ops:
    """Axes with their corner at the lower left of the frame, and grid lines."""
    step = height / lines
    grid = "".join(f"M{x} {y + i * step:.2f}H{x + width}" for i in range(lines))
    return trace(grid, _GRID, 0.6) + trace(f"M{x} {y}V{y + height}H{x + width}", INK, 1.2)


def _sign(x: float, y: float, care: Ops, color: str, size: float = 1.0) -> Ops:
    return disc(x, y, 7 * size, color, 1.2 * size) + at(care, x, y, size, -24)


def _lasting(tall: bool) -> Ops:
    left, wide, floor, rise = (36.0, 88.0, 104.0, 12.4) if tall else (20.0, 126.0, 86.0, 7.6)
    ops = card(27, -22, 106, 154) if tall else card(5, 4, 150, 102)
    ops += _chart(left, 12 - (26 if tall else 0), wide + 2, floor - 12 + (26 if tall else 0), 7)

    def along(share: float) -> float:
        return left + wide * share

    def level(points: float) -> float:
        return floor - 8 - rise * points

    month, years = along(0.21), along(0.94)
    times = tuple(map(along, (0.0, 0.1, 0.21, 0.41, 0.67, 0.94)))
    procedure = tuple(zip(times, map(level, (0, 4.6, 7, 6.3, 5.8, 5.6)), strict=True))
    without = tuple(zip(times, map(level, (0, 1.2, 2, 2.4, 2.6, 2.6)), strict=True))
    ops += _doubt(procedure, tones.TEAL_LIGHT) + _doubt(without, STEEL.line)
    ops += trace(smooth(procedure, closed=False), TEAL, 2.6)
    ops += trace(smooth(without, closed=False), STEEL.line, 2.6, dash=(4.6, 3.8))
    for x, high, low in ((month, level(7), level(2)), (years, level(5.6), level(2.6))):
        ops += _gap(x, high, low)
    middle = along(0.46)
    ops += _sign(middle, level(6.2) - 12, plaster(10, 4.6), TEAL) + _sign(
        middle, level(2.4) + 12, capsule(10), STEEL.line
    )
    ops += at(calendar(15, 13, 4, 2), month - 7.5, floor + 4)
    for i in (2, 1, 0):
        ops += at(calendar(15, 13, 4, 2), years - 8.5 + 2.2 * i, floor + 3.6 + 0.6 * i)
    return ops


def _gap(x: float, high: float, low: float) -> Ops:
    """How far the two lines are apart at ``x``."""
    between = f"M{x} {high + 4:.2f}V{low - 4:.2f}M{x - 2.4} {high + 6.6:.2f}L{x} {high + 3.8:.2f}L{x + 2.4} {high + 6.6:.2f}"
    between += f"M{x - 2.4} {low - 6.6:.2f}L{x} {low - 3.8:.2f}L{x + 2.4} {low - 6.6:.2f}"
    return (
        trace(between, INK, 1.3)
        + shape(oval(x, high, 2.7), "#FFFFFF", TEAL, 1.7)
        + shape(oval(x, low, 2.7), "#FFFFFF", STEEL.line, 1.7)
    )


def _doubt(line: Points, color: str) -> Ops:
    """A soft band around a line: how sure we are grows less with time."""
    wide = [5.6 * (0.3 if i < 2 else 1) for i in range(len(line))]
    upper = smooth([(x, y - w) for (x, y), w in zip(line, wide, strict=True)], closed=False)
    lower = smooth([(x, y + w) for (x, y), w in zip(line, wide, strict=True)][::-1], closed=False)
    return fill((*upper, ("L", *lower[0][1:]), *lower[1:], ("Z",)), color, 0.18)


def _sooner(tall: bool) -> Ops:
    with_procedure = _group((PATIENT, HUSBAND, FRIEND), at(plaster(11, 5), degrees=-24))
    without = _group((GENTLEMAN, AUNT, NEIGHBOUR), at(capsule(10.5), degrees=-30))
    if tall:
        return (
            at(with_procedure, 57, -39, 1.12) + at(without, 57, 22, 1.12) + at(_falling(), 22.4, 48.5, 0.72)
        )
    return at(with_procedure, 22) + at(without, 97) + _falling()


def _group(people: tuple[Person, ...], care: Ops) -> Ops:
    """Three people, the middle one in front, who hold cards with their care."""
    ops: Ops = ()
    for i in (0, 2, 1):
        ops += at(_with_card(people[i], care), 20.5 * i, 33 if i == 1 else 28, 0.62)
    return ops


def _falling() -> Ops:
    """Two lines of pain: one falls earlier, both end alike."""
    ops = card(4, 66, 152, 40) + _chart(14, 72, 136, 28, 3)
    ops += trace("M16 75C30 76 34 90 46 92.6C70 96 110 96.4 146 97", TEAL, 2.4)
    ops += trace("M16 75C40 76 52 82 72 87.4C98 94 120 95.4 146 96", STEEL.line, 2.4, dash=(4.4, 3.6))
    return ops + _sign(38, 84.4, plaster(10, 4.6), TEAL, 0.76) + _sign(77, 81, capsule(10), STEEL.line, 0.76)


def _with_card(person: Person, care: Ops) -> Ops:
    """Head and shoulders of someone who holds a card that names their care, in head units."""
    sheet = shape(box(-9.5, -12, 19, 23, 1.8), PAPER.light, STEEL.line, 0.6) + at(care, 0, -1, 1.35)
    fingers = at(hand(person.skin, Hand.HOLD), -15, 44, 1.3, -16)
    other = at(at(hand(person.skin, Hand.HOLD), 0, 0, 1.3, -16), 15, 44, mirror=True)
    return bust(person, Facing.FRONT) + at(sheet, 0, 36) + fingers + other
