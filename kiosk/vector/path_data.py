"""The data of a path as absolute commands: moves, lines, quadratic and cubic curves, ends."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from kiosk.vector.numbers import AGAIN, BETWEEN, NUMBER, UnreadableError, sized, too_many
from kiosk.vector.picture import Command, Path

_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_FLAG = re.compile("[01]")
_FLAGS = (3, 4)
"""Which numbers of an arc are flags: one digit, with nothing needed behind it."""

Point = tuple[float, float]


def read_path(data: str, most: int) -> Path:
    """The path that ``data`` describes, of at most ``most`` commands. Raises :class:`UnreadableError`."""
    path: list[Command] = []
    pen = _Pen()
    for letter, values in _segments(data):
        path += pen.draw(letter, values)
        if len(path) > most:
            raise UnreadableError(too_many(most))
    return tuple(path)


def _segments(data: str) -> Iterator[tuple[str, list[float]]]:
    """Each letter with its numbers; a letter that is left out is repeated."""
    data = data.strip()
    at, letter = 0, ""
    while at < len(data):
        if data[at].isalpha():
            letter = data[at]
            at = BETWEEN.match(data, at + 1).end()  # type: ignore[union-attr] # it matches nothing, too
        elif letter in {"", "Z", "z"}:
            raise UnreadableError(f"a path that goes on with {data[at : at + 10]!r}; {AGAIN}")
        if letter.upper() not in _ARGUMENTS:
            raise UnreadableError(f"a path that goes on with {letter!r}; {AGAIN}")
        values: list[float] = []
        for which in range(_ARGUMENTS[letter.upper()]):
            flag = letter in "Aa" and which in _FLAGS
            found = (_FLAG if flag else NUMBER).match(data, at)
            if found is None:
                raise UnreadableError(
                    f"a path that ends too early or goes on with {data[at : at + 10]!r}; {AGAIN}"
                )
            values.append(sized(found[0]))
            at = BETWEEN.match(data, found.end()).end()  # type: ignore[union-attr]
        yield letter, values
        letter = {"M": "L", "m": "l"}.get(letter, letter)


class _Pen:
    """Where a path has come to."""

    def __init__(self) -> None:
        self._at: Point = (0.0, 0.0)
        self._start: Point = (0.0, 0.0)
        self._before: tuple[str, Point] = ("", (0.0, 0.0))
        """The kind of the last curve, and its last control point."""
        self._begun = False

    def draw(self, letter: str, values: list[float]) -> Iterator[Command]:
        """The commands for one letter; the first one of a path must move."""
        kind = letter.upper()
        if not self._begun and kind != "M":
            raise UnreadableError(f"a path that begins with {letter!r} and not with M; {AGAIN}")
        self._begun = True
        curve = ""
        if kind == "Z":
            yield ("Z",)
            self._at = self._start
        elif kind == "A":
            end = self._points(letter, values[-2:])[0]
            yield from _arc(self._at, values[:5], end)
            self._at = end
        elif kind in "HV":
            x, y = self._at
            by = 0.0 if letter.isupper() else (x if kind == "H" else y)
            self._at = (values[0] + by, y) if kind == "H" else (x, values[0] + by)
            yield ("L", *self._at)
        else:
            points = self._points(letter, values)
            if kind in "ST":
                curve = "C" if kind == "S" else "Q"
                points.insert(0, self._mirrored(curve))
            elif kind in "CQ":
                curve = kind
            yield (curve or kind, *(each for point in points for each in point))
            self._at = points[-1]
            self._start = self._at if kind == "M" else self._start
            self._before = (curve, points[-2]) if curve else self._before
        if not curve:
            self._before = ("", self._at)

    def _points(self, letter: str, values: list[float]) -> list[Point]:
        x, y = (0.0, 0.0) if letter.isupper() else self._at
        return [(a + x, b + y) for a, b in zip(values[::2], values[1::2], strict=True)]

    def _mirrored(self, curve: str) -> Point:
        """The control point that lets a curve go on smoothly from one of the same kind."""
        kind, (x, y) = self._before
        return (2 * self._at[0] - x, 2 * self._at[1] - y) if kind == curve else self._at


def _arc(start: Point, shape: list[float], end: Point) -> Iterator[Command]:
    """An arc of an ellipse as cubic curves of at most a quarter each (SVG 1.1, appendix F.6)."""
    rx, ry, turn, large, sweep = abs(shape[0]), abs(shape[1]), math.radians(shape[2]), shape[3], shape[4]
    if start == end:
        return
    cos, sin = math.cos(turn), math.sin(turn)
    dx, dy = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    x, y = cos * dx + sin * dy, cos * dy - sin * dx
    grown = math.hypot(x / rx, y / ry) if min(rx, ry) > 1e-9 * math.hypot(dx, dy) else math.inf
    if grown == math.inf:  # no ellipse, or one as thin as a line
        yield ("L", *end)
        return
    if grown > 1:  # the ellipse is too small to reach the end
        rx, ry = rx * grown, ry * grown
    u, v = x / rx, y / ry
    rest = math.sqrt(max(0.0, 1 / (u * u + v * v) - 1)) * (-1 if large == sweep else 1)
    cu, cv = rest * v, -rest * u  # the centre, where the ellipse is the unit circle
    first = math.atan2(v - cv, u - cu)
    way = math.atan2(-v - cv, -u - cu) - first
    way += 2 * math.pi if sweep and way < 0 else -2 * math.pi if not sweep and way > 0 else 0.0
    middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2

    def placed(a: float, b: float) -> Point:
        a, b = rx * (a + cu), ry * (b + cv)
        return (cos * a - sin * b + middle[0], sin * a + cos * b + middle[1])

    count = max(1, math.ceil(abs(way) / (math.pi / 2) - 1e-9))
    step = way / count
    reach = 4 / 3 * math.tan(step / 4)
    for number in range(count):
        a, b = first + number * step, first + (number + 1) * step
        one = placed(math.cos(a) - reach * math.sin(a), math.sin(a) + reach * math.cos(a))
        two = placed(math.cos(b) + reach * math.sin(b), math.sin(b) - reach * math.cos(b))
        last = end if number == count - 1 else placed(math.cos(b), math.sin(b))
        yield ("C", *one, *two, *last)
